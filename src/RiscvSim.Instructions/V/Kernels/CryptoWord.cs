using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>What ciphers and hashes compute with: a word of 32 or 64 bits, or the same word of many element groups.</summary>
internal interface ICryptoWord<TSelf>
    where TSelf : unmanaged, ICryptoWord<TSelf>
{
    /// <summary>Bits of both.</summary>
    static abstract TSelf operator &(TSelf a, TSelf b);

    /// <summary>Bits of either.</summary>
    static abstract TSelf operator ^(TSelf a, TSelf b);

    /// <summary>The sum modulo the width.</summary>
    static abstract TSelf operator +(TSelf a, TSelf b);

    /// <summary>The word shifted right, zeros moving in.</summary>
    static abstract TSelf operator >>>(TSelf x, int count);

    /// <summary>A constant, cut to the width.</summary>
    static abstract TSelf Of(ulong value);

    /// <summary>The word rotated right by a constant less than its width.</summary>
    static abstract TSelf RotateRight(TSelf x, int count);

    /// <summary>The bytes in reverse order.</summary>
    static abstract TSelf Reverse(TSelf x);

    /// <summary>Each byte through the box of AES.</summary>
    static abstract TSelf AesBox(TSelf x);

    /// <summary>Each byte through the box of SM4.</summary>
    static abstract TSelf Sm4Box(TSelf x);
}

/// <summary>One word.</summary>
/// <typeparam name="T">uint or ulong; boxes are there for uint only.</typeparam>
internal readonly struct CryptoWord<T>(T value) : ICryptoWord<CryptoWord<T>>
    where T : unmanaged, IBinaryInteger<T>
{
    private readonly T _value = value;

    /// <summary>The word itself.</summary>
    public T Value => _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> operator &(CryptoWord<T> a, CryptoWord<T> b) => new(a._value & b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> operator ^(CryptoWord<T> a, CryptoWord<T> b) => new(a._value ^ b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> operator +(CryptoWord<T> a, CryptoWord<T> b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> operator >>>(CryptoWord<T> x, int count) => new(x._value >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> Of(ulong value) => new(T.CreateTruncating(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> RotateRight(CryptoWord<T> x, int count) => new(T.RotateRight(x._value, count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> Reverse(CryptoWord<T> x) =>
        new(T.CreateTruncating(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(uint.CreateTruncating(x._value))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> AesBox(CryptoWord<T> x) => new(T.CreateTruncating(CryptoBox.Word(CryptoBox.Aes, uint.CreateTruncating(x._value))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWord<T> Sm4Box(CryptoWord<T> x) => new(T.CreateTruncating(CryptoBox.Word(CryptoBox.Sm4, uint.CreateTruncating(x._value))));
}

/// <summary>
/// One word of as many element groups as a host vector has words, on hosts with AVX-512 and Galois field instructions. These have the inverse in
/// the field of AES and affine maps of bits; the field of SM4 is mapped to that of AES and back, together with the box's own maps.
/// </summary>
/// <typeparam name="T">uint or ulong; boxes and reversal are there for uint only.</typeparam>
internal readonly struct CryptoWords<T>(Vector512<T> value) : ICryptoWord<CryptoWords<T>>
    where T : unmanaged, IBinaryInteger<T>
{
    // Rows of bits from the most significant byte down, as the host has them.
    private const ulong AesMap = 0xf1e3c78f1f3e7cf8, Sm4MapIn = 0x4c287db91a22505d, Sm4MapOut = 0xf3ab34a974a6b589;
    private const byte AesConstant = 0x63, Sm4ConstantIn = 0x3e, Sm4ConstantOut = 0xd3;

    private readonly Vector512<T> _value = value;

    /// <summary>Whether the host has what it needs.</summary>
    public static bool IsSupported => Avx512BW.IsSupported && Gfni.V512.IsSupported;

    /// <summary>The words themselves.</summary>
    public Vector512<T> Value => _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> operator &(CryptoWords<T> a, CryptoWords<T> b) => new(a._value & b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> operator ^(CryptoWords<T> a, CryptoWords<T> b) => new(a._value ^ b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> operator +(CryptoWords<T> a, CryptoWords<T> b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> operator >>>(CryptoWords<T> x, int count) => new(x._value >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> Of(ulong value) => new(Vector512.Create(T.CreateTruncating(value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> RotateRight(CryptoWords<T> x, int count) => typeof(T) == typeof(ulong)
        ? new(Avx512F.RotateRightVariable(x._value.AsUInt64(), Vector512.Create((ulong)count)).As<ulong, T>())
        : new(Avx512F.RotateRightVariable(x._value.AsUInt32(), Vector512.Create((uint)count)).As<uint, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> Reverse(CryptoWords<T> x)
    {
        Vector512<byte> order = Vector512.Create(
            0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0b, 0x0405_0607_0001_0203, 0x0c0d_0e0f_0809_0a0b,
            0x0405_0607_0001_0203, 0x0c0d_0e0f_0809_0a0b, 0x0405_0607_0001_0203, 0x0c0d_0e0f_0809_0a0b).AsByte();
        return new(Avx512BW.Shuffle(x._value.AsByte(), order).As<byte, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> AesBox(CryptoWords<T> x) => new(
        Gfni.V512.GaloisFieldAffineTransformInverse(x._value.AsByte(), Vector512.Create(AesMap).AsByte(), AesConstant).As<byte, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CryptoWords<T> Sm4Box(CryptoWords<T> x)
    {
        Vector512<byte> mapped = Gfni.V512.GaloisFieldAffineTransform(x._value.AsByte(), Vector512.Create(Sm4MapIn).AsByte(), Sm4ConstantIn);
        return new(Gfni.V512.GaloisFieldAffineTransformInverse(mapped, Vector512.Create(Sm4MapOut).AsByte(), Sm4ConstantOut).As<byte, T>());
    }
}
