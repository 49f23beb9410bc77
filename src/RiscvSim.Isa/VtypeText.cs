using System.Globalization;

namespace RiscvSim.Isa;

/// <summary>
/// The vtype operand of vsetvli and vsetivli in assembly, such as <c>e32, m2, ta, mu</c> (V manual, chapter 3.4 and section 6.1). Values that
/// have no such form are numbers.
/// </summary>
public static class VtypeText
{
    private const int LmulBits = 7, SewShift = 3, SewBits = 7, TailBit = 6, MaskBit = 7;
    private const int MaximumSew = 3, Known = 0xff;

    private static readonly string[] s_lmul = ["m1", "m2", "m4", "m8", "", "mf8", "mf4", "mf2"];

    /// <summary>The name of an LMUL as assembly writes it.</summary>
    /// <param name="encoding">vlmul, 0 to 7; 4 is reserved and has no name.</param>
    public static string LmulName(int encoding) => s_lmul[encoding & LmulBits];

    /// <summary>The text of a vtype.</summary>
    public static string Format(long vtype)
    {
        int sew = (int)(vtype >> SewShift & SewBits);
        string lmul = LmulName((int)vtype);
        if (vtype is < 0 or > Known || sew > MaximumSew || lmul.Length == 0)
            return vtype.ToString(CultureInfo.InvariantCulture);
        return $"e{8 << sew}, {lmul}, {((vtype >> TailBit & 1) != 0 ? "ta" : "tu")}, {((vtype >> MaskBit & 1) != 0 ? "ma" : "mu")}";
    }

    /// <summary>Reads what <see cref="Format"/> writes; blanks do not matter.</summary>
    public static bool TryParse(string text, out long vtype)
    {
        vtype = 0;
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length == 1)
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out vtype);
        if (parts.Length != 4 || parts[1].Length == 0)
            return false;
        int sew = Array.IndexOf(["e8", "e16", "e32", "e64"], parts[0]);
        int lmul = Array.IndexOf(s_lmul, parts[1]);
        int tail = Array.IndexOf(["tu", "ta"], parts[2]);
        int mask = Array.IndexOf(["mu", "ma"], parts[3]);
        vtype = lmul | sew << SewShift | tail << TailBit | mask << MaskBit;
        return (sew | lmul | tail | mask) >= 0;
    }
}
