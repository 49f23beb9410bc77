using System.Numerics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The functions in which SHA-256 and SHA-512 differ (FIPS 180-4, sections 4.1.2 and 4.1.3).</summary>
/// <typeparam name="T">uint or ulong.</typeparam>
internal interface ICryptoSha2<T>
    where T : unmanaged
{
    /// <summary>log2 of the word in bytes.</summary>
    static abstract int SewLog2 { get; }

    /// <summary>The upper-case sigma 0.</summary>
    static abstract T Sum0(T x);

    /// <summary>The upper-case sigma 1.</summary>
    static abstract T Sum1(T x);

    /// <summary>The lower-case sigma 0.</summary>
    static abstract T Sigma0(T x);

    /// <summary>The lower-case sigma 1.</summary>
    static abstract T Sigma1(T x);
}

/// <summary>SHA-256.</summary>
internal readonly struct CryptoSha256 : ICryptoSha2<uint>
{
    public static int SewLog2 => 2;

    public static uint Sum0(uint x) => BitOperations.RotateRight(x, 2) ^ BitOperations.RotateRight(x, 13) ^ BitOperations.RotateRight(x, 22);

    public static uint Sum1(uint x) => BitOperations.RotateRight(x, 6) ^ BitOperations.RotateRight(x, 11) ^ BitOperations.RotateRight(x, 25);

    public static uint Sigma0(uint x) => BitOperations.RotateRight(x, 7) ^ BitOperations.RotateRight(x, 18) ^ x >> 3;

    public static uint Sigma1(uint x) => BitOperations.RotateRight(x, 17) ^ BitOperations.RotateRight(x, 19) ^ x >> 10;
}

/// <summary>SHA-512.</summary>
internal readonly struct CryptoSha512 : ICryptoSha2<ulong>
{
    public static int SewLog2 => 3;

    public static ulong Sum0(ulong x) => BitOperations.RotateRight(x, 28) ^ BitOperations.RotateRight(x, 34) ^ BitOperations.RotateRight(x, 39);

    public static ulong Sum1(ulong x) => BitOperations.RotateRight(x, 14) ^ BitOperations.RotateRight(x, 18) ^ BitOperations.RotateRight(x, 41);

    public static ulong Sigma0(ulong x) => BitOperations.RotateRight(x, 1) ^ BitOperations.RotateRight(x, 8) ^ x >> 7;

    public static ulong Sigma1(ulong x) => BitOperations.RotateRight(x, 19) ^ BitOperations.RotateRight(x, 61) ^ x >> 6;
}

/// <summary>Four words of the message schedule: vd holds words 0 to 3, vs2 words 4 and 9 to 11, vs1 words 12 to 15; vd becomes words 16 to 19.</summary>
internal readonly struct CryptoSha2Schedule<T, TSha> : ICryptoGroup
    where T : unmanaged, IBinaryInteger<T>
    where TSha : struct, ICryptoSha2<T>
{
    public static int SewLog2 => TSha.SewLog2;

    public static bool KeepsFirst => true;

    public static bool KeepsSecond => true;

    public unsafe void Apply(byte* d, byte* first, byte* second)
    {
        T* w = (T*)d, middle = (T*)first, last = (T*)second;
        T w16 = TSha.Sigma1(last[2]) + middle[1] + TSha.Sigma0(w[1]) + w[0];
        T w17 = TSha.Sigma1(last[3]) + middle[2] + TSha.Sigma0(w[2]) + w[1];
        T w18 = TSha.Sigma1(w16) + middle[3] + TSha.Sigma0(w[3]) + w[2];
        w[3] = TSha.Sigma1(w17) + last[0] + TSha.Sigma0(middle[0]) + w[3];
        (w[0], w[1], w[2]) = (w16, w17, w18);
    }
}

/// <summary>
/// Two rounds of compression: vs2 holds f, e, b, a (from element 0 on), vd holds h, g, d, c and receives the new f, e, b, a; vs1 holds the
/// sums of message words and constants, of which the rounds take two.
/// </summary>
/// <param name="word">The element of vs1 for the first round: 0 or 2.</param>
internal readonly struct CryptoSha2Rounds<T, TSha>(int word) : ICryptoGroup
    where T : unmanaged, IBinaryInteger<T>
    where TSha : struct, ICryptoSha2<T>
{
    public static int SewLog2 => TSha.SewLog2;

    public static bool KeepsFirst => true;

    public static bool KeepsSecond => true;

    public unsafe void Apply(byte* d, byte* first, byte* second)
    {
        T* old = (T*)d, recent = (T*)first, words = (T*)second;
        (T f, T e, T b, T a) = (recent[0], recent[1], recent[2], recent[3]);
        (T h, T g, T dd, T c) = (old[0], old[1], old[2], old[3]);
        for (int round = 0; round < 2; round++)
        {
            T t1 = h + TSha.Sum1(e) + (e & f ^ ~e & g) + words[word + round];
            T t2 = TSha.Sum0(a) + (a & b ^ a & c ^ b & c);
            (h, g, f, e, dd, c, b, a) = (g, f, e, dd + t1, c, b, a, t1 + t2);
        }

        (old[0], old[1], old[2], old[3]) = (f, e, b, a);
    }
}
