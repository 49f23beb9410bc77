using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Vector segment stores with 8, 16 and 32-bit elements or offsets (V manual, chapter 7).</summary>
[Extension("zve32x", Oracle = "golden/v-store-segment")]
public static class StoreSegment
{
    /// <summary>Unit-stride segments of 8-bit fields (section 7.8.1).</summary>
    [Insn("vsseg2e8.v vs3, (rs1), vm", "001000 vm 00000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vsseg3e8.v vs3, (rs1), vm", "010000 vm 00000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vsseg4e8.v vs3, (rs1), vm", "011000 vm 00000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vsseg5e8.v vs3, (rs1), vm", "100000 vm 00000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vsseg6e8.v vs3, (rs1), vm", "101000 vm 00000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vsseg7e8.v vs3, (rs1), vm", "110000 vm 00000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vsseg8e8.v vs3, (rs1), vm", "111000 vm 00000 rs1 000 vs3 0100111", Cost.VStore)]
    public readonly struct Vssege8 : IMemoryAccess<byte>;

    /// <summary>Unit-stride segments of 16-bit fields (section 7.8.1).</summary>
    [Insn("vsseg2e16.v vs3, (rs1), vm", "001000 vm 00000 rs1 101 vs3 0100111", Cost.VStore)]
    [Insn("vsseg3e16.v vs3, (rs1), vm", "010000 vm 00000 rs1 101 vs3 0100111", Cost.VStore)]
    [Insn("vsseg4e16.v vs3, (rs1), vm", "011000 vm 00000 rs1 101 vs3 0100111", Cost.VStore)]
    [Insn("vsseg5e16.v vs3, (rs1), vm", "100000 vm 00000 rs1 101 vs3 0100111", Cost.VStore)]
    [Insn("vsseg6e16.v vs3, (rs1), vm", "101000 vm 00000 rs1 101 vs3 0100111", Cost.VStore)]
    [Insn("vsseg7e16.v vs3, (rs1), vm", "110000 vm 00000 rs1 101 vs3 0100111", Cost.VStore)]
    [Insn("vsseg8e16.v vs3, (rs1), vm", "111000 vm 00000 rs1 101 vs3 0100111", Cost.VStore)]
    public readonly struct Vssege16 : IMemoryAccess<ushort>;

    /// <summary>Unit-stride segments of 32-bit fields (section 7.8.1).</summary>
    [Insn("vsseg2e32.v vs3, (rs1), vm", "001000 vm 00000 rs1 110 vs3 0100111", Cost.VStore)]
    [Insn("vsseg3e32.v vs3, (rs1), vm", "010000 vm 00000 rs1 110 vs3 0100111", Cost.VStore)]
    [Insn("vsseg4e32.v vs3, (rs1), vm", "011000 vm 00000 rs1 110 vs3 0100111", Cost.VStore)]
    [Insn("vsseg5e32.v vs3, (rs1), vm", "100000 vm 00000 rs1 110 vs3 0100111", Cost.VStore)]
    [Insn("vsseg6e32.v vs3, (rs1), vm", "101000 vm 00000 rs1 110 vs3 0100111", Cost.VStore)]
    [Insn("vsseg7e32.v vs3, (rs1), vm", "110000 vm 00000 rs1 110 vs3 0100111", Cost.VStore)]
    [Insn("vsseg8e32.v vs3, (rs1), vm", "111000 vm 00000 rs1 110 vs3 0100111", Cost.VStore)]
    public readonly struct Vssege32 : IMemoryAccess<uint>;

    /// <summary>Strided segments of 8-bit fields (section 7.8.2).</summary>
    [Insn("vssseg2e8.v vs3, (rs1), rs2, vm", "001010 vm rs2 rs1 000 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg3e8.v vs3, (rs1), rs2, vm", "010010 vm rs2 rs1 000 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg4e8.v vs3, (rs1), rs2, vm", "011010 vm rs2 rs1 000 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg5e8.v vs3, (rs1), rs2, vm", "100010 vm rs2 rs1 000 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg6e8.v vs3, (rs1), rs2, vm", "101010 vm rs2 rs1 000 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg7e8.v vs3, (rs1), rs2, vm", "110010 vm rs2 rs1 000 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg8e8.v vs3, (rs1), rs2, vm", "111010 vm rs2 rs1 000 vs3 0100111", Cost.VStoreStrided)]
    public readonly struct Vsssege8 : IMemoryAccess<byte>;

    /// <summary>Strided segments of 16-bit fields (section 7.8.2).</summary>
    [Insn("vssseg2e16.v vs3, (rs1), rs2, vm", "001010 vm rs2 rs1 101 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg3e16.v vs3, (rs1), rs2, vm", "010010 vm rs2 rs1 101 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg4e16.v vs3, (rs1), rs2, vm", "011010 vm rs2 rs1 101 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg5e16.v vs3, (rs1), rs2, vm", "100010 vm rs2 rs1 101 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg6e16.v vs3, (rs1), rs2, vm", "101010 vm rs2 rs1 101 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg7e16.v vs3, (rs1), rs2, vm", "110010 vm rs2 rs1 101 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg8e16.v vs3, (rs1), rs2, vm", "111010 vm rs2 rs1 101 vs3 0100111", Cost.VStoreStrided)]
    public readonly struct Vsssege16 : IMemoryAccess<ushort>;

