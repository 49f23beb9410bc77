using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>SM3 message expansion and compression (vector cryptography manual, Zvksh).</summary>
[Extension("zvksh", Oracle = "golden/zvksh")]
public static class Zvksh
{
    /// <summary>Eight words of the message expansion.</summary>
    [Insn("vsm3me.vv vd, vs2, vs1", "100000 1 vs2 vs1 010 vd 1110111", Cost.VCrypto)]
    public static void Vsm3meVv(Hart hart, int vdIndex, int vs2Index, int vs1Index) =>
        CryptoBatches.Run(hart, vdIndex, vs2Index, vs1Index, default(CryptoSm3Expansion));

    /// <summary>Two rounds of compression; the immediate is half the number of the first.</summary>
    [Insn("vsm3c.vi vd, vs2, uimm", "101011 1 vs2 uimm[4:0] 010 vd 1110111", Cost.VCrypto)]
    public static void Vsm3cVi(Hart hart, int vdIndex, int vs2Index, ulong uimm) =>
        CryptoBatches.Run(hart, vdIndex, vs2Index, new CryptoSm3Rounds((int)uimm));
}
