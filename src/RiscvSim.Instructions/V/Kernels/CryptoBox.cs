using System.Numerics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// The substitution boxes of AES (FIPS 197, section 5.1.1) and SM4 (GB/T 32907), computed from what they are: the inverse in a field of 256
/// elements, followed (SM4: and preceded) by an affine map of the bits.
/// </summary>
internal static class CryptoBox
{
    private const int Size = 256, ByteBits = 8;

    // The fields' polynomials, the affine maps' first rows (each next one is rotated by a bit) and constants.
    private const int AesPolynomial = 0x11b, Sm4Polynomial = 0x1f5;
    private const byte AesRow = 0xf1, AesConstant = 0x63, Sm4Row = 0xa7, Sm4Constant = 0xd3;

    /// <summary>SubBytes of AES.</summary>
    public static byte[] Aes { get; } = Build(x => Affine(Inverse(x, AesPolynomial), AesRow, AesConstant));

    /// <summary>InvSubBytes of AES.</summary>
    public static byte[] AesInverse { get; } = Invert(Aes);

    /// <summary>The S-box of SM4.</summary>
    public static byte[] Sm4 { get; } =
        Build(x => Affine(Inverse(Affine(x, Sm4Row, Sm4Constant), Sm4Polynomial), Sm4Row, Sm4Constant));

    /// <summary>Substitutes each byte of a word.</summary>
    public static uint Word(byte[] box, uint word) =>
        box[(byte)word] | (uint)box[(byte)(word >> 8)] << 8 | (uint)box[(byte)(word >> 16)] << 16 | (uint)box[word >> 24] << 24;

    /// <summary>Twice an element of the field of AES.</summary>
    public static int AesDouble(int value) => Double(value, AesPolynomial);

    private static byte[] Build(Func<byte, byte> substitute)
    {
        var box = new byte[Size];
        for (int x = 0; x < Size; x++)
            box[x] = substitute((byte)x);
        return box;
    }

    private static byte[] Invert(byte[] box)
    {
        var inverse = new byte[Size];
        for (int x = 0; x < Size; x++)
            inverse[box[x]] = (byte)x;
        return inverse;
    }

    /// <summary>Bit i of the result is the parity of the bits that row i selects, exclusive-or bit i of the constant.</summary>
    private static byte Affine(byte value, byte row, byte constant)
    {
        int result = constant;
        for (int i = 0; i < ByteBits; i++)
            result ^= (BitOperations.PopCount((uint)(value & byte.RotateLeft(row, i))) & 1) << i;
        return (byte)result;
    }

    /// <summary>value^254, which is the inverse, and 0 for 0.</summary>
    private static byte Inverse(byte value, int polynomial)
    {
        int result = 1;
        for (int i = 0; i < Size - 2; i++)
            result = Multiply(result, value, polynomial);
        return (byte)result;
    }

    private static int Multiply(int a, int b, int polynomial)
    {
        int result = 0;
        for (; b != 0; b >>= 1, a = Double(a, polynomial))
            result ^= (b & 1) * a;
        return result;
    }

    private static int Double(int value, int polynomial) => value << 1 ^ (value >> ByteBits - 1) * polynomial;
}
