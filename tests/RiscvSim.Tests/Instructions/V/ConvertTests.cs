using System.Numerics;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Machine.Float;
using RiscvSim.Tests.Instructions.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Blocks of conversions give the results and the flags of their elements, whatever the mixture of operands.</summary>
public unsafe class ConvertTests
{
    private const int Longest = 64, Blocks = 12;

    [Fact]
    public void FloatsToIntegers()
    {
        ToIntegers<Binary16, ushort>();
        ToIntegers<Binary32, uint>();
        ToIntegers<Binary64, ulong>();
        Check<FloatToInteger<Binary16, ushort, sbyte>, ushort, sbyte>(Number<Binary16, ushort>);
        Check<FloatToInteger<Binary16, ushort, byte>, ushort, byte>(Number<Binary16, ushort>);
        Check<FloatToInteger<Binary16, ushort, short>, ushort, short>(Number<Binary16, ushort>);
        Check<FloatToInteger<Binary16, ushort, ushort>, ushort, ushort>(Number<Binary16, ushort>);
        Check<FloatToInteger<Binary32, uint, short>, uint, short>(Number<Binary32, uint>);
        Check<FloatToInteger<Binary32, uint, ushort>, uint, ushort>(Number<Binary32, uint>);
        Check<FloatToInteger<Binary32, uint, long>, uint, long>(Number<Binary32, uint>);
        Check<FloatToInteger<Binary32, uint, ulong>, uint, ulong>(Number<Binary32, uint>);
        Check<FloatToInteger<Binary64, ulong, long>, ulong, long>(Number<Binary64, ulong>);
        Check<FloatToInteger<Binary64, ulong, ulong>, ulong, ulong>(Number<Binary64, ulong>);

        static void ToIntegers<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>
        {
            Check<FloatToInteger<TFormat, TBits, int>, TBits, int>(Number<TFormat, TBits>);
            Check<FloatToInteger<TFormat, TBits, uint>, TBits, uint>(Number<TFormat, TBits>);
        }
    }

    [Fact]
    public void IntegersToFloats()
    {
        Of<Binary16, ushort, sbyte>();
        Of<Binary16, ushort, byte>();
        Of<Binary16, ushort, short>();
        Of<Binary16, ushort, ushort>();
        Of<Binary16, ushort, int>();
        Of<Binary16, ushort, uint>();
        Of<Binary32, uint, short>();
        Of<Binary32, uint, ushort>();
        Of<Binary32, uint, int>();
        Of<Binary32, uint, uint>();
        Of<Binary32, uint, long>();
        Of<Binary32, uint, ulong>();
        Of<Binary64, ulong, int>();
        Of<Binary64, ulong, uint>();
        Of<Binary64, ulong, long>();
        Of<Binary64, ulong, ulong>();

        static void Of<TFormat, TBits, TInt>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>
            where TInt : unmanaged, IBinaryInteger<TInt>, IMinMaxValue<TInt> =>
            Check<IntegerToFloat<TInt, TFormat, TBits>, TInt, TBits>(
                (random, _) => TInt.CreateTruncating(Integer(random) >> random.Next(8 * sizeof(TInt)) + (64 - 8 * sizeof(TInt))));
    }

    [Fact]
    public void Widenings()
    {
        Check<Widening<Binary16, ushort, Binary32, uint>, ushort, uint>(Number<Binary16, ushort>);
        Check<Widening<Binary32, uint, Binary64, ulong>, uint, ulong>(Number<Binary32, uint>);
        Check<Widening<Bf16, ushort, Binary32, uint>, ushort, uint>(Number<Bf16, ushort>);
        Check<Widening<E4M3, byte, Bf16, ushort>, byte, ushort>(Number<E4M3, byte>);
        Check<Widening<E5M2, byte, Bf16, ushort>, byte, ushort>(Number<E5M2, byte>);
    }

