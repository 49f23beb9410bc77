using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>The exact core against rational arithmetic on big integers: results and flags, all formats, all modes.</summary>
public class ArithmeticTests
{
    private const int Rounds = 6_000;
    private const FloatFlags None = FloatFlags.None;

    private static readonly RoundingMode[] s_allModes = [.. Operands.Modes, RoundingMode.Rod];

    private delegate ulong Operation(RoundingMode rm, ref FloatFlags flags);

    [Fact]
    public void HalfIsExact() => CheckFormat<Binary16>(1);

    [Fact]
    public void BFloat16IsExact() => CheckFormat<Bf16>(2);

    [Fact]
    public void SingleIsExact() => CheckFormat<Binary32>(3);

    [Fact]
    public void DoubleIsExact() => CheckFormat<Binary64>(4);

    /// <summary>IEEE 754, 6 and 7; infinity times zero plus a quiet NaN is invalid on RISC-V.</summary>
    [Theory]
    [InlineData("+", 0x7F800000u, 0xFF800000u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("+", 0x7F800000u, 0x7F800000u, 0u, 0x7F800000u, None)]
    [InlineData("+", 0x3F800000u, 0xFF800000u, 0u, 0xFF800000u, None)]
    [InlineData("+", 0x3F800000u, 0x7F800001u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("+", 0xFFFFFFFFu, 0x3F800000u, 0u, 0x7FC00000u, None)]
    [InlineData("-", 0x7F800000u, 0x7F800000u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("-", 0x00000000u, 0x7F800000u, 0u, 0xFF800000u, None)]
    [InlineData("-", 0x3F800000u, 0xFFC12345u, 0u, 0x7FC00000u, None)]
    [InlineData("*", 0x7F800000u, 0x80000000u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("*", 0x7F800000u, 0xC0000000u, 0u, 0xFF800000u, None)]
    [InlineData("*", 0xFF800000u, 0xFF800000u, 0u, 0x7F800000u, None)]
    [InlineData("*", 0xFF812345u, 0x00000000u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("/", 0x00000000u, 0x80000000u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("/", 0x7F800000u, 0xFF800000u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("/", 0x7F800000u, 0x80000000u, 0u, 0xFF800000u, None)]
    [InlineData("/", 0x00000001u, 0x80000000u, 0u, 0xFF800000u, FloatFlags.DZ)]
    [InlineData("/", 0xC0000000u, 0x7F800000u, 0u, 0x80000000u, None)]
    [InlineData("/", 0x00000000u, 0x7FC00000u, 0u, 0x7FC00000u, None)]
    [InlineData("sqrt", 0x80000000u, 0u, 0u, 0x80000000u, None)]
    [InlineData("sqrt", 0x00000000u, 0u, 0u, 0x00000000u, None)]
    [InlineData("sqrt", 0x80000001u, 0u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("sqrt", 0xFF800000u, 0u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("sqrt", 0x7F800000u, 0u, 0u, 0x7F800000u, None)]
    [InlineData("sqrt", 0xFFC00001u, 0u, 0u, 0x7FC00000u, None)]
    [InlineData("sqrt", 0xFF800001u, 0u, 0u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("fma", 0x7F800000u, 0x00000000u, 0x7FC00000u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("fma", 0x80000000u, 0xFF800000u, 0x3F800000u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("fma", 0x7F800000u, 0x3F800000u, 0xFF800000u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("fma", 0x7F800000u, 0xBF800000u, 0xFF800000u, 0xFF800000u, None)]
    [InlineData("fma", 0x3F800000u, 0x3F800000u, 0xFF800000u, 0xFF800000u, None)]
    [InlineData("fma", 0x7F800000u, 0xBF800000u, 0x3F800000u, 0xFF800000u, None)]
    [InlineData("fma", 0x3F800000u, 0x7FC00000u, 0x7F800000u, 0x7FC00000u, None)]
    [InlineData("fma", 0x3F800000u, 0x3F800000u, 0xFF800001u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("fma", 0xFF800001u, 0x3F800000u, 0x3F800000u, 0x7FC00000u, FloatFlags.NV)]
    [InlineData("fma", 0x3F800000u, 0x7F800001u, 0x7FC00000u, 0x7FC00000u, FloatFlags.NV)]
    public void SpecialOperands(string operation, uint a, uint b, uint c, uint expected, FloatFlags expectedFlags)
    {
        foreach (RoundingMode rm in Operands.Modes)
        {
            FloatFlags flags = FloatFlags.None;
            ulong result = operation switch
            {
                "+" => Arithmetic.Add<Binary32>(a, b, rm, ref flags),
                "-" => Arithmetic.Subtract<Binary32>(a, b, rm, ref flags),
                "*" => Arithmetic.Multiply<Binary32>(a, b, rm, ref flags),
                "/" => Arithmetic.Divide<Binary32>(a, b, rm, ref flags),
                "sqrt" => Arithmetic.SquareRoot<Binary32>(a, rm, ref flags),
                _ => Arithmetic.FusedMultiplyAdd<Binary32>(a, b, c, rm, ref flags),
            };
            Assert.Equal((expected, expectedFlags), ((uint)result, flags));
        }
    }

    [Fact]
    public void FlagsAccumulate()
    {
        FloatFlags flags = FloatFlags.DZ | FloatFlags.OF;
        Arithmetic.Add<Binary32>(0x3F80_0000, 0x0000_0001, RoundingMode.Rne, ref flags);
        Assert.Equal(FloatFlags.DZ | FloatFlags.OF | FloatFlags.NX, flags);
    }

    private static void CheckFormat<TFormat>(int seed)
        where TFormat : struct, IFormat
    {
        var random = new Random(seed);
        int done = 0;
        while (done < Rounds)
        {
            ulong a = Operands.Next<TFormat>(random), b = Operands.Next<TFormat>(random), c = Operands.Next<TFormat>(random);
            if (done % 8 == 0)
                c = Near<TFormat>(a, b, random);
            if (!Operands.IsFinite<TFormat>(a) || !Operands.IsFinite<TFormat>(b) || !Operands.IsFinite<TFormat>(c))
                continue;
            done++;
            CheckOperands<TFormat>(a, b, c, withRoot: done % 4 == 0);
        }
    }

    /// <summary>An addend that almost cancels the product.</summary>
    private static ulong Near<TFormat>(ulong a, ulong b, Random random)
        where TFormat : struct, IFormat
    {
        FloatFlags flags = FloatFlags.None;
        ulong product = Arithmetic.Multiply<TFormat>(a, b, RoundingMode.Rne, ref flags) ^ Operands.SignBit<TFormat>();
        return product + (ulong)random.Next(3);
    }

    private static void CheckOperands<TFormat>(ulong a, ulong b, ulong c, bool withRoot)
        where TFormat : struct, IFormat
    {
        var x = Reference.Of<TFormat>(a);
        var y = Reference.Of<TFormat>(b);
        var z = Reference.Of<TFormat>(c);
        ulong sign = Operands.SignBit<TFormat>();
        bool negativeA = (a & sign) != 0, negativeB = (b & sign) != 0, negativeC = (c & sign) != 0, negative = negativeA ^ negativeB;
        Check<TFormat>(x + y, negativeA, negativeB, (RoundingMode rm, ref FloatFlags f) => Arithmetic.Add<TFormat>(a, b, rm, ref f), a, b, c);
        Check<TFormat>(x - y, negativeA, !negativeB, (RoundingMode rm, ref FloatFlags f) => Arithmetic.Subtract<TFormat>(a, b, rm, ref f), a, b, c);
        Check<TFormat>(x * y, negative, negative, (RoundingMode rm, ref FloatFlags f) => Arithmetic.Multiply<TFormat>(a, b, rm, ref f), a, b, c);
        Check<TFormat>(
            (x * y) + z, negative, negativeC, (RoundingMode rm, ref FloatFlags f) => Arithmetic.FusedMultiplyAdd<TFormat>(a, b, c, rm, ref f), a, b, c);
        if (!y.IsZero)
            Check<TFormat>(x / y, negative, negative, (RoundingMode rm, ref FloatFlags f) => Arithmetic.Divide<TFormat>(a, b, rm, ref f), a, b, c);
        if (withRoot && !x.IsZero && !x.IsNegative)
            Check<TFormat>(Reference.SquareRoot(x), false, false, (RoundingMode rm, ref FloatFlags f) => Arithmetic.SquareRoot<TFormat>(a, rm, ref f), a, b, c);
    }

    /// <summary>Compares in all modes; a zero has the sign of its two terms where they agree, else minus only when rounding down.</summary>
    private static void Check<TFormat>(Reference exact, bool negative1, bool negative2, Operation operation, ulong a, ulong b, ulong c)
        where TFormat : struct, IFormat
    {
        foreach (RoundingMode rm in s_allModes)
        {
            bool minusZero = negative1 == negative2 ? negative1 : rm == RoundingMode.Rdn;
            (ulong, FloatFlags) expected = exact.IsZero
                ? (minusZero ? Operands.SignBit<TFormat>() : 0, FloatFlags.None)
                : exact.Round<TFormat>(rm);
            FloatFlags flags = FloatFlags.None;
            ulong result = operation(rm, ref flags);
            if ((result, flags) != expected)
                Assert.Fail($"{typeof(TFormat).Name} {rm} of {a:x} {b:x} {c:x}: {(result, flags):x}, expected {expected:x}");
        }
    }
}
