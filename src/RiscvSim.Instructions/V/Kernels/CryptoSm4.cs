using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Four rounds of SM4 (GB/T 32907): vd holds the state, vs2 the round keys.</summary>
internal readonly struct CryptoSm4Rounds : ICryptoBatch
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Apply<TWord>(TWord* d, TWord* first, TWord* second)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        (TWord x0, TWord x1, TWord x2, TWord x3) = (d[0], d[1], d[2], d[3]);
        for (int i = 0; i < 4; i++)
            (x0, x1, x2, x3) = (x1, x2, x3, x0 ^ Mix(TWord.Sm4Box(x1 ^ x2 ^ x3 ^ first[i])));
        (d[0], d[1], d[2], d[3]) = (x0, x1, x2, x3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWord Mix<TWord>(TWord s)
        where TWord : unmanaged, ICryptoWord<TWord> =>
        s ^ TWord.RotateRight(s, 30) ^ TWord.RotateRight(s, 22) ^ TWord.RotateRight(s, 14) ^ TWord.RotateRight(s, 8);
}

/// <summary>Four words of the key schedule of SM4: vs2 holds the words before, vd receives the next.</summary>
/// <param name="group">Which four round keys: 0 to 7.</param>
internal readonly struct CryptoSm4Keys(int group) : ICryptoBatch
{
    public static bool ReadsDestination => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Apply<TWord>(TWord* d, TWord* first, TWord* second)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        (TWord k0, TWord k1, TWord k2, TWord k3) = (first[0], first[1], first[2], first[3]);
        for (int i = 0; i < 4; i++)
            (k0, k1, k2, k3) = (k1, k2, k3, k0 ^ Mix(TWord.Sm4Box(k1 ^ k2 ^ k3 ^ TWord.Of(Constant(4 * group + i)))));
        (d[0], d[1], d[2], d[3]) = (k0, k1, k2, k3);
    }

    /// <summary>Byte j from the left of constant i is 7 (4i + j) modulo 256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Constant(int i) =>
        (uint)(28 * i) << 24 | (uint)(byte)(28 * i + 7) << 16 | (uint)(byte)(28 * i + 14) << 8 | (byte)(28 * i + 21);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWord Mix<TWord>(TWord s)
        where TWord : unmanaged, ICryptoWord<TWord> => s ^ TWord.RotateRight(s, 19) ^ TWord.RotateRight(s, 9);
}
