using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A register group of a narrower format, as encodings of the format that is twice as wide; signalling NaNs stay signalling.</summary>
/// <typeparam name="TBits">Encodings of the wider format: uint (from halves) or ulong (from singles).</typeparam>
/// <param name="elements">The first element of the group.</param>
internal readonly unsafe struct WidenedOperand<TBits>(byte* elements) : IOperand<TBits>
    where TBits : unmanaged
{
    private readonly byte* _elements = elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TBits Lane(int element) => Wide(element)[0];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<TBits> Wide(int element) => typeof(TBits) == typeof(uint)
        ? HalfVectors.Widen(Vector256.Load((ushort*)_elements + element)).As<float, TBits>()
        : FloatWiden.ToDouble(Vector256.Load((float*)_elements + element)).As<double, TBits>();
}

/// <summary>Single to double, bit by bit where the host would quiet a signalling NaN.</summary>
internal static class FloatWiden
{
    private const ulong QuietBit = 1UL << 51, SingleQuietBit = 1UL << 22;

    /// <summary>Eight doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ToDouble(Vector256<float> value)
    {
        Vector512<double> result = Avx512F.IsSupported
            ? Avx512F.ConvertToVector512Double(value)
            : Vector512.Create(Vector256.WidenLower(value), Vector256.WidenUpper(value));
        return Vector512.EqualsAll(result, result) ? result : KeepSignaling(result, value);
    }

    /// <summary>Clears the quiet bit where the single has none; without a call, which would cost loops their host registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> KeepSignaling(Vector512<double> result, Vector256<float> value)
    {
        Vector256<uint> bits = value.AsUInt32();
        Vector512<ulong> quiet = Vector512.Create(Vector256.WidenLower(bits), Vector256.WidenUpper(bits)) & Vector512.Create(SingleQuietBit);
        Vector512<ulong> signaling = Vector512.Equals(quiet, Vector512<ulong>.Zero) & ~Vector512.Equals(result, result).AsUInt64();
        return Vector512.AndNot(result.AsUInt64(), signaling & Vector512.Create(QuietBit)).AsDouble();
    }
}

/// <summary>The part of a kernel that is compiled once for each format.</summary>
internal interface IForFormats
{
    /// <summary>Runs it.</summary>
    /// <typeparam name="TFormat">Binary16, Binary32 or Binary64.</typeparam>
    /// <typeparam name="TBits">ushort, uint or ulong.</typeparam>
    void Run<TFormat, TBits>()
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits>;
}

/// <summary>What floating-point kernels check first, and the choice of a format by SEW.</summary>
internal static unsafe class FloatFormats
{
    /// <summary>Vector and floating-point state are on, vtype, vstart and frm are legal, and SEW is that of a format.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Ready(HartState* s) =>
        Groups.Ready(&s->Vector) && Groups.FloatReady(s) && Groups.IsFloatSew(&s->Vector, s->Vector.SewLog2);

    /// <summary>An instruction is legal whose operands all have SEW.</summary>
    /// <param name="s">The hart's state.</param>
    /// <param name="vd">The destination.</param>
    /// <param name="registers">The bitwise or of all register numbers.</param>
    /// <param name="vm">The instruction's mask bit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLegal(HartState* s, int vd, int registers, int vm) => Groups.AsBefore(s) || IsLegalAnew(s, vd, registers, vm);

    /// <summary>The same, and twice SEW is that of a format.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ReadyToWiden(HartState* s) =>
        Ready(s) && Groups.IsFloatSew(&s->Vector, s->Vector.SewLog2 + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLegalAnew(HartState* s, int vd, int registers, int vm) =>
        Ready(s) && Groups.Aligned(&s->Vector, registers) && Groups.KeepsMask(vd, vm);

    /// <summary>Runs the part for a SEW.</summary>
    /// <param name="sewLog2">log2 of the width in bytes: 1 to 3.</param>
    /// <param name="part">The kernel's part and its arguments.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Choose<TPart>(int sewLog2, in TPart part)
        where TPart : struct, IForFormats
    {
        if (sewLog2 == 1)
            part.Run<Binary16, ushort>();
        else if (sewLog2 == 2)
            part.Run<Binary32, uint>();
        else
            part.Run<Binary64, ulong>();
    }

    /// <summary>The scalar operand of a .vf instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarOperand<TBits> Scalar<TFormat, TBits>(ulong register)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits> => new(TBits.CreateTruncating(FloatLane.Unbox<TFormat>(register)));
}
