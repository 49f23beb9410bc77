using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>Vector loads with 8, 16 and 32-bit elements or offsets (V manual, chapter 7).</summary>
[Extension("zve32x", Oracle = "golden/v-load")]
public static class Load
{
    /// <summary>Loads a mask: as many bytes as hold vl bits (section 7.4).</summary>
    [Insn("vlm.v vd, (rs1)", "000000 1 01011 rs1 000 vd 0000111", Cost.VLoad)]
    public static void VlmV(Hart hart, int vdIndex, ulong rs1) => MemoryAccess.LoadMask(hart, vdIndex, rs1);

    /// <summary>Unit-stride 8-bit elements (section 7.4).</summary>
    [Insn("vle8.v vd, (rs1), vm", "000000 vm 00000 rs1 000 vd 0000111", Cost.VLoad)]
    public readonly struct Vle8 : IUnitStride<byte>;

    /// <summary>Unit-stride 16-bit elements (section 7.4).</summary>
    [Insn("vle16.v vd, (rs1), vm", "000000 vm 00000 rs1 101 vd 0000111", Cost.VLoad)]
    public readonly struct Vle16 : IUnitStride<ushort>;

    /// <summary>Unit-stride 32-bit elements (section 7.4).</summary>
    [Insn("vle32.v vd, (rs1), vm", "000000 vm 00000 rs1 110 vd 0000111", Cost.VLoad)]
    public readonly struct Vle32 : IUnitStride<uint>;

    /// <summary>Unit-stride 8-bit elements, as far as there is no fault (section 7.7).</summary>
    [Insn("vle8ff.v vd, (rs1), vm", "000000 vm 10000 rs1 000 vd 0000111", Cost.VLoad)]
    public readonly struct Vle8ff : IFirstFault<byte>;

    /// <summary>Unit-stride 16-bit elements, as far as there is no fault (section 7.7).</summary>
    [Insn("vle16ff.v vd, (rs1), vm", "000000 vm 10000 rs1 101 vd 0000111", Cost.VLoad)]
    public readonly struct Vle16ff : IFirstFault<ushort>;

    /// <summary>Unit-stride 32-bit elements, as far as there is no fault (section 7.7).</summary>
    [Insn("vle32ff.v vd, (rs1), vm", "000000 vm 10000 rs1 110 vd 0000111", Cost.VLoad)]
    public readonly struct Vle32ff : IFirstFault<uint>;

    /// <summary>Strided 8-bit elements (section 7.5).</summary>
    [Insn("vlse8.v vd, (rs1), rs2, vm", "000010 vm rs2 rs1 000 vd 0000111", Cost.VLoadStrided)]
    public readonly struct Vlse8 : IMemoryAccess<byte>;

    /// <summary>Strided 16-bit elements (section 7.5).</summary>
    [Insn("vlse16.v vd, (rs1), rs2, vm", "000010 vm rs2 rs1 101 vd 0000111", Cost.VLoadStrided)]
    public readonly struct Vlse16 : IMemoryAccess<ushort>;

    /// <summary>Strided 32-bit elements (section 7.5).</summary>
    [Insn("vlse32.v vd, (rs1), rs2, vm", "000010 vm rs2 rs1 110 vd 0000111", Cost.VLoadStrided)]
    public readonly struct Vlse32 : IMemoryAccess<uint>;

    /// <summary>Unordered elements at 8-bit offsets (section 7.6).</summary>
    [Insn("vluxei8.v vd, (rs1), vs2, vm", "000001 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vluxei8 : IMemoryAccess<byte>;

    /// <summary>Unordered elements at 16-bit offsets (section 7.6).</summary>
    [Insn("vluxei16.v vd, (rs1), vs2, vm", "000001 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vluxei16 : IMemoryAccess<ushort>;

    /// <summary>Unordered elements at 32-bit offsets (section 7.6).</summary>
    [Insn("vluxei32.v vd, (rs1), vs2, vm", "000001 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vluxei32 : IMemoryAccess<uint>;

    /// <summary>Ordered elements at 8-bit offsets (section 7.6).</summary>
    [Insn("vloxei8.v vd, (rs1), vs2, vm", "000011 vm vs2 rs1 000 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vloxei8 : IMemoryAccess<byte>;

    /// <summary>Ordered elements at 16-bit offsets (section 7.6).</summary>
    [Insn("vloxei16.v vd, (rs1), vs2, vm", "000011 vm vs2 rs1 101 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vloxei16 : IMemoryAccess<ushort>;

    /// <summary>Ordered elements at 32-bit offsets (section 7.6).</summary>
    [Insn("vloxei32.v vd, (rs1), vs2, vm", "000011 vm vs2 rs1 110 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vloxei32 : IMemoryAccess<uint>;

    /// <summary>Whole registers, as 8-bit elements (section 7.9).</summary>
    [Insn("vl1re8.v vd, (rs1)", "000000101000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vl2re8.v vd, (rs1)", "001000101000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vl4re8.v vd, (rs1)", "011000101000 rs1 000 vd 0000111", Cost.VLoad)]
    [Insn("vl8re8.v vd, (rs1)", "111000101000 rs1 000 vd 0000111", Cost.VLoad)]
    public readonly struct Vlre8 : IWholeRegisters<byte>;

    /// <summary>Whole registers, as 16-bit elements (section 7.9).</summary>
    [Insn("vl1re16.v vd, (rs1)", "000000101000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vl2re16.v vd, (rs1)", "001000101000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vl4re16.v vd, (rs1)", "011000101000 rs1 101 vd 0000111", Cost.VLoad)]
    [Insn("vl8re16.v vd, (rs1)", "111000101000 rs1 101 vd 0000111", Cost.VLoad)]
    public readonly struct Vlre16 : IWholeRegisters<ushort>;

    /// <summary>Whole registers, as 32-bit elements (section 7.9).</summary>
    [Insn("vl1re32.v vd, (rs1)", "000000101000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vl2re32.v vd, (rs1)", "001000101000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vl4re32.v vd, (rs1)", "011000101000 rs1 110 vd 0000111", Cost.VLoad)]
    [Insn("vl8re32.v vd, (rs1)", "111000101000 rs1 110 vd 0000111", Cost.VLoad)]
    public readonly struct Vlre32 : IWholeRegisters<uint>;
}
