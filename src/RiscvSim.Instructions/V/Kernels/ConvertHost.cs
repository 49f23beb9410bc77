using RiscvSim.Instructions.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// The conversions between single, other formats and integers for which block forms have a way without choices (see
/// <see cref="IHostNumber{T, TInt}"/>): what the host converts as it is, all else being suspects.
/// </summary>
internal static class ConvertHost
{
    /// <summary>The class of block forms for a conversion, the rounding mode being its last argument; null if there is none.</summary>
    public static Type? Of(Type conversion, Type rounding)
    {
        if (conversion == typeof(FloatToInteger<Binary32, uint, int>))
            return typeof(HostToIntegerBlocks<,,>).MakeGenericType(typeof(int), typeof(HostToInt32), rounding);
        if (conversion == typeof(FloatToInteger<Binary32, uint, uint>))
            return typeof(HostToIntegerBlocks<,,>).MakeGenericType(typeof(uint), typeof(HostToUInt32), rounding);
        if (conversion == typeof(FloatToInteger<Binary32, uint, short>))
            return typeof(HostToHalfIntegerBlocks<,>).MakeGenericType(typeof(HostToInt16), rounding);
        if (conversion == typeof(FloatToInteger<Binary32, uint, ushort>))
            return typeof(HostToHalfIntegerBlocks<,>).MakeGenericType(typeof(HostToUInt16), rounding);
        return conversion == typeof(IntegerToFloat<int, Binary32, uint>) ? typeof(HostOfIntegerBlocks<int>)
            : conversion == typeof(IntegerToFloat<uint, Binary32, uint>) ? typeof(HostOfIntegerBlocks<uint>)
            : conversion == typeof(IntegerToFloat<short, Binary32, uint>) ? typeof(HostOfHalfIntegerBlocks<short, TwiceOfInt16>)
            : conversion == typeof(IntegerToFloat<ushort, Binary32, uint>) ? typeof(HostOfHalfIntegerBlocks<ushort, TwiceOfUInt16>)
            : conversion == typeof(Widening<Binary16, ushort, Binary32, uint>) ? typeof(HostWideningBlocks<ushort, float, int, HostSingle, HostOfHalf>)
            : conversion == typeof(Widening<Bf16, ushort, Binary32, uint>) ? typeof(HostWideningBlocks<ushort, float, int, HostSingle, HostOfBf16>)
            : conversion == typeof(Widening<Binary32, uint, Binary64, ulong>) ? typeof(HostWideningBlocks<float, double, long, HostDouble, HostOfSingle>)
            : null;
    }
}
