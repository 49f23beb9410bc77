using System.Numerics;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>The check of host results says the same however it is asked: at once, by doubts, or by joined doubts; and it is right.</summary>
public class HostNumberTests
{
    private static readonly float[] s_singles =
        [0, float.Epsilon, 1.1754942E-38f, 1.17549435E-38f, 1.1754945E-38f, 1, 1.5f, float.MaxValue, float.PositiveInfinity, float.NaN];

    private static readonly double[] s_doubles =
        [0, double.Epsilon, 2.225073858507201E-308, 2.2250738585072014E-308, 2.225073858507202E-308, 1, 1.5, double.MaxValue, double.PositiveInfinity, double.NaN];

    [Fact]
    public void Singles() => Check<HostSingle, float, int>(s_singles, 1.17549435E-38f);

    [Fact]
    public void Doubles() => Check<HostDouble, double, long>(s_doubles, 2.2250738585072014E-308);

    private static void Check<THost, T, TInt>(T[] values, T smallestNormal)
        where THost : struct, IHostNumber<T, TInt>
        where T : struct, IFloatingPoint<T>
    {
        T[] signed = [.. values, .. values.Select(value => -value)];
        foreach (T a in signed)
        {
            bool isSuspect = !(T.Abs(a) > smallestNormal) || !(T.Abs(a) - T.Abs(a) == T.Zero);
            Assert.Equal(isSuspect, THost.Unordinary(Vector512.Create(a)) != 0);
            foreach (T b in signed)
            {
                ulong expected = THost.Unordinary(Vector512.Create(a)) | THost.Unordinary(Vector512.Create(b));
                Assert.Equal(expected, THost.Suspects(THost.Join(THost.Doubt(Vector512.Create(a)), THost.Doubt(Vector512.Create(b)))));
            }
        }
    }
}
