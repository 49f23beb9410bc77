namespace RiscvSim.Machine.Float;

/// <summary>Rounding modes, numbered as in the <c>rm</c> field and <c>frm</c> (unprivileged manual, "F" extension, table of rounding modes).</summary>
public enum RoundingMode
{
    /// <summary>Round to nearest, ties to even.</summary>
    Rne = 0,

    /// <summary>Round towards zero.</summary>
    Rtz = 1,

    /// <summary>Round down, towards negative infinity.</summary>
    Rdn = 2,

    /// <summary>Round up, towards positive infinity.</summary>
    Rup = 3,

    /// <summary>Round to nearest, ties to the larger magnitude.</summary>
    Rmm = 4,

    /// <summary>Round to odd: not an <c>rm</c> value, but that of conversions whose result is rounded again (vfncvt.rod).</summary>
    Rod = 6,
}

/// <summary>Accrued exception flags, at their positions in <c>fflags</c>.</summary>
[Flags]
public enum FloatFlags : byte
{
    /// <summary>No exception.</summary>
    None = 0,

    /// <summary>Inexact.</summary>
    NX = 1,

    /// <summary>Underflow (tininess is detected after rounding).</summary>
    UF = 2,

    /// <summary>Overflow.</summary>
    OF = 4,

    /// <summary>Division of a finite number by zero.</summary>
    DZ = 8,

    /// <summary>Invalid operation.</summary>
    NV = 16,
}

/// <summary>A bfloat16 number: one sign, eight exponent and seven fraction bits (Zfbfmin).</summary>
/// <param name="Bits">The encoding.</param>
public readonly record struct BFloat16(ushort Bits);
