using System.Buffers.Binary;

namespace RiscvSim.VectorTests.Model;

/// <summary>FIPS 180-4: SHA-256 at SEW = 32, SHA-512 at SEW = 64.</summary>
public static class Sha2
{
    /// <summary>vsha2ms: four more words of the message schedule.</summary>
    public static ulong[] Schedule(Group g)
    {
        ulong[] w = new ulong[20];
        g.D.CopyTo(w, 0);
        w[4] = g.S2[0];
        g.S2.AsSpan(1).CopyTo(w.AsSpan(9));
        g.S1.CopyTo(w, 12);
        for (int t = 16; t < 20; t++)
        {
            w[t] = Cut(g, (g.Sew == 32 ? Mix(g, w[t - 2], 17, 19, -10) : Mix(g, w[t - 2], 19, 61, -6)) + w[t - 7]
                + (g.Sew == 32 ? Mix(g, w[t - 15], 7, 18, -3) : Mix(g, w[t - 15], 1, 8, -7)) + w[t - 16]);
        }

        return w[16..];
    }

    /// <summary>vsha2ch, vsha2cl: two rounds. vs2 holds f, e, b, a and vd h, g, d, c, from element 0 upwards.</summary>
    public static ulong[] TwoRounds(Group state, ulong first, ulong second)
    {
        ulong a = state.S2[3], b = state.S2[2], c = state.D[3], d = state.D[2], e = state.S2[1], f = state.S2[0], g = state.D[1], h = state.D[0];
        foreach (ulong word in new[] { first, second })
        {
            ulong sum1 = state.Sew == 32 ? Mix(state, e, 6, 11, 25) : Mix(state, e, 14, 18, 41);
            ulong sum0 = state.Sew == 32 ? Mix(state, a, 2, 13, 22) : Mix(state, a, 28, 34, 39);
            ulong t1 = h + sum1 + (e & f ^ ~e & g) + word, t2 = sum0 + (a & b ^ a & c ^ b & c);
            (h, g, f, e, d, c, b, a) = (g, f, e, Cut(state, d + t1), c, b, a, Cut(state, t1 + t2));
        }

        return [f, e, b, a];
    }

    /// <summary>The exclusive or of three rotations to the right; the last is a shift if negative.</summary>
    private static ulong Mix(Group g, ulong x, int first, int second, int third) =>
        Rotate(g, x, first) ^ Rotate(g, x, second) ^ (third < 0 ? x >> -third : Rotate(g, x, third));

    private static ulong Rotate(Group g, ulong x, int count) => g.Sew == 32 ? uint.RotateRight((uint)x, count) : ulong.RotateRight(x, count);

    private static ulong Cut(Group g, ulong x) => g.Sew == 32 ? (uint)x : x;
}

/// <summary>GB/T 32905. The words of messages and states are big-endian in memory.</summary>
public static class Sm3
{
    /// <summary>vsm3me: words 16 to 23 of the message from words 0 to 15.</summary>
    public static ulong[] Expand(ulong[] low, ulong[] high)
    {
        uint[] w = [.. low.Concat(high).Select(Swap), .. new uint[8]];
        for (int k = 16; k < 24; k++)
        {
            uint x = w[k - 16] ^ w[k - 9] ^ uint.RotateLeft(w[k - 3], 15);
            w[k] = x ^ uint.RotateLeft(x, 15) ^ uint.RotateLeft(x, 23) ^ uint.RotateLeft(w[k - 13], 7) ^ w[k - 6];
        }

        return [.. w[16..].Select(x => (ulong)Swap(x))];
    }

