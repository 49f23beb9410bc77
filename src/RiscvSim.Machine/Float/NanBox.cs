using System.Runtime.CompilerServices;

namespace RiscvSim.Machine.Float;

/// <summary>
/// NaN-boxing: how narrower values live in the 64-bit f registers (unprivileged manual, "D" extension, "NaN Boxing of Narrower Values").
/// A narrower value is stored with all upper bits one; a register without them reads as the canonical NaN of the narrower format.
/// All conversions move bits only, so a signalling NaN stays one.
/// </summary>
public static class NanBox
{
    const ulong UpperOfSingle = 0xFFFF_FFFF_0000_0000;
    const ulong UpperOfHalf = 0xFFFF_FFFF_FFFF_0000;
    const uint CanonicalSingle = 0x7FC0_0000;
    const ushort CanonicalHalf = 0x7E00;
    const ushort CanonicalBFloat16 = 0x7FC0;

    /// <summary>The 64 bits of an f register that holds a single.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Box(float value) => UpperOfSingle | BitConverter.SingleToUInt32Bits(value);

    /// <summary>The 64 bits of an f register that holds a double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Box(double value) => BitConverter.DoubleToUInt64Bits(value);

    /// <summary>The 64 bits of an f register that holds a half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Box(Half value) => UpperOfHalf | BitConverter.HalfToUInt16Bits(value);

    /// <summary>The 64 bits of an f register that holds a bfloat16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Box(BFloat16 value) => UpperOfHalf | value.Bits;

    /// <summary>The single in an f register, or the canonical NaN if it is not properly boxed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float UnboxSingle(ulong register) =>
        BitConverter.UInt32BitsToSingle(register >= UpperOfSingle ? (uint)register : CanonicalSingle);

    /// <summary>The double in an f register: every bit pattern is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double UnboxDouble(ulong register) => BitConverter.UInt64BitsToDouble(register);

    /// <summary>The half in an f register, or the canonical NaN if it is not properly boxed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half UnboxHalf(ulong register) =>
        BitConverter.UInt16BitsToHalf(register >= UpperOfHalf ? (ushort)register : CanonicalHalf);

    /// <summary>The bfloat16 in an f register, or the canonical NaN if it is not properly boxed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BFloat16 UnboxBFloat16(ulong register) =>
        new(register >= UpperOfHalf ? (ushort)register : CanonicalBFloat16);
}
