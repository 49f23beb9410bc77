using System.Numerics;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V;
using RiscvSim.Instructions.V.Kernels;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Batches of element groups against the same operation on one group after the other, and the boxes as hosts compute them.</summary>
public unsafe class CryptoBatchTests
{
    // Groups of LMUL 8 at VLEN 1024, and what blocks read beyond.
    private const int MostBytes = 1024, Room = MostBytes + 64;

    private delegate void Step<T, TOp>(T* d, int vl, T* first, bool isScalar, T* second, TOp op)
        where T : unmanaged;

    [Fact]
    public void BatchesAreTheirGroups()
    {
        Check<uint, CryptoSha2Schedule<CryptoSha256>>(default);
        Check<ulong, CryptoSha2Schedule<CryptoSha512>>(default);
        for (int word = 0; word <= 2; word += 2)
        {
            Check<uint, CryptoSha2Rounds<CryptoSha256>>(new(word));
            Check<ulong, CryptoSha2Rounds<CryptoSha512>>(new(word));
        }

        Check<uint, CryptoSm4Rounds>(default);
        for (int group = 0; group < 8; group++)
            Check<uint, CryptoSm4Keys>(new(group));
        Check<uint, CryptoSm3Expansion>(default);
        for (int pair = 0; pair < 32; pair++)
            Check<uint, CryptoSm3Rounds>(new(pair));
        for (int number = 0; number < 16; number++)
        {
            Check<uint, Zvkned.NextKey128>(new(number));
            Check<uint, Zvkned.NextKey256>(new(number));
        }
    }

    [Fact]
    public void BoxesOfTheHostAreThoseOfTheStandards()
    {
        for (uint x = 0; x < 256; x++)
        {
            uint word = x | (x ^ 1) << 8 | (x ^ 2) << 16 | (x ^ 4) << 24;
            uint aes = CryptoWord<uint>.AesBox(new(word)).Value, sm4 = CryptoWord<uint>.Sm4Box(new(word)).Value;
            Assert.Equal(CryptoBox.Aes[x], (byte)aes);
            Assert.Equal(CryptoBox.Sm4[x ^ 4], (byte)(sm4 >> 24));
            if (!CryptoWords<uint>.IsSupported)
                continue;
            Assert.Equal(Vector512.Create(aes), CryptoWords<uint>.AesBox(CryptoWords<uint>.Of(word)).Value);
            Assert.Equal(Vector512.Create(sm4), CryptoWords<uint>.Sm4Box(CryptoWords<uint>.Of(word)).Value);
        }
    }

    private static void Check<T, TOp>(TOp op)
        where T : unmanaged, IBinaryInteger<T>
        where TOp : struct, ICryptoBatch
    {
        if (!CryptoWords<T>.IsSupported)
            return;
        var random = new Random(7);
        byte[] d = new byte[Room], first = new byte[Room], second = new byte[Room];
        for (int vl = TOp.Elements; vl * sizeof(T) <= MostBytes; vl += TOp.Elements * random.Next(1, 4))
        {
            random.NextBytes(d);
            random.NextBytes(first);
            random.NextBytes(second);
            foreach ((bool isScalar, bool isSame) in ((bool, bool)[])[(false, false), (false, true), (true, false)])
            {
                byte[] other = isSame ? first : second;
                byte[] expected = Run<T, TOp>(CryptoBatches.OneByOne, d, vl, first, isScalar, other, op);
                byte[] result = Run<T, TOp>(CryptoBatches.Together, d, vl, first, isScalar, other, op);
                Assert.True(expected.AsSpan().SequenceEqual(result), $"{typeof(TOp)} vl {vl} {isScalar} {isSame}");
            }
        }
    }

    private static byte[] Run<T, TOp>(Step<T, TOp> step, byte[] d, int vl, byte[] first, bool isScalar, byte[] second, TOp op)
        where T : unmanaged
    {
        byte[] result = [.. d];
        fixed (byte* results = result, firsts = first, seconds = second)
            step((T*)results, vl, (T*)firsts, isScalar, (T*)seconds, op);
        return result;
    }
}
