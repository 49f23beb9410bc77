using System.Numerics;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;
using RiscvSim.Tests.Instructions.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Dot products against plain loops and big integers.</summary>
public unsafe class DotTests
{
    private const int Bytes = 1024, Slack = 128;

    [Fact]
    public void IntegersAddUp()
    {
        var random = new Random(37);
        byte* a = stackalloc byte[Bytes + Slack], b = stackalloc byte[Bytes + Slack], mask = stackalloc byte[Bytes / 8];
        for (int run = 0; run < 60; run++)
        {
            Fill(random, a, Bytes + Slack, run);
            Fill(random, b, Bytes + Slack, run);
            Fill(random, mask, Bytes / 8, 1);
            byte* m = run % 2 == 0 ? mask : null;
            int vl = random.Next(Bytes / 2 + 1);
            Assert.Equal(Plain<byte, byte>(a, b, m, vl), DotIntegers.Bytes<byte, byte>(a, b, m, vl));
            Assert.Equal(Plain<byte, sbyte>(a, b, m, vl), DotIntegers.Bytes<byte, sbyte>(a, b, m, vl));
            Assert.Equal(Plain<sbyte, byte>(a, b, m, vl), DotIntegers.Bytes<sbyte, byte>(a, b, m, vl));
            Assert.Equal(Plain<sbyte, sbyte>(a, b, m, vl), DotIntegers.Bytes<sbyte, sbyte>(a, b, m, vl));
            Assert.Equal(PlainWide<ushort, ushort>(a, b, m, vl), DotIntegers.Halves<ushort, ushort>(a, b, m, vl));
            Assert.Equal(PlainWide<ushort, short>(a, b, m, vl), DotIntegers.Halves<ushort, short>(a, b, m, vl));
            Assert.Equal(PlainWide<short, ushort>(a, b, m, vl), DotIntegers.Halves<short, ushort>(a, b, m, vl));
            Assert.Equal(PlainWide<short, short>(a, b, m, vl), DotIntegers.Halves<short, short>(a, b, m, vl));
        }

        static uint Plain<TA, TB>(byte* a, byte* b, byte* m, int vl)
            where TA : unmanaged, IBinaryInteger<TA>
            where TB : unmanaged, IBinaryInteger<TB> => (uint)PlainWide<TA, TB>(a, b, m, vl);
    }

    [Fact]
    public void FloatsAddUpToTheBulkNormalisedSum()
    {
        Against<Bf16, Bf16, ushort>();
        Against<E4M3, E4M3, byte>();
        Against<E4M3, E5M2, byte>();
        Against<E5M2, E4M3, byte>();
        Against<E5M2, E5M2, byte>();
    }

    [Fact]
    public void FiveHundredLargestProductsDoNotOverflow()
    {
        const int Count = 512;
        byte* a = stackalloc byte[Count + Slack];
        new Span<byte>(a, Count).Fill(0x7e);
        float sum = 0;
        VectorUnit v = default;
        v.Vl = v.Vlmax = Count;
        FloatFlags flags = FloatFlags.None;
        BulkNormal<E4M3, E4M3, byte>.Accumulate(&v, (byte*)&sum, a, a, null, ref flags);
        Assert.Equal(448f * 448 * Count, sum);
        Assert.Equal(FloatFlags.None, flags);
    }

