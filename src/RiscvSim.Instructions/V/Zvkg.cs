using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>Products and sums of products in the field of GHASH (vector cryptography manual, Zvkg).</summary>
[Extension("zvkg", Oracle = "golden/zvkg")]
public static unsafe class Zvkg
{
    /// <summary>Multiplies each group of vd by that of vs2.</summary>
    [Insn("vgmul.vv vd, vs2", "101000 1 vs2 10001 010 vd 1110111", Cost.VCrypto)]
    public static void VgmulVv(Hart hart, int vdIndex, int vs2Index) => CryptoGroups.Run(hart, vdIndex, vs2Index, default(Product));

    /// <summary>Adds each group of vs1 to that of vd, and multiplies by that of vs2.</summary>
    [Insn("vghsh.vv vd, vs2, vs1", "101100 1 vs2 vs1 010 vd 1110111", Cost.VCrypto)]
    public static void VghshVv(Hart hart, int vdIndex, int vs2Index, int vs1Index) =>
        CryptoGroups.Run(hart, vdIndex, vs2Index, vs1Index, default(SumProduct));

    private readonly struct Product : ICryptoGroup
    {
        public void Apply(byte* d, byte* first, byte* second)
        {
            var hash = (ulong*)d;
            CryptoGhash.Multiply(hash, hash[0], hash[1], (ulong*)first);
        }
    }

    private readonly struct SumProduct : ICryptoGroup
    {
        public void Apply(byte* d, byte* first, byte* second)
        {
            ulong* hash = (ulong*)d, block = (ulong*)second;
            CryptoGhash.Multiply(hash, hash[0] ^ block[0], hash[1] ^ block[1], (ulong*)first);
        }
    }
}
