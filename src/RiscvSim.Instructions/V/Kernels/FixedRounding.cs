using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// One value of vxrm (V manual, section 3.8): whether a quotient that was rounded down has to be increased by one. It is a type, so that a
/// kernel's loop is compiled for each mode.
/// </summary>
public interface IFixedRounding
{
    /// <summary>Decides for one element.</summary>
    /// <param name="quotient">The value shifted right by some count, rounded down.</param>
    /// <param name="rest">The bits shifted out.</param>
    /// <param name="half">The highest bit shifted out; 0 if there is none.</param>
    static abstract bool IsUp<T>(T quotient, T rest, T half)
        where T : unmanaged, IBinaryInteger<T>;

    /// <summary>Decides for many elements: all ones in those that are increased.</summary>
    static abstract Vector512<T> Up<T>(Vector512<T> quotient, Vector512<T> rest, Vector512<T> half)
        where T : unmanaged, IBinaryInteger<T>;
}

/// <summary>rnu: to nearest, ties up.</summary>
public readonly struct FixedRnu : IFixedRounding
{
    /// <inheritdoc/>
    public static bool IsUp<T>(T quotient, T rest, T half)
        where T : unmanaged, IBinaryInteger<T> => (rest & half) != T.Zero;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Up<T>(Vector512<T> quotient, Vector512<T> rest, Vector512<T> half)
        where T : unmanaged, IBinaryInteger<T> => ~Vector512.Equals(rest & half, Vector512<T>.Zero);
}

/// <summary>rne: to nearest, ties to even.</summary>
public readonly struct FixedRne : IFixedRounding
{
    /// <inheritdoc/>
    public static bool IsUp<T>(T quotient, T rest, T half)
        where T : unmanaged, IBinaryInteger<T> => (rest & half) != T.Zero && (rest != half || T.IsOddInteger(quotient));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Up<T>(Vector512<T> quotient, Vector512<T> rest, Vector512<T> half)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<T> even = Vector512.Equals(quotient & Vector512<T>.One, Vector512<T>.Zero);
        return ~(Vector512.Equals(rest & half, Vector512<T>.Zero) | even & Vector512.Equals(rest, half));
    }
}

/// <summary>rdn: down.</summary>
public readonly struct FixedRdn : IFixedRounding
{
    /// <inheritdoc/>
    public static bool IsUp<T>(T quotient, T rest, T half)
        where T : unmanaged, IBinaryInteger<T> => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Up<T>(Vector512<T> quotient, Vector512<T> rest, Vector512<T> half)
        where T : unmanaged, IBinaryInteger<T> => Vector512<T>.Zero;
}

/// <summary>rod: to odd, if the result is not exact.</summary>
public readonly struct FixedRod : IFixedRounding
{
    /// <inheritdoc/>
    public static bool IsUp<T>(T quotient, T rest, T half)
        where T : unmanaged, IBinaryInteger<T> => rest != T.Zero && T.IsEvenInteger(quotient);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Up<T>(Vector512<T> quotient, Vector512<T> rest, Vector512<T> half)
        where T : unmanaged, IBinaryInteger<T> =>
        Vector512.AndNot(Vector512.Equals(quotient & Vector512<T>.One, Vector512<T>.Zero), Vector512.Equals(rest, Vector512<T>.Zero));
}

/// <summary>Shifts with rounding, and the end of a block that may have saturated.</summary>
internal static unsafe class FixedRounding
{
    /// <summary>A value divided by 2^count and rounded.</summary>
    public static Int128 Scale<TRounding>(Int128 value, int count)
        where TRounding : struct, IFixedRounding
    {
        Int128 quotient = value >> count;
        Int128 half = (Int128.One << count) >> 1;
        return quotient + (TRounding.IsUp(quotient, value - (quotient << count), half) ? 1 : 0);
    }

    /// <summary>A value brought into the range of a type.</summary>
    /// <param name="value">The exact result.</param>
    /// <param name="saturated">Set to true if it was outside.</param>
    public static T Clamp<T>(Int128 value, ref bool saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var clamped = T.CreateSaturating(value);
        saturated |= Int128.CreateTruncating(clamped) != value;
        return clamped;
    }

    /// <summary>Elements divided by 2^count and rounded; of a count the low bits matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Scale<T, TRounding>(Vector512<T> value, Vector512<T> count)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TRounding : struct, IFixedRounding
    {
        Vector512<T> quotient = IntShifts.Right(value, count);
        Vector512<T> power = IntShifts.Left(Vector512<T>.One, count);
        return quotient - TRounding.Up(quotient, value & power - Vector512<T>.One, power >>> 1);
    }

    /// <summary>The least value of a type in elements of a type twice as wide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Least<T, TWide>()
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(int))
            return Vector512<TWide>.AllBitsSet << 8 * sizeof(T) - 1;
        return Vector512<TWide>.Zero;
    }

    /// <summary>The largest value of a type in elements of a type twice as wide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Most<T, TWide>()
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(int))
            return Vector512<TWide>.AllBitsSet >>> 8 * sizeof(T) + 1;
        return Vector512<TWide>.AllBitsSet >>> 8 * sizeof(T);
    }

    /// <summary>Writes the active body elements of a block, and notes which of them have saturated.</summary>
    /// <param name="destination">The first element of the group.</param>
    /// <param name="element">The block's first element.</param>
    /// <param name="mask">v0, or null if unmasked.</param>
    /// <param name="vl">The first tail element.</param>
    /// <param name="value">The results.</param>
    /// <param name="saturated">All ones in elements that have saturated, also inactive ones.</param>
    /// <returns>All ones in the active ones among them.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Put<T>(T* destination, int element, byte* mask, int vl, Vector512<T> value, Vector512<T> saturated)
        where T : unmanaged
    {
        if (mask == null & element + Vector512<T>.Count <= vl)
        {
            Vector512.Store(value, destination + element);
            return saturated;
        }

        Vector512<T> active = Masks.Expand<T>(Masks.Active(mask, element, Vector512<T>.Count, vl));
        Vector512.Store(Vector512.ConditionalSelect(active, value, Vector512.Load(destination + element)), destination + element);
        return saturated & active;
    }
}
