using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>SM4 rounds and key schedule (vector cryptography manual, Zvksed).</summary>
[Extension("zvksed", Oracle = "golden/zvksed")]
public static class Zvksed
{
    /// <summary>Four words of the key schedule; the immediate says which, 0 to 7, and its other bits do not matter.</summary>
    [Insn("vsm4k.vi vd, vs2, uimm", "100001 1 vs2 uimm[4:0] 010 vd 1110111", Cost.VCrypto)]
    public static void Vsm4kVi(Hart hart, int vdIndex, int vs2Index, ulong uimm) =>
        CryptoBatches.Run(hart, vdIndex, vs2Index, new CryptoSm4Keys((int)uimm & 7));

    /// <summary>Four rounds on each group of vd, with the round keys in that of vs2.</summary>
    [Insn("vsm4r.vv vd, vs2", "101000 1 vs2 10000 010 vd 1110111", Cost.VCrypto)]
    public static void Vsm4rVv(Hart hart, int vdIndex, int vs2Index) => CryptoBatches.Run(hart, vdIndex, vs2Index, default(CryptoSm4Rounds));

    /// <summary>Four rounds on each group of vd, with the round keys in vs2.</summary>
    [Insn("vsm4r.vs vd, vs2", "101001 1 vs2 10000 010 vd 1110111", Cost.VCrypto)]
    public static void Vsm4rVs(Hart hart, int vdIndex, int vs2Index) => CryptoBatches.RunScalar(hart, vdIndex, vs2Index, default(CryptoSm4Rounds));
}