    /// <summary>Strided segments of 32-bit fields (section 7.8.2).</summary>
    [Insn("vssseg2e32.v vs3, (rs1), rs2, vm", "001010 vm rs2 rs1 110 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg3e32.v vs3, (rs1), rs2, vm", "010010 vm rs2 rs1 110 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg4e32.v vs3, (rs1), rs2, vm", "011010 vm rs2 rs1 110 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg5e32.v vs3, (rs1), rs2, vm", "100010 vm rs2 rs1 110 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg6e32.v vs3, (rs1), rs2, vm", "101010 vm rs2 rs1 110 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg7e32.v vs3, (rs1), rs2, vm", "110010 vm rs2 rs1 110 vs3 0100111", Cost.VStoreStrided)]
    [Insn("vssseg8e32.v vs3, (rs1), rs2, vm", "111010 vm rs2 rs1 110 vs3 0100111", Cost.VStoreStrided)]
    public readonly struct Vsssege32 : IMemoryAccess<uint>;

    /// <summary>Unordered segments at 8-bit offsets (section 7.8.3).</summary>
    [Insn("vsuxseg2ei8.v vs3, (rs1), vs2, vm", "001001 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg3ei8.v vs3, (rs1), vs2, vm", "010001 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg4ei8.v vs3, (rs1), vs2, vm", "011001 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg5ei8.v vs3, (rs1), vs2, vm", "100001 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg6ei8.v vs3, (rs1), vs2, vm", "101001 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg7ei8.v vs3, (rs1), vs2, vm", "110001 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg8ei8.v vs3, (rs1), vs2, vm", "111001 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsuxsegei8 : IMemoryAccess<byte>;

    /// <summary>Unordered segments at 16-bit offsets (section 7.8.3).</summary>
    [Insn("vsuxseg2ei16.v vs3, (rs1), vs2, vm", "001001 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg3ei16.v vs3, (rs1), vs2, vm", "010001 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg4ei16.v vs3, (rs1), vs2, vm", "011001 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg5ei16.v vs3, (rs1), vs2, vm", "100001 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg6ei16.v vs3, (rs1), vs2, vm", "101001 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg7ei16.v vs3, (rs1), vs2, vm", "110001 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg8ei16.v vs3, (rs1), vs2, vm", "111001 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsuxsegei16 : IMemoryAccess<ushort>;

    /// <summary>Unordered segments at 32-bit offsets (section 7.8.3).</summary>
    [Insn("vsuxseg2ei32.v vs3, (rs1), vs2, vm", "001001 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg3ei32.v vs3, (rs1), vs2, vm", "010001 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg4ei32.v vs3, (rs1), vs2, vm", "011001 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg5ei32.v vs3, (rs1), vs2, vm", "100001 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg6ei32.v vs3, (rs1), vs2, vm", "101001 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg7ei32.v vs3, (rs1), vs2, vm", "110001 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsuxseg8ei32.v vs3, (rs1), vs2, vm", "111001 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsuxsegei32 : IMemoryAccess<uint>;

    /// <summary>Ordered segments at 8-bit offsets (section 7.8.3).</summary>
    [Insn("vsoxseg2ei8.v vs3, (rs1), vs2, vm", "001011 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg3ei8.v vs3, (rs1), vs2, vm", "010011 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg4ei8.v vs3, (rs1), vs2, vm", "011011 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg5ei8.v vs3, (rs1), vs2, vm", "100011 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg6ei8.v vs3, (rs1), vs2, vm", "101011 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg7ei8.v vs3, (rs1), vs2, vm", "110011 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg8ei8.v vs3, (rs1), vs2, vm", "111011 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsoxsegei8 : IMemoryAccess<byte>;

    /// <summary>Ordered segments at 16-bit offsets (section 7.8.3).</summary>
    [Insn("vsoxseg2ei16.v vs3, (rs1), vs2, vm", "001011 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg3ei16.v vs3, (rs1), vs2, vm", "010011 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg4ei16.v vs3, (rs1), vs2, vm", "011011 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg5ei16.v vs3, (rs1), vs2, vm", "100011 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg6ei16.v vs3, (rs1), vs2, vm", "101011 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg7ei16.v vs3, (rs1), vs2, vm", "110011 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg8ei16.v vs3, (rs1), vs2, vm", "111011 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsoxsegei16 : IMemoryAccess<ushort>;

    /// <summary>Ordered segments at 32-bit offsets (section 7.8.3).</summary>
    [Insn("vsoxseg2ei32.v vs3, (rs1), vs2, vm", "001011 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg3ei32.v vs3, (rs1), vs2, vm", "010011 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg4ei32.v vs3, (rs1), vs2, vm", "011011 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg5ei32.v vs3, (rs1), vs2, vm", "100011 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg6ei32.v vs3, (rs1), vs2, vm", "101011 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg7ei32.v vs3, (rs1), vs2, vm", "110011 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    [Insn("vsoxseg8ei32.v vs3, (rs1), vs2, vm", "111011 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsoxsegei32 : IMemoryAccess<uint>;
}
