namespace RiscvSim.VectorTests.Model;

/// <summary>FIPS 197. A state is 16 bytes, column by column; words are little-endian.</summary>
public static class Aes
{
    private static readonly byte[] s_sbox = [.. Enumerable.Range(0, 256).Select(x => Affine(Inverse((byte)x)))];
    private static readonly byte[] s_inverseSbox = [.. Enumerable.Range(0, 256).Select(x => (byte)Array.IndexOf(s_sbox, (byte)x))];

    public static byte[] Bytes(ulong[] words) => [.. words.SelectMany(word => Enumerable.Range(0, 4).Select(k => (byte)(word >> (8 * k))))];

    public static ulong[] Words(byte[] bytes) => [.. bytes.Chunk(4).Select(b => (ulong)BitConverter.ToUInt32(b))];

    /// <summary>A round of the cipher, the last one without MixColumns.</summary>
    public static byte[] Encrypt(ulong[] state, ulong[] key, bool last)
    {
        byte[] s = Bytes(state);
        byte[] moved = new byte[16];
        for (int k = 0; k < 16; k++)
            moved[k] = s_sbox[s[(k + 4 * (k % 4)) % 16]];
        return Xor(last ? moved : Mix(moved, [2, 3, 1, 1]), Bytes(key));
    }

    /// <summary>A round of the inverse cipher, the last one without InvMixColumns.</summary>
    public static byte[] Decrypt(ulong[] state, ulong[] key, bool last)
    {
        byte[] s = Bytes(state);
        byte[] moved = new byte[16];
        for (int k = 0; k < 16; k++)
            moved[(k + 4 * (k % 4)) % 16] = s_inverseSbox[s[k]];
        byte[] added = Xor(moved, Bytes(key));
        return last ? added : Mix(added, [14, 11, 13, 9]);
    }

    /// <summary>vaeskf1: the next round key of AES-128.</summary>
    public static ulong[] NextKey128(ulong[] key, int immediate)
    {
        int round = immediate & 15;
        if (round is 0 or > 10)
            round ^= 8;
        ulong[] next = new ulong[4];
        ulong previous = SubWord(RotateWord(key[3])) ^ Rcon(round - 1);
        for (int k = 0; k < 4; k++)
            previous = next[k] = previous ^ key[k];
        return next;
    }

    /// <summary>vaeskf2: the next half of AES-256's key schedule from the two halves before it.</summary>
    public static ulong[] NextKey256(ulong[] older, ulong[] newer, int immediate)
    {
        int round = immediate & 15;
        if (round is < 2 or > 14)
            round ^= 8;
        ulong[] next = new ulong[4];
        ulong previous = round % 2 != 0 ? SubWord(newer[3]) : SubWord(RotateWord(newer[3])) ^ Rcon(round / 2 - 1);
        for (int k = 0; k < 4; k++)
            previous = next[k] = previous ^ older[k];
        return next;
    }

    /// <summary>The product in AES's field.</summary>
    private static byte Multiply(int a, int b)
    {
        int product = 0;
        for (; b != 0; b >>= 1)
        {
            product ^= (b & 1) != 0 ? a : 0;
            a <<= 1;
            a ^= a > 255 ? 0x11b : 0;
        }

        return (byte)product;
    }

    private static byte Inverse(byte x) => (byte)Enumerable.Range(0, 256).FirstOrDefault(y => Multiply(x, y) == 1);

    private static byte Affine(byte x)
    {
        int result = 0x63 ^ x;
        for (int k = 1; k <= 4; k++)
            result ^= x << k | x >> (8 - k);
        return (byte)result;
    }

    private static byte[] Mix(byte[] s, int[] row)
    {
        byte[] mixed = new byte[16];
        for (int k = 0; k < 16; k++)
        {
            for (int j = 0; j < 4; j++)
                mixed[k] ^= Multiply(s[k / 4 * 4 + (k + j) % 4], row[j]);
        }

        return mixed;
    }

    private static byte[] Xor(byte[] a, byte[] b) => [.. a.Zip(b, (x, y) => (byte)(x ^ y))];

    private static ulong SubWord(ulong word) => Words([.. Bytes([word]).Select(b => s_sbox[b])])[0];

    private static ulong RotateWord(ulong word) => uint.RotateRight((uint)word, 8);

    private static ulong Rcon(int index) => Enumerable.Range(0, index).Aggregate((byte)1, (value, _) => Multiply(value, 2));
}
