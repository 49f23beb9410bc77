using System.Numerics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>Conversions against the host and against big integers.</summary>
public class ConversionTests
{
    [Fact]
    public void EveryHalfWidens()
    {
        for (uint bits = 0; bits <= ushort.MaxValue; bits++)
        {
            var half = BitConverter.UInt16BitsToHalf((ushort)bits);
            bool nan = Half.IsNaN(half), signaling = nan && (bits & 0x200) == 0;
            FloatFlags flags = FloatFlags.None;
            ulong single = Conversion.Convert<Binary16, Binary32>(bits, RoundingMode.Rdn, ref flags);
            Assert.Equal(nan ? 0x7FC0_0000u : BitConverter.SingleToUInt32Bits((float)half), single);
            Assert.Equal(signaling ? FloatFlags.NV : FloatFlags.None, flags);
            if (nan)
                continue;
            Assert.Equal(bits, Conversion.Convert<Binary32, Binary16>(single, RoundingMode.Rup, ref flags));
            Assert.Equal(FloatFlags.None, flags);
        }
    }

    [Fact]
    public void EveryBFloat16IsTheUpperHalfOfASingle()
    {
        for (uint bits = 0; bits <= ushort.MaxValue; bits++)
        {
            FloatFlags flags = FloatFlags.None;
            ulong single = Conversion.Convert<Bf16, Binary32>(bits, RoundingMode.Rdn, ref flags);
            bool nan = (bits & 0x7FFF) > 0x7F80;
            Assert.Equal(nan ? 0x7FC0_0000u : bits << 16, single);
            Assert.Equal(nan && (bits & 0x40) == 0 ? FloatFlags.NV : FloatFlags.None, flags);
        }
    }

    [Fact]
    public void SinglesNarrowToHalvesAsOnTheHost()
    {
        var random = new Random(31);
        for (int i = 0; i < 100_000; i++)
        {
            FloatFlags flags = FloatFlags.None;

            // Around every representable half and the midpoints between two.
            ulong half = (ulong)random.Next(1 << 16);
            ulong single = Conversion.Convert<Binary16, Binary32>(half, RoundingMode.Rne, ref flags) + (ulong)random.Next(-2, 3)
                + (i % 2 == 0 ? 0x1000UL : 0);
            single &= uint.MaxValue;
            float value = BitConverter.UInt32BitsToSingle((uint)single);
            ulong expected = float.IsNaN(value) ? 0x7E00u : BitConverter.HalfToUInt16Bits((Half)value);
            Assert.Equal(expected, Conversion.Convert<Binary32, Binary16>(single, RoundingMode.Rne, ref flags));
        }
    }

    [Fact]
    public void NarrowingIsExact()
    {
        CheckNarrowing<Binary64, Binary32>(32);
        CheckNarrowing<Binary64, Binary16>(33);
        CheckNarrowing<Binary32, Binary16>(34);
        CheckNarrowing<Binary32, Bf16>(35);
    }

    [Fact]
    public void ToIntegerIsExact()
    {
        CheckToInteger<Binary16>(41);
        CheckToInteger<Binary32>(42);
        CheckToInteger<Binary64>(43);
    }

    [Fact]
    public void FromIntegerIsExact()
    {
        long[] corners = [0, 1, -1, long.MaxValue, long.MinValue];
        var random = new Random(44);
        for (int i = 0; i < 20_000; i++)
        {
            long n = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            if (i < corners.Length)
                n = corners[i];
            RoundingMode rm = Operands.Modes[i % Operands.Modes.Length];
            FloatFlags flags = FloatFlags.None;
            if (n == 0)
            {
                Assert.Equal(0UL, Conversion.FromInt64<Binary32>(n, rm, ref flags));
                continue;
            }

            (ulong, FloatFlags) half = (Conversion.FromInt64<Binary16>(n, rm, ref flags), flags);
            Assert.Equal(Reference.Of((BigInteger)n).Round<Binary16>(rm), half);
            flags = FloatFlags.None;
            (ulong, FloatFlags) single = (Conversion.FromInt64<Binary32>(n, rm, ref flags), flags);
            Assert.Equal(Reference.Of((BigInteger)n).Round<Binary32>(rm), single);
            flags = FloatFlags.None;
            (ulong, FloatFlags) @double = (Conversion.FromMagnitude<Binary64>(false, (ulong)n, rm, ref flags), flags);
            Assert.Equal(Reference.Of((BigInteger)(ulong)n).Round<Binary64>(rm), @double);
        }
    }

