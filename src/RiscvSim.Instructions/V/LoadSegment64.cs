using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Vector segment loads with 64-bit elements or offsets (V manual, chapter 7).</summary>
[Extension("zve64x", Oracle = "golden/v-load-segment")]
public static class LoadSegment64
{
    /// <summary>Unit-stride segments of 64-bit fields (section 7.8.1).</summary>
    [Insn("vlseg2e64.v vd, (rs1), vm", "001000 vm 00000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg3e64.v vd, (rs1), vm", "010000 vm 00000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg4e64.v vd, (rs1), vm", "011000 vm 00000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg5e64.v vd, (rs1), vm", "100000 vm 00000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg6e64.v vd, (rs1), vm", "101000 vm 00000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg7e64.v vd, (rs1), vm", "110000 vm 00000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg8e64.v vd, (rs1), vm", "111000 vm 00000 rs1 111 vd 0000111", Cost.VLoad)]
    public readonly struct Vlsege64 : IMemoryAccess<ulong>;

    /// <summary>Unit-stride segments of 64-bit fields, as far as there is no fault (section 7.8.1).</summary>
    [Insn("vlseg2e64ff.v vd, (rs1), vm", "001000 vm 10000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg3e64ff.v vd, (rs1), vm", "010000 vm 10000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg4e64ff.v vd, (rs1), vm", "011000 vm 10000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg5e64ff.v vd, (rs1), vm", "100000 vm 10000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg6e64ff.v vd, (rs1), vm", "101000 vm 10000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg7e64ff.v vd, (rs1), vm", "110000 vm 10000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vlseg8e64ff.v vd, (rs1), vm", "111000 vm 10000 rs1 111 vd 0000111", Cost.VLoad)]
    public readonly struct Vlsege64ff : IFirstFault<ulong>;

    /// <summary>Strided segments of 64-bit fields (section 7.8.2).</summary>
    [Insn("vlsseg2e64.v vd, (rs1), rs2, vm", "001010 vm rs2 rs1 111 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg3e64.v vd, (rs1), rs2, vm", "010010 vm rs2 rs1 111 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg4e64.v vd, (rs1), rs2, vm", "011010 vm rs2 rs1 111 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg5e64.v vd, (rs1), rs2, vm", "100010 vm rs2 rs1 111 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg6e64.v vd, (rs1), rs2, vm", "101010 vm rs2 rs1 111 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg7e64.v vd, (rs1), rs2, vm", "110010 vm rs2 rs1 111 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg8e64.v vd, (rs1), rs2, vm", "111010 vm rs2 rs1 111 vd 0000111", Cost.VLoadStrided)]
    public readonly struct Vlssege64 : IMemoryAccess<ulong>;

    /// <summary>Unordered segments at 64-bit offsets (section 7.8.3).</summary>
    [Insn("vluxseg2ei64.v vd, (rs1), vs2, vm", "001001 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg3ei64.v vd, (rs1), vs2, vm", "010001 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg4ei64.v vd, (rs1), vs2, vm", "011001 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg5ei64.v vd, (rs1), vs2, vm", "100001 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg6ei64.v vd, (rs1), vs2, vm", "101001 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg7ei64.v vd, (rs1), vs2, vm", "110001 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg8ei64.v vd, (rs1), vs2, vm", "111001 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vluxsegei64 : IMemoryAccess<ulong>;

    /// <summary>Ordered segments at 64-bit offsets (section 7.8.3).</summary>
    [Insn("vloxseg2ei64.v vd, (rs1), vs2, vm", "001011 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg3ei64.v vd, (rs1), vs2, vm", "010011 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg4ei64.v vd, (rs1), vs2, vm", "011011 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg5ei64.v vd, (rs1), vs2, vm", "100011 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg6ei64.v vd, (rs1), vs2, vm", "101011 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg7ei64.v vd, (rs1), vs2, vm", "110011 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg8ei64.v vd, (rs1), vs2, vm", "111011 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vloxsegei64 : IMemoryAccess<ulong>;
}
