using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Machine.Float;
using RiscvSim.Tests.Instructions.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Blocks of vfwmaccbf16 give the results and flags of the exact core.</summary>
public class Bf16MultiplyAddTests
{
    [Fact]
    public void BlocksAreLikeElements()
    {
        var random = new Random(29);
        uint[] a = new uint[16], b = new uint[16], c = new uint[16];
        for (int block = 0; block < 3000; block++)
        {
            for (int i = 0; i < 16; i++)
                (a[i], b[i], c[i]) = Next(random, block % 3);
            RoundingMode rm = Operands.Modes[random.Next(Operands.Modes.Length)];
            FloatFlags before = block % 2 == 0 ? FloatFlags.None : FloatFlags.NX;
            FloatFlags expected = before, flags = before;
            ulong active = block % 4 == 0 ? 0xffff : (uint)random.Next(1 << 16);
            Vector512<uint> result = Bf16MultiplyAdd.Block(
                Vector512.Create(a).AsSingle(), Vector512.Create(b).AsSingle(), Vector512.Create(c).AsSingle(), active, rm, ref flags).AsUInt32();
            for (int i = 0; i < 16; i++)
            {
                if ((active >> i & 1) != 0)
                    Assert.Equal((uint)Arithmetic.FusedMultiplyAdd<Binary32>(a[i], b[i], c[i], rm, ref expected), result[i]);
            }

            Assert.Equal(expected, flags);
        }
    }

    /// <summary>Anything, ordinary numbers, or small integers whose sums are exact and often zero.</summary>
    private static (uint A, uint B, uint C) Next(Random random, int kind) => kind switch
    {
        0 => ((uint)Operands.Next<Bf16>(random) << 16, (uint)Operands.Next<Bf16>(random) << 16, (uint)Operands.Next<Binary32>(random)),
        1 => (Bits(random.NextSingle() - 0.5f) & 0xffff0000, Bits(random.NextSingle()) & 0xffff0000, Bits(random.NextSingle() * 8 - 4)),
        _ => (Bits(random.Next(-3, 4)), Bits(random.Next(-3, 4)), Bits(random.Next(-3, 4))),
    };

    private static uint Bits(float x) => BitConverter.SingleToUInt32Bits(x);
}
