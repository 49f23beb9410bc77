using RiscvSim.Isa;

namespace RiscvSim.Engines.Interpreter;

/// <summary>How many vector instructions of a row were executed under a SEW, LMUL and vl.</summary>
/// <param name="Row">The row.</param>
/// <param name="Vtype">The bits of vtype that hold SEW and LMUL: 0 to 63.</param>
/// <param name="Vl">vl.</param>
/// <param name="Instructions">The instructions.</param>
public sealed record VectorCount(Insn Row, int Vtype, int Vl, ulong Instructions)
{
    /// <summary>The mask of <see cref="Vtype"/>: vsew and vlmul.</summary>
    public const ulong VtypeBits = 0x3f;

    private const int SewShift = 3, LmulBits = 7;

    /// <summary>SEW in bits.</summary>
    public int Sew => 8 << (Vtype >> SewShift);

    /// <summary>log2 of LMUL; -4 for the reserved encoding.</summary>
    public int LmulLog2 => ((Vtype & LmulBits) ^ 4) - 4;

    /// <summary>The sum of vl over the instructions.</summary>
    public ulong Elements => (ulong)Vl * Instructions;
}
