using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Tests;

/// <summary>A hart that executes single matrix instructions on random registers.</summary>
public sealed unsafe class MatmulHart : IDisposable
{
    private readonly PhysicalMemory _memory = new(0x8000_0000, 1 << 16);
    private readonly Random _random;
    private Insn? _row;
    private Action<Hart, int, int, int>? _semantics;

    public MatmulHart(int vlen, int seed)
    {
        var catalog = new ExtensionCatalog();
        catalog.Register("xsfvcp", "zve32x");
        Hart = new Hart(IsaString.Parse($"rv64gc_zve64d_zfbfmin_zvfhmin_zvl{vlen}b_xsfvcp", catalog), _memory);
        _random = new Random(seed);
        Before = new byte[32 * Unit->Vlenb];
        State->Fs = 1;
        Unit->Vs = 1;
    }

    public Hart Hart { get; }

    public HartState* State => Hart.State;

    public VectorUnit* Unit => &Hart.State->Vector;

    /// <summary>The registers before the instruction.</summary>
    public byte[] Before { get; }

    public Span<byte> Registers => new(Unit->Registers, Before.Length);

    public Configuration At => new(8 * Unit->Vlenb, 8 << Unit->SewLog2, Unit->LmulLog2);

    /// <summary>Sets vtype and vl; false if the vtype is not supported.</summary>
    public bool Configure(int sew, int lmulLog2, int vl, bool agnostic = false)
    {
        Hart.Vector.SetVtype((uint)(int.Log2(sew / 8) << 3 | lmulLog2 & 7) | (agnostic ? 0xc0UL : 0));
        if (Unit->Vill)
            return false;
        Hart.Vector.SetVl((ulong)vl);
        Unit->AgnosticOnes = agnostic;
        Unit->Vstart = 0;
        return true;
    }

    /// <summary>Fills all registers with random bytes.</summary>
    public void Randomise()
    {
        _random.NextBytes(Before);
        Before.CopyTo(Registers);
    }

    /// <summary>Fills registers from what they are to hold.</summary>
    public void Load(int register, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Before.AsSpan(register * Unit->Vlenb));
        Before.CopyTo(Registers);
    }

    /// <summary>Executes an instruction; true if it was legal.</summary>
    public bool Execute(Insn row, int vd, int vs2, int vs1)
    {
        State->Status = HartStatus.Running;
        Unit->Vs = 1;
        if (_row != row)
            (_row, _semantics) = (row, SemanticsOf(row));
        _semantics!(Hart, vd, vs2, vs1);
        bool isLegal = State->Status == HartStatus.Running;
        State->Status = HartStatus.Running;
        return isLegal;
    }

    /// <summary>What executes a row.</summary>
    public static Action<Hart, int, int, int> SemanticsOf(Insn row) => row.Method!.CreateDelegate<Action<Hart, int, int, int>>();

    public void Dispose()
    {
        Hart.Dispose();
        _memory.Dispose();
    }
}
