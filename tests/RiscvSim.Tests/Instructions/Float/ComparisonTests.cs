using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>Comparisons, minimum, maximum and classes over all pairs of corners, against the host's own.</summary>
public class ComparisonTests
{
    private static readonly ulong[] s_corners = [.. Operands.Corners<Binary32>(), .. Operands.Corners<Binary32>().Select(c => c | 0x8000_0000)];

    [Fact]
    public void ComparisonsAreTheHosts() => ForAllPairs((a, b, x, y) =>
    {
        bool signaling = IsSignaling(a) || IsSignaling(b), unordered = float.IsNaN(x) || float.IsNaN(y);
        FloatFlags quiet = signaling ? FloatFlags.NV : FloatFlags.None, loud = unordered ? FloatFlags.NV : FloatFlags.None;
        FloatFlags flags = FloatFlags.None;
        Assert.Equal((x == y, quiet), (Comparison.Equal<Binary32>(a, b, ref flags), flags));
        flags = FloatFlags.None;
        Assert.Equal((x < y, loud), (Comparison.Less<Binary32>(a, b, ref flags), flags));
        flags = FloatFlags.None;
        Assert.Equal((x <= y, loud), (Comparison.LessOrEqual<Binary32>(a, b, ref flags), flags));
        flags = FloatFlags.None;
        Assert.Equal((x < y, quiet), (Comparison.LessQuiet<Binary32>(a, b, ref flags), flags));
        flags = FloatFlags.None;
        Assert.Equal((x <= y, quiet), (Comparison.LessOrEqualQuiet<Binary32>(a, b, ref flags), flags));
    });

    [Fact]
    public void MinimumAndMaximumAreTheHosts() => ForAllPairs((a, b, x, y) =>
    {
        FloatFlags expected = IsSignaling(a) || IsSignaling(b) ? FloatFlags.NV : FloatFlags.None;
        FloatFlags flags = FloatFlags.None;
        Assert.Equal((Bits(float.MinNumber(x, y)), expected), (Comparison.MinimumNumber<Binary32>(a, b, ref flags), flags));
        flags = FloatFlags.None;
        Assert.Equal((Bits(float.MaxNumber(x, y)), expected), (Comparison.MaximumNumber<Binary32>(a, b, ref flags), flags));
        flags = FloatFlags.None;
        Assert.Equal((Bits(float.Min(x, y)), expected), (Comparison.Minimum<Binary32>(a, b, ref flags), flags));
        flags = FloatFlags.None;
        Assert.Equal((Bits(float.Max(x, y)), expected), (Comparison.Maximum<Binary32>(a, b, ref flags), flags));
    });

    [Fact]
    public void EveryHalfHasTheHostsClass()
    {
        for (int bits = 0; bits <= ushort.MaxValue; bits++)
        {
            var half = BitConverter.UInt16BitsToHalf((ushort)bits);
            int expected = Half.IsNaN(half) ? ((bits & 0x200) == 0 ? 8 : 9)
                : Half.IsNegativeInfinity(half) ? 0
                : Half.IsPositiveInfinity(half) ? 7
                : half == Half.Zero ? (Half.IsNegative(half) ? 3 : 4)
                : Half.IsSubnormal(half) ? (Half.IsNegative(half) ? 2 : 5)
                : Half.IsNegative(half) ? 1 : 6;
            Assert.Equal(1UL << expected, Comparison.Classify<Binary16>((ulong)bits));
        }
    }

    private static void ForAllPairs(Action<ulong, ulong, float, float> check)
    {
        foreach (ulong a in s_corners)
        {
            foreach (ulong b in s_corners)
                check(a, b, BitConverter.UInt32BitsToSingle((uint)a), BitConverter.UInt32BitsToSingle((uint)b));
        }
    }

    private static bool IsSignaling(ulong a) => (a & 0x7FFF_FFFF) > 0x7F80_0000 && (a & 0x40_0000) == 0;

    private static ulong Bits(float value) => float.IsNaN(value) ? 0x7FC0_0000 : BitConverter.SingleToUInt32Bits(value);
}
