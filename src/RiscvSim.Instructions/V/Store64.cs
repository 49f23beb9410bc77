using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Vector stores with 64-bit elements or offsets (V manual, chapter 7).</summary>
[Extension("zve64x", Oracle = "golden/v-store")]
public static class Store64
{
    /// <summary>Unit-stride 64-bit elements (section 7.4).</summary>
    [Insn("vse64.v vs3, (rs1), vm", "000000 vm 00000 rs1 111 vs3 0100111", Cost.VStore)]
    public readonly struct Vse64 : IUnitStride<ulong>;

    /// <summary>Strided 64-bit elements (section 7.5).</summary>
    [Insn("vsse64.v vs3, (rs1), rs2, vm", "000010 vm rs2 rs1 111 vs3 0100111", Cost.VStoreStrided)]
    public readonly struct Vsse64 : IMemoryAccess<ulong>;

    /// <summary>Unordered elements at 64-bit offsets (section 7.6).</summary>
    [Insn("vsuxei64.v vs3, (rs1), vs2, vm", "000001 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsuxei64 : IMemoryAccess<ulong>;

    /// <summary>Ordered elements at 64-bit offsets (section 7.6).</summary>
    [Insn("vsoxei64.v vs3, (rs1), vs2, vm", "000011 vm vs2 rs1 111 vs3 0100111", Cost.VStoreIndexed)]
    public readonly struct Vsoxei64 : IMemoryAccess<ulong>;
}
