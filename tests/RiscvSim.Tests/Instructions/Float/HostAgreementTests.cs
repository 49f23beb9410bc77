using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>The exact core under round to nearest even against the host's arithmetic, infinities and NaNs included.</summary>
public class HostAgreementTests
{
    private const int Rounds = 60_000;

    [Fact]
    public void Single()
    {
        var random = new Random(11);
        for (int i = 0; i < Rounds; i++)
        {
            ulong a = Operands.Next<Binary32>(random), b = Operands.Next<Binary32>(random), c = Operands.Next<Binary32>(random);
            float x = Host(a), y = Host(b), z = Host(c);
            FloatFlags flags = FloatFlags.None;
            Expect(x + y, Arithmetic.Add<Binary32>(a, b, RoundingMode.Rne, ref flags), a, b, c);
            Expect(x - y, Arithmetic.Subtract<Binary32>(a, b, RoundingMode.Rne, ref flags), a, b, c);
            Expect(x * y, Arithmetic.Multiply<Binary32>(a, b, RoundingMode.Rne, ref flags), a, b, c);
            Expect(x / y, Arithmetic.Divide<Binary32>(a, b, RoundingMode.Rne, ref flags), a, b, c);
            Expect(MathF.Sqrt(x), Arithmetic.SquareRoot<Binary32>(a, RoundingMode.Rne, ref flags), a, b, c);
            Expect(MathF.FusedMultiplyAdd(x, y, z), Arithmetic.FusedMultiplyAdd<Binary32>(a, b, c, RoundingMode.Rne, ref flags), a, b, c);
        }
    }

    [Fact]
    public void Double()
    {
        var random = new Random(12);
        for (int i = 0; i < Rounds; i++)
        {
            ulong a = Operands.Next<Binary64>(random), b = Operands.Next<Binary64>(random), c = Operands.Next<Binary64>(random);
            double x = Host64(a), y = Host64(b), z = Host64(c);
            FloatFlags flags = FloatFlags.None;
            Expect(x + y, Arithmetic.Add<Binary64>(a, b, RoundingMode.Rne, ref flags), a, b, c);
            Expect(x - y, Arithmetic.Subtract<Binary64>(a, b, RoundingMode.Rne, ref flags), a, b, c);
            Expect(x * y, Arithmetic.Multiply<Binary64>(a, b, RoundingMode.Rne, ref flags), a, b, c);
            Expect(x / y, Arithmetic.Divide<Binary64>(a, b, RoundingMode.Rne, ref flags), a, b, c);
            Expect(Math.Sqrt(x), Arithmetic.SquareRoot<Binary64>(a, RoundingMode.Rne, ref flags), a, b, c);
            Expect(Math.FusedMultiplyAdd(x, y, z), Arithmetic.FusedMultiplyAdd<Binary64>(a, b, c, RoundingMode.Rne, ref flags), a, b, c);
        }
    }

    /// <summary>RDN and RUP enclose the exact result: they are neighbours when NX is raised and one number otherwise; the other modes choose one.</summary>
    [Fact]
    public void DirectedRoundingsEnclose()
    {
        var random = new Random(13);
        for (int i = 0; i < Rounds; i++)
        {
            ulong a = Operands.Next<Binary64>(random), b = Operands.Next<Binary64>(random);
            if (!double.IsFinite(Host64(a)) || !double.IsFinite(Host64(b)) || Host64(b) == 0)
                continue;
            FloatFlags downFlags = FloatFlags.None, upFlags = FloatFlags.None, zeroFlags = FloatFlags.None, none = FloatFlags.None;
            double down = Host64(Arithmetic.Divide<Binary64>(a, b, RoundingMode.Rdn, ref downFlags));
            double up = Host64(Arithmetic.Divide<Binary64>(a, b, RoundingMode.Rup, ref upFlags));
            double toZero = Host64(Arithmetic.Divide<Binary64>(a, b, RoundingMode.Rtz, ref zeroFlags));
            double nearest = Host64(Arithmetic.Divide<Binary64>(a, b, RoundingMode.Rne, ref none));
            bool inexact = (zeroFlags & FloatFlags.NX) != 0;
            Assert.Equal(inexact, (downFlags & upFlags & FloatFlags.NX) != 0);
            Assert.Equal(inexact ? Math.BitIncrement(down) : down, up);
            Assert.True(nearest == down || nearest == up);
            Assert.Equal(Math.Abs(down) < Math.Abs(up) ? down : up, toZero);
        }
    }

    private static float Host(ulong bits) => BitConverter.UInt32BitsToSingle((uint)bits);

    private static double Host64(ulong bits) => BitConverter.UInt64BitsToDouble(bits);

    private static void Expect(float host, ulong result, ulong a, ulong b, ulong c)
    {
        ulong expected = float.IsNaN(host) ? 0x7FC0_0000 : BitConverter.SingleToUInt32Bits(host);
        if (result != expected)
            Assert.Fail($"{a:x} {b:x} {c:x}: {result:x}, the host says {expected:x}");
    }

    private static void Expect(double host, ulong result, ulong a, ulong b, ulong c)
    {
        ulong expected = double.IsNaN(host) ? 0x7FF8_0000_0000_0000 : BitConverter.DoubleToUInt64Bits(host);
        if (result != expected)
            Assert.Fail($"{a:x} {b:x} {c:x}: {result:x}, the host says {expected:x}");
    }
}