    [Fact]
    public void AllHalvesToBytes()
    {
        CheckAll<FloatToInteger<Binary16, ushort, sbyte>, ushort, sbyte>();
        CheckAll<FloatToInteger<Binary16, ushort, byte>, ushort, byte>();
        CheckAll<Narrowing<Bf16, ushort, E4M3, byte, NotSaturating>, ushort, byte>();
        CheckAll<Narrowing<Bf16, ushort, E4M3, byte, Saturating>, ushort, byte>();
        CheckAll<Narrowing<Bf16, ushort, E5M2, byte, NotSaturating>, ushort, byte>();
        CheckAll<Narrowing<Bf16, ushort, E5M2, byte, Saturating>, ushort, byte>();
    }

    [Fact]
    public void AllBytesToHalves()
    {
        CheckAll<Widening<E4M3, byte, Bf16, ushort>, byte, ushort>();
        CheckAll<Widening<E5M2, byte, Bf16, ushort>, byte, ushort>();
    }

    /// <summary>Every encoding in every mode: results, and the flags of each element and of its block.</summary>
    private static void CheckAll<TConversion, TFrom, TTo>()
        where TConversion : struct, IConversion<TFrom, TTo>
        where TFrom : unmanaged, IBinaryInteger<TFrom>, IMinMaxValue<TFrom>
        where TTo : unmanaged, IBinaryInteger<TTo>
    {
        int count = 64 / sizeof(TTo), all = 1 << 8 * sizeof(TFrom);
        TFrom* source = stackalloc TFrom[Longest];
        foreach (RoundingMode rm in Operands.Modes)
        {
            for (int first = 0; first < all; first += count)
            {
                for (int i = 0; i < count; i++)
                    source[i] = TFrom.CreateTruncating(first + i);
                Outcome outcome = default;
                FloatFlags together = FloatFlags.None, expectedTogether = FloatFlags.None;
                var wide = TConversion.Wide(new MemorySource<TFrom>(source), rm, ref outcome);
                var result = ConvertLoop.Block<TConversion, TFrom, TTo>(source, ulong.MaxValue >> 64 - count, rm, ref together);
                for (int i = 0; i < count; i++)
                {
                    FloatFlags flags = FloatFlags.None;
                    TTo expected = TConversion.Lane(source[i], rm, ref flags);
                    expectedTogether |= flags;
                    bool isDoubtful = (outcome.Doubtful >> i & 1) != 0;
                    if (result[i] != expected || (!isDoubtful && (wide[i] != expected || outcome.Flags(1UL << i) != flags)))
                        Assert.Fail($"{typeof(TConversion)} of {source[i]:x}, {rm}: {result[i]:x} {outcome.Flags(1UL << i)}, not {expected:x} {flags}");
                }

                Assert.Equal(expectedTogether, together);
            }
        }
    }

    [Fact]
    public void Narrowings()
    {
        To<Binary64, ulong, Binary32, uint>();
        To<Binary32, uint, Binary16, ushort>();
        To<Binary32, uint, Bf16, ushort>();
        To<Binary32, uint, E4M3, byte>();
        To<Binary32, uint, E5M2, byte>();
        To<Bf16, ushort, E4M3, byte>();
        To<Bf16, ushort, E5M2, byte>();
        Check<Narrowing<Binary32, uint, E4M3, byte, Saturating>, uint, byte>(Near<Binary32, uint, E4M3>);
        Check<Narrowing<Bf16, ushort, E4M3, byte, Saturating>, ushort, byte>(Near<Bf16, ushort, E4M3>);
        Check<Narrowing<Binary32, uint, E5M2, byte, Saturating>, uint, byte>(Near<Binary32, uint, E5M2>);
        Check<Narrowing<Bf16, ushort, E5M2, byte, Saturating>, ushort, byte>(Near<Bf16, ushort, E5M2>);

        static void To<TFrom, TFromBits, TTo, TToBits>()
            where TFrom : struct, IFormat
            where TFromBits : unmanaged, IBinaryInteger<TFromBits>
            where TTo : struct, IFormat
            where TToBits : unmanaged, IBinaryInteger<TToBits>
        {
            RoundingMode[] modes = [.. Operands.Modes, RoundingMode.Rod];
            Check<Narrowing<TFrom, TFromBits, TTo, TToBits, NotSaturating>, TFromBits, TToBits>(Near<TFrom, TFromBits, TTo>, modes);
            Check<Narrowing<TFrom, TFromBits, TTo, TToBits, NotSaturating>, TFromBits, TToBits>(Number<TFrom, TFromBits>, modes);
        }
    }

