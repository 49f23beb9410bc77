using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Matmul.Vendors;

/// <summary>
/// Andes' dot products of four neighbours (AndeStar V5, encodings as in LLVM 21): SEW = 32 adds products of bytes, SEW = 64 products of
/// 16-bit integers; other SEWs are reserved. The mask selects elements of vd. Assumption: in <c>nds.vd4dotsu</c> vs1 is signed and vs2 unsigned,
/// as the operands of <c>vwmulsu</c> are in the order of the assembly line.
/// </summary>
[Extension("xandesvdot", Implies = "zve32x")]
public static class Xandesvdot
{
    /// <summary>Both signed.</summary>
    [Insn("nds.vd4dots.vv vd, vs1, vs2, vm", "000100 vm vs2 vs1 100 vd 1011011", Cost.VDot)]
    public readonly struct NdsVd4dots : IQuadDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>Both unsigned.</summary>
    [Insn("nds.vd4dotu.vv vd, vs1, vs2, vm", "000111 vm vs2 vs1 100 vd 1011011", Cost.VDot)]
    public readonly struct NdsVd4dotu : IQuadDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>vs1 signed, vs2 unsigned.</summary>
    [Insn("nds.vd4dotsu.vv vd, vs1, vs2, vm", "000101 vm vs2 vs1 100 vd 1011011", Cost.VDot)]
    public readonly struct NdsVd4dotsu : IQuadDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }
}

/// <summary>A dot product of four quarters of elements of 32 or 64 bits. The first operand is vs2, the second vs1.</summary>
[Kernel(typeof(QuadDot), RegistersOnly = true)]
public interface IQuadDot
{
    /// <summary>True if vs2 is signed.</summary>
    static abstract bool FirstIsSigned { get; }

    /// <summary>True if vs1 is signed.</summary>
    static abstract bool SecondIsSigned { get; }
}

/// <summary>Executes <see cref="IQuadDot"/>: vd[i] = vd[i] + sum of the four products of quarters of vs2[i] and vs1[i], modulo 2^SEW.</summary>
public static unsafe class QuadDot
{
    private const int WordLog2 = 2, DoublewordLog2 = 3, Quarters = 4, QuarterBits = 16;

    /// <summary>Bytes as the standard's dot products, halves here.</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IQuadDot
    {
        VectorUnit* v = &hart.State->Vector;
        if (v->SewLog2 == WordLog2)
            ByteDot.VV<Words<TOp>>(hart, vdIndex, vs2Index, vs1Index, vm);
        else if (Groups.Ready(v) && v->SewLog2 == DoublewordLog2 && Groups.Aligned(v, vdIndex | vs2Index | vs1Index) && Groups.KeepsMask(vdIndex, vm))
            Halves<TOp>(v, vdIndex, (long*)(*v)[vs2Index], (long*)(*v)[vs1Index], vm);
        else
            hart.RaiseIllegal();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Halves<TOp>(VectorUnit* v, int vd, long* a, long* b, int vm)
        where TOp : struct, IQuadDot
    {
        byte* mask = Masks.Kept(v, vm);
        long* d = (long*)(*v)[vd];
        int vl = v->Vl;
        for (int i = 0; i < vl; i += Vector512<long>.Count)
        {
            Vector512<long> x = Vector512.Load(a + i), y = Vector512.Load(b + i), sum = Vector512.Load(d + i);
            for (int quarter = Quarters - 1; quarter >= 0; quarter--)
            {
                sum += Top(x, TOp.FirstIsSigned) * Top(y, TOp.SecondIsSigned);
                x <<= QuarterBits;
                y <<= QuarterBits;
            }

            Blocks.Put(d, i, mask, vl, sum);
        }

        Agnostic.Fill(v, vd, v->LmulLog2, DoublewordLog2, mask);
        Groups.Complete(v);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Top(Vector512<long> x, bool isSigned) =>
        isSigned ? x >> (64 - QuarterBits) : x >>> (64 - QuarterBits);

    /// <summary>The operation as the standard's dot products have it.</summary>
    private readonly struct Words<TOp> : IByteDot
        where TOp : struct, IQuadDot
    {
        public static bool FirstIsSigned => TOp.FirstIsSigned;

        public static bool SecondIsSigned => TOp.SecondIsSigned;
    }
}
