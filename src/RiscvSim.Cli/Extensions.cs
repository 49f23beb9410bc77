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
    private static readonly Type[] s_scalar =
    [
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
    ];

    private static readonly Type[] s_vector =
    [
        typeof(Configuration),
        typeof(Load),
        typeof(Load64),
        typeof(LoadSegment),
        typeof(LoadSegment64),
        typeof(Store),
        typeof(Store64),
        typeof(StoreSegment),
        typeof(StoreSegment64),
        typeof(IntegerArithmetic),
        typeof(IntegerWidening),
        typeof(IntegerExtension),
        typeof(IntegerCarry),
        typeof(IntegerShifts),
        typeof(IntegerNarrowing),
        typeof(IntegerComparison),
        typeof(IntegerMultiplication),
        typeof(IntegerDivision),
        typeof(IntegerMove),
        typeof(FixedPoint),
        typeof(Zvkb),
        typeof(Zvbb),
        typeof(Zvbc),
        typeof(IntegerReduction),
        typeof(MaskOperations),
        typeof(Permutation),
        typeof(Moves),
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
        typeof(Zvkg),
        typeof(Zvkned),
        typeof(Zvknh),
        typeof(Zvksed),
        typeof(Zvksh),
        typeof(Zvdot4a8i),
        typeof(Zvabd),
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
    ];

    private static readonly Type[] s_privileged = [typeof(Privileged)];

    /// <summary>Reads the rows of all extensions of this build; what a machine executes of them is a matter of its ISA string.</summary>
    public static InsnTable LoadTable() => InsnTable.FromClasses([.. s_scalar, .. s_vector, .. s_privileged]);
}
