using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A fused multiply-add, +-(x * y) +- z, rounded once. Without any override: vd[i] = vs2[i] * operand + vd[i].</summary>
/// <remarks>All getters are inlined, whatever the size of the loop that they are used in.</remarks>
public interface IFloatFused
{
    /// <summary>True if the product is negated.</summary>
    static virtual bool NegatesProduct
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => false;
    }

    /// <summary>True if the addend is subtracted.</summary>
    static virtual bool NegatesAddend
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => false;
    }

    /// <summary>True if vd is a factor and vs2 the addend, false if vs2 is a factor and vd the addend.</summary>
    static virtual bool MultipliesOld
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => false;
    }
}

/// <summary>A fused multiply-add of one format.</summary>
[Kernel(typeof(FloatTernary), RegistersOnly = true)]
public interface IFloatTernary : IFloatFused;

/// <summary>The rounded operation of a fused multiply-add.</summary>
/// <typeparam name="TOp">Its signs and the places of its operands.</typeparam>
internal readonly struct Fused<TOp> : IFloatOperation
    where TOp : struct, IFloatFused
{
    public static bool ReadsOld
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    public static bool NeedsOdd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    public static bool ScalesB
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    public static bool MovesSigns
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Lane<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        ulong factor = TOp.MultipliesOld ? c : a, addend = TOp.MultipliesOld ? a : c;
        factor ^= TOp.NegatesProduct ? Layout<TFormat>.SignBit : 0;
        addend ^= TOp.NegatesAddend ? Layout<TFormat>.SignBit : 0;
        return FloatLane.FusedMultiplyAdd<TFormat>(factor, b, addend, rm, ref flags);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Wide<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c)
        where TRound : struct, IHostRounding => FloatHost.FusedMultiplyAdd<T, TRound>(Factor(a, c), b, Addend(a, c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void MoveSigns(ref Vector512<ushort> a, Vector512<ushort> b, ref Vector512<ushort> c, Vector512<ushort> magnitude)
    {
        // Explicit, because what RyuJIT makes of a complement waits for the register's last value.
        const byte XorNotB = 0xe1, XorB = 0xb4;
        Vector512<ushort> factor = TOp.MultipliesOld ? c : a;
        factor = TOp.NegatesProduct
            ? Avx512F.TernaryLogic(factor, b, magnitude, XorNotB)
            : Avx512F.TernaryLogic(factor, b, magnitude, XorB);
        if (TOp.MultipliesOld)
            c = factor;
        else
            a = factor;
    }

    /// <summary>The product's sign is right already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> OfPlaced<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c)
        where TRound : struct, IHostRounding
    {
        Vector512<float> factor = TOp.MultipliesOld ? c : a, addend = TOp.MultipliesOld ? a : c;
        return TOp.NegatesAddend
            ? FloatHost.FusedMultiplySubtract<TRound>(factor, b, addend)
            : FloatHost.FusedMultiplyAdd<float, TRound>(factor, b, addend);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> ZeroOperand<T>(Vector512<T> a, Vector512<T> b, Vector512<T> c) =>
        Vector512.Equals(Factor(a, c), Vector512<T>.Zero) | Vector512.Equals(b, Vector512<T>.Zero);

    /// <summary>The product of two halves is exact in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> WideOdd(Vector512<float> a, Vector512<float> b, Vector512<float> c) =>
        FloatHost.AddToOdd(Factor(a, c) * b, Addend(a, c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Factor<T>(Vector512<T> a, Vector512<T> c)
    {
        Vector512<T> factor = TOp.MultipliesOld ? c : a;
        return TOp.NegatesProduct ? -factor : factor;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Addend<T>(Vector512<T> a, Vector512<T> c)
    {
        Vector512<T> addend = TOp.MultipliesOld ? a : c;
        return TOp.NegatesAddend ? -addend : addend;
    }
}

/// <summary>Executes <see cref="IFloatTernary"/>: vd[i] = op(vs2[i], operand, vd[i]).</summary>
public static unsafe class FloatTernary
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs1Index, int vs2Index, int vm)
        where TOp : struct, IFloatTernary
    {
        HartState* s = hart.State;
        if (!FloatFormats.IsLegal(s, vdIndex, vdIndex | vs2Index | vs1Index, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new GroupPart<TOp>(s, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operand is fs1.</summary>
    public static void VF<TOp>(Hart hart, int vdIndex, ulong fs1, int vs2Index, int vm)
        where TOp : struct, IFloatTernary
    {
        HartState* s = hart.State;
        if (!FloatFormats.IsLegal(s, vdIndex, vdIndex | vs2Index, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new ScalarPart<TOp>(s, vdIndex, vs2Index, fs1, vm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFloatTernary => FloatBlocks.Fused<TOp>(shape);

    private readonly struct GroupPart<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatTernary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            FloatLoop.Run<Fused<TOp>, TFormat, TBits, GroupOperand<TBits>, GroupOperand<TBits>>(
                s, vd, 0, new(s->Vector[vs2]), new(s->Vector[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(HartState* s, int vd, int vs2, ulong scalar, int vm) : IForFormats
        where TOp : struct, IFloatTernary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            FloatLoop.Run<Fused<TOp>, TFormat, TBits, GroupOperand<TBits>, ScalarOperand<TBits>>(
                s, vd, 0, new(s->Vector[vs2]), FloatFormats.Scalar<TFormat, TBits>(scalar), vm);
    }
}
