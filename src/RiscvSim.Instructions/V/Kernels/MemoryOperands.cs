using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The registers of a legal vector load or store, and which of their elements take part.</summary>
/// <param name="hart">The hart.</param>
/// <param name="register">The first register of field 0.</param>
/// <param name="emulLog2">log2 of the EMUL of one field.</param>
/// <param name="fields">nf: 1 to 8.</param>
/// <param name="vm">0 if masked.</param>
/// <param name="length">How many elements the instruction works on: vl, unless it has an EVL of its own.</param>
/// <param name="firstFault">True if only a fault of element 0 traps.</param>
internal readonly unsafe struct MemoryOperands(Hart hart, int register, int emulLog2, int fields, int vm, int length, bool firstFault = false)
{
    private const int ElementsPerPage = 8;

    /// <summary>The hart.</summary>
    public readonly Hart Hart = hart;

    /// <summary>Element 0 of field 0.</summary>
    public readonly byte* Data = hart.State->Vector[register];

    /// <summary>v0, or null if unmasked.</summary>
    public readonly byte* Mask = Masks.Of(&hart.State->Vector, vm);

    /// <summary>Bytes from a field's group to that of the next.</summary>
    public readonly int FieldBytes = Groups.Count(emulLog2) * hart.State->Vector.Vlenb;

    /// <summary>nf: 1 to 8.</summary>
    public readonly int Fields = fields;

    /// <summary>The first element that is not worked on.</summary>
    public readonly int Length = length;

    /// <summary>True if only a fault of element 0 traps.</summary>
    public readonly bool FirstFault = firstFault;

    /// <summary>True if there is something to do, and from element 0 on.</summary>
    public bool StartsAtZero => Hart.State->Vector.Vstart == 0 & Length != 0;

    /// <summary>The longest range in bytes whose pages are checked at once: more of them take longer than to check each element.</summary>
    public ulong WorthChecking => (ulong)(Length / ElementsPerPage + 1) * PhysicalMemory.PageSize;
}
