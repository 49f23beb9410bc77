using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>AES rounds and key schedules (vector cryptography manual, Zvkned).</summary>
[Extension("zvkned", Oracle = "golden/zvkned")]
public static unsafe class Zvkned
{
    /// <summary>A middle round of decryption on each group of vd, with the round key in that of vs2.</summary>
    [Insn("vaesdm.vv vd, vs2", "101000 1 vs2 00000 010 vd 1110111", Cost.VCrypto)]
    public static void VaesdmVv(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.Run(hart, vdIndex, vs2Index, default(DecryptMiddle));

    /// <summary>A middle round of decryption on each group of vd, with the round key in vs2.</summary>
    [Insn("vaesdm.vs vd, vs2", "101001 1 vs2 00000 010 vd 1110111", Cost.VCrypto)]
    public static void VaesdmVs(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.RunScalar(hart, vdIndex, vs2Index, default(DecryptMiddle));

    /// <summary>The final round of decryption on each group of vd, with the round key in that of vs2.</summary>
    [Insn("vaesdf.vv vd, vs2", "101000 1 vs2 00001 010 vd 1110111", Cost.VCrypto)]
    public static void VaesdfVv(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.Run(hart, vdIndex, vs2Index, default(DecryptFinal));

    /// <summary>The final round of decryption on each group of vd, with the round key in vs2.</summary>
    [Insn("vaesdf.vs vd, vs2", "101001 1 vs2 00001 010 vd 1110111", Cost.VCrypto)]
    public static void VaesdfVs(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.RunScalar(hart, vdIndex, vs2Index, default(DecryptFinal));

    /// <summary>A middle round of encryption on each group of vd, with the round key in that of vs2.</summary>
    [Insn("vaesem.vv vd, vs2", "101000 1 vs2 00010 010 vd 1110111", Cost.VCrypto)]
    public static void VaesemVv(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.Run(hart, vdIndex, vs2Index, default(EncryptMiddle));

    /// <summary>A middle round of encryption on each group of vd, with the round key in vs2.</summary>
    [Insn("vaesem.vs vd, vs2", "101001 1 vs2 00010 010 vd 1110111", Cost.VCrypto)]
    public static void VaesemVs(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.RunScalar(hart, vdIndex, vs2Index, default(EncryptMiddle));

    /// <summary>The final round of encryption on each group of vd, with the round key in that of vs2.</summary>
    [Insn("vaesef.vv vd, vs2", "101000 1 vs2 00011 010 vd 1110111", Cost.VCrypto)]
    public static void VaesefVv(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.Run(hart, vdIndex, vs2Index, default(EncryptFinal));

    /// <summary>The final round of encryption on each group of vd, with the round key in vs2.</summary>
    [Insn("vaesef.vs vd, vs2", "101001 1 vs2 00011 010 vd 1110111", Cost.VCrypto)]
    public static void VaesefVs(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.RunScalar(hart, vdIndex, vs2Index, default(EncryptFinal));

    /// <summary>Adds the round key in vs2 to each group of vd: round zero of both directions.</summary>
    [Insn("vaesz.vs vd, vs2", "101001 1 vs2 00111 010 vd 1110111", Cost.VCrypto)]
    public static void VaeszVs(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.RunScalar(hart, vdIndex, vs2Index, default(AddKey));

    /// <summary>The next round key of AES-128 from the one in vs2; the immediate is its number, 1 to 10.</summary>
    [Insn("vaeskf1.vi vd, vs2, uimm", "100010 1 vs2 uimm[4:0] 010 vd 1110111", Cost.VCrypto)]
    public static void Vaeskf1Vi(Hart hart, int vdIndex, int vs2Index, ulong uimm) =>
        CryptoBatches.Run(hart, vdIndex, vs2Index, new NextKey128((int)uimm));

    /// <summary>The next round key of AES-256 from the one in vs2 and the one before it in vd; the immediate is its number, 2 to 14.</summary>
    [Insn("vaeskf2.vi vd, vs2, uimm", "101010 1 vs2 uimm[4:0] 010 vd 1110111", Cost.VCrypto)]
    public static void Vaeskf2Vi(Hart hart, int vdIndex, int vs2Index, ulong uimm) =>
        CryptoBatches.Run(hart, vdIndex, vs2Index, new NextKey256((int)uimm));

    private readonly struct DecryptMiddle : ICryptoGroup
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Apply(byte* d, byte* first, byte* second) => Vector128.Store(CryptoAes.Decrypt(Vector128.Load(d), Vector128.Load(first)), d);
    }

    private readonly struct DecryptFinal : ICryptoGroup
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Apply(byte* d, byte* first, byte* second) => Vector128.Store(CryptoAes.DecryptLast(Vector128.Load(d), Vector128.Load(first)), d);
    }

    private readonly struct EncryptMiddle : ICryptoGroup
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Apply(byte* d, byte* first, byte* second) => Vector128.Store(CryptoAes.Encrypt(Vector128.Load(d), Vector128.Load(first)), d);
    }

    private readonly struct EncryptFinal : ICryptoGroup
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Apply(byte* d, byte* first, byte* second) => Vector128.Store(CryptoAes.EncryptLast(Vector128.Load(d), Vector128.Load(first)), d);
    }

    private readonly struct AddKey : ICryptoGroup
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Apply(byte* d, byte* first, byte* second) => Vector128.Store(Vector128.Load(d) ^ Vector128.Load(first), d);
    }

    /// <summary>Numbers out of range are used with bit 3 inverted.</summary>
    private static int Round(int number, int least, int most)
    {
        number &= 15;
        return number < least || number > most ? number ^ 8 : number;
    }

    /// <summary>Writes a round key: its first word is the start and the first word of the key before, each other one adds the word left of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Chain<TWord>(TWord* d, TWord start, TWord* before)
        where TWord : unmanaged, ICryptoWord<TWord>
    {
        for (int i = 0; i < 4; i++)
            d[i] = start ^= before[i];
    }

    /// <summary>The next round key of AES-128.</summary>
    internal readonly struct NextKey128(int number) : ICryptoBatch
    {
        public static bool ReadsDestination => false;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Apply<TWord>(TWord* d, TWord* first, TWord* second)
            where TWord : unmanaged, ICryptoWord<TWord> => Chain(d, CryptoAes.ScheduleWord(first[3], Round(number, 1, 10)), first);
    }

    /// <summary>The next round key of AES-256.</summary>
    internal readonly struct NextKey256(int number) : ICryptoBatch
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Apply<TWord>(TWord* d, TWord* first, TWord* second)
            where TWord : unmanaged, ICryptoWord<TWord>
        {
            int round = Round(number, 2, 14);
            Chain(d, round % 2 == 0 ? CryptoAes.ScheduleWord(first[3], round / 2) : TWord.AesBox(first[3]), d);
        }
    }
}
