using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A half of a carry-less product of 64-bit elements.</summary>
[Kernel(typeof(BitCarryless), RegistersOnly = true)]
public interface IBitCarryless
{
    /// <summary>One element.</summary>
    static abstract ulong Lane(ulong a, ulong b);

    /// <summary>A block of elements, with the results of <see cref="Lane"/>.</summary>
    static abstract Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b);
}

/// <summary>Executes <see cref="IBitCarryless"/>, which other SEW than 64 reserve: vd[i] = op(vs2[i], operand).</summary>
public static unsafe class BitCarryless
{
    private const int SewLog2 = 3;

    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IBitCarryless
    {
        if (hart.State->Vector.SewLog2 != SewLog2)
            hart.RaiseIllegal();
        else
            IntForms.Group<Doublewords<TOp>>(hart, vdIndex, vs2Index, vs1Index, vm);
    }

    /// <summary>The operand is rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IBitCarryless
    {
        if (hart.State->Vector.SewLog2 != SewLog2)
            hart.RaiseIllegal();
        else
            IntForms.Scalar<Doublewords<TOp>>(hart, vdIndex, vs2Index, rs1, vm);
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IBitCarryless => shape.SewLog2 == SewLog2 ? IntBlocks.Of<Doublewords<TOp>>(shape) : null;

    /// <summary>The operation in the shape of the loops, which run it with elements of 64 bits only.</summary>
    private readonly struct Doublewords<TOp> : IIntOfThree
        where TOp : struct, IBitCarryless
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            T.CreateTruncating(TOp.Lane(ulong.CreateTruncating(a), ulong.CreateTruncating(b)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            TOp.Wide(a.As<T, ulong>(), b.As<T, ulong>()).As<ulong, T>();
    }
}

/// <summary>Carry-less products of 64-bit elements, by the host's instruction where it has one.</summary>
internal static class BitCarrylessProducts
{
    private const byte Even = 0x00, Odd = 0x11;

    /// <summary>The low halves of the products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Low(Vector512<ulong> a, Vector512<ulong> b)
    {
        if (Pclmulqdq.V512.IsSupported)
            return Avx512F.UnpackLow(Pclmulqdq.V512.CarrylessMultiply(a, b, Even), Pclmulqdq.V512.CarrylessMultiply(a, b, Odd));
        return Vector512.Create(Low(a.GetLower(), b.GetLower()), Low(a.GetUpper(), b.GetUpper()));
    }

    /// <summary>The high halves of the products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> High(Vector512<ulong> a, Vector512<ulong> b)
    {
        if (Pclmulqdq.V512.IsSupported)
            return Avx512F.UnpackHigh(Pclmulqdq.V512.CarrylessMultiply(a, b, Even), Pclmulqdq.V512.CarrylessMultiply(a, b, Odd));
        return Vector512.Create(High(a.GetLower(), b.GetLower()), High(a.GetUpper(), b.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Low(Vector256<ulong> a, Vector256<ulong> b) => Vector256.Create(
        CarrylessProduct.Of(a.GetElement(0), b.GetElement(0)).Low, CarrylessProduct.Of(a.GetElement(1), b.GetElement(1)).Low,
        CarrylessProduct.Of(a.GetElement(2), b.GetElement(2)).Low, CarrylessProduct.Of(a.GetElement(3), b.GetElement(3)).Low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> High(Vector256<ulong> a, Vector256<ulong> b) => Vector256.Create(
        CarrylessProduct.Of(a.GetElement(0), b.GetElement(0)).High, CarrylessProduct.Of(a.GetElement(1), b.GetElement(1)).High,
        CarrylessProduct.Of(a.GetElement(2), b.GetElement(2)).High, CarrylessProduct.Of(a.GetElement(3), b.GetElement(3)).High);
}
