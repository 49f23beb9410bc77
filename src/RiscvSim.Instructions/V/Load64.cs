using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Vector loads with 64-bit elements or offsets (V manual, chapter 7).</summary>
[Extension("zve64x", Oracle = "golden/v-load")]
public static class Load64
{
    /// <summary>Unit-stride 64-bit elements (section 7.4).</summary>
    [Insn("vle64.v vd, (rs1), vm", "000000 vm 00000 rs1 111 vd 0000111", Cost.VLoad)]
    public readonly struct Vle64 : IUnitStride<ulong>;

    /// <summary>Unit-stride 64-bit elements, as far as there is no fault (section 7.7).</summary>
    [Insn("vle64ff.v vd, (rs1), vm", "000000 vm 10000 rs1 111 vd 0000111", Cost.VLoad)]
    public readonly struct Vle64ff : IFirstFault<ulong>;

    /// <summary>Strided 64-bit elements (section 7.5).</summary>
    [Insn("vlse64.v vd, (rs1), rs2, vm", "000010 vm rs2 rs1 111 vd 0000111", Cost.VLoadStrided)]
    public readonly struct Vlse64 : IMemoryAccess<ulong>;

    /// <summary>Unordered elements at 64-bit offsets (section 7.6).</summary>
    [Insn("vluxei64.v vd, (rs1), vs2, vm", "000001 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vluxei64 : IMemoryAccess<ulong>;

    /// <summary>Ordered elements at 64-bit offsets (section 7.6).</summary>
    [Insn("vloxei64.v vd, (rs1), vs2, vm", "000011 vm vs2 rs1 111 vd 0000111", Cost.VLoadIndexed)]
    public readonly struct Vloxei64 : IMemoryAccess<ulong>;

    /// <summary>Whole registers, as 64-bit elements (section 7.9).</summary>
    [Insn("vl1re64.v vd, (rs1)", "000000101000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vl2re64.v vd, (rs1)", "001000101000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vl4re64.v vd, (rs1)", "011000101000 rs1 111 vd 0000111", Cost.VLoad)]
    [Insn("vl8re64.v vd, (rs1)", "111000101000 rs1 111 vd 0000111", Cost.VLoad)]
    public readonly struct Vlre64 : IWholeRegisters<ulong>;
}
