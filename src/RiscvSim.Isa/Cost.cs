namespace RiscvSim.Isa;

/// <summary>The class by which timing models price an instruction.</summary>
public enum Cost
{
    /// <summary>Integer arithmetic and logic of one cycle on any core.</summary>
    Alu,

    /// <summary>Integer multiplication, and carry-less multiplication.</summary>
    Mul,

    /// <summary>Integer division and remainder.</summary>
    Div,

    /// <summary>Load, integer or floating-point.</summary>
    Load,

    /// <summary>Store, integer or floating-point.</summary>
    Store,

    /// <summary>Conditional branch.</summary>
    Branch,

    /// <summary>Unconditional jump.</summary>
    Jump,

    /// <summary>Load-reserved, store-conditional and atomic memory operation.</summary>
    Atomic,

    /// <summary>Access to a control and status register.</summary>
    Csr,

    /// <summary>Memory ordering.</summary>
    Fence,

    /// <summary>Environment call, return from trap and the like.</summary>
    System,

    /// <summary>Floating-point addition and subtraction.</summary>
    FAdd,

    /// <summary>Floating-point multiplication.</summary>
    FMul,

    /// <summary>Fused multiply-add.</summary>
    FMadd,

    /// <summary>Floating-point division.</summary>
    FDiv,

    /// <summary>Floating-point square root.</summary>
    FSqrt,

    /// <summary>Conversion between formats, and rounding to integer.</summary>
    FConvert,

    /// <summary>Floating-point comparison, minimum and maximum, classification.</summary>
    FCompare,

    /// <summary>Moves of floating-point registers, sign injection and constants.</summary>
    FMove,
}

/// <summary>What an instruction does to the program counter.</summary>
public enum Flow
{
    /// <summary>Execution goes on at the next instruction, unless the instruction traps or redirects through the hart.</summary>
    Next,

    /// <summary>The method returns whether the branch to pc + offset is taken.</summary>
    Branch,

    /// <summary>The method returns the new pc; rd receives the address of the next instruction.</summary>
    Jump,
}