    /// <summary>vsm3c: rounds 2 * <paramref name="round"/> and the next on the state A to H.</summary>
    public static ulong[] TwoRounds(ulong[] state, ulong[] words, int round)
    {
        uint[] s = [.. state.Select(Swap)], w = [.. words.Select(Swap)];
        for (int k = 0; k < 2; k++)
        {
            int j = 2 * round + k;
            uint t = j < 16 ? 0x79cc4519u : 0x7a879d8au;
            uint rotated = uint.RotateLeft(s[0], 12), ss1 = uint.RotateLeft(rotated + s[4] + uint.RotateLeft(t, j % 32), 7);
            uint ff = j < 16 ? s[0] ^ s[1] ^ s[2] : s[0] & s[1] | s[0] & s[2] | s[1] & s[2];
            uint gg = j < 16 ? s[4] ^ s[5] ^ s[6] : s[4] & s[5] | ~s[4] & s[6];
            uint tt1 = ff + s[3] + (ss1 ^ rotated) + (w[k] ^ w[k + 4]), tt2 = gg + s[7] + ss1 + w[k];
            s = [tt1, s[0], uint.RotateLeft(s[1], 9), s[2], tt2 ^ uint.RotateLeft(tt2, 9) ^ uint.RotateLeft(tt2, 17), s[4], uint.RotateLeft(s[5], 19), s[6]];
        }

        return [.. s.Select(x => (ulong)Swap(x))];
    }

    private static uint Swap(ulong word) => BinaryPrimitives.ReverseEndianness((uint)word);

    private static uint Swap(uint word) => BinaryPrimitives.ReverseEndianness(word);
}

/// <summary>GB/T 32907.</summary>
public static class Sm4
{
    // The S-box is inversion in GF(2^8) modulo x^8+x^7+x^6+x^5+x^4+x^2+1 between two equal affine maps.
    private const int Polynomial = 0x1f5, Row = 0xa7, Constant = 0xd3;

    private static readonly byte[] s_sbox = [.. Enumerable.Range(0, 256).Select(x => Affine(Inverse(Affine((byte)x))))];

    /// <summary>vsm4k: four more round keys.</summary>
    public static ulong[] NextKeys(ulong[] keys, int round)
    {
        uint[] k = [.. keys.Select(x => (uint)x), .. new uint[4]];
        for (int j = 0; j < 4; j++)
        {
            uint constant = 0;
            for (int b = 0; b < 4; b++)
                constant = constant << 8 | (byte)((4 * (4 * round + j) + b) * 7);
            uint s = Substitute(k[j + 1] ^ k[j + 2] ^ k[j + 3] ^ constant);
            k[j + 4] = k[j] ^ s ^ uint.RotateLeft(s, 13) ^ uint.RotateLeft(s, 23);
        }

        return [.. k[4..].Select(x => (ulong)x)];
    }

    /// <summary>vsm4r: four rounds.</summary>
    public static ulong[] Rounds(ulong[] state, ulong[] keys)
    {
        uint[] x = [.. state.Select(w => (uint)w), .. new uint[4]];
        for (int j = 0; j < 4; j++)
        {
            uint s = Substitute(x[j + 1] ^ x[j + 2] ^ x[j + 3] ^ (uint)keys[j]);
            x[j + 4] = x[j] ^ s ^ uint.RotateLeft(s, 2) ^ uint.RotateLeft(s, 10) ^ uint.RotateLeft(s, 18) ^ uint.RotateLeft(s, 24);
        }

        return [.. x[4..].Select(w => (ulong)w)];
    }

    private static uint Substitute(uint word) =>
        (uint)(s_sbox[word >> 24] << 24 | s_sbox[word >> 16 & 255] << 16 | s_sbox[word >> 8 & 255] << 8 | s_sbox[word & 255]);

    private static byte Affine(byte x)
    {
        int result = Constant;
        for (int k = 0; k < 8; k++)
            result ^= byte.PopCount((byte)(x & byte.RotateLeft(Row, k))) % 2 << k;
        return (byte)result;
    }

    private static byte Inverse(byte x) => (byte)Enumerable.Range(0, 256).FirstOrDefault(y => Multiply(x, y) == 1);

    private static int Multiply(int a, int b)
    {
        int product = 0;
        for (; b != 0; b >>= 1)
        {
            product ^= (b & 1) != 0 ? a : 0;
            a <<= 1;
            a ^= a > 255 ? Polynomial : 0;
        }

        return product;
    }
}
