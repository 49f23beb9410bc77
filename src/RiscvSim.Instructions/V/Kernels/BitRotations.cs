using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Rotations of each element by its own count, modulo the element's width.</summary>
internal static unsafe class BitRotations
{
    /// <summary>Rotates right.</summary>
    /// <typeparam name="T">byte to ulong.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Right<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (sizeof(T) == 4 && Avx512F.IsSupported)
            return Avx512F.RotateRightVariable(a.As<T, uint>(), b.As<T, uint>()).As<uint, T>();
        if (sizeof(T) == 8 && Avx512F.IsSupported)
            return Avx512F.RotateRightVariable(a.As<T, ulong>(), b.As<T, ulong>()).As<ulong, T>();
        return IntShifts.Right(a, b) | IntShifts.Left(a, -b);
    }
}
