using System.Reflection;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>
/// The short way of halves, which rounding to nearest with NX accrued lets them take, against one exact element after the other: results
/// that are ties or next to one, around the largest and the smallest normal number, exact or cancelled, of numbers, and of anything.
/// </summary>
public unsafe class HalfKernelTests
{
    private const int Vd = 8, Vs2 = 16, Vs1 = 24, Length = 256, Rounds = 120;
    private const ulong One = 0x3c00, Sign = 0x8000;

    private delegate void Instruction(Hart hart);

    private delegate ulong Element(ulong a, ulong b, ulong c, ref FloatFlags flags);

    /// <summary>A kind of operands: a and b, or the factors, and c, or the addend.</summary>
    private delegate (ulong A, ulong B, ulong C) Draw(Random random);

    private static readonly Draw[] s_draws =
    [
        random => (Any(random), Any(random), Any(random)),
        random => (Near(random, 0), Near(random, 0), Near(random, 0)),
        // Few bits: ties, exact results and zeros.
        random => (Short(random), Short(random), Short(random)),
        // Products around and below the smallest normal number, with addends of their size or none.
        random => (Near(random, -7), Near(random, -7), random.Next(2) == 0 ? RandomSign(random) : Near(random, -14)),
        random => (Subnormal(random), Near(random, 0), Subnormal(random)),
        // Around the largest number.
        random => (Near(random, 7), Near(random, 8), Near(random, 14)),
        random => (Near(random, 15), Near(random, 15), Near(random, 15)),
        // Products in the middle of two halves, or nearly, and addends far below: (1 + 2^-i) * (1 + j * 2^-10).
        random => ((One + (1UL << random.Next(10))) | RandomSign(random), (One + (ulong)random.NextInt64(1024)) | RandomSign(random), Near(random, random.Next(-14, -8))),
        // Addends that are large, and products far below their last bit.
        random => (Short(random), Near(random, random.Next(-14, 0)), Near(random, random.Next(0, 15))),
        // Factors and addends that cancel: the addend is the rounded product.
        random =>
        {
            ulong a = Near(random, 0), b = Near(random, random.Next(-8, 8));
            FloatFlags flags = FloatFlags.None;
            return (a, b, Arithmetic.Multiply<Binary16>(a, b, RoundingMode.Rne, ref flags) ^ Sign);
        },
    ];

    [Fact]
    public void OperationsOfTwoOperands() => ForOps(typeof(IFloatBinary), nameof(Binary));

    [Fact]
    public void OperationsOfOneOperand() => ForOps(typeof(IFloatUnary), nameof(Unary));

    [Fact]
    public void FusedMultiplyAdds() => ForOps(typeof(IFloatTernary), nameof(Ternary));

