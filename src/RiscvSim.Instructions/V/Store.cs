using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>Vector stores with 8, 16 and 32-bit elements or offsets (V manual, chapter 7).</summary>
[Extension("zve32x", Oracle = "golden/v-store")]
public static class Store
{
    /// <summary>Stores a mask: as many bytes as hold vl bits (section 7.4).</summary>
    [Insn("vsm.v vs3, (rs1)", "000000 1 01011 rs1 000 vs3 0100111", Cost.VStore)]
    public static void VsmV(Hart hart, int vs3Index, ulong rs1) => MemoryAccess.StoreMask(hart, vs3Index, rs1);

    /// <summary>Unit-stride 8-bit elements (section 7.4).</summary>
    [Insn("vse8.v vs3, (rs1), vm", "000000 vm 00000 rs1 000 vs3 0100111", Cost.VStore)]
    public readonly struct Vse8 : IUnitStride<byte>;

    /// <summary>Unit-stride 16-bit elements (section 7.4).</summary>
    [Insn("vse16.v vs3, (rs1), vm", "000000 vm 00000 rs1 101 vs3 0100111", Cost.VStore)]
    public readonly struct Vse16 : IUnitStride<ushort>;

    /// <summary>Unit-stride 32-bit elements (section 7.4).</summary>
    [Insn("vse32.v vs3, (rs1), vm", "000000 vm 00000 rs1 110 vs3 0100111", Cost.VStore)]
    public readonly struct Vse32 : IUnitStride<uint>;

    /// <summary>Strided 8-bit elements (section 7.5).</summary>
    [Insn("vsse8.v vs3, (rs1), rs2, vm", "000010 vm rs2 rs1 000 vs3 0100111", Cost.VStoreStrided)]
    public readonly struct Vsse8 : IMemoryAccess<byte>;

    /// <summary>Strided 16-bit elements (section 7.5).</summary>
    [Insn("vsse16.v vs3, (rs1), rs2, vm", "000010 vm rs2 rs1 101 vs3 0100111", Cost.VStoreStrided)]
    public readonly struct Vsse16 : IMemoryAccess<ushort>;

    /// <summary>Strided 32-bit elements (section 7.5).</summary>
    [Insn("vsse32.v vs3, (rs1), rs2, vm", "000010 vm rs2 rs1 110 vs3 0100111", Cost.VStoreStrided)]
    public readonly struct Vsse32 : IMemoryAccess<uint>;

    /// <summary>Unordered elements at 8-bit offsets (section 7.6).</summary>
    [Insn("vsuxei8.v vs3, (rs1), vs2, vm", "000001 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsuxei8 : IMemoryAccess<byte>;

    /// <summary>Unordered elements at 16-bit offsets (section 7.6).</summary>
    [Insn("vsuxei16.v vs3, (rs1), vs2, vm", "000001 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsuxei16 : IMemoryAccess<ushort>;

    /// <summary>Unordered elements at 32-bit offsets (section 7.6).</summary>
    [Insn("vsuxei32.v vs3, (rs1), vs2, vm", "000001 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsuxei32 : IMemoryAccess<uint>;

    /// <summary>Ordered elements at 8-bit offsets (section 7.6).</summary>
    [Insn("vsoxei8.v vs3, (rs1), vs2, vm", "000011 vm vs2 rs1 000 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsoxei8 : IMemoryAccess<byte>;

    /// <summary>Ordered elements at 16-bit offsets (section 7.6).</summary>
    [Insn("vsoxei16.v vs3, (rs1), vs2, vm", "000011 vm vs2 rs1 101 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsoxei16 : IMemoryAccess<ushort>;

    /// <summary>Ordered elements at 32-bit offsets (section 7.6).</summary>
    [Insn("vsoxei32.v vs3, (rs1), vs2, vm", "000011 vm vs2 rs1 110 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsoxei32 : IMemoryAccess<uint>;

    /// <summary>Whole registers (section 7.9).</summary>
    [Insn("vs1r.v vs3, (rs1)", "000000 1 01000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vs2r.v vs3, (rs1)", "001000 1 01000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vs4r.v vs3, (rs1)", "011000 1 01000 rs1 000 vs3 0100111", Cost.VStore)]
    [Insn("vs8r.v vs3, (rs1)", "111000 1 01000 rs1 000 vs3 0100111", Cost.VStore)]
    public readonly struct Vsr : IWholeRegisters<byte>;
}
