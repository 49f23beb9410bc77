using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Matmul.Vendors;

/// <summary>
/// What gives SiFive's vector coprocessor interface (VCIX, Xsfvcp) a meaning: a user's class derives from this and is found like any
/// <see cref="MachineExtension"/>. Without one, every VCIX instruction is illegal.
/// </summary>
public abstract class VcixHandler : MachineExtension
{
    /// <inheritdoc/>
    public override string? Extension => Xsfvcp.Name;

    /// <summary>Executes an instruction whose registers are legal groups. It may access memory by <c>operation.Hart.TryLoad</c> and <c>TryStore</c>.</summary>
    /// <param name="operation">Opcode, operands and result.</param>
    /// <returns>False if the coprocessor does not know the instruction: it is illegal then.</returns>
    public abstract bool Execute(in VcixOperation operation);
}

/// <summary>What a VCIX instruction has for a last operand.</summary>
public enum VcixSource
{
    /// <summary>An integer register.</summary>
    X,

    /// <summary>An immediate of five bits, sign-extended.</summary>
    Immediate,

    /// <summary>A vector register group.</summary>
    Vector,

    /// <summary>A floating-point register.</summary>
    F,
}

/// <summary>Which vector operands a VCIX instruction has besides its last one.</summary>
public enum VcixShape
{
    /// <summary>None: the fields of vs2 and vd are payload (but vd where there is a result).</summary>
    Scalar,

    /// <summary>vs2: the field of vd is payload (but where there is a result).</summary>
    Two,

    /// <summary>vs2 and vd, which is read, and written where there is a result.</summary>
    Three,

    /// <summary>The same with vd of twice SEW.</summary>
    Wide,
}

/// <summary>One VCIX instruction in execution.</summary>
public readonly unsafe ref struct VcixOperation
{
    private readonly VectorUnit* _unit;

    internal VcixOperation(Hart hart, uint word, VcixShape shape, VcixSource source, ulong scalar)
    {
        Hart = hart;
        _unit = &hart.State->Vector;
        Word = word;
        Shape = shape;
        Source = source;
        Scalar = scalar;
    }

    /// <summary>The hart.</summary>
    public Hart Hart { get; }

    /// <summary>The instruction.</summary>
    public uint Word { get; }

    /// <summary>The vector operands.</summary>
    public VcixShape Shape { get; }

    /// <summary>The kind of the last operand.</summary>
    public VcixSource Source { get; }

    /// <summary>The user's opcode: 0 to 3, with a floating-point operand 0 or 1.</summary>
    public int Opcode => (int)(Word >> 26 & (Source == VcixSource.F ? 1u : 3));

    /// <summary>True for <c>sf.vc.v.*</c>: vd is written.</summary>
    public bool HasResult => (Word >> 25 & 1) == 0;

    /// <summary>The five bits of vd: a register, or payload.</summary>
    public int Vd => (int)(Word >> 7 & 31);

    /// <summary>The five bits of vs2: a register, or payload.</summary>
    public int Vs2 => (int)(Word >> 20 & 31);

    /// <summary>The last operand if it is no vector: rs1, the raw bits of fs1, or the immediate.</summary>
    public ulong Scalar { get; }

    /// <summary>vl.</summary>
    public int Vl => _unit->Vl;

    /// <summary>SEW in bits.</summary>
    public int Sew => 8 << _unit->SewLog2;

    /// <summary>log2 of LMUL.</summary>
    public int LmulLog2 => _unit->LmulLog2;

    /// <summary>vd, to be read: vl elements, which T is as wide as (SEW, twice SEW for <see cref="VcixShape.Wide"/>).</summary>
    /// <exception cref="InvalidOperationException">The form does not read vd, or its elements have another width.</exception>
    public ReadOnlySpan<T> Destination<T>()
        where T : unmanaged => Elements<T>(Vd, "vd", Shape >= VcixShape.Three, WidthOfDestination);

    /// <summary>vd, to be written where <see cref="HasResult"/>. It may be the same registers as a source.</summary>
    /// <exception cref="InvalidOperationException">The form has no result, or its elements have another width.</exception>
    public Span<T> Result<T>()
        where T : unmanaged => Elements<T>(Vd, "result", HasResult, WidthOfDestination);

    /// <summary>vl elements of vs2.</summary>
    /// <exception cref="InvalidOperationException">The form has no vs2, or its elements have another width.</exception>
    public ReadOnlySpan<T> Second<T>()
        where T : unmanaged => Elements<T>(Vs2, "vs2", Shape >= VcixShape.Two, Sew);

    /// <summary>vl elements of vs1.</summary>
    /// <exception cref="InvalidOperationException">The form has no vs1, or its elements have another width.</exception>
    public ReadOnlySpan<T> First<T>()
        where T : unmanaged => Elements<T>((int)(Word >> 15 & 31), "vs1", Source == VcixSource.Vector, Sew);

    private int WidthOfDestination => Shape == VcixShape.Wide ? 2 * Sew : Sew;

    /// <summary>The kernel has made sure that groups of these widths lie in the register file.</summary>
    private Span<T> Elements<T>(int register, string what, bool exists, int width)
        where T : unmanaged
    {
        if (!exists)
            throw new InvalidOperationException($"this form of VCIX ({Shape}, {Source}) has no {what}");
        return 8 * sizeof(T) == width ? new Span<T>((*_unit)[register], _unit->Vl)
            : throw new InvalidOperationException($"{what} has elements of {width} bits, not of {8 * sizeof(T)}");
    }
}
