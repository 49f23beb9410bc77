namespace RiscvSim.Matmul.Units;

/// <summary>What an element of A or B is. Elements of four bits lie two in a byte, the first in the lower half.</summary>
public enum ElementType
{
    /// <summary>A signed integer of four bits.</summary>
    Int4,

    /// <summary>An unsigned integer of four bits.</summary>
    UInt4,

    /// <summary>A signed integer of eight bits.</summary>
    Int8,

    /// <summary>An unsigned integer of eight bits.</summary>
    UInt8,

    /// <summary>bfloat16.</summary>
    Bf16,

    /// <summary>IEEE half precision.</summary>
    Fp16,

    /// <summary>The 8-bit format E4M3 of OFP8.</summary>
    E4M3,

    /// <summary>The 8-bit format E5M2 of OFP8.</summary>
    E5M2,
}

/// <summary>What an element of C is, and how it is summed.</summary>
public enum Accumulator
{
    /// <summary>32-bit integers, modulo 2^32.</summary>
    Int32,

    /// <summary>32-bit signed integers; the exact sum of the old value and all products is limited once to their range.</summary>
    Int32Sat,

    /// <summary>IEEE single precision.</summary>
    Fp32,
}

/// <summary>In which order a single-precision accumulator takes its products.</summary>
public enum FloatOrder
{
    /// <summary>One after the other, k ascending, each by a fused multiply-add rounded by <c>frm</c>.</summary>
    SeqFma,

    /// <summary>The exact sum of the old value and all products, rounded once by <c>frm</c>.</summary>
    Exact,

    /// <summary>
    /// The bulk-normalised sum of the RISC-V dot-product drafts: products are cut 23 + ceil(log2(K)) bits below the largest exponent and summed,
    /// then added to the old value; both are rounded to odd. Raises only NV and OF.
    /// </summary>
    BulkNormalised,
}

/// <summary>Facts about element types.</summary>
public static class ElementTypes
{
    /// <summary>The width in bits: 4, 8 or 16.</summary>
    public static int Bits(this ElementType type) => type switch
    {
        ElementType.Int4 or ElementType.UInt4 => 4,
        ElementType.Bf16 or ElementType.Fp16 => 16,
        _ => 8,
    };

    /// <summary>True for the floating-point formats.</summary>
    public static bool IsFloat(this ElementType type) => type >= ElementType.Bf16;

    /// <summary>True for signed integers.</summary>
    public static bool IsSigned(this ElementType type) => type is ElementType.Int4 or ElementType.Int8;

    /// <summary>The type of a vector element in C intrinsics that holds such elements: <c>int8</c>, <c>uint8</c>, <c>bfloat16</c>, <c>float16</c>.</summary>
    internal static string CName(this ElementType type) => type switch
    {
        ElementType.Int4 or ElementType.Int8 => "int8",
        ElementType.Bf16 => "bfloat16",
        ElementType.Fp16 => "float16",
        _ => "uint8",
    };
}
