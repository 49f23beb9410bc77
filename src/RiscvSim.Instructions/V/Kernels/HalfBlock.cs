using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The second operand of a block of halves, prepared: once for a block of a group, once for an instruction if it is a scalar.</summary>
internal readonly struct HalfOperand
{
    /// <summary>The halves.</summary>
    public readonly Vector512<ushort> Halves;

    /// <summary>The halves without their signs.</summary>
    public readonly Vector512<ushort> Magnitude;

    /// <summary>Those with even numbers, placed and without their signs if a factor or divisor gives them away, and scaled if the operation wants it.</summary>
    public readonly Vector512<float> Even;

    /// <summary>Those with odd numbers.</summary>
    public readonly Vector512<float> Odd;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private HalfOperand(Vector512<ushort> halves, Vector512<ushort> magnitude, Vector512<float> even, Vector512<float> odd)
    {
        Halves = halves;
        Magnitude = magnitude;
        Even = even;
        Odd = odd;
    }

    /// <summary>Prepares halves as the operand b of an operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HalfOperand Of<TOp>(Vector512<ushort> halves, in HalfConstants k)
        where TOp : struct, IFloatOperation
    {
        Vector512<ushort> magnitude = halves & k.Magnitude;
        Vector512<float> even, odd;
        if (!TOp.MovesSigns)
            HalfVectors.Place(halves, k, out even, out odd);
        else
            HalfVectors.PlaceMagnitude(magnitude, k, out even, out odd);
        return TOp.ScalesB ? new(halves, magnitude, even * k.Scale, odd * k.Scale) : new(halves, magnitude, even, odd);
    }
}

/// <summary>The short way of a block of halves: finite operands, and results that are finite and do not underflow. AVX-512 only.</summary>
internal static class HalfBlock
{
    /// <summary>The results to nearest, where NX has been accrued already; false if there may be anything unusual.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Nearest<TOp>(Vector512<ushort> a, in HalfOperand b, Vector512<ushort> c, in HalfConstants k, out Vector512<ushort> result)
        where TOp : struct, IFloatOperation
    {
        TOp.MoveSigns(ref a, b.Halves, ref c, k.Magnitude);
        HalfVectors.Place(a, k, out Vector512<float> a1, out Vector512<float> a2);
        HalfVectors.Place(c, k, out Vector512<float> c1, out Vector512<float> c2);
        Vector512<ushort> magnitude, signs, rest = default;
        if (TOp.NeedsOdd)
        {
            // Neighbours or the same, down and up add to twice the lesser magnitude, and one if there are bits below.
            Vector512<uint> up1 = TOp.OfPlaced<HostUp>(a1, b.Even, c1).AsUInt32(), up2 = TOp.OfPlaced<HostUp>(a2, b.Odd, c2).AsUInt32();
            Vector512<uint> down1 = TOp.OfPlaced<HostDown>(a1, b.Even, c1).AsUInt32(), down2 = TOp.OfPlaced<HostDown>(a2, b.Odd, c2).AsUInt32();
            magnitude = HalfVectors.JoinNearest(down1 + up1, down2 + up2, k, out rest);
            signs = Vector512.ConditionalSelect(k.LowerWord, up1 >> 16, up2).AsUInt16();
        }
        else
        {
            Vector512<uint> r1 = TOp.OfPlaced<HostNearest>(a1, b.Even, c1).AsUInt32(), r2 = TOp.OfPlaced<HostNearest>(a2, b.Odd, c2).AsUInt32();
            magnitude = HalfVectors.JoinNearest(r1, r2, k);
            signs = HalfVectors.JoinUpper(r1, r2);
        }

        result = Vector512.ConditionalSelect(k.Magnitude, magnitude, signs);

        // Without its sign bit, a half is the larger the larger it is as a number, and largest if it is none.
        Vector512<ushort> largest = Vector512.Max(a & k.Magnitude, b.Magnitude);
        if (TOp.ReadsOld)
            largest = Vector512.Max(largest, c & k.Magnitude);
        if (!TOp.MayUnderflow)
            return !Vector512.GreaterThanOrEqualAny(Vector512.Max(largest, magnitude), k.Infinity);

        // The smallest normal half may come from below. Tiny results are very large numbers here.
        if (!Vector512.GreaterThanOrEqualAny(
            Vector512.Max(Avx512BW.SubtractSaturate(largest, k.Normal), magnitude - k.Normal), k.NormalSpan))
            return true;
        if (Vector512.GreaterThanOrEqualAny(Vector512.Max(largest, magnitude), Vector512.Create((ushort)0x7c00)))
            return false;

        // Numbers that are tiny here are rounded to fewer bits, and may vanish; not so where halves are at their own places.
        return TOp.NeedsOdd
            ? (Vector512.LessThan(magnitude, k.Normal) & ~Vector512.Equals(rest, Vector512<ushort>.Zero)) == Vector512<ushort>.Zero
            : !HalfVectors.AnyTinyNonzero(TOp.OfScaled(a1, b.Even, c1), TOp.OfScaled(a2, b.Odd, c2));
    }
}
