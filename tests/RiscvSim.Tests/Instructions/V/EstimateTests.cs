using System.Numerics;
using System.Reflection;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Machine.Float;
using RiscvSim.Tests.Instructions.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>The seven-bit estimates: table entries as the manual prints them, and blocks like elements.</summary>
public unsafe class EstimateTests
{
    [Fact]
    public void TablesBeginAndEndAsTheManualHasThem()
    {
        ulong[] reciprocals = [127, 125, 123, 121, 119, 117, 116, 114];
        ulong[] even = [52, 51, 50, 48, 47, 46, 44, 43], odd = [127, 125, 123, 121, 119, 118, 116, 114];
        for (uint i = 0; i < 8; i++)
        {
            Assert.Equal(reciprocals[i], EstimateTables.Reciprocal(i));
            Assert.Equal(even[i], EstimateTables.ReciprocalRoot(i));
            Assert.Equal(odd[i], EstimateTables.ReciprocalRoot(64 + i));
        }

        Assert.Equal(0UL, EstimateTables.Reciprocal(127));
        Assert.Equal(53UL, EstimateTables.ReciprocalRoot(127));
    }

    [Fact]
    public void BlocksAreLikeElements()
    {
        int ops = 0;
        foreach (Type op in typeof(Estimates).GetNestedTypes())
        {
            if (!typeof(IEstimate).IsAssignableFrom(op))
                continue;
            ops++;
            typeof(EstimateTests).GetMethod(nameof(CheckFormats), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(op).Invoke(null, null);
        }

        Assert.Equal(2, ops);
    }

    [Fact]
    public void AllHalvesAreLikeElements()
    {
        CheckHalves<Estimates.Vfrec7>();
        CheckHalves<Estimates.Vfrsqrt7>();
    }

    private static void CheckHalves<TOp>()
        where TOp : struct, IEstimate
    {
        ushort* source = stackalloc ushort[32];
        foreach (RoundingMode rm in Operands.Modes)
        {
            for (int code = 0; code <= ushort.MaxValue; code++)
            {
                source[code & 31] = (ushort)code;
                if ((code & 31) != 31)
                    continue;
                FloatFlags expected = FloatFlags.None, flags = FloatFlags.None;
                var result = ConvertLoop.Block<Estimate.Elements<TOp, Binary16, ushort>, ushort, ushort>(source, uint.MaxValue, rm, ref flags);
                for (int i = 0; i < 32; i++)
                {
                    if (result[i] != (ushort)TOp.Lane<Binary16>(source[i], rm, ref expected))
                        Assert.Fail($"{typeof(TOp).Name} of {source[i]:x4}, {rm}: {result[i]:x4}");
                }

                Assert.Equal(expected, flags);
            }
        }
    }

    private static void CheckFormats<TOp>()
        where TOp : struct, IEstimate
    {
        Check<TOp, Binary16, ushort>();
        Check<TOp, Binary32, uint>();
        Check<TOp, Binary64, ulong>();
    }

    private static void Check<TOp, TFormat, TBits>()
        where TOp : struct, IEstimate
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        var random = new Random(23);
        int count = 64 / sizeof(TBits), fraction = TFormat.Precision - 1;
        TBits* source = stackalloc TBits[count];
        foreach (RoundingMode rm in Operands.Modes)
        {
            for (int block = 0; block < 200; block++)
            {
                // Every table index, in numbers near one, and everything else.
                for (int i = 0; i < count; i++)
                {
                    ulong ordinary = ((ulong)random.Next(1, 3) + (1UL << TFormat.ExponentBits - 1) - 3 << fraction)
                        + ((ulong)((block * count + i) & 127) << fraction - 7);
                    source[i] = TBits.CreateTruncating(block % 2 == 0 ? ordinary : Operands.Next<TFormat>(random));
                }

                FloatFlags expected = FloatFlags.None, flags = FloatFlags.None;
                var result = ConvertLoop.Block<Estimate.Elements<TOp, TFormat, TBits>, TBits, TBits>(source, ulong.MaxValue >> 64 - count, rm, ref flags);
                for (int i = 0; i < count; i++)
                    Assert.Equal(TBits.CreateTruncating(TOp.Lane<TFormat>(ulong.CreateTruncating(source[i]), rm, ref expected)), result[i]);
                Assert.Equal(expected, flags);
            }
        }
    }
}
