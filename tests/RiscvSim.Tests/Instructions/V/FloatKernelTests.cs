using System.Reflection;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using RiscvSim.Tests.Instructions.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>
/// Kernels of floating-point families against one exact element after the other: every op, format and rounding mode, NX accrued or not,
/// masked or not, on blocks of ordinary numbers with few or many zeros, subnormals, infinities and NaNs among them.
/// </summary>
public unsafe class FloatKernelTests
{
    private const int Vd = 8, Vs2 = 16, Vs1 = 24, Trials = 3;

    private delegate void Instruction(Hart hart, int vm);

    private delegate ulong Element(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags);

    [Fact]
    public void RoundedOperationsOfTwoOperands() => ForOps(typeof(IFloatBinary), nameof(Binary));

    [Fact]
    public void RoundedOperationsOfOneOperand() => ForOps(typeof(IFloatUnary), nameof(Unary));

    [Fact]
    public void FusedMultiplyAdds() => ForOps(typeof(IFloatTernary), nameof(Ternary));

    [Fact]
    public void MinimumMaximumAndSigns() => ForOps(typeof(IFloatSelect), nameof(Select));

    [Fact]
    public void Comparisons() => ForOps(typeof(IFloatCompare), nameof(Compare));

    [Fact]
    public void WideningOperations() => ForOps(typeof(IFloatWidening), nameof(Widening));

    [Fact]
    public void WideningOperationsOfAWideOperand() => ForOps(typeof(IFloatWideningW), nameof(WideningW));

    [Fact]
    public void WideningFusedMultiplyAdds() => ForOps(typeof(IFloatWideningTernary), nameof(WideningTernary));

    [Fact]
    public void Classes()
    {
        Check<Binary16, Binary16>("vfclass.v", 1, false, (hart, vm) => FloatMoves.VfclassV(hart, Vd, Vs2, vm), ClassOf<Binary16>);
        Check<Binary32, Binary32>("vfclass.v", 2, false, (hart, vm) => FloatMoves.VfclassV(hart, Vd, Vs2, vm), ClassOf<Binary32>);
        Check<Binary64, Binary64>("vfclass.v", 3, false, (hart, vm) => FloatMoves.VfclassV(hart, Vd, Vs2, vm), ClassOf<Binary64>);
    }

