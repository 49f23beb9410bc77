using System.Runtime.InteropServices;
using RiscvSim.Cli;
using RiscvSim.Isa;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;
using RiscvSim.Tests.Engines;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Instructions touch at most <see cref="VectorUnit.Slack"/> bytes behind the registers: behind that is a page that ends the process.</summary>
public sealed unsafe partial class BoundsTests : IDisposable
{
    // The smallest registers, so that host vectors reach furthest beyond them, and all rows whose source is wider than the destination.
    private const string Isa = "rv64gc_zve32f_zvfh_zvfbfmin_zvfofp8min";
    private const int Cases = 50;

    private readonly TestMachine _machine = new(Isa);
    private readonly HostMemory _memory = new(2 * PhysicalMemory.PageSize);

    public BoundsTests()
    {
        VectorUnit* v = &_machine.Hart.State->Vector;
        Assert.Equal(4, v->Vlenb);
        _machine.Hart.State->Fs = 3;
        _machine.Write(TestMachine.Handler, "addi t0, zero, 1");
        Assert.Equal(0, Protect(_memory.Base + PhysicalMemory.PageSize, PhysicalMemory.PageSize, 0));
        v->Registers = _memory.Base + PhysicalMemory.PageSize - (32 * v->Vlenb) - VectorUnit.Slack;
    }

    public void Dispose()
    {
        _machine.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public void ConversionsOfTheLastRegistersStayInBounds()
    {
        var random = new Random(1);
        VectorUnit* v = &_machine.Hart.State->Vector;
        int completed = 0;
        foreach (Insn row in Extensions.LoadTable().Where(_machine.Hart.Isa.Evaluate).Rows)
        {
            for (int i = 0; row.Cost == Cost.VFConvert && i < Cases; i++)
            {
                int lmulLog2 = random.Next(-3, 4);
                _machine.Hart.Vector.SetVtype((ulong)((random.Next(3) << 3) | (lmulLog2 & 7)));
                _machine.Hart.Vector.SetVl(ulong.MaxValue);
                v->Vs = 3;
                int last = 32 - (1 << random.Next(4));
                uint word = row.Pattern.Match;
                foreach (Field field in row.Pattern.Fields)
                    word |= field.Insert(field.Name == "vs2" ? last : field.Name == "vd" ? 8 : 1);
                completed += Completes(word) ? 1 : 0;
            }
        }

        Assert.True(completed > Cases, $"{completed} instructions were legal");
    }

    private bool Completes(uint word)
    {
        _machine.Memory.TryWrite(TestMachine.Start, BitConverter.GetBytes(word));
        _machine.Pc = TestMachine.Start;
        _machine.Run(1);
        return _machine.Pc == TestMachine.Start + 4;
    }

    [LibraryImport("libc", EntryPoint = "mprotect")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Protect(byte* address, nuint length, int protection);
}
