using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>Chapter "Vector Fixed-Point Arithmetic Instructions".</summary>
public static class FixedPointChapter
{
    private const int Rnu = 0, Rne = 1, Rod = 3;

    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows()
    {
        (string, string, Width, Func<Element, BigInteger>)[] table =
        [
            ("vsaddu", "vv vx vi", Width.Sew, e => e.ClipUnsigned(e.A + e.B)),
            ("vsadd", "vv vx vi", Width.Sew, e => e.ClipSigned(e.SignedA + e.SignedB)),
            ("vssubu", "vv vx", Width.Sew, e => e.ClipUnsigned(e.A - e.B)),
            ("vssub", "vv vx", Width.Sew, e => e.ClipSigned(e.SignedA - e.SignedB)),
            ("vaaddu", "vv vx", Width.Sew, e => RoundOff(e.A + e.B, 1, e.Vxrm)),
            ("vaadd", "vv vx", Width.Sew, e => RoundOff(e.SignedA + e.SignedB, 1, e.Vxrm)),
            ("vasubu", "vv vx", Width.Sew, e => RoundOff(e.A - e.B, 1, e.Vxrm)),
            ("vasub", "vv vx", Width.Sew, e => RoundOff(e.SignedA - e.SignedB, 1, e.Vxrm)),
            ("vsmul", "vv vx", Width.Sew, e => e.ClipSigned(RoundOff(e.SignedA * e.SignedB, e.Sew - 1, e.Vxrm))),
            ("vssrl", "vv vx vi", Width.Sew, e => RoundOff(e.A, (int)(e.B & e.Sew - 1), e.Vxrm)),
            ("vssra", "vv vx vi", Width.Sew, e => RoundOff(e.SignedA, (int)(e.B & e.Sew - 1), e.Vxrm)),
            ("vnclipu", "wv wx wi", Width.Double, e => e.ClipUnsigned(RoundOff(e.A, (int)(e.B & 2 * e.Sew - 1), e.Vxrm))),
            ("vnclip", "wv wx wi", Width.Double, e => e.ClipSigned(RoundOff(e.SignedA, (int)(e.B & 2 * e.Sew - 1), e.Vxrm))),
        ];
        return table.SelectMany(row => IntegerChapter.Forms(row.Item1, row.Item2, new Elementwise(row.Item4) { S2 = row.Item3 }));
    }

    /// <summary>value / 2^shift, rounded as vxrm says (section "Vector Fixed-Point Rounding Mode Register").</summary>
    private static BigInteger RoundOff(BigInteger value, int shift, int vxrm)
    {
        if (shift == 0)
            return value;
        BigInteger whole = value >> shift, rest = value - (whole << shift), half = BigInteger.One << (shift - 1);
        bool up = vxrm switch
        {
            Rnu => rest >= half,
            Rne => rest > half || rest == half && !whole.IsEven,
            Rod => !rest.IsZero && whole.IsEven,
            _ => false,
        };
        return up ? whole + 1 : whole;
    }
}
