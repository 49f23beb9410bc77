using RiscvSim.Engines;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>
/// Random words as programs: illegal and legal instructions, wild jumps, stores into code, changes of mstatus and of physical memory protection
/// (locks too). Nothing may disturb the host, and hot code must do what single instructions do.
/// </summary>
public sealed class JunkProgramTests
{
    private const ulong Start = TestMachine.Start;
    private const int Words = 2048;

    private static readonly uint[] s_opcodes =
        [0x03, 0x07, 0x0f, 0x13, 0x17, 0x1b, 0x23, 0x27, 0x2f, 0x33, 0x37, 0x3b, 0x43, 0x47, 0x4b, 0x4f, 0x53, 0x63, 0x67, 0x6f, 0x73];

    private static readonly uint[] s_csrs = [0x300, 0x304, 0x340, 0x341, 0x342, 0x320, 0x306, 0xb00, 0xb02, 1, 2, 3, 0x3a0, 0x3b0, 0x3b1, 0x3b2, 0x3b7];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EngineAndSingleInstructionsAgree(string engine, int seed)
    {
        using TestMachine fused = Make(seed, engine, counts: false);
        using TestMachine single = Make(seed, engine, counts: true);
        for (ulong slice = 1; slice < 1_000_000; slice *= 7)
        {
            fused.Run(slice);
            single.Run(slice);
            Assert.Equal(single.Pc, fused.Pc);
            Assert.Equal(single.Hart.Retired, fused.Hart.Retired);
            Assert.Equal((single.Hart.Privilege, single.Hart.Trap.Status, single.Hart.Trap.Cause), (fused.Hart.Privilege, fused.Hart.Trap.Status, fused.Hart.Trap.Cause));
            for (int i = 0; i < 32; i++)
                Assert.Equal(single.Hart[i], fused.Hart[i]);
            Assert.Equal(Bytes(single), Bytes(fused));
        }

        // None of these seeds loses its handler, and none stands still.
        Assert.Equal(960_800UL, single.Hart.Retired);
    }

    public static TheoryData<string, int> Seeds()
    {
        var all = new TheoryData<string, int>();
        foreach (string engine in TestEngines.All)
        {
            for (int seed = 1; seed <= 8; seed++)
                all.Add(engine, seed);
        }

        return all;
    }

    private static byte[] Bytes(TestMachine machine)
    {
        byte[] bytes = new byte[machine.Memory.Size];
        machine.Memory.TryRead(Start, bytes);
        return bytes;
    }

    private static TestMachine Make(int seed, string engine, bool counts)
    {
        var random = new Random(seed);
        var machine = new TestMachine(counts: counts, engine: engine);
        machine.Engine.Observer = new EndlessTraps();
        for (int i = 0; i < Words; i++)
            machine.Memory.TryWrite(Start + 4 * (ulong)i, BitConverter.GetBytes(Word(random)));
        // The handler skips the instruction; after a wild jump it goes on anywhere in the program.
        machine.Write(
            TestMachine.Handler,
            "csrrs t0, 0x341, zero",
            "addi t0, t0, 4",
            "csrrs t1, 0x342, zero",
            "addi t1, t1, -1",
            $"bne t1, zero, 0x{TestMachine.Handler + 36:x}",
            "csrrs t1, minstret, zero",
            "andi t1, t1, 0x7fc",
            "auipc t0, 0xffff8",
            "add t0, t0, t1",
            "csrrw zero, 0x341, t0",
            "addi s1, s1, 8",
            "mret");
        machine.Hart[2] = Start + 0x1000;
        machine.Hart[8] = Start + 0x800;
        machine.Hart[9] = TestMachine.Data;
        machine.Hart[10] = Start + machine.Memory.Size - 4;
        machine.Hart[11] = 1UL << 56;
        machine.Hart.Pmp.WriteAddress(7, ulong.MaxValue);
        machine.Hart.Pmp.WriteConfig(0, 0x1fUL << 56);
        return machine;
    }

    /// <summary>Stops a machine that has lost its trap handler: it would trap for ever without retiring anything.</summary>
    private sealed class EndlessTraps : ITrapObserver
    {
        private ulong _retired;
        private int _traps;

        public bool Handle(Hart hart, Cause cause, ulong value)
        {
            _traps = hart.Retired == _retired ? _traps + 1 : 0;
            _retired = hart.Retired;
            if (_traps > 10)
                hart.RequestStop();
            return false;
        }
    }

    private static uint Word(Random random)
    {
        uint word = (uint)random.NextInt64(1L << 32);
        if (random.Next(5) == 0)
            return word;
        uint opcode = s_opcodes[random.Next(s_opcodes.Length)];
        word = word & ~0x7fU | opcode;
        if (opcode == 0x73 && random.Next(3) != 0)
            word = word & 0xfffff | s_csrs[random.Next(s_csrs.Length)] << 20;
        if (opcode is 0x03 or 0x07 or 0x23 or 0x27 or 0x2f or 0x67)
            word = word & ~(31U << 15) | (uint)new[] { 2, 8, 9, 10, 11 }[random.Next(5)] << 15;
        return word;
    }
}