    private static void ForOps(Type family, string check)
    {
        int count = 0;
        foreach (Type op in family.Assembly.GetTypes().Where(t => t.IsValueType && t.IsPublic | t.IsNestedPublic && t.IsAssignableTo(family)))
        {
            count++;
            typeof(HalfKernelTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(op).Invoke(null, [op.Name]);
        }

        Assert.NotEqual(0, count);
    }

    private static void Binary<TOp>(string name)
        where TOp : struct, IFloatBinary
    {
        Element element = (ulong a, ulong b, ulong c, ref FloatFlags flags) => TOp.Lane<Binary16>(a, b, c, RoundingMode.Rne, ref flags);
        Check(name, isScalar: false, hart => FloatBinary.VV<TOp>(hart, Vd, Vs2, Vs1, 1), element);
        Check(name, isScalar: true, hart => FloatBinary.VF<TOp>(hart, Vd, Vs2, Scalar(hart), 1), element);
    }

    private static void Unary<TOp>(string name)
        where TOp : struct, IFloatUnary => Check(
            name, isScalar: false, hart => FloatUnary.V<TOp>(hart, Vd, Vs2, 1),
            (ulong a, ulong b, ulong c, ref FloatFlags flags) => TOp.Lane<Binary16>(a, b, c, RoundingMode.Rne, ref flags));

    private static void Ternary<TOp>(string name)
        where TOp : struct, IFloatTernary
    {
        Element element = (ulong a, ulong b, ulong c, ref FloatFlags flags) =>
        {
            (ulong factor, ulong addend) = TOp.MultipliesOld ? (c, a) : (a, c);
            return Arithmetic.FusedMultiplyAdd<Binary16>(
                TOp.NegatesProduct ? factor ^ Sign : factor, b, TOp.NegatesAddend ? addend ^ Sign : addend, RoundingMode.Rne, ref flags);
        };
        Check(name, isScalar: false, hart => FloatTernary.VV<TOp>(hart, Vd, Vs1, Vs2, 1), element);
        Check(name, isScalar: true, hart => FloatTernary.VF<TOp>(hart, Vd, Scalar(hart), Vs2, 1), element);
    }

    private static void Check(string name, bool isScalar, Instruction run, Element element)
    {
        using var memory = new PhysicalMemory(0x8000_0000, 4096);
        using var hart = new Hart(IsaString.Parse("rv64gcv_zvfh_zvl512b"), memory);
        var random = new Random(1);
        hart.Vector.SetVtype(1 << 3 | 3);
        ushort* a = (ushort*)hart.State->Vector[Vs2], b = (ushort*)hart.State->Vector[Vs1], c = (ushort*)hart.State->Vector[Vd];
        ulong* expected = stackalloc ulong[Length];
        ushort* old = stackalloc ushort[Length];
        for (int round = 0; round < Rounds; round++)
        {
            // Often one block, whose flags are not hidden by those of others.
            int vl = round % 4 == 0 ? Length : 32;
            hart.Vector.SetVl((ulong)vl);
            Assert.Equal(vl, hart.State->Vector.Vl);
            FloatFlags flags = FloatFlags.NX;
            hart.State->Fflags = flags;
            hart.State->Fs = hart.State->Vector.Vs = 3;
            for (int i = 0; i < vl; i++)
            {
                // A kind for each block of 32 elements, so that one unusual element does not take all others the long way.
                (ulong x, ulong y, ulong z) = s_draws[(i / 32 + round) % s_draws.Length](random);
                bool swaps = random.Next(2) == 0;
                a[i] = (ushort)(swaps ? z : x);
                b[i] = isScalar && i != 0 ? b[0] : (ushort)y;
                c[i] = (ushort)(swaps ? x : z);
            }

            for (int i = 0; i < vl; i++)
                expected[i] = element(a[i], b[i], c[i], ref flags);
            new ReadOnlySpan<ushort>(c, Length).CopyTo(new Span<ushort>(old, Length));
            run(hart);
            for (int i = 0; i < vl; i++)
                Assert.True(expected[i] == c[i], $"{name} of {a[i]:x}, {b[i]:x}, {old[i]:x}: {c[i]:x}, not {expected[i]:x}");
            Assert.True(flags == hart.State->Fflags, $"{name} round {round}: {hart.State->Fflags}, not {flags}");
        }
    }

    private static ulong Scalar(Hart hart) => 0xffff_ffff_ffff_0000 | *(ushort*)hart.State->Vector[Vs1];

    private static ulong RandomSign(Random random) => (ulong)random.NextInt64(2) << 15;

    private static ulong Subnormal(Random random) => (ulong)random.NextInt64(0x800) | RandomSign(random);

    private static ulong Any(Random random) => (ulong)random.NextInt64(1 << 16);

    /// <summary>A number in a binade or one next to it, down to the subnormal ones.</summary>
    private static ulong Near(Random random, int exponent)
    {
        int biased = Math.Clamp(exponent + random.Next(-1, 2), -15, 15) + 15;
        return (ulong)((biased << 10) + random.Next(1024)) + RandomSign(random);
    }

    /// <summary>A number of up to four bits, or zero.</summary>
    private static ulong Short(Random random) =>
        (random.Next(8) == 0 ? 0 : One + ((ulong)random.NextInt64(16) << 7) + ((ulong)random.NextInt64(4) << 10)) + RandomSign(random);
}