    [Fact]
    public void InfinitiesAndNaNs()
    {
        // bfloat16: infinity, minus infinity, one, zero, quiet and signalling NaN.
        const int Inf = 0x7f80, Minus = 0xff80, One = 0x3f80, Zero = 0, Quiet = 0x7fc0, Signaling = 0x7f81;
        const uint NaN = 0x7fc00000, PlusInfinity = 0x7f800000, MinusInfinity = 0xff800000;
        Special([Inf, One], [One, One], 0, PlusInfinity, FloatFlags.None);
        Special([Inf, Minus], [One, Minus], 0, PlusInfinity, FloatFlags.None);
        Special([Inf, Minus], [One, One], 0, NaN, FloatFlags.NV);
        Special([Inf, One], [Zero, One], 0, NaN, FloatFlags.NV);
        Special([Quiet, One], [Zero, One], 0, NaN, FloatFlags.None);
        Special([Signaling, One], [Zero, One], 0, NaN, FloatFlags.NV);
        Special([Inf, One], [One, One], MinusInfinity, NaN, FloatFlags.NV);
        Special([One, One], [One, One], MinusInfinity, MinusInfinity, FloatFlags.None);
        Special([0x7f00, 0x7f00], [0x7f00, One], 0, PlusInfinity, FloatFlags.OF);
        Special([Zero, Zero], [Zero, One], 0x80000000, 0, FloatFlags.None);

        static void Special(ushort[] a, ushort[] b, uint accumulator, uint expected, FloatFlags raised)
        {
            ushort* x = stackalloc ushort[Slack], y = stackalloc ushort[Slack];
            a.CopyTo(new Span<ushort>(x, Slack));
            b.CopyTo(new Span<ushort>(y, Slack));
            VectorUnit v = default;
            (v.Vl, v.Vlmax) = (a.Length, 8);
            FloatFlags flags = FloatFlags.None;
            BulkNormal<Bf16, Bf16, ushort>.Accumulate(&v, (byte*)&accumulator, (byte*)x, (byte*)y, null, ref flags);
            Assert.Equal(expected, accumulator);
            Assert.Equal(raised, flags);
        }
    }

    private static ulong PlainWide<TA, TB>(byte* a, byte* b, byte* m, int vl)
        where TA : unmanaged, IBinaryInteger<TA>
        where TB : unmanaged, IBinaryInteger<TB>
    {
        long sum = 0;
        for (int i = 0; i < vl; i++)
        {
            if (m == null || (m[i / 8] >> i % 8 & 1) != 0)
                sum += long.CreateTruncating(((TA*)a)[i]) * long.CreateTruncating(((TB*)b)[i]);
        }

        return (ulong)sum;
    }

