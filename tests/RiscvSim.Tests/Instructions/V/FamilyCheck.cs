using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Helpers of the tests that hold the blocks of a family's ops against their elements.</summary>
internal static class FamilyCheck
{
    private const int RandomBlocks = 40;

    /// <summary>Calls a private static generic method of a test class with every public op of a family; says how many there are.</summary>
    public static int ForEachOp(Type family, Type tests, string check)
    {
        MethodInfo method = tests.GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!;
        Type[] ops = [.. family.Assembly.GetTypes().Where(t => t.IsValueType && t.IsNestedPublic && t.IsAssignableTo(family))];
        foreach (Type op in ops)
            method.MakeGenericMethod(op).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        return ops.Length;
    }

    /// <summary>Pairs of blocks: all pairs of corner values, then random ones.</summary>
    public static IEnumerable<(Vector512<T> A, Vector512<T> B)> Blocks<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var random = new Random(1);
        int width = 8 * Unsafe.SizeOf<T>();
        T[] corners =
        [
            T.Zero, T.One, T.AllBitsSet, T.AllBitsSet - T.One, T.MaxValue, T.MaxValue - T.One, T.MinValue, T.MinValue + T.One,
            T.One << width / 2, (T.One << width / 2) - T.One, T.CreateTruncating(width - 1), T.CreateTruncating(0x8080808080808080),
            T.CreateTruncating(0x0123456789abcdef),
        ];
        int pairs = corners.Length * corners.Length, next = 0;
        var a = new T[Vector512<T>.Count];
        var b = new T[Vector512<T>.Count];
        for (int block = 0; next < pairs || block < RandomBlocks; block++)
        {
            random.NextBytes(MemoryMarshal.AsBytes(a.AsSpan()));
            random.NextBytes(MemoryMarshal.AsBytes(b.AsSpan()));
            for (int i = 0; i < a.Length && next < pairs; i++, next++)
                (a[i], b[i]) = (corners[next / corners.Length], corners[next % corners.Length]);
            yield return (Vector512.Create(a), Vector512.Create(b));
        }
    }
}
