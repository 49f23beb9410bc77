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

    /// <summary>Vector configuration: vsetvli and the like.</summary>
    VConfig,

    /// <summary>Vector integer arithmetic and logic, compares, merges, fixed-point additions and shifts.</summary>
    VAlu,

    /// <summary>Vector integer multiplication and multiply-add, also carry-less and fixed-point.</summary>
    VMul,

    /// <summary>Vector integer division and remainder.</summary>
    VDiv,

    /// <summary>Vector integer reduction.</summary>
    VReduce,

    /// <summary>Vector dot products.</summary>
    VDot,

    /// <summary>Vector floating-point addition, comparison, minimum and maximum, sign injection, classification.</summary>
    VFAdd,

    /// <summary>Vector floating-point multiplication and fused multiply-add.</summary>
    VFMul,

    /// <summary>Vector floating-point division and square root.</summary>
    VFDiv,

    /// <summary>Vector conversions and estimates.</summary>
    VFConvert,

    /// <summary>Vector floating-point reduction.</summary>
    VFReduce,

    /// <summary>Operations on mask registers.</summary>
    VMask,

    /// <summary>Moves between vector and scalar registers, whole-register moves.</summary>
    VMove,

    /// <summary>Vector slides.</summary>
    VSlide,

    /// <summary>Vector gathers and compress.</summary>
    VGather,

    /// <summary>Unit-stride vector load, also of masks, whole registers and fault-only-first.</summary>
    VLoad,

    /// <summary>Strided vector load.</summary>
    VLoadStrided,

    /// <summary>Indexed vector load.</summary>
    VLoadIndexed,

    /// <summary>Unit-stride vector store, also of masks and whole registers.</summary>
    VStore,

    /// <summary>Strided vector store.</summary>
    VStoreStrided,

    /// <summary>Indexed vector store.</summary>
    VStoreIndexed,

    /// <summary>Vector cryptography.</summary>
    VCrypto,
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
