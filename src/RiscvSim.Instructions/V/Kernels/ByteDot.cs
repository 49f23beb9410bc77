using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Adds the dot product of the four bytes of two words to a third word, modulo 2^32.</summary>
[Kernel(typeof(ByteDot), RegistersOnly = true)]
public interface IByteDot
{
    /// <summary>True if the bytes of vs2 are signed.</summary>
    static abstract bool FirstIsSigned { get; }

    /// <summary>True if the bytes of vs1 or rs1 are signed.</summary>
    static abstract bool SecondIsSigned { get; }
}

/// <summary>Executes <see cref="IByteDot"/>, which other SEW than 32 reserve: vd[i] = vd[i] + vs2[i] . operand.</summary>
public static unsafe class ByteDot
{
    private const int SewLog2 = 2, Bytes = 4, ByteBits = 8;

    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IByteDot
    {
        if (hart.State->Vector.SewLog2 != SewLog2)
            hart.RaiseIllegal();
        else
            IntForms.Group<Words<TOp>>(hart, vdIndex, vs2Index, vs1Index, vm);
    }

    /// <summary>The operand is the low 32 bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IByteDot
    {
        if (hart.State->Vector.SewLog2 != SewLog2)
            hart.RaiseIllegal();
        else
            IntForms.Scalar<Words<TOp>>(hart, vdIndex, vs2Index, rs1, vm);
    }

    /// <summary>One word, byte by byte.</summary>
    public static uint Lane<TOp>(uint c, uint a, uint b)
        where TOp : struct, IByteDot
    {
        for (int i = 0; i < Bytes; i++)
        {
            int x = TOp.FirstIsSigned ? (sbyte)(a >> ByteBits * i) : (byte)(a >> ByteBits * i);
            int y = TOp.SecondIsSigned ? (sbyte)(b >> ByteBits * i) : (byte)(b >> ByteBits * i);
            c += (uint)(x * y);
        }

        return c;
    }

    /// <summary>A block of words, with the results of <see cref="Lane"/>: even and odd bytes as 16 bits, whose products are added by pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Wide<TOp>(Vector512<int> c, Vector512<short> a, Vector512<short> b)
        where TOp : struct, IByteDot =>
        c + PairSums(Even(a, TOp.FirstIsSigned), Even(b, TOp.SecondIsSigned)) + PairSums(Odd(a, TOp.FirstIsSigned), Odd(b, TOp.SecondIsSigned));

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IByteDot => shape.SewLog2 == SewLog2 ? IntBlocks.Of<Words<TOp>>(shape) : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Even(Vector512<short> bytes, bool isSigned) =>
        isSigned ? bytes << ByteBits >> ByteBits : bytes & Vector512.Create((short)byte.MaxValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Odd(Vector512<short> bytes, bool isSigned) => isSigned ? bytes >> ByteBits : bytes >>> ByteBits;

    /// <summary>The sums of the products of both halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<int> PairSums(Vector512<short> a, Vector512<short> b) =>
        Avx512BW.IsSupported ? Avx512BW.MultiplyAddAdjacent(a, b) : PairSumsByHalves(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> PairSumsByHalves(Vector512<short> a, Vector512<short> b)
    {
        if (Avx2.IsSupported)
            return Vector512.Create(Avx2.MultiplyAddAdjacent(a.GetLower(), b.GetLower()), Avx2.MultiplyAddAdjacent(a.GetUpper(), b.GetUpper()));
        (Vector512<int> x, Vector512<int> y) = (a.AsInt32(), b.AsInt32());
        return (x << 16 >> 16) * (y << 16 >> 16) + (x >> 16) * (y >> 16);
    }

    /// <summary>The operation in the shape of the loops, which run it with elements of 32 bits only.</summary>
    [BlockLocals(6)]
    private readonly struct Words<TOp> : IIntOfThree
        where TOp : struct, IByteDot
    {
        public static IntThird Third => IntThird.Destination;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            T.CreateTruncating(ByteDot.Lane<TOp>(uint.CreateTruncating(c), uint.CreateTruncating(a), uint.CreateTruncating(b)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            ByteDot.Wide<TOp>(c.As<T, int>(), a.As<T, short>(), b.As<T, short>()).As<int, T>();
    }
}
