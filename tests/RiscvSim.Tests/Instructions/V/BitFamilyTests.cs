using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Blocks of the bit manipulations, carry-less products and byte dot products are their elements.</summary>
public class BitFamilyTests
{
    [Fact]
    public void BlocksOfOneAreTheirElements() => Assert.Equal(6, FamilyCheck.ForEachOp(typeof(IBitUnary), typeof(BitFamilyTests), nameof(CheckUnary)));

    [Fact]
    public void CarrylessProductsAreTheirElements() =>
        Assert.Equal(2, FamilyCheck.ForEachOp(typeof(IBitCarryless), typeof(BitFamilyTests), nameof(CheckCarryless)));

    [Fact]
    public void DotProductsAreTheirElements() => Assert.Equal(4, FamilyCheck.ForEachOp(typeof(IByteDot), typeof(BitFamilyTests), nameof(CheckDot)));

    private static void CheckUnary<TOp>()
        where TOp : struct, IBitUnary
    {
        CheckElements<TOp, byte>();
        CheckElements<TOp, ushort>();
        CheckElements<TOp, uint>();
        CheckElements<TOp, ulong>();
    }

    private static void CheckElements<TOp, T>()
        where TOp : struct, IBitUnary
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        foreach ((Vector512<T> dense, Vector512<T> b) in FamilyCheck.Blocks<T>())
        {
            // Of random elements, some with few bits set.
            Vector512<T> a = dense & (b | Vector512.Equals(b & Vector512<T>.One, Vector512<T>.Zero));
            Vector512<T> result = TOp.Wide(a);
            for (int i = 0; i < Vector512<T>.Count; i++)
                Assert.True(result[i] == TOp.Lane(a[i]), $"{typeof(TOp).Name} of {typeof(T).Name} {a[i]}: {TOp.Lane(a[i])}, block {result[i]}");
        }

        // Every count of zeros on either side.
        for (int bit = 0; bit < 8 * Unsafe.SizeOf<T>(); bit++)
        {
            T high = T.AllBitsSet << bit, low = (T.One << bit) - T.One;
            Assert.Equal(TOp.Lane(high), TOp.Wide(Vector512.Create(high))[0]);
            Assert.Equal(TOp.Lane(low), TOp.Wide(Vector512.Create(low))[Vector512<T>.Count - 1]);
        }
    }

    private static void CheckCarryless<TOp>()
        where TOp : struct, IBitCarryless
    {
        foreach ((Vector512<ulong> a, Vector512<ulong> b) in FamilyCheck.Blocks<ulong>())
        {
            Vector512<ulong> result = TOp.Wide(a, b);
            for (int i = 0; i < Vector512<ulong>.Count; i++)
                Assert.Equal(TOp.Lane(a[i], b[i]), result[i]);
        }
    }

    private static void CheckDot<TOp>()
        where TOp : struct, IByteDot
    {
        foreach ((Vector512<uint> a, Vector512<uint> b) in FamilyCheck.Blocks<uint>())
        {
            Vector512<int> result = ByteDot.Wide<TOp>(a.AsInt32(), a.AsInt16(), b.AsInt16());
            for (int i = 0; i < Vector512<uint>.Count; i++)
                Assert.Equal(ByteDot.Lane<TOp>(a[i], a[i], b[i]), (uint)result[i]);
        }
    }
}
