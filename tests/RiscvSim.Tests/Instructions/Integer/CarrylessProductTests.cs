using RiscvSim.Instructions;
using Xunit;

namespace RiscvSim.Tests.Instructions.Integer;

/// <summary>The outside oracles see only the path that the host takes; here the two are held against each other and against the definition.</summary>
public class CarrylessProductTests
{
    [Theory]
    [InlineData(0UL, ulong.MaxValue, 0UL, 0UL)]
    [InlineData(1UL, ulong.MaxValue, ulong.MaxValue, 0UL)]
    [InlineData(2UL, ulong.MaxValue, ulong.MaxValue - 1, 1UL)]
    [InlineData(3UL, 3UL, 5UL, 0UL)] // (x + 1)^2 = x^2 + 1
    [InlineData(1UL << 63, 1UL << 63, 0UL, 1UL << 62)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, 0x5555_5555_5555_5555UL, 0x5555_5555_5555_5555UL)] // squaring spreads the bits
    public void PortableIsTheDefinition(ulong a, ulong b, ulong low, ulong high) =>
        Assert.Equal((low, high), CarrylessProduct.Portable(a, b));

    [Fact]
    public void TheHostsInstructionAgreesWithThePortableLoop()
    {
        var random = new Random(1);
        for (int i = 0; i < 100_000; i++)
        {
            ulong a = (ulong)random.NextInt64(long.MinValue, long.MaxValue), b = (ulong)random.NextInt64(long.MinValue, long.MaxValue);
            (ulong Low, ulong High) portable = CarrylessProduct.Portable(a, b);
            Assert.Equal(portable, CarrylessProduct.Of(a, b));
            // Distributivity over exclusive or does not lean on either implementation being right.
            (ulong low, ulong high) = CarrylessProduct.Portable(a, b ^ 0x8000_0000_0000_0001);
            Assert.Equal((portable.Low ^ a ^ a << 63, portable.High ^ a >> 1), (low, high));
        }
    }
}
