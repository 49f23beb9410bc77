using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Vector segment stores with 64-bit elements or offsets (V manual, chapter 7).</summary>
[Extension("zve64x", Oracle = "golden/v-store-segment")]
public static class StoreSegment64
{
    /// <summary>Unit-stride segments of 64-bit fields (section 7.8.1).</summary>
    [Insn("vsseg2e64.v vs3, (rs1), vm", "001000 vm 00000 rs1 111 vs3 0100111", Cost.VStore)]
    [Insn("vsseg3e64.v vs3, (rs1), vm", "010000 vm 00000 rs1 111 vs3 0100111", Cost.VStore)]
    [Insn("vsseg4e64.v vs3, (rs1), vm", "011000 vm 00000 rs1 111 vs3 0100111", Cost.VStore)]
    [Insn("vsseg5e64.v vs3, (rs1), vm", "100000 vm 00000 rs1 111 vs3 0100111", Cost.VStore)]
    [Insn("vsseg6e64.v vs3, (rs1), vm", "101000 vm 00000 rs1 111 vs3 0100111", Cost.VStore)]
    [Insn("vsseg7e64.v vs3, (rs1), vm", "110000 vm 00000 rs1 111 vs3 0100111", Cost.VStore)]
    [Insn("vsseg8e64.v vs3, (rs1), vm", "111000 vm 00000 rs1 111 vs3 0100111", Cost.VStore)]
    public readonly struct Vssege64 : IMemoryAccess<ulong>;

    /// <summary>Strided segments of 64-bit fields (section 7.8.2).</summary>
    [Insn("vssseg2e64.v vs3, (rs1), rs2, vm", "001010 vm rs2 rs1 111 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg3e64.v vs3, (rs1), rs2, vm", "010010 vm rs2 rs1 111 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg4e64.v vs3, (rs1), rs2, vm", "011010 vm rs2 rs1 111 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg5e64.v vs3, (rs1), rs2, vm", "100010 vm rs2 rs1 111 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg6e64.v vs3, (rs1), rs2, vm", "101010 vm rs2 rs1 111 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg7e64.v vs3, (rs1), rs2, vm", "110010 vm rs2 rs1 111 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg8e64.v vs3, (rs1), rs2, vm", "111010 vm rs2 rs1 111 vs3 0100111", Cost.VStoreStrided)]
    public readonly struct Vsssege64 : IMemoryAccess<ulong>;

    /// <summary>Unordered segments at 64-bit offsets (section 7.8.3).</summary>
    [Insn("vsuxseg2ei64.v vs3, (rs1), vs2, vm", "001001 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg3ei64.v vs3, (rs1), vs2, vm", "010001 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg4ei64.v vs3, (rs1), vs2, vm", "011001 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg5ei64.v vs3, (rs1), vs2, vm", "100001 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg6ei64.v vs3, (rs1), vs2, vm", "101001 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg7ei64.v vs3, (rs1), vs2, vm", "110001 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg8ei64.v vs3, (rs1), vs2, vm", "111001 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsuxsegei64 : IMemoryAccess<ulong>;

    /// <summary>Ordered segments at 64-bit offsets (section 7.8.3).</summary>
    [Insn("vsoxseg2ei64.v vs3, (rs1), vs2, vm", "001011 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg3ei64.v vs3, (rs1), vs2, vm", "010011 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg4ei64.v vs3, (rs1), vs2, vm", "011011 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg5ei64.v vs3, (rs1), vs2, vm", "100011 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg6ei64.v vs3, (rs1), vs2, vm", "101011 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg7ei64.v vs3, (rs1), vs2, vm", "110011 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg8ei64.v vs3, (rs1), vs2, vm", "111011 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsoxsegei64 : IMemoryAccess<ulong>;
}
