using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// A rounded operation of up to three operands. a is from vs2, b from vs1 or the scalar, c is the old element of vd. What a family's ops
/// compute is one of the operations below, which an op inherits.
/// </summary>
public interface IFloatOperation
{
    /// <summary>True if c is used.</summary>
    static virtual bool ReadsOld => false;

    /// <summary>False if a finite result never raises UF: sums and roots are exact wherever they are small.</summary>
    static virtual bool MayUnderflow => true;

    /// <summary>
    /// True if a result for halves must not be rounded to nearest in single precision first. Sums, products, quotients and roots may: 24
    /// bits are at least 2 * 11 + 2.
    /// </summary>
    static virtual bool NeedsOdd => false;

    /// <summary>One element: encodings, any rounding mode, all flags.</summary>
    static abstract ulong Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat;

    /// <summary>A block of host numbers, whatever the host makes of them.</summary>
    /// <typeparam name="T">float or double.</typeparam>
    /// <typeparam name="TRound">The rounding mode.</typeparam>
    static abstract Vector512<T> Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c)
        where TRound : struct, IHostRounding;

    /// <summary>True if b can go without its sign, see <see cref="MoveSigns"/>.</summary>
    static virtual bool MovesSigns => false;

    /// <summary>
    /// Halves before they are placed: a factor or divisor gives its sign to the other, which makes it easier to place; whatever else an
    /// operation negates can be negated here.
    /// </summary>
    /// <param name="a">Operand a.</param>
    /// <param name="b">Operand b, whose sign is ignored if <see cref="MovesSigns"/>.</param>
    /// <param name="c">Operand c.</param>
    /// <param name="magnitude">All bits but the sign.</param>
    static virtual void MoveSigns(ref Vector512<ushort> a, Vector512<ushort> b, ref Vector512<ushort> c, Vector512<ushort> magnitude)
    {
    }

    /// <summary>True if <see cref="OfPlaced"/> wants b at its own place.</summary>
    static virtual bool ScalesB
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => false;
    }

    /// <summary>A block of halves of <see cref="HalfVectors.Place"/>; the results are times 2^-112 as well.</summary>
    /// <typeparam name="TRound">The rounding mode, which is to nearest where <see cref="NeedsOdd"/> is false.</typeparam>
    static abstract Vector512<float> OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c)
        where TRound : struct, IHostRounding;

    /// <summary>The same to nearest with results at their own places, for operations that may underflow and need no odd results.</summary>
    static virtual Vector512<float> OfScaled(Vector512<float> a, Vector512<float> b, Vector512<float> c) => default;

    /// <summary>Where a result of zero is exact because a factor or the dividend is zero.</summary>
    static virtual Vector512<T> ZeroOperand<T>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => default;

    /// <summary>With <see cref="NeedsOdd"/>: results of halves rounded to odd, without embedded rounding.</summary>
    static virtual Vector512<float> WideOdd(Vector512<float> a, Vector512<float> b, Vector512<float> c) => default;
}

/// <summary>a + b.</summary>
public interface IFloatSum : IFloatOperation
{
    static bool IFloatOperation.MayUnderflow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong IFloatOperation.Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
        FloatLane.Add<TFormat>(a, b, rm, ref flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => FloatHost.Add<T, TRound>(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c) => a + b;
}

/// <summary>a - b.</summary>
public interface IFloatDifference : IFloatOperation
{
    static bool IFloatOperation.MayUnderflow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong IFloatOperation.Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
        FloatLane.Subtract<TFormat>(a, b, rm, ref flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => FloatHost.Subtract<T, TRound>(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c) => a - b;
}

/// <summary>b - a.</summary>
public interface IFloatReverseDifference : IFloatOperation
{
    static bool IFloatOperation.MayUnderflow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong IFloatOperation.Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
        FloatLane.Subtract<TFormat>(b, a, rm, ref flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => FloatHost.Subtract<T, TRound>(b, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c) => b - a;
}

/// <summary>a * b.</summary>
public interface IFloatProduct : IFloatOperation
{
    static bool IFloatOperation.MovesSigns
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IFloatOperation.MoveSigns(ref Vector512<ushort> a, Vector512<ushort> b, ref Vector512<ushort> c, Vector512<ushort> magnitude) =>
        a ^= Vector512.AndNot(b, magnitude);

    static bool IFloatOperation.ScalesB
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong IFloatOperation.Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
        FloatLane.Multiply<TFormat>(a, b, rm, ref flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => FloatHost.Multiply<T, TRound>(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfScaled(Vector512<float> a, Vector512<float> b, Vector512<float> c) => HalfVectors.Scale(a) * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.ZeroOperand<T>(Vector512<T> a, Vector512<T> b, Vector512<T> c) =>
        Vector512.Equals(a, Vector512<T>.Zero) | Vector512.Equals(b, Vector512<T>.Zero);
}

/// <summary>a / b.</summary>
public interface IFloatQuotient : IFloatOperation
{
    static bool IFloatOperation.MovesSigns
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IFloatOperation.MoveSigns(ref Vector512<ushort> a, Vector512<ushort> b, ref Vector512<ushort> c, Vector512<ushort> magnitude) =>
        a ^= Vector512.AndNot(b, magnitude);

    static bool IFloatOperation.ScalesB
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong IFloatOperation.Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
        FloatLane.Divide<TFormat>(a, b, rm, ref flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => FloatHost.Divide<T, TRound>(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfScaled(Vector512<float> a, Vector512<float> b, Vector512<float> c) => HalfVectors.Scale(a) / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.ZeroOperand<T>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => Vector512.Equals(a, Vector512<T>.Zero);
}

/// <summary>b / a.</summary>
public interface IFloatReverseQuotient : IFloatOperation
{
    static bool IFloatOperation.MovesSigns
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IFloatOperation.MoveSigns(ref Vector512<ushort> a, Vector512<ushort> b, ref Vector512<ushort> c, Vector512<ushort> magnitude) =>
        a ^= Vector512.AndNot(b, magnitude);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong IFloatOperation.Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
        FloatLane.Divide<TFormat>(b, a, rm, ref flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => FloatHost.Divide<T, TRound>(b, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c) => b / HalfVectors.Scale(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfScaled(Vector512<float> a, Vector512<float> b, Vector512<float> c) => HalfVectors.Scale(b) / HalfVectors.Scale(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.ZeroOperand<T>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => Vector512.Equals(b, Vector512<T>.Zero);
}

/// <summary>The square root of a.</summary>
public interface IFloatRoot : IFloatOperation
{
    static bool IFloatOperation.MayUnderflow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong IFloatOperation.Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
        FloatLane.SquareRoot<TFormat>(a, rm, ref flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IFloatOperation.Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c) => FloatHost.SquareRoot<T, TRound>(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> IFloatOperation.OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c) => HalfVectors.Unscale(Vector512.Sqrt(HalfVectors.Scale(a)));
}