    private static long Integer(Random random) => random.NextInt64(long.MinValue, long.MaxValue);

    /// <summary>A datum of a format: anything, or with <paramref name="tame"/> an integer or half integer.</summary>
    private static TBits Number<TFormat, TBits>(Random random, bool tame)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        if (!tame && random.Next(2) == 0)
            return TBits.CreateTruncating(Operands.Next<TFormat>(random));
        FloatFlags ignored = FloatFlags.None;
        ulong doubled = Conversion.FromInt64<Binary64>(Integer(random) >> random.Next(64), RoundingMode.Rtz, ref ignored);
        double value = BitConverter.UInt64BitsToDouble(doubled) / (tame ? 1 : random.Next(1, 4));
        return TBits.CreateTruncating(Conversion.Convert<Binary64, TFormat>(BitConverter.DoubleToUInt64Bits(value), RoundingMode.Rtz, ref ignored));
    }

    /// <summary>A datum near the numbers of a narrower format, or exactly one of them if tame.</summary>
    private static TBits Near<TFormat, TBits, TTarget>(Random random, bool tame)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TTarget : struct, IFormat
    {
        FloatFlags ignored = FloatFlags.None;
        ulong target = Operands.Next<TTarget>(random);
        ulong wide = Conversion.Convert<TTarget, TFormat>(target, RoundingMode.Rne, ref ignored);
        if (tame)
            return TBits.CreateTruncating(wide);
        int lost = TFormat.Precision - TTarget.Precision;
        long offset = random.Next(3) switch { 0 => 0, 1 => 1L << lost - 1, _ => random.NextInt64(1L << lost) };
        return TBits.CreateTruncating(wide + (ulong)(offset + random.Next(-1, 2)));
    }

    private static void Check<TConversion, TFrom, TTo>(Func<Random, bool, TFrom> next, RoundingMode[]? modes = null)
        where TConversion : struct, IConversion<TFrom, TTo>
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        var random = new Random(17);
        TFrom* source = stackalloc TFrom[4 * Longest];
        int count = 64 / sizeof(TTo);
        for (int block = 0; block < Blocks; block++)
        {
            foreach (RoundingMode rm in modes ?? Operands.Modes)
            {
                for (int i = 0; i < 4 * Longest; i++)
                    source[i] = next(random, block % 4 == 0);
                ulong active = block % 3 == 0 ? ulong.MaxValue >> 64 - count : (ulong)random.NextInt64() & ulong.MaxValue >> 64 - count;
                FloatFlags before = block % 2 == 0 ? FloatFlags.None : FloatFlags.NX;
                FloatFlags expected = before, flags = before;
                var result = ConvertLoop.Block<TConversion, TFrom, TTo>(source, active, rm, ref flags);
                for (int i = 0; i < count; i++)
                {
                    if ((active >> i & 1) == 0)
                        continue;
                    TTo lane = TConversion.Lane(source[i], rm, ref expected);
                    if (!lane.Equals(result[i]))
                        Assert.Fail($"{typeof(TConversion)} {rm}: {source[i]:x} gives {result[i]:x}, not {lane:x}");
                }

                Assert.True(expected == flags, $"{typeof(TConversion)} {rm}: {flags}, not {expected}");
            }
        }
    }
}
