using System.Numerics;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Tests.HeaderGemm;

/// <summary>What the guest program must find: the same data, multiplied by three loops on exact integers.</summary>
public static class PlainGemm
{
    /// <summary>The checksum of C.</summary>
    public static ulong Checksum(MatmulUnit unit, GemmSize size, ulong seed)
    {
        ulong random = seed, checksum = 0;
        int[] a = Fill(size.M * size.K, () => Draw(unit.A, ref random)), b = Fill(size.K * size.N, () => Draw(unit.B, ref random));
        int[] c = Fill(size.M * size.N, () => DrawSum(unit.C, ref random));
        for (int m = 0; m < size.M; m++)
        {
            for (int n = 0; n < size.N; n++)
            {
                BigInteger sum = c[m * size.N + n];
                for (int k = 0; k < size.K; k++)
                {
                    sum += (BigInteger)a[m * size.K + k] * b[k * size.N + n];
                    // A saturating unit limits the sums once for every tile.
                    if (unit.C == Accumulator.Int32Sat && ((k + 1) % size.Tile.K == 0 || k + 1 == size.K))
                        sum = BigInteger.Clamp(sum, int.MinValue, int.MaxValue);
                }

                uint bits = unit.C == Accumulator.Fp32 ? BitConverter.SingleToUInt32Bits((float)sum) : (uint)(sum & uint.MaxValue);
                checksum = (BitOperations.RotateLeft(checksum, 7) ^ bits) * 0x9E3779B97F4A7C15;
            }
        }

        return checksum;
    }

    private static int[] Fill(int count, Func<int> draw)
    {
        int[] values = new int[count];
        for (int i = 0; i < count; i++)
            values[i] = draw();
        return values;
    }

    private static int Draw(ElementType type, ref ulong random)
    {
        ulong bits = Next(ref random) >> 32;
        return type switch
        {
            ElementType.Int4 => (int)(bits % 16) - 8,
            ElementType.UInt4 => (int)(bits % 16),
            ElementType.Int8 => (int)(bits % 256) - 128,
            ElementType.UInt8 => (int)(bits % 256),
            _ => (int)(bits % 15) - 7,
        };
    }

    private static int DrawSum(Accumulator accumulator, ref ulong random)
    {
        ulong bits = Next(ref random) >> 30;
        return accumulator switch
        {
            Accumulator.Fp32 => (int)(bits % 2001) - 1000,
            Accumulator.Int32Sat when bits % 4 is 1 or 3 => int.MaxValue - (int)(bits >> 24),
            Accumulator.Int32Sat when bits % 4 == 2 => int.MinValue + (int)(bits >> 24),
            _ => unchecked((int)(bits >> 2)),
        };
    }

    /// <summary>xorshift64*, as in firmware/lib/firmware.h.</summary>
    private static ulong Next(ref ulong state)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 0x2545F4914F6CDD1D;
    }
}
