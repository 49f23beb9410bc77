using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.Float;

/// <summary>Host types to encodings in the low bits of a <see cref="ulong"/> and back, moving bits only: signalling NaNs survive.</summary>
internal static class Raw
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Half value) => BitConverter.HalfToUInt16Bits(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(float value) => BitConverter.SingleToUInt32Bits(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half AsHalf(ulong bits) => BitConverter.UInt16BitsToHalf((ushort)bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float AsSingle(ulong bits) => BitConverter.UInt32BitsToSingle((uint)bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double AsDouble(ulong bits) => BitConverter.UInt64BitsToDouble(bits);
}
