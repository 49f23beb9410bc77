using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Vector segment loads with 8, 16 and 32-bit elements or offsets (V manual, chapter 7).</summary>
[Extension("zve32x", Oracle = "golden/v-load-segment")]
public static class LoadSegment
{
    /// <summary>Unit-stride segments of 8-bit fields (section 7.8.1).</summary>
    [Insn("vlseg2e8.v vd, (rs1), vm", "001000 vm 00000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg3e8.v vd, (rs1), vm", "010000 vm 00000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg4e8.v vd, (rs1), vm", "011000 vm 00000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg5e8.v vd, (rs1), vm", "100000 vm 00000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg6e8.v vd, (rs1), vm", "101000 vm 00000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg7e8.v vd, (rs1), vm", "110000 vm 00000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg8e8.v vd, (rs1), vm", "111000 vm 00000 rs1 000 vd 0000111", Cost.VLoad)]
    public readonly struct Vlsege8 : IMemoryAccess<byte>;

    /// <summary>Unit-stride segments of 16-bit fields (section 7.8.1).</summary>
    [Insn("vlseg2e16.v vd, (rs1), vm", "001000 vm 00000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg3e16.v vd, (rs1), vm", "010000 vm 00000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg4e16.v vd, (rs1), vm", "011000 vm 00000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg5e16.v vd, (rs1), vm", "100000 vm 00000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg6e16.v vd, (rs1), vm", "101000 vm 00000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg7e16.v vd, (rs1), vm", "110000 vm 00000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg8e16.v vd, (rs1), vm", "111000 vm 00000 rs1 101 vd 0000111", Cost.VLoad)]
    public readonly struct Vlsege16 : IMemoryAccess<ushort>;

    /// <summary>Unit-stride segments of 32-bit fields (section 7.8.1).</summary>
    [Insn("vlseg2e32.v vd, (rs1), vm", "001000 vm 00000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg3e32.v vd, (rs1), vm", "010000 vm 00000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg4e32.v vd, (rs1), vm", "011000 vm 00000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg5e32.v vd, (rs1), vm", "100000 vm 00000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg6e32.v vd, (rs1), vm", "101000 vm 00000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg7e32.v vd, (rs1), vm", "110000 vm 00000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg8e32.v vd, (rs1), vm", "111000 vm 00000 rs1 110 vd 0000111", Cost.VLoad)]
    public readonly struct Vlsege32 : IMemoryAccess<uint>;

    /// <summary>Unit-stride segments of 8-bit fields, as far as there is no fault (section 7.8.1).</summary>
    [Insn("vlseg2e8ff.v vd, (rs1), vm", "001000 vm 10000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg3e8ff.v vd, (rs1), vm", "010000 vm 10000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg4e8ff.v vd, (rs1), vm", "011000 vm 10000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg5e8ff.v vd, (rs1), vm", "100000 vm 10000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg6e8ff.v vd, (rs1), vm", "101000 vm 10000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg7e8ff.v vd, (rs1), vm", "110000 vm 10000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vlseg8e8ff.v vd, (rs1), vm", "111000 vm 10000 rs1 000 vd 0000111", Cost.VLoad)]
    public readonly struct Vlsege8ff : IFirstFault<byte>;

    /// <summary>Unit-stride segments of 16-bit fields, as far as there is no fault (section 7.8.1).</summary>
    [Insn("vlseg2e16ff.v vd, (rs1), vm", "001000 vm 10000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg3e16ff.v vd, (rs1), vm", "010000 vm 10000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg4e16ff.v vd, (rs1), vm", "011000 vm 10000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg5e16ff.v vd, (rs1), vm", "100000 vm 10000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg6e16ff.v vd, (rs1), vm", "101000 vm 10000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg7e16ff.v vd, (rs1), vm", "110000 vm 10000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vlseg8e16ff.v vd, (rs1), vm", "111000 vm 10000 rs1 101 vd 0000111", Cost.VLoad)]
    public readonly struct Vlsege16ff : IFirstFault<ushort>;

    /// <summary>Unit-stride segments of 32-bit fields, as far as there is no fault (section 7.8.1).</summary>
    [Insn("vlseg2e32ff.v vd, (rs1), vm", "001000 vm 10000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg3e32ff.v vd, (rs1), vm", "010000 vm 10000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg4e32ff.v vd, (rs1), vm", "011000 vm 10000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg5e32ff.v vd, (rs1), vm", "100000 vm 10000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg6e32ff.v vd, (rs1), vm", "101000 vm 10000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg7e32ff.v vd, (rs1), vm", "110000 vm 10000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vlseg8e32ff.v vd, (rs1), vm", "111000 vm 10000 rs1 110 vd 0000111", Cost.VLoad)]
    public readonly struct Vlsege32ff : IFirstFault<uint>;

    /// <summary>Strided segments of 8-bit fields (section 7.8.2).</summary>
    [Insn("vlsseg2e8.v vd, (rs1), rs2, vm", "001010 vm rs2 rs1 000 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg3e8.v vd, (rs1), rs2, vm", "010010 vm rs2 rs1 000 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg4e8.v vd, (rs1), rs2, vm", "011010 vm rs2 rs1 000 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg5e8.v vd, (rs1), rs2, vm", "100010 vm rs2 rs1 000 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg6e8.v vd, (rs1), rs2, vm", "101010 vm rs2 rs1 000 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg7e8.v vd, (rs1), rs2, vm", "110010 vm rs2 rs1 000 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg8e8.v vd, (rs1), rs2, vm", "111010 vm rs2 rs1 000 vd 0000111", Cost.VLoadStrided)]
    public readonly struct Vlssege8 : IMemoryAccess<byte>;

