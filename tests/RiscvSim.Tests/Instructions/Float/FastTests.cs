using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>The host's operations cannot be told from the exact ones: results and flags, every mode, whatever is accrued before.</summary>
public class FastTests
{
    private const int Rounds = 200_000;

    private static readonly FloatFlags[] s_before = [FloatFlags.NX, FloatFlags.None, FloatFlags.NX | FloatFlags.DZ, FloatFlags.OF];

    [Fact]
    public void Single()
    {
        var random = new Random(21);
        for (int i = 0; i < Rounds; i++)
        {
            bool simple = i % 16 >= 12;
            ulong a = Next<Binary32>(random, simple), b = Next<Binary32>(random, simple), c = Next<Binary32>(random, simple);
            var at = new At(i, a, b, c);
            RoundingMode rm = at.Mode;
            float x = BitConverter.UInt32BitsToSingle((uint)a), y = BitConverter.UInt32BitsToSingle((uint)b), z = BitConverter.UInt32BitsToSingle((uint)c);
            FloatFlags f = at.Before, e = f;
            at.Same(Bits(Fast.Add(x, y, rm, ref f)), f, Arithmetic.Add<Binary32>(a, b, rm, ref e), e, "add");
            f = e = at.Before;
            at.Same(Bits(Fast.Subtract(x, y, rm, ref f)), f, Arithmetic.Subtract<Binary32>(a, b, rm, ref e), e, "sub");
            f = e = at.Before;
            at.Same(Bits(Fast.Multiply(x, y, rm, ref f)), f, Arithmetic.Multiply<Binary32>(a, b, rm, ref e), e, "mul");
            f = e = at.Before;
            at.Same(Bits(Fast.Divide(x, y, rm, ref f)), f, Arithmetic.Divide<Binary32>(a, b, rm, ref e), e, "div");
            f = e = at.Before;
            at.Same(Bits(Fast.SquareRoot(x, rm, ref f)), f, Arithmetic.SquareRoot<Binary32>(a, rm, ref e), e, "sqrt");
            f = e = at.Before;
            at.Same(Bits(Fast.FusedMultiplyAdd(x, y, z, rm, ref f)), f, Arithmetic.FusedMultiplyAdd<Binary32>(a, b, c, rm, ref e), e, "fma");
            f = e = at.Before;
            at.Same(Bits(Fast.MinimumNumber(x, y, ref f)), f, Comparison.MinimumNumber<Binary32>(a, b, ref e), e, "min");
            f = e = at.Before;
            at.Same(Bits(Fast.MaximumNumber(x, y, ref f)), f, Comparison.MaximumNumber<Binary32>(a, b, ref e), e, "max");
            f = e = at.Before;
            at.Same(Fast.Equal(x, y, ref f) ? 1UL : 0, f, Comparison.Equal<Binary32>(a, b, ref e) ? 1UL : 0, e, "feq");
            f = e = at.Before;
            at.Same(Fast.Less(x, y, ref f) ? 1UL : 0, f, Comparison.Less<Binary32>(a, b, ref e) ? 1UL : 0, e, "flt");
            f = e = at.Before;
            at.Same(Fast.LessOrEqual(x, y, ref f) ? 1UL : 0, f, Comparison.LessOrEqual<Binary32>(a, b, ref e) ? 1UL : 0, e, "fle");
        }
    }

