namespace RiscvSim.Tests.Instructions.V;

public sealed unsafe partial class BlockFormTests
{
    /// <summary>Rows without a block form at any SEW, by their kernels.</summary>
    private const string WithoutForm = "";
}