    private static void Against<TA, TB, TBits>()
        where TA : struct, IFormat
        where TB : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        var random = new Random(41);
        TBits* a = stackalloc TBits[Bytes + Slack], b = stackalloc TBits[Bytes + Slack];
        byte* mask = stackalloc byte[Bytes / 8];
        for (int run = 0; run < 150; run++)
        {
            VectorUnit v = default;
            v.Vlmax = 1 << random.Next(10);
            v.Vl = random.Next(v.Vlmax + 1);
            for (int i = 0; i < v.Vlmax; i++)
            {
                a[i] = Finite<TA, TBits>(random, run);
                b[i] = Finite<TB, TBits>(random, run);
            }

            Fill(random, mask, Bytes / 8, 1);
            byte* m = run % 3 == 0 ? mask : null;
            uint accumulator = run % 2 == 0 ? (uint)Finite<Binary32, uint>(random, run) : 0;
            uint expected = Model<TA, TB, TBits>(a, b, m, v.Vl, BitOperations.Log2((uint)v.Vlmax), accumulator, out FloatFlags raised);
            FloatFlags flags = FloatFlags.None;
            BulkNormal<TA, TB, TBits>.Accumulate(&v, (byte*)&accumulator, (byte*)a, (byte*)b, m, ref flags);
            Assert.Equal(expected, accumulator);
            Assert.Equal(raised, flags);
        }
    }

    private static TBits Finite<TFormat, TBits>(Random random, int run)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        ulong bits = Operands.Next<TFormat>(random);
        ulong hidden = 1UL << TFormat.Precision - 1, one = (1UL << TFormat.ExponentBits - 1) - 1 << TFormat.Precision - 1;
        if (run % 4 < 2)
            bits = bits & (hidden - 1 | Operands.SignBit<TFormat>()) | one + hidden * (ulong)random.Next(4);
        while (!Operands.IsFinite<TFormat>(bits) && (TFormat.HasInfinity || (bits & 0x7f) == 0x7f))
            bits &= ~(hidden << 1 | 1);
        return TBits.CreateTruncating(bits);
    }

    /// <summary>The definition in whole numbers: a finite number is significand * 2^exponent.</summary>
    private static uint Model<TA, TB, TBits>(TBits* a, TBits* b, byte* m, int vl, int guard, uint accumulator, out FloatFlags raised)
        where TA : struct, IFormat
        where TB : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        var products = new List<(BigInteger Value, int Exponent)>();
        for (int i = 0; i < vl; i++)
        {
            (BigInteger x, int ex) = Split<TA>(ulong.CreateTruncating(a[i]));
            (BigInteger y, int ey) = Split<TB>(ulong.CreateTruncating(b[i]));
            if ((m == null || (m[i / 8] >> i % 8 & 1) != 0) && !(x * y).IsZero)
                products.Add((x * y, ex + ey));
        }

        raised = FloatFlags.None;
        ulong sum = 0;
        if (products.Count != 0)
        {
            int fractions = TA.Precision + TB.Precision - 2;
            int cut = products.Max(p => p.Exponent) + fractions - 23 - guard;
            BigInteger total = 0;
            foreach ((BigInteger value, int exponent) in products)
            {
                BigInteger scaled = BigInteger.Abs(value) << Math.Max(exponent - cut, 0);
                BigInteger kept = scaled >> Math.Max(cut - exponent, 0);
                if (kept << Math.Max(cut - exponent, 0) != scaled)
                    kept |= 1;
                total += value.Sign * kept;
            }

            sum = ToOdd(total, cut, ref raised);
        }

        if ((sum & 0x7f800000) == 0x7f800000)
            return (uint)sum;
        (BigInteger s, int es) = Split<Binary32>(sum);
        (BigInteger c, int ec) = Split<Binary32>(accumulator);
        int low = Math.Min(es, ec);
        return (uint)ToOdd((s << es - low) + (c << ec - low), low, ref raised);
    }

    private static (BigInteger Value, int Exponent) Split<TFormat>(ulong bits)
        where TFormat : struct, IFormat
    {
        int fraction = TFormat.Precision - 1, field = (int)(bits >> fraction) & (1 << TFormat.ExponentBits) - 1;
        BigInteger significand = (bits & (1UL << fraction) - 1) + (field != 0 ? 1UL << fraction : 0);
        int bias = (1 << TFormat.ExponentBits - 1) - 1;
        return ((bits & Operands.SignBit<TFormat>()) != 0 ? -significand : significand, Math.Max(field, 1) - bias - fraction);
    }

    private static ulong ToOdd(BigInteger value, int exponent, ref FloatFlags raised)
    {
        const int Smallest = -149, Precision = 24;
        if (value.IsZero)
            return 0;
        BigInteger magnitude = BigInteger.Abs(value);
        ulong sign = value.Sign < 0 ? 0x80000000UL : 0;
        int shift = Math.Max((int)magnitude.GetBitLength() - Precision, Smallest - exponent);
        BigInteger kept = shift > 0 ? magnitude >> shift : magnitude << -shift;
        if (shift > 0 && kept << shift != magnitude)
            kept |= 1;
        int field = exponent + shift - Smallest;
        if (field > 253)
        {
            raised |= FloatFlags.OF;
            return sign | 0x7f800000;
        }

        return sign | ((ulong)field << 23) + (ulong)kept;
    }

    private static void Fill(Random random, byte* bytes, int count, int kind)
    {
        random.NextBytes(new Span<byte>(bytes, count));
        for (int i = 0; i < count && kind % 4 == 0; i++)
            bytes[i] = (byte)(bytes[i] % 2 == 0 ? 0x80 : 0xff);
    }
}
