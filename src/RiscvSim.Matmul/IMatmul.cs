using RiscvSim.Isa;
using RiscvSim.Matmul.Kernels;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul;

/// <summary>A matrix instruction, given by its unit; the family of <see cref="MatmulKernel"/>.</summary>
[Kernel(typeof(MatmulKernel), RegistersOnly = true)]
public interface IMatmul
{
    /// <summary>What the instruction does. It is asked for once.</summary>
    static abstract MatmulUnit Unit { get; }
}

/// <summary>
/// What an op implements: <c>readonly struct Mine : IMatmul&lt;Mine&gt; { public static MatmulUnit Unit => new(4, 8, 4) { ... }; }</c> below a row
/// such as <c>[Insn("mine vd, vs1, vs2", "000000 1 vs2 vs1 010 vd 0001011", Cost.VDot)]</c>.
/// </summary>
/// <typeparam name="TSelf">The op itself.</typeparam>
public interface IMatmul<TSelf> : IMatmul, IOccupied, ICTyped, IChecked
    where TSelf : IMatmul<TSelf>
{
    static int IOccupied.Occupancy(VectorShape shape) => Units<TSelf>.Unit.Occupancy(shape);

    static string? ICTyped.CType(string field, int lmulLog2) => Units<TSelf>.Unit.CType(field, lmulLog2);

    static int ICTyped.CSew => Units<TSelf>.Unit.LegalSews[0];

    static string? IChecked.Contradiction => Units<TSelf>.Contradiction;
}

/// <summary>The unit of an op, checked once.</summary>
/// <typeparam name="TOp">The op.</typeparam>
internal static class Units<TOp>
    where TOp : IMatmul
{
    private static readonly MatmulUnit? s_unit = Checked(out s_contradiction);
    private static readonly string? s_contradiction;

    /// <summary>The unit.</summary>
    /// <exception cref="FormatException">It contradicts itself.</exception>
    public static MatmulUnit Unit => s_unit ?? throw new FormatException($"{typeof(TOp).Name}: {s_contradiction}");

    /// <summary>What contradicts itself; null if nothing does.</summary>
    public static string? Contradiction => s_contradiction;

    private static MatmulUnit? Checked(out string? contradiction)
    {
        contradiction = null;
        try
        {
            MatmulUnit unit = TOp.Unit;
            if (unit.Contradiction() is not var (key, why))
                return unit;
            contradiction = $"{key}: {why}";
        }
        catch (FormatException e)
        {
            // An expression or a set of VLENs that is none.
            contradiction = e.Message;
        }

        return null;
    }
}
