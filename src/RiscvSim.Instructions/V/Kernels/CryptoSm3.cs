using System.Buffers.Binary;
using System.Numerics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Functions of SM3 (GB/T 32905). Registers hold its words with the first byte lowest, so that they are reversed in and out.</summary>
internal static unsafe class CryptoSm3
{
    /// <summary>Words of a group.</summary>
    public const int Words = 8;

    /// <summary>Reads a word.</summary>
    public static uint Load(byte* group, int word) => BinaryPrimitives.ReverseEndianness(((uint*)group)[word]);

    /// <summary>Writes a word.</summary>
    public static void Store(byte* group, int word, uint value) => ((uint*)group)[word] = BinaryPrimitives.ReverseEndianness(value);

    /// <summary>The permutation P0 of the compression.</summary>
    public static uint P0(uint x) => x ^ BitOperations.RotateLeft(x, 9) ^ BitOperations.RotateLeft(x, 17);

    /// <summary>The permutation P1 of the message expansion.</summary>
    public static uint P1(uint x) => x ^ BitOperations.RotateLeft(x, 15) ^ BitOperations.RotateLeft(x, 23);
}

/// <summary>Message expansion: vs1 holds words 0 to 7, vs2 words 8 to 15, vd receives words 16 to 23.</summary>
internal readonly struct CryptoSm3Expansion : ICryptoGroup
{
    public static int Elements => CryptoSm3.Words;

    public static bool KeepsFirst => true;

    public unsafe void Apply(byte* d, byte* first, byte* second)
    {
        uint* w = stackalloc uint[3 * CryptoSm3.Words];
        for (int i = 0; i < CryptoSm3.Words; i++)
        {
            w[i] = CryptoSm3.Load(second, i);
            w[i + CryptoSm3.Words] = CryptoSm3.Load(first, i);
        }

        for (int i = 2 * CryptoSm3.Words; i < 3 * CryptoSm3.Words; i++)
        {
            uint mixed = CryptoSm3.P1(w[i - 16] ^ w[i - 9] ^ BitOperations.RotateLeft(w[i - 3], 15));
            w[i] = mixed ^ BitOperations.RotateLeft(w[i - 13], 7) ^ w[i - 6];
            CryptoSm3.Store(d, i - 2 * CryptoSm3.Words, w[i]);
        }
    }
}

/// <summary>Two rounds of compression: vd holds the state a to h, vs2 the message words j, j + 1, j + 4 and j + 5 in elements 0, 1, 4 and 5.</summary>
/// <param name="pair">Half the number of the first round, 0 to 31.</param>
internal readonly struct CryptoSm3Rounds(int pair) : ICryptoGroup
{
    private const uint EarlyConstant = 0x79cc4519, LateConstant = 0x7a879d8a;
    private const int FirstLateRound = 16;

    public static int Elements => CryptoSm3.Words;

    public static bool KeepsFirst => true;

    public unsafe void Apply(byte* d, byte* first, byte* second)
    {
        uint* s = stackalloc uint[CryptoSm3.Words];
        for (int i = 0; i < CryptoSm3.Words; i++)
            s[i] = CryptoSm3.Load(d, i);
        Round(s, 2 * pair, CryptoSm3.Load(first, 0), CryptoSm3.Load(first, 4));
        Round(s, 2 * pair + 1, CryptoSm3.Load(first, 1), CryptoSm3.Load(first, 5));
        for (int i = 0; i < CryptoSm3.Words; i++)
            CryptoSm3.Store(d, i, s[i]);
    }

    /// <summary>One round on the state a to h with message words j and j + 4.</summary>
    private static unsafe void Round(uint* s, int j, uint word, uint later)
    {
        (uint a, uint b, uint c, uint d, uint e, uint f, uint g, uint h) = (s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]);
        bool isLate = j >= FirstLateRound;
        uint constant = BitOperations.RotateLeft(isLate ? LateConstant : EarlyConstant, j);
        uint turned = BitOperations.RotateLeft(a, 12);
        uint ss1 = BitOperations.RotateLeft(turned + e + constant, 7);
        uint ff = isLate ? a & b | a & c | b & c : a ^ b ^ c;
        uint gg = isLate ? e & f | ~e & g : e ^ f ^ g;
        uint tt1 = ff + d + (ss1 ^ turned) + (word ^ later);
        uint tt2 = gg + h + ss1 + word;
        (s[0], s[1], s[2], s[3]) = (tt1, a, BitOperations.RotateLeft(b, 9), c);
        (s[4], s[5], s[6], s[7]) = (CryptoSm3.P0(tt2), e, BitOperations.RotateLeft(f, 19), g);
    }
}
