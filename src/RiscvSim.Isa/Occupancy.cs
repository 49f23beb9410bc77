namespace RiscvSim.Isa;

/// <summary>Under what configuration a vector instruction executes.</summary>
/// <param name="Vlen">Bits of a vector register.</param>
/// <param name="Sew">Bits of an element: 8, 16, 32 or 64.</param>
/// <param name="LmulLog2">log2 of LMUL: -3 to 3.</param>
/// <param name="Vl">Elements to work on.</param>
public readonly record struct VectorShape(int Vlen, int Sew, int LmulLog2, int Vl);

/// <summary>What an op implements that knows how long its unit is busy.</summary>
public interface IOccupied
{
    /// <summary>Cycles until the unit can begin with the next instruction; at least 1.</summary>
    static abstract int Occupancy(VectorShape shape);
}

/// <summary>What an op implements whose operands have vector types in C, so that a header can be typed.</summary>
public interface ICTyped
{
    /// <summary>The C type of a register field, such as <c>vint32m4_t</c>.</summary>
    /// <param name="field">A vector field of the row's pattern: <c>vd</c>, <c>vs1</c>, <c>vs2</c>.</param>
    /// <param name="lmulLog2">log2 of LMUL.</param>
    /// <returns>Null if the instruction is illegal at that LMUL.</returns>
    static abstract string? CType(string field, int lmulLog2);

    /// <summary>The SEW that the types are for, in bits; 0 if it is not told, then a header has no typed functions for the op.</summary>
    static virtual int CSew => 0;
}

/// <summary>What an op implements that can contradict itself: rows of such an op have no method.</summary>
public interface IChecked
{
    /// <summary>What contradicts itself, and what is possible, in one line; null if nothing does.</summary>
    static abstract string? Contradiction { get; }
}