    /// <summary>Strided segments of 16-bit fields (section 7.8.2).</summary>
    [Insn("vlsseg2e16.v vd, (rs1), rs2, vm", "001010 vm rs2 rs1 101 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg3e16.v vd, (rs1), rs2, vm", "010010 vm rs2 rs1 101 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg4e16.v vd, (rs1), rs2, vm", "011010 vm rs2 rs1 101 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg5e16.v vd, (rs1), rs2, vm", "100010 vm rs2 rs1 101 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg6e16.v vd, (rs1), rs2, vm", "101010 vm rs2 rs1 101 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg7e16.v vd, (rs1), rs2, vm", "110010 vm rs2 rs1 101 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg8e16.v vd, (rs1), rs2, vm", "111010 vm rs2 rs1 101 vd 0000111", Cost.VLoadStrided)]
    public readonly struct Vlssege16 : IMemoryAccess<ushort>;

    /// <summary>Strided segments of 32-bit fields (section 7.8.2).</summary>
    [Insn("vlsseg2e32.v vd, (rs1), rs2, vm", "001010 vm rs2 rs1 110 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg3e32.v vd, (rs1), rs2, vm", "010010 vm rs2 rs1 110 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg4e32.v vd, (rs1), rs2, vm", "011010 vm rs2 rs1 110 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg5e32.v vd, (rs1), rs2, vm", "100010 vm rs2 rs1 110 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg6e32.v vd, (rs1), rs2, vm", "101010 vm rs2 rs1 110 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg7e32.v vd, (rs1), rs2, vm", "110010 vm rs2 rs1 110 vd 0000111", Cost.VLoadStrided)]
    [Insn("vlsseg8e32.v vd, (rs1), rs2, vm", "111010 vm rs2 rs1 110 vd 0000111", Cost.VLoadStrided)]
    public readonly struct Vlssege32 : IMemoryAccess<uint>;

    /// <summary>Unordered segments at 8-bit offsets (section 7.8.3).</summary>
    [Insn("vluxseg2ei8.v vd, (rs1), vs2, vm", "001001 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg3ei8.v vd, (rs1), vs2, vm", "010001 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg4ei8.v vd, (rs1), vs2, vm", "011001 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg5ei8.v vd, (rs1), vs2, vm", "100001 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg6ei8.v vd, (rs1), vs2, vm", "101001 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg7ei8.v vd, (rs1), vs2, vm", "110001 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg8ei8.v vd, (rs1), vs2, vm", "111001 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vluxsegei8 : IMemoryAccess<byte>;

    /// <summary>Unordered segments at 16-bit offsets (section 7.8.3).</summary>
    [Insn("vluxseg2ei16.v vd, (rs1), vs2, vm", "001001 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg3ei16.v vd, (rs1), vs2, vm", "010001 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg4ei16.v vd, (rs1), vs2, vm", "011001 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg5ei16.v vd, (rs1), vs2, vm", "100001 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg6ei16.v vd, (rs1), vs2, vm", "101001 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg7ei16.v vd, (rs1), vs2, vm", "110001 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg8ei16.v vd, (rs1), vs2, vm", "111001 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vluxsegei16 : IMemoryAccess<ushort>;

    /// <summary>Unordered segments at 32-bit offsets (section 7.8.3).</summary>
    [Insn("vluxseg2ei32.v vd, (rs1), vs2, vm", "001001 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg3ei32.v vd, (rs1), vs2, vm", "010001 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg4ei32.v vd, (rs1), vs2, vm", "011001 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg5ei32.v vd, (rs1), vs2, vm", "100001 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg6ei32.v vd, (rs1), vs2, vm", "101001 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg7ei32.v vd, (rs1), vs2, vm", "110001 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vluxseg8ei32.v vd, (rs1), vs2, vm", "111001 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vluxsegei32 : IMemoryAccess<uint>;

    /// <summary>Ordered segments at 8-bit offsets (section 7.8.3).</summary>
    [Insn("vloxseg2ei8.v vd, (rs1), vs2, vm", "001011 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg3ei8.v vd, (rs1), vs2, vm", "010011 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg4ei8.v vd, (rs1), vs2, vm", "011011 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg5ei8.v vd, (rs1), vs2, vm", "100011 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg6ei8.v vd, (rs1), vs2, vm", "101011 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg7ei8.v vd, (rs1), vs2, vm", "110011 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg8ei8.v vd, (rs1), vs2, vm", "111011 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vloxsegei8 : IMemoryAccess<byte>;

    /// <summary>Ordered segments at 16-bit offsets (section 7.8.3).</summary>
    [Insn("vloxseg2ei16.v vd, (rs1), vs2, vm", "001011 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg3ei16.v vd, (rs1), vs2, vm", "010011 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg4ei16.v vd, (rs1), vs2, vm", "011011 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg5ei16.v vd, (rs1), vs2, vm", "100011 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg6ei16.v vd, (rs1), vs2, vm", "101011 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg7ei16.v vd, (rs1), vs2, vm", "110011 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg8ei16.v vd, (rs1), vs2, vm", "111011 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vloxsegei16 : IMemoryAccess<ushort>;

    /// <summary>Ordered segments at 32-bit offsets (section 7.8.3).</summary>
    [Insn("vloxseg2ei32.v vd, (rs1), vs2, vm", "001011 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg3ei32.v vd, (rs1), vs2, vm", "010011 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg4ei32.v vd, (rs1), vs2, vm", "011011 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg5ei32.v vd, (rs1), vs2, vm", "100011 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg6ei32.v vd, (rs1), vs2, vm", "101011 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg7ei32.v vd, (rs1), vs2, vm", "110011 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    [Insn("vloxseg8ei32.v vd, (rs1), vs2, vm", "111011 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vloxsegei32 : IMemoryAccess<uint>;
}
