using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Widening and narrowing of host vectors, by type parameters.</summary>
internal static class BitWidths
{
    /// <summary>The first half of a vector, zero-extended or sign-extended as its type says.</summary>
    /// <typeparam name="T">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">The type of the same sign and twice the width.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Lower<T, TWide>(Vector512<T> value)
        where T : unmanaged
        where TWide : unmanaged
    {
        if (typeof(T) == typeof(byte))
            return Vector512.WidenLower(value.As<T, byte>()).As<ushort, TWide>();
        if (typeof(T) == typeof(ushort))
            return Vector512.WidenLower(value.As<T, ushort>()).As<uint, TWide>();
        if (typeof(T) == typeof(uint))
            return Vector512.WidenLower(value.As<T, uint>()).As<ulong, TWide>();
        if (typeof(T) == typeof(sbyte))
            return Vector512.WidenLower(value.As<T, sbyte>()).As<short, TWide>();
        if (typeof(T) == typeof(short))
            return Vector512.WidenLower(value.As<T, short>()).As<int, TWide>();
        return Vector512.WidenLower(value.As<T, int>()).As<long, TWide>();
    }

    /// <summary>The second half of a vector, extended likewise.</summary>
    /// <typeparam name="T">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">The type of the same sign and twice the width.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Upper<T, TWide>(Vector512<T> value)
        where T : unmanaged
        where TWide : unmanaged => Lower<T, TWide>(Vector512.Create(value.GetUpper(), value.GetUpper()));

    /// <summary>The low halves of the elements of two vectors.</summary>
    /// <typeparam name="T">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">The type of the same sign and twice the width.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Narrow<T, TWide>(Vector512<TWide> lower, Vector512<TWide> upper)
        where T : unmanaged
        where TWide : unmanaged
    {
        if (typeof(T) == typeof(byte) || typeof(T) == typeof(sbyte))
            return Vector512.Narrow(lower.As<TWide, ushort>(), upper.As<TWide, ushort>()).As<byte, T>();
        if (typeof(T) == typeof(ushort) || typeof(T) == typeof(short))
            return Vector512.Narrow(lower.As<TWide, uint>(), upper.As<TWide, uint>()).As<ushort, T>();
        return Vector512.Narrow(lower.As<TWide, ulong>(), upper.As<TWide, ulong>()).As<uint, T>();
    }
}
