using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.Float;

/// <summary>Host types to encodings in the low bits of a <see cref="ulong"/> and back, moving bits only: signalling NaNs survive.</summary>
public static class Raw
{
    /// <summary>The encoding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Half value) => BitConverter.HalfToUInt16Bits(value);

    /// <summary>The encoding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(float value) => BitConverter.SingleToUInt32Bits(value);

    /// <summary>The encoding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value);

    /// <summary>The half of an encoding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half AsHalf(ulong bits) => BitConverter.UInt16BitsToHalf((ushort)bits);

    /// <summary>The single of an encoding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float AsSingle(ulong bits) => BitConverter.UInt32BitsToSingle((uint)bits);

    /// <summary>The double of an encoding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double AsDouble(ulong bits) => BitConverter.UInt64BitsToDouble(bits);
}