    [Fact]
    public void Double()
    {
        var random = new Random(22);
        for (int i = 0; i < Rounds; i++)
        {
            bool simple = i % 16 >= 12;
            ulong a = Next<Binary64>(random, simple), b = Next<Binary64>(random, simple), c = Next<Binary64>(random, simple);
            var at = new At(i, a, b, c);
            RoundingMode rm = at.Mode;
            double x = BitConverter.UInt64BitsToDouble(a), y = BitConverter.UInt64BitsToDouble(b), z = BitConverter.UInt64BitsToDouble(c);
            FloatFlags f = at.Before, e = f;
            at.Same(Bits(Fast.Add(x, y, rm, ref f)), f, Arithmetic.Add<Binary64>(a, b, rm, ref e), e, "add");
            f = e = at.Before;
            at.Same(Bits(Fast.Subtract(x, y, rm, ref f)), f, Arithmetic.Subtract<Binary64>(a, b, rm, ref e), e, "sub");
            f = e = at.Before;
            at.Same(Bits(Fast.Multiply(x, y, rm, ref f)), f, Arithmetic.Multiply<Binary64>(a, b, rm, ref e), e, "mul");
            f = e = at.Before;
            at.Same(Bits(Fast.Divide(x, y, rm, ref f)), f, Arithmetic.Divide<Binary64>(a, b, rm, ref e), e, "div");
            f = e = at.Before;
            at.Same(Bits(Fast.SquareRoot(x, rm, ref f)), f, Arithmetic.SquareRoot<Binary64>(a, rm, ref e), e, "sqrt");
            f = e = at.Before;
            at.Same(Bits(Fast.FusedMultiplyAdd(x, y, z, rm, ref f)), f, Arithmetic.FusedMultiplyAdd<Binary64>(a, b, c, rm, ref e), e, "fma");
            f = e = at.Before;
            at.Same(Bits(Fast.MinimumNumber(x, y, ref f)), f, Comparison.MinimumNumber<Binary64>(a, b, ref e), e, "min");
            f = e = at.Before;
            at.Same(Bits(Fast.MaximumNumber(x, y, ref f)), f, Comparison.MaximumNumber<Binary64>(a, b, ref e), e, "max");
            f = e = at.Before;
            at.Same(Fast.Equal(x, y, ref f) ? 1UL : 0, f, Comparison.Equal<Binary64>(a, b, ref e) ? 1UL : 0, e, "feq");
            f = e = at.Before;
            at.Same(Fast.Less(x, y, ref f) ? 1UL : 0, f, Comparison.Less<Binary64>(a, b, ref e) ? 1UL : 0, e, "flt");
            f = e = at.Before;
            at.Same(Fast.LessOrEqual(x, y, ref f) ? 1UL : 0, f, Comparison.LessOrEqual<Binary64>(a, b, ref e) ? 1UL : 0, e, "fle");
        }
    }

    [Fact]
    public void SingleConversions()
    {
        var random = new Random(23);
        for (int i = 0; i < Rounds; i++)
        {
            ulong a = Operands.Next<Binary32>(random);
            long n = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            var at = new At(i, a, (ulong)n, 0);
            RoundingMode rm = at.Mode;
            float x = BitConverter.UInt32BitsToSingle((uint)a);
            FloatFlags f = at.Before, e = f;
            at.Same((ulong)FastConversion.ToInt32(x, rm, ref f), f, Conversion.ToInteger<Binary32>(a, 32, true, rm, ref e), e, "w");
            f = e = at.Before;
            at.Same(FastConversion.ToUInt32(x, rm, ref f), f, Conversion.ToInteger<Binary32>(a, 32, false, rm, ref e), e, "wu");
            f = e = at.Before;
            at.Same((ulong)FastConversion.ToInt64(x, rm, ref f), f, Conversion.ToInteger<Binary32>(a, 64, true, rm, ref e), e, "l");
            f = e = at.Before;
            at.Same(FastConversion.ToUInt64(x, rm, ref f), f, Conversion.ToInteger<Binary32>(a, 64, false, rm, ref e), e, "lu");
            f = e = at.Before;
            at.Same(Bits(FastConversion.ToDouble(x, rm, ref f)), f, Conversion.Convert<Binary32, Binary64>(a, rm, ref e), e, "d.s");
            f = e = at.Before;
            at.Same(Bits(FastConversion.ToSingle(n, rm, ref f)), f, Conversion.FromInt64<Binary32>(n, rm, ref e), e, "s.l");
            f = e = at.Before;
            at.Same(Bits(FastConversion.ToSingle((ulong)n, rm, ref f)), f, Conversion.FromMagnitude<Binary32>(false, (ulong)n, rm, ref e), e, "s.lu");
        }
    }

