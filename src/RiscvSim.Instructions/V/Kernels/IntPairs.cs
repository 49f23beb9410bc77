using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The part of a kernel that is compiled once for each pair of an element type and the one twice as wide.</summary>
internal interface IForIntPairs
{
    /// <summary>Runs it.</summary>
    /// <typeparam name="TNarrow">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">ushort to ulong, or short to long.</typeparam>
    void Run<TNarrow, TWide>()
        where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>;
}

/// <summary>Element types of widening and narrowing instructions: SEW and 2 * SEW.</summary>
internal static unsafe class IntPairs
{
    /// <summary>2 * SEW is at most ELEN, and 2 * LMUL at most 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Exist(VectorUnit* v) => v->SewLog2 < v->ElenLog2 & v->LmulLog2 < Groups.MaximumLog2;

    /// <summary>Runs the part for SEW.</summary>
    /// <param name="sewLog2">log2 of SEW in bytes: 0 to 2.</param>
    /// <param name="isSigned">True for sbyte to long.</param>
    /// <param name="part">The kernel's part and its arguments.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Choose<TPart>(int sewLog2, bool isSigned, in TPart part)
        where TPart : struct, IForIntPairs
    {
        if (sewLog2 == 1)
        {
            if (isSigned)
                part.Run<short, int>();
            else
                part.Run<ushort, uint>();
        }
        else if (sewLog2 == 0)
        {
            if (isSigned)
                part.Run<sbyte, short>();
            else
                part.Run<byte, ushort>();
        }
        else if (isSigned)
        {
            part.Run<int, long>();
        }
        else
        {
            part.Run<uint, ulong>();
        }
    }
}
