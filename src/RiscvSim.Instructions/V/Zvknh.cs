using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>SHA-256 (Zvknha and Zvknhb) and SHA-512 (Zvknhb; vector cryptography manual, Zvknh).</summary>
[Extension("zvknha | zvknhb", Oracle = "golden/zvknhb")]
public static class Zvknh
{
    /// <summary>Four words of the message schedule.</summary>
    [Insn("vsha2ms.vv vd, vs2, vs1", "101101 1 vs2 vs1 010 vd 1110111", Cost.VCrypto)]
    public static void Vsha2msVv(Hart hart, int vdIndex, int vs2Index, int vs1Index)
    {
        if (IsSha512(hart))
            CryptoBatches.Run(hart, vdIndex, vs2Index, vs1Index, default(CryptoSha2Schedule<CryptoSha512>));
        else
            CryptoBatches.Run(hart, vdIndex, vs2Index, vs1Index, default(CryptoSha2Schedule<CryptoSha256>));
    }

    /// <summary>Two rounds of compression with the upper two message words of vs1.</summary>
    [Insn("vsha2ch.vv vd, vs2, vs1", "101110 1 vs2 vs1 010 vd 1110111", Cost.VCrypto)]
    public static void Vsha2chVv(Hart hart, int vdIndex, int vs2Index, int vs1Index)
    {
        if (IsSha512(hart))
            CryptoBatches.Run(hart, vdIndex, vs2Index, vs1Index, new CryptoSha2Rounds<CryptoSha512>(2));
        else
            CryptoBatches.Run(hart, vdIndex, vs2Index, vs1Index, new CryptoSha2Rounds<CryptoSha256>(2));
    }

    /// <summary>Two rounds of compression with the lower two message words of vs1.</summary>
    [Insn("vsha2cl.vv vd, vs2, vs1", "101111 1 vs2 vs1 010 vd 1110111", Cost.VCrypto)]
    public static void Vsha2clVv(Hart hart, int vdIndex, int vs2Index, int vs1Index)
    {
        if (IsSha512(hart))
            CryptoBatches.Run(hart, vdIndex, vs2Index, vs1Index, new CryptoSha2Rounds<CryptoSha512>(0));
        else
            CryptoBatches.Run(hart, vdIndex, vs2Index, vs1Index, new CryptoSha2Rounds<CryptoSha256>(0));
    }

    /// <summary>SEW is 64 and the hart has Zvknhb; the operation on 32 bits refuses any other SEW.</summary>
    private static unsafe bool IsSha512(Hart hart) => hart.State->Vector.SewLog2 == CryptoSha512.SewLog2 && hart.Isa.Has("zvknhb");
}
