using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The functions in which SHA-256 and SHA-512 differ (FIPS 180-4, sections 4.1.2 and 4.1.3).</summary>
internal interface ICryptoSha2
{
    /// <summary>log2 of the word in bytes.</summary>
    static abstract int SewLog2 { get; }

    /// <summary>The upper-case sigma 0.</summary>
    static abstract TWord Sum0<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord>;

    /// <summary>The upper-case sigma 1.</summary>
    static abstract TWord Sum1<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord>;

    /// <summary>The lower-case sigma 0.</summary>
    static abstract TWord Sigma0<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord>;

    /// <summary>The lower-case sigma 1.</summary>
    static abstract TWord Sigma1<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord>;
}

/// <summary>SHA-256.</summary>
internal readonly struct CryptoSha256 : ICryptoSha2
{
    public static int SewLog2 => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Sum0<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 2) ^ TWord.RotateRight(x, 13) ^ TWord.RotateRight(x, 22);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Sum1<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 6) ^ TWord.RotateRight(x, 11) ^ TWord.RotateRight(x, 25);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Sigma0<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 7) ^ TWord.RotateRight(x, 18) ^ x >>> 3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Sigma1<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 17) ^ TWord.RotateRight(x, 19) ^ x >>> 10;
}

/// <summary>SHA-512.</summary>
internal readonly struct CryptoSha512 : ICryptoSha2
{
    public static int SewLog2 => 3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Sum0<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 28) ^ TWord.RotateRight(x, 34) ^ TWord.RotateRight(x, 39);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Sum1<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 14) ^ TWord.RotateRight(x, 18) ^ TWord.RotateRight(x, 41);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Sigma0<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 1) ^ TWord.RotateRight(x, 8) ^ x >>> 7;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Sigma1<TWord>(TWord x)
        where TWord : unmanaged, ICryptoWord<TWord> => TWord.RotateRight(x, 19) ^ TWord.RotateRight(x, 61) ^ x >>> 6;
}

/// <summary>Four words of the message schedule: vd holds words 0 to 3, vs2 words 4 and 9 to 11, vs1 words 12 to 15; vd becomes words 16 to 19.</summary>
internal readonly struct CryptoSha2Schedule<TSha> : ICryptoBatch
    where TSha : struct, ICryptoSha2
{
    public static int SewLog2 => TSha.SewLog2;

    public static bool KeepsFirst => true;

    public static bool KeepsSecond => true;

    public static int Few => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Apply<TWord>(TWord* d, TWord* first, TWord* second)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        TWord w16 = TSha.Sigma1(second[2]) + first[1] + TSha.Sigma0(d[1]) + d[0];
        TWord w17 = TSha.Sigma1(second[3]) + first[2] + TSha.Sigma0(d[2]) + d[1];
        TWord w18 = TSha.Sigma1(w16) + first[3] + TSha.Sigma0(d[3]) + d[2];
        d[3] = TSha.Sigma1(w17) + second[0] + TSha.Sigma0(first[0]) + d[3];
        (d[0], d[1], d[2]) = (w16, w17, w18);
    }
}

/// <summary>
/// Two rounds of compression: vs2 holds f, e, b, a (from element 0 on), vd holds h, g, d, c and receives the new f, e, b, a; vs1 holds the
/// sums of message words and constants, of which the rounds take two.
/// </summary>
/// <param name="word">The element of vs1 for the first round: 0 or 2.</param>
internal readonly struct CryptoSha2Rounds<TSha>(int word) : ICryptoBatch
    where TSha : struct, ICryptoSha2
{
    public static int SewLog2 => TSha.SewLog2;

    public static bool KeepsFirst => true;

    public static bool KeepsSecond => true;

    public static int Few => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Apply<TWord>(TWord* d, TWord* first, TWord* second)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        (TWord f, TWord e, TWord b, TWord a) = (first[0], first[1], first[2], first[3]);
        (TWord h, TWord g, TWord dd, TWord c) = (d[0], d[1], d[2], d[3]);
        for (int round = 0; round < 2; round++)
        {
            // The choice and the majority of FIPS 180-4, in fewer steps.
            TWord t1 = h + TSha.Sum1(e) + (e & (f ^ g) ^ g) + second[word + round];
            TWord t2 = TSha.Sum0(a) + (a & (b ^ c) ^ b & c);
            (h, g, f, e, dd, c, b, a) = (g, f, e, dd + t1, c, b, a, t1 + t2);
        }

        (d[0], d[1], d[2], d[3]) = (f, e, b, a);
    }
}