    [Fact]
    public void RoundToIntegralIsTheHosts()
    {
        var random = new Random(45);
        for (int i = 0; i < 100_000; i++)
        {
            ulong a = Operands.Next<Binary64>(random);
            double x = BitConverter.UInt64BitsToDouble(a);
            RoundingMode rm = Operands.Modes[i % Operands.Modes.Length];
            double host = rm switch
            {
                RoundingMode.Rne => Math.Round(x, MidpointRounding.ToEven),
                RoundingMode.Rtz => Math.Truncate(x),
                RoundingMode.Rdn => Math.Floor(x),
                RoundingMode.Rup => Math.Ceiling(x),
                _ => Math.Round(x, MidpointRounding.AwayFromZero),
            };
            FloatFlags quiet = FloatFlags.None, loud = FloatFlags.None;
            ulong result = Conversion.RoundToIntegral<Binary64>(a, raiseInexact: false, rm, ref quiet);
            Assert.Equal(result, Conversion.RoundToIntegral<Binary64>(a, raiseInexact: true, rm, ref loud));
            if (double.IsNaN(x))
            {
                FloatFlags expected = (a & Operands.CanonicalNaN<Binary64>()) == Operands.CanonicalNaN<Binary64>() ? FloatFlags.None : FloatFlags.NV;
                Assert.Equal((0x7FF8_0000_0000_0000UL, expected, expected), (result, quiet, loud));
            }
            else
            {
                Assert.Equal(BitConverter.DoubleToUInt64Bits(host), result);
                Assert.Equal((FloatFlags.None, host == x ? FloatFlags.None : FloatFlags.NX), (quiet, loud));
            }
        }
    }

    [Fact]
    public void ModularConversionKeepsTheLow32Bits()
    {
        var random = new Random(46);
        for (int i = 0; i < 50_000; i++)
        {
            ulong a = Operands.Next<Binary64>(random);
            double x = BitConverter.UInt64BitsToDouble(a);
            FloatFlags flags = FloatFlags.None;
            int result = Conversion.ToInt32Modulo(a, ref flags);
            FloatFlags expectedFlags = FloatFlags.None;
            Conversion.ToInteger<Binary64>(a, 32, signed: true, RoundingMode.Rtz, ref expectedFlags);
            int expected = double.IsFinite(x) ? (int)(uint)(new BigInteger(x) & uint.MaxValue) : 0;
            Assert.Equal((expected, expectedFlags), (result, flags));
        }
    }

    private static void CheckNarrowing<TFrom, TTo>(int seed)
        where TFrom : struct, IFormat
        where TTo : struct, IFormat
    {
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++)
        {
            FloatFlags flags = FloatFlags.None;
            ulong near = Conversion.Convert<TTo, TFrom>(Operands.Next<TTo>(random), RoundingMode.Rne, ref flags) + (ulong)random.Next(-2, 3)
                + ((ulong)random.Next(2) << (TFrom.Precision - TTo.Precision - 1));
            ulong a = i % 2 == 0 ? Operands.Next<TFrom>(random) : near;
            RoundingMode rm = i % 12 == 0 ? RoundingMode.Rod : Operands.Modes[i % Operands.Modes.Length];
            if (!Operands.IsFinite<TFrom>(a) || Reference.Of<TFrom>(a).IsZero)
                continue;
            flags = FloatFlags.None;
            (ulong, FloatFlags) result = (Conversion.Convert<TFrom, TTo>(a, rm, ref flags), flags);
            Assert.Equal(Reference.Of<TFrom>(a).Round<TTo>(rm), result);
        }
    }

    private static void CheckToInteger<TFormat>(int seed)
        where TFormat : struct, IFormat
    {
        var random = new Random(seed);
        for (int i = 0; i < 8_000; i++)
        {
            // Every other operand is an integer's neighbour, so that the bounds and the halves are met.
            FloatFlags flags = FloatFlags.None;
            long n = i % 4 == 1 ? 1L << random.Next(63) : random.NextInt64() >> random.Next(64);
            ulong near = Conversion.FromInt64<TFormat>(random.Next(2) == 0 ? n : -n, RoundingMode.Rne, ref flags) + (ulong)random.Next(-1, 2);
            ulong a = i % 2 == 0 ? Operands.Next<TFormat>(random) : near & ((Operands.SignBit<TFormat>() << 1) - 1);
            RoundingMode rm = Operands.Modes[i % Operands.Modes.Length];
            foreach (int width in (int[])[8, 16, 32, 64])
            {
                CheckToInteger<TFormat>(a, width, signed: true, rm);
                CheckToInteger<TFormat>(a, width, signed: false, rm);
            }
        }
    }

    private static void CheckToInteger<TFormat>(ulong a, int width, bool signed, RoundingMode rm)
        where TFormat : struct, IFormat
    {
        BigInteger low = signed ? -(BigInteger.One << (width - 1)) : 0, high = (BigInteger.One << (signed ? width - 1 : width)) - 1;
        bool negative = (a & Operands.SignBit<TFormat>()) != 0, finite = Operands.IsFinite<TFormat>(a);
        bool inexact = false;
        BigInteger value = finite ? Reference.Of<TFormat>(a).RoundToInteger(rm, out inexact)
            : negative && IsInfinity<TFormat>(a) ? low - 1 : high + 1;
        FloatFlags expectedFlags = value < low || value > high ? FloatFlags.NV : inexact ? FloatFlags.NX : FloatFlags.None;
        BigInteger expected = BigInteger.Min(BigInteger.Max(value, low), high);
        FloatFlags flags = FloatFlags.None;
        ulong result = Conversion.ToInteger<TFormat>(a, width, signed, rm, ref flags);
        Assert.Equal(((ulong)(expected & ulong.MaxValue), expectedFlags), (result, flags));
    }

    private static bool IsInfinity<TFormat>(ulong a)
        where TFormat : struct, IFormat => (a & (Operands.SignBit<TFormat>() - 1)) == Operands.Infinity<TFormat>();
}
