using RiscvSim.Isa;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// What is known of the vector state in a part of a region: vtype, and that vl is VLMAX, vstart 0 and VS Dirty. There vector registers are
/// local variables, and instructions with a block form are inlined.
/// </summary>
/// <param name="Configuration">See <see cref="VectorUnit.Configuration"/>.</param>
/// <param name="Shape">SEW, LMUL, vtype bit 8, and vxrm when the region was scanned.</param>
internal sealed record VectorMode(byte Configuration, BlockShape Shape)
{
    /// <summary>What the inlined instructions need beside that; checked wherever the mode is entered.</summary>
    public BlockNeeds Needs { get; set; }

    /// <summary>The mode of a configuration; null where registers are not whole blocks.</summary>
    public static VectorMode? Of(byte configuration, int vxrm, int vlenb) => VectorConfig.ShapeOf(configuration) is { LmulLog2: >= 0 } shape
        ? new VectorMode(configuration, new BlockShape(shape.SewLog2, shape.LmulLog2, shape.Altfmt, vxrm, vlenb))
        : null;
}