    private static void ForOps(Type family, string check)
    {
        int count = 0;
        foreach (Type op in family.Assembly.GetTypes().Where(t => t.IsValueType && t.IsPublic | t.IsNestedPublic && t.IsAssignableTo(family)))
        {
            count++;
            typeof(FloatKernelTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(op).Invoke(null, [op.Name]);
        }

        Assert.NotEqual(0, count);
    }

    private static void Binary<TOp>(string name)
        where TOp : struct, IFloatBinary
    {
        Instruction run = (hart, vm) => FloatBinary.VV<TOp>(hart, Vd, Vs2, Vs1, vm);
        Check<Binary16, Binary16>(name, 1, false, run, TOp.Lane<Binary16>);
        Check<Binary32, Binary32>(name, 2, false, run, TOp.Lane<Binary32>);
        Check<Binary64, Binary64>(name, 3, false, run, TOp.Lane<Binary64>);
    }

    private static void Unary<TOp>(string name)
        where TOp : struct, IFloatUnary
    {
        Instruction run = (hart, vm) => FloatUnary.V<TOp>(hart, Vd, Vs2, vm);
        Check<Binary16, Binary16>(name, 1, false, run, TOp.Lane<Binary16>);
        Check<Binary32, Binary32>(name, 2, false, run, TOp.Lane<Binary32>);
        Check<Binary64, Binary64>(name, 3, false, run, TOp.Lane<Binary64>);
    }

    private static void Ternary<TOp>(string name)
        where TOp : struct, IFloatTernary
    {
        Instruction run = (hart, vm) => FloatTernary.VV<TOp>(hart, Vd, Vs1, Vs2, vm);
        Check<Binary16, Binary16>(name, 1, false, run, Fused<TOp, Binary16>);
        Check<Binary32, Binary32>(name, 2, false, run, Fused<TOp, Binary32>);
        Check<Binary64, Binary64>(name, 3, false, run, Fused<TOp, Binary64>);
    }

    private static void Select<TOp>(string name)
        where TOp : struct, IFloatSelect
    {
        Instruction run = (hart, vm) => FloatSelect.VV<TOp>(hart, Vd, Vs2, Vs1, vm);
        Check<Binary16, Binary16>(name, 1, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) => TOp.Lane<Binary16>(a, b, ref flags));
        Check<Binary32, Binary32>(name, 2, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) => TOp.Lane<Binary32>(a, b, ref flags));
        Check<Binary64, Binary64>(name, 3, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) => TOp.Lane<Binary64>(a, b, ref flags));
    }

    private static void Compare<TOp>(string name)
        where TOp : struct, IFloatCompare
    {
        Instruction run = (hart, vm) => FloatCompare.VV<TOp>(hart, Vd, Vs2, Vs1, vm);
        Check<Binary16, Binary16>(name, 1, true, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) => TOp.Lane<Binary16>(a, b, ref flags) ? 1UL : 0);
        Check<Binary32, Binary32>(name, 2, true, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) => TOp.Lane<Binary32>(a, b, ref flags) ? 1UL : 0);
        Check<Binary64, Binary64>(name, 3, true, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) => TOp.Lane<Binary64>(a, b, ref flags) ? 1UL : 0);
    }

    private static void Widening<TOp>(string name)
        where TOp : struct, IFloatWidening
    {
        Instruction run = (hart, vm) => FloatWidening.VV<TOp>(hart, Vd, Vs2, Vs1, vm);
        Check<Binary16, Binary32>(name, 1, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
            TOp.Lane<Binary32>(Widen<Binary16, Binary32>(a, ref flags), Widen<Binary16, Binary32>(b, ref flags), c, rm, ref flags));
        Check<Binary32, Binary64>(name, 2, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
            TOp.Lane<Binary64>(Widen<Binary32, Binary64>(a, ref flags), Widen<Binary32, Binary64>(b, ref flags), c, rm, ref flags));
    }

    private static void WideningW<TOp>(string name)
        where TOp : struct, IFloatWideningW
    {
        Instruction run = (hart, vm) => FloatWideningW.WV<TOp>(hart, Vd, Vs2, Vs1, vm);
        Check<Binary16, Binary32>(name, 1, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
            TOp.Lane<Binary32>(a, Widen<Binary16, Binary32>(b, ref flags), c, rm, ref flags), isWideA: true);
        Check<Binary32, Binary64>(name, 2, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
            TOp.Lane<Binary64>(a, Widen<Binary32, Binary64>(b, ref flags), c, rm, ref flags), isWideA: true);
    }

    private static void WideningTernary<TOp>(string name)
        where TOp : struct, IFloatWideningTernary
    {
        Instruction run = (hart, vm) => FloatWideningTernary.VV<TOp>(hart, Vd, Vs1, Vs2, vm);
        Check<Binary16, Binary32>(name, 1, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
            Fused<TOp, Binary32>(Widen<Binary16, Binary32>(a, ref flags), Widen<Binary16, Binary32>(b, ref flags), c, rm, ref flags));
        Check<Binary32, Binary64>(name, 2, false, run, (ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags) =>
            Fused<TOp, Binary64>(Widen<Binary32, Binary64>(a, ref flags), Widen<Binary32, Binary64>(b, ref flags), c, rm, ref flags));
    }

    private static ulong Widen<TFrom, TTo>(ulong value, ref FloatFlags flags)
        where TFrom : struct, IFormat
        where TTo : struct, IFormat => Conversion.Convert<TFrom, TTo>(value, RoundingMode.Rne, ref flags);

    private static ulong ClassOf<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat => Comparison.Classify<TFormat>(a);

    private static ulong Fused<TOp, TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags)
        where TOp : struct, IFloatFused
        where TFormat : struct, IFormat
    {
        (ulong factor, ulong addend) = TOp.MultipliesOld ? (c, a) : (a, c);
        ulong sign = Operands.SignBit<TFormat>();
        return Arithmetic.FusedMultiplyAdd<TFormat>(
            TOp.NegatesProduct ? factor ^ sign : factor, b, TOp.NegatesAddend ? addend ^ sign : addend, rm, ref flags);
    }

    private static void Check<TSource, TResult>(string name, int sewLog2, bool isMask, Instruction run, Element element, bool isWideA = false)
        where TSource : struct, IFormat
        where TResult : struct, IFormat
    {
        using var memory = new PhysicalMemory(0x8000_0000, 4096);
        using var hart = new Hart(IsaString.Parse("rv64gcv_zvfh_zvl256b"), memory);
        var random = new Random(1);
        int sourceLog2 = isWideA ? sewLog2 + 1 : sewLog2, resultLog2 = typeof(TSource) == typeof(TResult) ? sewLog2 : sewLog2 + 1;
        foreach (RoundingMode rm in Operands.Modes)
        {
            for (int trial = 0; trial < 4 * Trials; trial++)
            {
                FloatFlags before = (trial & 1) != 0 ? FloatFlags.NX : FloatFlags.None;
                int vm = trial >> 1 & 1, corners = (trial >> 2) switch { 0 => 0, 1 => 12, _ => 1 };
                hart.Vector.SetVtype((ulong)sewLog2 << 3 | 2);
                int vlmax = hart.State->Vector.Vlmax, vl = trial == 5 ? vlmax : random.Next(vlmax + 1);
                hart.Vector.SetVl((ulong)vl);
                hart.State->Frm = (int)rm;
                hart.State->Fflags = before;
                hart.State->Fs = hart.State->Vector.Vs = 3;
                random.NextBytes(new Span<byte>(hart.State->Vector[0], hart.State->Vector.Vlenb));
                bool isExact = random.Next(2) == 0;
                Fill<TSource, TResult>(random, hart.State->Vector[Vs2], sourceLog2, vlmax, corners, isExact, isWideA);
                Fill<TSource, TResult>(random, hart.State->Vector[Vs1], sewLog2, vlmax, corners, isExact, isWide: false);
                Fill<TSource, TResult>(random, hart.State->Vector[Vd], resultLog2, vlmax, corners, isExact, isWide: resultLog2 != sewLog2);

                FloatFlags flags = before;
                var expected = new ulong[vlmax];
                for (int i = 0; i < vlmax; i++)
                {
                    ulong c = isMask ? Bit(hart, Vd, i) : Read(hart, Vd, resultLog2, i);
                    expected[i] = i < vl && (vm != 0 || Bit(hart, 0, i) != 0)
                        ? element(Read(hart, Vs2, sourceLog2, i), Read(hart, Vs1, sewLog2, i), c, rm, ref flags)
                        : c;
                }

                run(hart, vm);
                Assert.Equal(HartStatus.Running, hart.State->Status);
                for (int i = 0; i < vlmax; i++)
                {
                    ulong actual = isMask ? Bit(hart, Vd, i) : Read(hart, Vd, resultLog2, i);
                    Assert.True(expected[i] == actual, $"{name} {typeof(TSource).Name} {rm} {before} trial {trial} element {i}: {actual:x}, not {expected[i]:x}");
                }

                Assert.True(flags == hart.State->Fflags, $"{name} {typeof(TSource).Name} {rm} {before} trial {trial}: {hart.State->Fflags}, not {flags}");
            }
        }
    }

    /// <summary>Fills a group with numbers around one, and here and there with anything.</summary>
    private static void Fill<TSource, TResult>(Random random, byte* group, int eewLog2, int count, int corners, bool isExact, bool isWide)
        where TSource : struct, IFormat
        where TResult : struct, IFormat
    {
        for (int i = 0; i < count; i++)
        {
            ulong value = isWide ? Number<TResult>(random, corners, isExact) : Number<TSource>(random, corners, isExact);
            new ReadOnlySpan<byte>(&value, 1 << eewLog2).CopyTo(new Span<byte>(group + (i << eewLog2), 1 << eewLog2));
        }
    }

    private static ulong Number<TFormat>(Random random, int corners, bool isExact)
        where TFormat : struct, IFormat
    {
        if (corners != 0 && random.Next(corners) == 0)
            return Operands.Next<TFormat>(random);
        if (random.Next(8) == 0)
            return random.Next(2) == 0 ? 0 : Operands.SignBit<TFormat>();
        ulong one = (Operands.Infinity<TFormat>() >> 1) & Operands.Infinity<TFormat>(), hidden = 1UL << Operands.FractionBits<TFormat>();
        ulong fraction = isExact ? (hidden >> 2) * (ulong)random.Next(4) : (ulong)random.NextInt64() & (hidden - 1);
        return one + hidden * (ulong)random.Next(3) + fraction | (random.Next(2) == 0 ? 0 : Operands.SignBit<TFormat>());
    }

    private static ulong Read(Hart hart, int register, int eewLog2, int element)
    {
        ulong value = 0;
        new ReadOnlySpan<byte>(hart.State->Vector[register] + (element << eewLog2), 1 << eewLog2).CopyTo(new Span<byte>(&value, sizeof(ulong)));
        return value;
    }

    private static ulong Bit(Hart hart, int register, int element) => (ulong)hart.State->Vector[register][element >> 3] >> (element & 7) & 1;
}
