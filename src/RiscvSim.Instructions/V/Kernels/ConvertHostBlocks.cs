using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Integral floats to integers.</summary>
/// <typeparam name="TInt">The integers, of 32 bits.</typeparam>
internal interface IHostToInteger<TInt>
{
    /// <summary>All ones where the number is in the range of the integers.</summary>
    static abstract Vector512<float> IsValid(Vector512<float> value);

    /// <summary>The integers, where the number is valid.</summary>
    static abstract Vector512<TInt> Convert(Vector512<float> value);
}

/// <summary>To int.</summary>
internal readonly struct HostToInt32 : IHostToInteger<int>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsValid(Vector512<float> value) =>
        Vector512.GreaterThanOrEqual(value, Vector512.Create(-2147483648f)) & Vector512.LessThan(value, Vector512.Create(2147483648f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Convert(Vector512<float> value) => Vector512.ConvertToInt32Native(value);
}

/// <summary>To uint.</summary>
internal readonly struct HostToUInt32 : IHostToInteger<uint>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsValid(Vector512<float> value) =>
        Vector512.GreaterThanOrEqual(value, Vector512<float>.Zero) & Vector512.LessThan(value, Vector512.Create(4294967296f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Convert(Vector512<float> value) => Vector512.ConvertToUInt32Native(value);
}

/// <summary>To short, in the low bits of 32.</summary>
internal readonly struct HostToInt16 : IHostToInteger<int>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsValid(Vector512<float> value) =>
        Vector512.GreaterThanOrEqual(value, Vector512.Create(-32768f)) & Vector512.LessThan(value, Vector512.Create(32768f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Convert(Vector512<float> value) => Vector512.ConvertToInt32Native(value);
}

/// <summary>To ushort, in the low bits of 32.</summary>
internal readonly struct HostToUInt16 : IHostToInteger<int>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsValid(Vector512<float> value) =>
        Vector512.GreaterThanOrEqual(value, Vector512<float>.Zero) & Vector512.LessThan(value, Vector512.Create(65536f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Convert(Vector512<float> value) => Vector512.ConvertToInt32Native(value);
}

/// <summary>Blocks of conversions of singles to integers of 32 bits.</summary>
internal static class HostToIntegerBlocks<TInt, THost, TRounding>
    where THost : struct, IHostToInteger<TInt>
    where TRounding : struct, IConvertRounding
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TInt> V(Vector512<float> vs2, out ulong suspects)
    {
        Vector512<float> integral = TRounding.Round(vs2);
        suspects = (~THost.IsValid(integral)).ExtractMostSignificantBits();
        return THost.Convert(integral);
    }
}

/// <summary>Blocks of conversions of singles to integers of 16 bits.</summary>
[BlockLocals(5)]
internal static class HostToHalfIntegerBlocks<THost, TRounding>
    where THost : struct, IHostToInteger<int>
    where TRounding : struct, IConvertRounding
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> W(Vector512<float> vs2, Vector512<float> vs2High, out ulong suspects)
    {
        Vector512<int> lower = HostToIntegerBlocks<int, THost, TRounding>.V(vs2, out ulong first);
        Vector512<int> upper = HostToIntegerBlocks<int, THost, TRounding>.V(vs2High, out suspects);
        suspects = suspects << Vector512<int>.Count | first;
        return Vector512.Narrow(lower.AsUInt32(), upper.AsUInt32());
    }
}

/// <summary>Blocks of conversions of integers of 32 bits to singles, to nearest.</summary>
/// <typeparam name="TInt">int or uint.</typeparam>
internal static class HostOfIntegerBlocks<TInt>
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> V(Vector512<TInt> vs2)
    {
        if (typeof(TInt) == typeof(int))
            return Vector512.ConvertToSingle(vs2.AsInt32());
        return Vector512.ConvertToSingle(vs2.AsUInt32());
    }
}

/// <summary>Blocks of conversions of integers of 16 bits to singles.</summary>
/// <typeparam name="TInt">short or ushort.</typeparam>
/// <typeparam name="TTwice">Its extension.</typeparam>
internal static class HostOfHalfIntegerBlocks<TInt, TTwice>
    where TTwice : struct, IIntTwice<TInt, uint>
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> V(Vector512<TInt> vs2, int part) => Vector512.ConvertToSingle(TTwice.Of(vs2, part).AsInt32());
}

/// <summary>Blocks of conversions to a format of twice the width; infinities are suspects like NaNs.</summary>
internal static class HostWideningBlocks<TNarrow, T, TInt, THost, TWide>
    where THost : struct, IHostNumber<T, TInt>
    where TWide : struct, IHostWide<TNarrow, T>
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> V(Vector512<TNarrow> vs2, int part, out ulong suspects)
    {
        Vector512<T> result = TWide.Wide(vs2, part);
        suspects = THost.Infinite(result);
        return result;
    }
}
