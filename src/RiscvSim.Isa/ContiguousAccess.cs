namespace RiscvSim.Isa;

/// <summary>
/// A vector load or store of one run of bytes from rs1 on, in the order of the registers: unit-stride with one field, and trapping at any
/// element, or whole registers.
/// </summary>
/// <param name="EewLog2">log2 of the element width in bytes, to a multiple of which rs1 must be aligned where misaligned accesses trap.</param>
/// <param name="Registers">How many whole registers, whatever vtype says; 0 for a group of EMUL = EEW / SEW * LMUL of which vl elements take part.</param>
/// <param name="IsStore">True for a store of vs3, false for a load of vd.</param>
public readonly record struct ContiguousAccess(int EewLog2, int Registers, bool IsStore);

/// <summary>What an op implements whose rows are such accesses.</summary>
public interface IContiguous
{
    /// <summary>log2 of the element width in bytes.</summary>
    static abstract int ElementLog2 { get; }

    /// <summary>How many whole registers an instruction moves; 0 if vtype and vl say it.</summary>
    /// <param name="word">The fixed bits of the row, others zero.</param>
    static abstract int Registers(uint word);
}
