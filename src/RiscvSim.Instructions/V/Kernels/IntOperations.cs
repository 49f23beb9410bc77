using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>What the operand c of an <see cref="IIntOfThree"/> is.</summary>
public enum IntThird
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>The old element of the destination.</summary>
    Destination,

    /// <summary>The element's bit of v0: all ones or zero.</summary>
    Mask,
}

/// <summary>A function of two elements of one type.</summary>
public interface IIntOfTwo
{
    /// <summary>True if elements are signed: the type parameter of <see cref="Lane"/> is then sbyte to long.</summary>
    static virtual bool IsSigned => false;

    /// <summary>True if there is <see cref="Wide"/>.</summary>
    static virtual bool HasWide => true;

    /// <summary>One element.</summary>
    /// <typeparam name="T">byte to ulong, or sbyte to long.</typeparam>
    static abstract T Lane<T>(T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;

    /// <summary>A block of elements, with the results of <see cref="Lane"/>.</summary>
    static virtual Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => default;
}

/// <summary>A predicate of two elements of one type and, if it has one, a third operand.</summary>
public interface IIntPredicate
{
    /// <summary>What c is.</summary>
    static virtual IntThird Third => IntThird.None;

    /// <summary>True if elements are signed: the type parameter of <see cref="Lane"/> is then sbyte to long.</summary>
    static virtual bool IsSigned => false;

    /// <summary>One element.</summary>
    /// <typeparam name="T">byte to ulong, or sbyte to long.</typeparam>
    static abstract bool Lane<T>(T c, T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;

    /// <summary>A block of elements: all ones where <see cref="Lane"/> holds, zero elsewhere.</summary>
    static abstract Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;
}

/// <summary>A function of three elements of one type: the shape in which the loops take every integer operation.</summary>
public interface IIntOfThree
{
    /// <summary>True if the function is c + a * b, for which some widths have a faster way.</summary>
    static virtual bool IsProductSum => false;

    /// <summary>What c is.</summary>
    static virtual IntThird Third => IntThird.None;

    /// <summary>True if results are all ones or zero, of which the destination takes one bit each.</summary>
    static virtual bool IsPredicate => false;

    /// <summary>True if elements are signed: the type parameter of <see cref="Lane"/> is then sbyte to long.</summary>
    static virtual bool IsSigned => false;

    /// <summary>True if there is <see cref="Wide"/>.</summary>
    static virtual bool HasWide => true;

    /// <summary>One element.</summary>
    /// <typeparam name="T">byte to ulong, or sbyte to long.</typeparam>
    static abstract T Lane<T>(T c, T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;

    /// <summary>A block of elements, with the results of <see cref="Lane"/>.</summary>
    static virtual Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => default;
}

/// <summary>A function of two as a function of three.</summary>
internal readonly struct Function<TOp> : IIntOfThree
    where TOp : struct, IIntOfTwo
{
    public static bool IsSigned => TOp.IsSigned;

    public static bool HasWide => TOp.HasWide;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Lane<T>(T c, T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => TOp.Lane(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => TOp.Wide(a, b);
}

/// <summary>A predicate as a function of three.</summary>
internal readonly struct Predicate<TOp> : IIntOfThree
    where TOp : struct, IIntPredicate
{
    public static IntThird Third => TOp.Third;

    public static bool IsPredicate => true;

    public static bool IsSigned => TOp.IsSigned;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Lane<T>(T c, T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => TOp.Lane(c, a, b) ? T.AllBitsSet : T.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => TOp.Wide(c, a, b);
}

/// <summary>The first operand itself.</summary>
internal readonly struct First : IIntOfTwo
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Lane<T>(T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a;
}

/// <summary>The second operand itself.</summary>
internal readonly struct Second : IIntOfTwo
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Lane<T>(T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => b;
}
