using RiscvSim.Instructions;
using RiscvSim.Instructions.V;
using RiscvSim.Isa;

namespace RiscvSim.Cli;

/// <summary>
/// The only list of the classes that hold instructions. A new extension is one line here; the order, that of the unprivileged manual's
/// chapters and then the privileged manual, is the order of every listing.
/// </summary>
public static class Extensions
{
    /// <summary>Reads the rows of all extensions of this build; what a machine executes of them is a matter of its ISA string.</summary>
    public static InsnTable LoadTable() => InsnTable.FromClasses(
        typeof(I),
        typeof(Zifencei),
        typeof(Zicsr),
        typeof(Zicond),
        typeof(M),
        typeof(A),
        typeof(F),
        typeof(D),
        typeof(Zfhmin),
        typeof(Zfh),
        typeof(Zfbfmin),
        typeof(Zfa),
        typeof(C),
        typeof(Zcb),
        typeof(Zba),
        typeof(Zbb),
        typeof(Zbc),
        typeof(Zbs),
        typeof(Configuration),
        typeof(IntegerArithmetic),
        typeof(FloatArithmetic),
        typeof(FloatFused),
        typeof(FloatWidenings),
        typeof(FloatSelections),
        typeof(FloatComparisons),
        typeof(FloatMoves),
        typeof(Estimates),
        typeof(ConvertSame),
        typeof(ConvertWiden),
        typeof(ConvertNarrow),
        typeof(FloatReductions),
        typeof(Zvfbfmin),
        typeof(Zvfbfwma),
        typeof(Zvfofp8min),
        typeof(Zvqwdota8i),
        typeof(Zvqwbdota8i),
        typeof(Zvfwdota16bf),
        typeof(Zvfwbdota16bf),
        typeof(Zvfqwdota8f),
        typeof(Zvfqwbdota8f),
        typeof(Zvfbdota32f),
        typeof(Privileged));
}
