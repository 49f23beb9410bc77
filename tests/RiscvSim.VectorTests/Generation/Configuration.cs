using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Generation;

/// <summary>A SEW and LMUL with which an instruction is legal.</summary>
/// <param name="Sew">In bits.</param>
/// <param name="LmulLog2">-3 to 3.</param>
/// <param name="Altfmt">vtype's bit 8.</param>
public readonly record struct Configuration(int Sew, int LmulLog2, int Altfmt)
{
    /// <summary>The VLEN that programs are designed for; they run with every larger one.</summary>
    public const int LeastVlen = 128;

    private const int Elen = 64, Ta = 0x40, Ma = 0x80;

    public static IEnumerable<int> AllLmuls => Enumerable.Range(-3, 7);

    /// <summary>VLMAX at the least VLEN.</summary>
    public int Vlmax => Shift(LeastVlen, LmulLog2) / Sew;

    public string Name => $"SEW = {Sew}, LMUL = {LmulName}{(Altfmt != 0 ? ", altfmt" : "")}";

    private string LmulName => LmulLog2 < 0 ? $"1/{1 << -LmulLog2}" : $"{1 << LmulLog2}";

    /// <summary>SEW must be within LMUL * ELEN if LMUL is below 1.</summary>
    public bool IsLegal => Sew <= Shift(Elen, Math.Min(LmulLog2, 0));

    /// <summary>vtype with tail and mask policy (bits 0 and 1 of the argument: agnostic).</summary>
    public int Vtype(int policy) =>
        LmulLog2 & 7 | (int.Log2(Sew) - 3) << 3 | ((policy & 1) != 0 ? Ta : 0) | ((policy & 2) != 0 ? Ma : 0) | Altfmt << 8;

    /// <summary>The binary logarithm of EMUL = LMUL * EEW / SEW.</summary>
    public int EmulLog2(int eew) => LmulLog2 + int.Log2(eew) - int.Log2(Sew);

    /// <summary>All with which the operands have legal widths and register groups.</summary>
    public static IEnumerable<Configuration> For(OperandFile file, Operation operation)
    {
        foreach (int altfmt in file.Altfmt)
        {
            foreach (int sew in file.Sews)
            {
                foreach (int lmul in AllLmuls)
                {
                    var c = new Configuration(sew, lmul, altfmt);
                    if (c.IsLegal && c.Fits(operation.D) && (!file.Syntax.Has("vs2") || c.Fits(operation.S2)) && (!file.Syntax.Has("vs1") || c.Fits(operation.S1)))
                        yield return c;
                }
            }
        }
    }

    /// <summary>Whether an operand's EMUL is 1/8 to 8.</summary>
    public bool Fits(Width width) =>
        width is Width.None or Width.Mask || EmulLog2(Operation.Bits(width, Sew)) is >= -3 and <= 3;

    private static int Shift(int value, int log2) => log2 >= 0 ? value << log2 : value >> -log2;
}
