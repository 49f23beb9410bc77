using RiscvSim.Isa;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul;

/// <summary>One instruction of a unit file: what a row above a C# op says, and the unit.</summary>
/// <param name="Syntax">The assembly line with field names.</param>
/// <param name="Pattern">The encoding; see <see cref="BitPattern"/>.</param>
/// <param name="Unit">What it does.</param>
/// <param name="Line">Where in the file it begins; 1 is the first line.</param>
public sealed record MatmulRow(string Syntax, string Pattern, MatmulUnit Unit, int Line)
{
    /// <summary>The mnemonic.</summary>
    public string Mnemonic => Syntax.Split(' ')[0];

    /// <summary>The row of the table.</summary>
    /// <param name="extension">The extension that the row belongs to.</param>
    public Insn ToInsn(ExtensionAttribute extension)
    {
        Cost cost = Unit.C == Accumulator.Fp32 ? Cost.VFMul : Cost.VDot;
        return Insn.Of(new InsnAttribute(Syntax, Pattern, cost) { Latency = Unit.Latency }, extension, NumberedUnit.OpOf(Unit));
    }
}
