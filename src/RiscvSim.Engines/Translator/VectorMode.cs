using RiscvSim.Isa;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// What is known of the vector state in a part of a region: vtype and vl, which is not 0, and that vstart is 0 and VS Dirty. There vector
/// registers are local variables, and instructions with a block form are inlined.
/// </summary>
/// <param name="Configuration">See <see cref="VectorUnit.Configuration"/>.</param>
/// <param name="Vl">vl.</param>
/// <param name="Shape">SEW, LMUL, vtype bit 8, and vxrm when the region was scanned.</param>
internal sealed record VectorMode(byte Configuration, int Vl, BlockShape Shape)
{
    /// <summary>What the inlined instructions need beside that; checked wherever the mode is entered.</summary>
    public BlockNeeds Needs { get; set; }

    /// <summary>How many blocks elements of a width take, the last of which may be partial.</summary>
    public int BlocksOf(int bytes) => (Vl * bytes + VectorPlan.BlockSize - 1) / VectorPlan.BlockSize;

    /// <summary>True if vl is VLMAX and groups are whole registers.</summary>
    public bool IsFull => Shape.LmulLog2 >= 0 && Vl << Shape.SewLog2 == Shape.Vlenb << Shape.LmulLog2;

    /// <summary>The name of a mode among others; 0 for none.</summary>
    public static long KeyOf(VectorMode? mode) => mode == null ? 0 : (long)mode.Configuration << 32 | (uint)mode.Vl;
}
