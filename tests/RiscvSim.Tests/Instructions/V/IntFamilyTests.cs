using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V;
using RiscvSim.Instructions.V.Kernels;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>
/// The recorded vectors check the path that their host takes and the values that they hold. Here every integer op's blocks are held against its
/// definition for one element, at every width, on all pairs of corner values and on random ones.
/// </summary>
public class IntFamilyTests
{
    private const int RandomBlocks = 40;

    private delegate Vector512<T> Block<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b);

    private delegate T Element<T>(T c, T a, T b);

    [Fact]
    public void BlocksOfTwoAreTheirElements() => Assert.True(Run(typeof(IIntOfTwo), nameof(CheckTwo)) >= 33);

    [Fact]
    public void BlocksOfThreeAreTheirElements() => Assert.True(Run(typeof(IIntOfThree), nameof(CheckThree)) >= 11);

    [Fact]
    public void BlocksOfPredicatesAreTheirElements() => Assert.True(Run(typeof(IIntPredicate), nameof(CheckPredicate)) >= 12);

    [Fact]
    public void QuotientsAndRemaindersOfBytesAreExact()
    {
        for (int a = 0; a < 256; a++)
        {
            for (int b = 0; b < 256; b++)
            {
                Vector512<byte> x = Vector512.Create((byte)a), y = Vector512.Create((byte)b);
                Vector512<sbyte> signedX = x.AsSByte(), signedY = y.AsSByte();
                Assert.Equal(Vector512.Create((byte)(b == 0 ? 255 : a / b)), IntegerDivision.Vdivu.Wide(x, y));
                Assert.Equal(Vector512.Create((byte)(b == 0 ? a : a % b)), IntegerDivision.Vremu.Wide(x, y));
                Assert.Equal(Vector512.Create((sbyte)(b == 0 ? -1 : (sbyte)a / (sbyte)b)), IntegerDivision.Vdiv.Wide(signedX, signedY));
                Assert.Equal(Vector512.Create((sbyte)(b == 0 ? (sbyte)a : (sbyte)a % (sbyte)b)), IntegerDivision.Vrem.Wide(signedX, signedY));
            }
        }
    }

    [Fact]
    public void QuotientsAndRemaindersOfDoublewordsAreExact()
    {
        var random = new Random(5);
        ulong[] a = new ulong[8], b = new ulong[8];
        for (int block = 0; block < 60_000; block++)
        {
            for (int i = 0; i < a.Length; i++)
            {
                // Numbers of all lengths; half of the dividends next to multiples, half of them negative as signed numbers.
                b[i] = Math.Max(1, (ulong)random.NextInt64() << 1 >> random.Next(64));
                a[i] = ((ulong)random.NextInt64() << 1 | 1) >> random.Next(64);
                if (block % 2 == 0)
                    a[i] = a[i] / b[i] * b[i] + (ulong)random.Next(-1, 2);
                if (block % 4 >= 2)
                    a[i] = 0 - a[i];
                if (random.Next(4) == 0)
                    b[i] = 0 - b[i];
            }

            Vector512<ulong> x = Vector512.Create(a), y = Vector512.Create(b), quotients = IntegerDivision.Vdivu.Wide(x, y), rests = IntegerDivision.Vremu.Wide(x, y);
            Vector512<long> signedQuotients = IntegerDivision.Vdiv.Wide(x.AsInt64(), y.AsInt64()), signedRests = IntegerDivision.Vrem.Wide(x.AsInt64(), y.AsInt64());
            for (int i = 0; i < a.Length; i++)
            {
                Int128 signedQuotient = (Int128)(long)a[i] / (long)b[i];
                if (quotients[i] != a[i] / b[i] || rests[i] != a[i] % b[i])
                    Assert.Fail($"{a[i]} / {b[i]}: {quotients[i]}, {rests[i]}");
                if (signedQuotients[i] != (long)signedQuotient || signedRests[i] != (long)((long)a[i] - signedQuotient * (long)b[i]))
                    Assert.Fail($"{(long)a[i]} / {(long)b[i]}: {signedQuotients[i]}, {signedRests[i]}");
            }
        }
    }

    [Fact]
    public void QuotientsOfWordsNextToMultiplesAreExact()
    {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++)
        {
            uint b = (uint)random.NextInt64(1, 1L << random.Next(1, 33));
            uint a = (uint)(random.NextInt64(0, (1L << 32) / b) * b) - (uint)random.Next(0, 2);
            Assert.Equal(a / b, IntegerDivision.Vdivu.Wide(Vector512.Create(a), Vector512.Create(b))[15]);
            Assert.Equal((int)((long)(int)a / (int)b), IntegerDivision.Vdiv.Wide(Vector512.Create((int)a), Vector512.Create((int)b))[0]);
        }
    }

    private static int Run(Type family, string check)
    {
        MethodInfo method = typeof(IntFamilyTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!;
        Type[] ops = [.. family.Assembly.GetTypes().Where(t => t.IsValueType && t.IsNestedPublic && !t.IsGenericTypeDefinition && t.IsAssignableTo(family))];
        foreach (Type op in ops)
            method.MakeGenericMethod(op).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        return ops.Length;
    }

    private static void CheckTwo<TOp>()
        where TOp : struct, IIntOfTwo
    {
        if (!TOp.HasWide)
            return;
        if (TOp.IsSigned)
        {
            Compare<TOp, sbyte>((_, a, b) => TOp.Lane(a, b), (_, a, b) => TOp.Wide(a, b));
            Compare<TOp, short>((_, a, b) => TOp.Lane(a, b), (_, a, b) => TOp.Wide(a, b));
            Compare<TOp, int>((_, a, b) => TOp.Lane(a, b), (_, a, b) => TOp.Wide(a, b));
            Compare<TOp, long>((_, a, b) => TOp.Lane(a, b), (_, a, b) => TOp.Wide(a, b));
        }
        else
        {
            Compare<TOp, byte>((_, a, b) => TOp.Lane(a, b), (_, a, b) => TOp.Wide(a, b));
            Compare<TOp, ushort>((_, a, b) => TOp.Lane(a, b), (_, a, b) => TOp.Wide(a, b));
            Compare<TOp, uint>((_, a, b) => TOp.Lane(a, b), (_, a, b) => TOp.Wide(a, b));
            Compare<TOp, ulong>((_, a, b) => TOp.Lane(a, b), (_, a, b) => TOp.Wide(a, b));
        }
    }

    private static void CheckThree<TOp>()
        where TOp : struct, IIntOfThree
    {
        Assert.False(TOp.IsSigned);
        Compare<TOp, byte>(TOp.Lane, TOp.Wide, TOp.Third);
        Compare<TOp, ushort>(TOp.Lane, TOp.Wide, TOp.Third);
        Compare<TOp, uint>(TOp.Lane, TOp.Wide, TOp.Third);
        Compare<TOp, ulong>(TOp.Lane, TOp.Wide, TOp.Third);
    }

    private static void CheckPredicate<TOp>()
        where TOp : struct, IIntPredicate
    {
        if (TOp.IsSigned)
        {
            Compare<TOp, sbyte>(AllOnesIf<TOp, sbyte>, TOp.Wide, IntThird.Mask);
            Compare<TOp, short>(AllOnesIf<TOp, short>, TOp.Wide, IntThird.Mask);
            Compare<TOp, int>(AllOnesIf<TOp, int>, TOp.Wide, IntThird.Mask);
            Compare<TOp, long>(AllOnesIf<TOp, long>, TOp.Wide, IntThird.Mask);
        }
        else
        {
            Compare<TOp, byte>(AllOnesIf<TOp, byte>, TOp.Wide, IntThird.Mask);
            Compare<TOp, ushort>(AllOnesIf<TOp, ushort>, TOp.Wide, IntThird.Mask);
            Compare<TOp, uint>(AllOnesIf<TOp, uint>, TOp.Wide, IntThird.Mask);
            Compare<TOp, ulong>(AllOnesIf<TOp, ulong>, TOp.Wide, IntThird.Mask);
        }
    }

    private static T AllOnesIf<TOp, T>(T c, T a, T b)
        where TOp : struct, IIntPredicate
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => TOp.Lane(c, a, b) ? T.AllBitsSet : T.Zero;

    private static void Compare<TOp, T>(Element<T> lane, Block<T> wide, IntThird third = IntThird.None)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var random = new Random(1);
        T two = T.One + T.One;
        T[] corners =
        [
            T.Zero, T.One, two, T.AllBitsSet, T.AllBitsSet - T.One, T.MaxValue, T.MaxValue - T.One, T.MinValue, T.MinValue + T.One,
            T.MaxValue / two, T.CreateTruncating(8 * Unsafe.SizeOf<T>() - 1), T.CreateTruncating(0x8080808080808080), T.CreateTruncating(0x0123456789abcdef),
        ];
        var a = new T[Vector512<T>.Count];
        var b = new T[Vector512<T>.Count];
        var c = new T[Vector512<T>.Count];
        int pairs = corners.Length * corners.Length, next = 0;
        for (int block = 0; next < pairs || block < RandomBlocks; block++)
        {
            random.NextBytes(MemoryMarshal.AsBytes(a.AsSpan()));
            random.NextBytes(MemoryMarshal.AsBytes(b.AsSpan()));
            random.NextBytes(MemoryMarshal.AsBytes(c.AsSpan()));
            for (int i = 0; i < a.Length; i++)
            {
                if (next < pairs)
                    (a[i], b[i]) = (corners[next / corners.Length], corners[next++ % corners.Length]);
                if (third == IntThird.Mask)
                    c[i] = T.IsEvenInteger(c[i]) ? T.Zero : T.AllBitsSet;
            }

            Vector512<T> result = wide(Vector512.Create(c), Vector512.Create(a), Vector512.Create(b));
            for (int i = 0; i < a.Length; i++)
            {
                T expected = lane(c[i], a[i], b[i]);
                if (result[i] != expected)
                    Assert.Fail($"{typeof(TOp).Name} of {typeof(T).Name}: c = {c[i]}, a = {a[i]}, b = {b[i]}: element {expected}, block {result[i]}");
            }
        }
    }
}
