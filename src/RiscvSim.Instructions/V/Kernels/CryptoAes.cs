using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using HostAes = System.Runtime.Intrinsics.X86.Aes;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Rounds of AES (FIPS 197) on a state of 16 bytes, column after column, by the host's instructions where it has them. The portable forms give the
/// same results.
/// </summary>
public static class CryptoAes
{
    private const int Rows = 4, Size = 16;

    /// <summary>SubBytes, ShiftRows, MixColumns, AddRoundKey.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Encrypt(Vector128<byte> state, Vector128<byte> key) =>
        HostAes.IsSupported ? HostAes.Encrypt(state, key) : MixColumns(Substitute(state)) ^ key;

    /// <summary>The last round: without MixColumns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> EncryptLast(Vector128<byte> state, Vector128<byte> key) =>
        HostAes.IsSupported ? HostAes.EncryptLast(state, key) : Substitute(state) ^ key;

    /// <summary>InvShiftRows, InvSubBytes, AddRoundKey, InvMixColumns: the key is added before the columns are mixed, other than by x86.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Decrypt(Vector128<byte> state, Vector128<byte> key) =>
        HostAes.IsSupported
            ? HostAes.InverseMixColumns(HostAes.DecryptLast(state, key))
            : InverseMixColumns(InverseSubstitute(state) ^ key);

    /// <summary>The last round: without InvMixColumns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> DecryptLast(Vector128<byte> state, Vector128<byte> key) =>
        HostAes.IsSupported ? HostAes.DecryptLast(state, key) : InverseSubstitute(state) ^ key;

    /// <summary>SubBytes and ShiftRows, which turns row r left by r columns.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Vector128<byte> Substitute(Vector128<byte> state)
    {
        byte[] box = CryptoBox.Aes;
        Vector128<byte> result = default;
        for (int i = 0; i < Size; i++)
            result = result.WithElement(i, box[state.GetElement((i + Rows * (i % Rows)) % Size)]);
        return result;
    }

    /// <summary>InvShiftRows and InvSubBytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Vector128<byte> InverseSubstitute(Vector128<byte> state)
    {
        byte[] box = CryptoBox.AesInverse;
        Vector128<byte> result = default;
        for (int i = 0; i < Size; i++)
            result = result.WithElement((i + Rows * (i % Rows)) % Size, box[state.GetElement(i)]);
        return result;
    }

    /// <summary>Each byte of a column becomes 2a + 3b + c + d of itself and those after it.</summary>
    public static Vector128<byte> MixColumns(Vector128<byte> state)
    {
        Vector128<byte> next = Turn(state, 1);
        return Double(state ^ next) ^ next ^ Turn(state, 2) ^ Turn(state, 3);
    }

    /// <summary>The inverse polynomial is that of MixColumns times 4x^2 + 5.</summary>
    public static Vector128<byte> InverseMixColumns(Vector128<byte> state) => MixColumns(state ^ Double(Double(state ^ Turn(state, 2))));

    /// <summary>The first round key of the next four words of a key schedule: SubWord(RotWord(word)) and the round's constant.</summary>
    /// <param name="word">The last word before.</param>
    /// <param name="number">1 for the first round constant.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TWord ScheduleWord<TWord>(TWord word, int number)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        int constant = 1;
        for (int i = 1; i < number; i++)
            constant = CryptoBox.AesDouble(constant);
        return TWord.AesBox(TWord.RotateRight(word, 8)) ^ TWord.Of((ulong)constant);
    }

    /// <summary>Doubles each byte in the field.</summary>
    private static Vector128<byte> Double(Vector128<byte> value) =>
        value + value ^ Vector128.LessThan(value.AsSByte(), Vector128<sbyte>.Zero).AsByte() & Vector128.Create((byte)0x1b);

    /// <summary>Each byte becomes the one that stands some rows below it, around the column.</summary>
    private static Vector128<byte> Turn(Vector128<byte> state, int rows)
    {
        Vector128<uint> columns = state.AsUInt32();
        return (columns >>> 8 * rows | columns << 32 - 8 * rows).AsByte();
    }
}