    [Fact]
    public void DoubleConversions()
    {
        var random = new Random(24);
        for (int i = 0; i < Rounds; i++)
        {
            ulong a = i % 2 == 0 ? Operands.Next<Binary64>(random) : NearSingle(random);
            long n = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            var at = new At(i, a, (ulong)n, 0);
            RoundingMode rm = at.Mode;
            double x = BitConverter.UInt64BitsToDouble(a);
            FloatFlags f = at.Before, e = f;
            at.Same((ulong)FastConversion.ToInt32(x, rm, ref f), f, Conversion.ToInteger<Binary64>(a, 32, true, rm, ref e), e, "w");
            f = e = at.Before;
            at.Same(FastConversion.ToUInt32(x, rm, ref f), f, Conversion.ToInteger<Binary64>(a, 32, false, rm, ref e), e, "wu");
            f = e = at.Before;
            at.Same((ulong)FastConversion.ToInt64(x, rm, ref f), f, Conversion.ToInteger<Binary64>(a, 64, true, rm, ref e), e, "l");
            f = e = at.Before;
            at.Same(FastConversion.ToUInt64(x, rm, ref f), f, Conversion.ToInteger<Binary64>(a, 64, false, rm, ref e), e, "lu");
            f = e = at.Before;
            at.Same(Bits(FastConversion.ToSingle(x, rm, ref f)), f, Conversion.Convert<Binary64, Binary32>(a, rm, ref e), e, "s.d");
            f = e = at.Before;
            at.Same(Bits(FastConversion.ToDouble(n, rm, ref f)), f, Conversion.FromInt64<Binary64>(n, rm, ref e), e, "d.l");
            f = e = at.Before;
            at.Same(Bits(FastConversion.ToDouble((ulong)n, rm, ref f)), f, Conversion.FromMagnitude<Binary64>(false, (ulong)n, rm, ref e), e, "d.lu");
        }
    }

    /// <summary>An operand: any, or a small integer times a power of two, with which many results are exact.</summary>
    private static ulong Next<TFormat>(Random random, bool simple)
        where TFormat : struct, IFormat
    {
        if (!simple)
            return Operands.Next<TFormat>(random);
        FloatFlags flags = FloatFlags.None;
        ulong integer = Conversion.FromInt64<TFormat>(random.Next(-300, 300), RoundingMode.Rne, ref flags);
        int scale = random.Next(3) == 0 ? random.Next(-60, 60) : random.Next(-3, 3);
        return integer == 0 ? 0 : integer + ((ulong)scale << Operands.FractionBits<TFormat>());
    }

    /// <summary>A double in or around the range of singles, at most a few bits off one.</summary>
    private static ulong NearSingle(Random random)
    {
        FloatFlags flags = FloatFlags.None;
        ulong wide = Conversion.Convert<Binary32, Binary64>(Operands.Next<Binary32>(random), RoundingMode.Rne, ref flags);
        return wide + (ulong)random.Next(-2, 3) + ((ulong)random.Next(3) << 28);
    }

    private static ulong Bits(float value) => BitConverter.SingleToUInt32Bits(value);

    private static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value);

    /// <summary>One round's operands and environment: half of them in the mode and with the flag that let the host in.</summary>
    private readonly record struct At(int Round, ulong A, ulong B, ulong C)
    {
        public RoundingMode Mode => (Round & 1) == 0 ? RoundingMode.Rne : Operands.Modes[Round / 2 % Operands.Modes.Length];

        public FloatFlags Before => (Round & 2) == 0 ? FloatFlags.NX : s_before[Round / 4 % s_before.Length];

        public void Same(ulong result, FloatFlags flags, ulong exact, FloatFlags exactFlags, string operation)
        {
            if (result != exact || flags != exactFlags)
                Assert.Fail($"{operation} {Mode} after {Before} of {A:x} {B:x} {C:x}: {result:x} {flags}, exact {exact:x} {exactFlags}");
        }
    }
}
