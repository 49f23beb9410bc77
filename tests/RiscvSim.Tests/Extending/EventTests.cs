using System.Text;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Tracing;
using RiscvSim.Machine.Extending;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>What devices do after a time comes after that many instructions, to the instruction.</summary>
public class EventTests
{
    private const ulong Start = ExtensionMachine.Start;
    private const ulong Mie = 1 << 3;

    [Fact]
    public void AnEventComesAfterExactlyThatManyInstructions()
    {
        using ExtensionMachine machine = Loop();
        var at = new List<ulong>();
        ulong[] times = [1, 2, 15, 16, 17, 1000, 65_537, 200_003];
        foreach (ulong time in times)
            machine.Parts.After(time, () => at.Add(machine.Hart.Retired));
        machine.Run(300_000);
        Assert.Equal(times, at);
    }

    [Fact]
    public void InFusedCodeToo()
    {
        using ExtensionMachine machine = Loop();
        machine.Run(100);
        machine.Engine.FuseAll();
        ulong start = machine.Hart.Retired;
        var at = new List<ulong>();
        for (ulong time = 1; time < 200; time += 7)
            machine.Parts.After(time, () => at.Add(machine.Hart.Retired - start));
        machine.Run(1000);
        Assert.Equal(Enumerable.Range(0, 29).Select(i => 1ul + 7 * (ulong)i), at);
    }

    [Fact]
    public void AnInstructionsTimeBeginsWithIt()
    {
        using var machine = new ExtensionMachine("rv64i_zicsr_xtest");
        machine.Write(Start, "addi t0, x0, 3", "test.after t0", "addi a0, a0, 1", "addi a0, a0, 1", "addi a0, a0, 1", "addi a0, a0, 1");
        machine.Run(6);
        // One instruction had retired before: three more are itself and two that follow.
        Assert.Equal([4ul], machine.Hart.Get<TestState>().Noted);
    }

    [Fact]
    public void AStoreToADeviceBeginsOneAsWell()
    {
        var device = new Device();
        using var machine = new ExtensionMachine("rv64i_zicsr", device);
        machine.Hart[5] = device.Start;
        machine.Hart[6] = 10;
        machine.Write(Start, "sd t1, 0(t0)", $"jal x0, 0x{Start + 4:x}");
        machine.Run(100);
        Assert.Equal([10ul], device.Noted);
    }

    [Fact]
    public void EventsOfOneMomentComeInOrderAndMayMakeMore()
    {
        using ExtensionMachine machine = Loop();
        var calls = new List<string>();
        machine.Parts.After(5, () =>
        {
            calls.Add("first");
            machine.Parts.After(0, () => calls.Add($"at once {machine.Hart.Retired}"));
            machine.Parts.After(5, () => calls.Add($"later {machine.Hart.Retired}"));
        });
        machine.Parts.After(5, () => calls.Add("second"));
        machine.Run(20);
        Assert.Equal(["first", "second", "at once 5", "later 10"], calls);
    }

    [Fact]
    public void WaitingForAnInterruptSkipsToTheEvent()
    {
        using var machine = new ExtensionMachine("rv64i_zicsr", new Nothing());
        InterruptLine line = machine.Parts.AddInterrupt(16);
        machine.Write(Start, "wfi", "addi a0, a0, 1", "addi a0, a0, 1");
        machine.Write(ExtensionMachine.Handler, "csrrs a1, mepc, x0");
        machine.Hart.Trap.Enabled = 1UL << 16;
        machine.Hart.Trap.Status = Mie;
        machine.Parts.After(1_000_000, () => line.Set(true));
        machine.Run(2);
        Assert.Equal(Start + 4, machine.Hart[11]);
        Assert.Equal(0ul, machine.Hart[10]);
        Assert.InRange(machine.Hart.Clock.Cycles, 1_000_000ul, 1_000_002ul);
        Assert.Equal(2ul, machine.Hart.Retired);
    }

    [Fact]
    public void ACommitLogSeesTheSame()
    {
        const string first = "addi t0, t0, 1";
        var plain = new List<(ulong, ulong)>();
        using (ExtensionMachine machine = Interrupted(plain, first))
            machine.Run(400);

        var traced = new List<(ulong, ulong)>();
        using var log = new MemoryStream();
        using ExtensionMachine second = Interrupted(traced, first);
        using (var tracer = new CommitTracer(new InterpreterEngine(second.Hart, second.Rows), second.Rows, log))
        {
            tracer.Run(second.Hart.Retired + 400);
            tracer.Flush();
        }

        Assert.Equal(3, plain.Count);
        Assert.Equal(plain, traced);
        Assert.Equal(400, Encoding.ASCII.GetString(log.ToArray()).Count(c => c == '\n'));
    }

    [Fact]
    public void ACommitLogShowsAStateThatChanges()
    {
        using var machine = new ExtensionMachine("rv64i_zicsr_xtest");
        machine.Write(Start, "test.count a0", "addi a1, x0, 1", "test.count a0");
        using var log = new MemoryStream();
        using (var tracer = new CommitTracer(new InterpreterEngine(machine.Hart, machine.Rows), machine.Rows, log))
        {
            tracer.Run(3);
            tracer.Flush();
        }

        string[] lines = Encoding.ASCII.GetString(log.ToArray()).TrimEnd('\n').Split('\n');
        Assert.EndsWith("x10 0x0000000000000065 count 0x65", lines[0]);
        Assert.DoesNotContain("count", lines[1]);
        Assert.EndsWith("count 0x66", lines[2]);
    }

    /// <summary>Three interrupts, each of which notes when it was raised and where the handler was entered from.</summary>
    private static ExtensionMachine Interrupted(List<(ulong Retired, ulong Pc)> noted, string instruction)
    {
        var machine = new ExtensionMachine("rv64i_zicsr", new Nothing());
        InterruptLine line = machine.Parts.AddInterrupt(16);
        machine.Write(Start, instruction, instruction, instruction, $"jal x0, 0x{Start:x}");
        machine.Write(ExtensionMachine.Handler, "addi x0, x0, 0", "mret");
        machine.Hart.Trap.Enabled = 1UL << 16;
        machine.Hart.Trap.Status = Mie;
        foreach (ulong time in new ulong[] { 10, 77, 333 })
        {
            machine.Parts.After(time, () => line.Set(true));
            machine.Parts.After(time + 1, () =>
            {
                line.Set(false);
                noted.Add((machine.Hart.Retired, machine.Hart.Trap.Epc));
            });
        }

        return machine;
    }

    private static ExtensionMachine Loop()
    {
        var machine = new ExtensionMachine("rv64i_zicsr", new Nothing());
        machine.Write(Start, "addi a0, a0, 1", "xor a1, a1, a0", "addi a2, a2, 3", $"jal x0, 0x{Start:x}");
        return machine;
    }

    private sealed class Nothing : MachineExtension;

    private sealed class Device : MachineExtension, RiscvSim.Machine.Memory.IDevice
    {
        private MachineParts _parts = null!;

        public ulong Start => 0x1000_0000;

        public ulong Size => 8;

        public List<ulong> Noted { get; } = [];

        public override void Attach(MachineParts parts)
        {
            _parts = parts;
            parts.Add(this);
        }

        public bool Read(ulong offset, int size, out ulong value)
        {
            value = 0;
            return true;
        }

        public bool Write(ulong offset, int size, ulong value)
        {
            _parts.After(value, () => Noted.Add(_parts.Hart.Retired));
            return true;
        }
    }
}
