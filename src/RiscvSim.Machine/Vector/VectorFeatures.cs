namespace RiscvSim.Machine.Vector;

/// <summary>
/// Extensions that kernels must tell apart because several share an encoding at different element widths: a row is in the table as soon as
/// one of them is on.
/// </summary>
[Flags]
public enum VectorFeatures
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>vmulh, vmulhu, vmulhsu and vsmul at SEW = 64 (V).</summary>
    HighProducts64 = 1 << 0,

    /// <summary>Conversions between half and single (Zvfhmin).</summary>
    Zvfhmin = 1 << 1,

    /// <summary>Conversions between bfloat16 and single (Zvfbfmin).</summary>
    Zvfbfmin = 1 << 2,

    /// <summary>Conversions between OFP8 and bfloat16 or single (Zvfofp8min).</summary>
    Zvfofp8min = 1 << 3,

    /// <summary>Dot products of 8-bit integers into one element (Zvqwdota8i).</summary>
    Zvqwdota8i = 1 << 4,

    /// <summary>Dot products of 16-bit integers into one element (Zvqwdota16i).</summary>
    Zvqwdota16i = 1 << 5,

    /// <summary>Batched dot products of 8-bit integers (Zvqwbdota8i).</summary>
    Zvqwbdota8i = 1 << 6,

    /// <summary>Batched dot products of 16-bit integers (Zvqwbdota16i).</summary>
    Zvqwbdota16i = 1 << 7,
}
