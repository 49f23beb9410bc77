using System.Numerics;
using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Functions of SM3 (GB/T 32905). Registers hold its words with the first byte lowest, so that they are reversed in and out.</summary>
internal static class CryptoSm3
{
    /// <summary>Words of a group.</summary>
    public const int Words = 8;

    /// <summary>Rotates left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Left<TWord>(TWord x, int count)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 32 - count);

    /// <summary>The permutation P0 of the compression.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord P0<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => x ^ Left(x, 9) ^ Left(x, 17);

    /// <summary>The permutation P1 of the message expansion.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord P1<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => x ^ Left(x, 15) ^ Left(x, 23);
}

/// <summary>Message expansion: vs1 holds words 0 to 7, vs2 words 8 to 15, vd receives words 16 to 23.</summary>
internal readonly struct CryptoSm3Expansion : ICryptoBatch
{
    public static bool ReadsDestination => false;

    public static int Elements => CryptoSm3.Words;

    public static bool KeepsFirst => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Apply<TWord>(TWord* d, TWord* first, TWord* second)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        TWord w16 = Next(second[0], second[7], first[5], second[3], first[2]);
        TWord w17 = Next(second[1], first[0], first[6], second[4], first[3]);
        TWord w18 = Next(second[2], first[1], first[7], second[5], first[4]);
        TWord w19 = Next(second[3], first[2], w16, second[6], first[5]);
        TWord w20 = Next(second[4], first[3], w17, second[7], first[6]);
        TWord w21 = Next(second[5], first[4], w18, first[0], first[7]);
        TWord w22 = Next(second[6], first[5], w19, first[1], w16);
        TWord w23 = Next(second[7], first[6], w20, first[2], w17);
        (d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]) = (w16, w17, w18, w19, w20, w21, w22, w23);
    }

    /// <summary>The next word from those 16, 9, 3, 13 and 6 before it, all as they are in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWord Next<TWord>(TWord before16, TWord before9, TWord before3, TWord before13, TWord before6)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        TWord mixed = CryptoSm3.P1(TWord.Reverse(before16 ^ before9) ^ CryptoSm3.Left(TWord.Reverse(before3), 15));
        return TWord.Reverse(mixed ^ CryptoSm3.Left(TWord.Reverse(before13), 7)) ^ before6;
    }
}

/// <summary>Two rounds of compression: vd holds the state a to h, vs2 the message words j, j + 1, j + 4 and j + 5 in elements 0, 1, 4 and 5.</summary>
/// <param name="pair">Half the number of the first round, 0 to 31.</param>
internal readonly struct CryptoSm3Rounds(int pair) : ICryptoBatch
{
    private const uint EarlyConstant = 0x79cc4519, LateConstant = 0x7a879d8a;
    private const int FirstLateRound = 16;

    public static int Elements => CryptoSm3.Words;

    public static bool KeepsFirst => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Apply<TWord>(TWord* d, TWord* first, TWord* second)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        (TWord a, TWord b, TWord c, TWord dd) = (TWord.Reverse(d[0]), TWord.Reverse(d[1]), TWord.Reverse(d[2]), TWord.Reverse(d[3]));
        (TWord e, TWord f, TWord g, TWord h) = (TWord.Reverse(d[4]), TWord.Reverse(d[5]), TWord.Reverse(d[6]), TWord.Reverse(d[7]));
        bool isLate = 2 * pair >= FirstLateRound;
        for (int round = 0; round < 2; round++)
        {
            uint constant = BitOperations.RotateLeft(isLate ? LateConstant : EarlyConstant, 2 * pair + round);
            TWord turned = CryptoSm3.Left(a, 12);
            TWord ss1 = CryptoSm3.Left(turned + e + TWord.Of(constant), 7);
            TWord ff = isLate ? a & (b ^ c) ^ b & c : a ^ b ^ c;
            TWord gg = isLate ? e & (f ^ g) ^ g : e ^ f ^ g;
            TWord tt1 = ff + dd + (ss1 ^ turned) + TWord.Reverse(first[round] ^ first[round + 4]);
            TWord tt2 = gg + h + ss1 + TWord.Reverse(first[round]);
            (a, b, c, dd) = (tt1, a, CryptoSm3.Left(b, 9), c);
            (e, f, g, h) = (CryptoSm3.P0(tt2), e, CryptoSm3.Left(f, 19), g);
        }

        (d[0], d[1], d[2], d[3]) = (TWord.Reverse(a), TWord.Reverse(b), TWord.Reverse(c), TWord.Reverse(dd));
        (d[4], d[5], d[6], d[7]) = (TWord.Reverse(e), TWord.Reverse(f), TWord.Reverse(g), TWord.Reverse(h));
    }
}
