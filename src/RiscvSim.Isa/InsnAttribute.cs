namespace RiscvSim.Isa;

/// <summary>
/// One instruction: the manual's syntax line and bit pattern above the method that is its semantics. Decoder, encoder, disassembler,
/// engines, cost class, listing and random tests are all driven by this row; see <c>src/ARCHITECTURE.md</c> for the binding rules.
/// </summary>
/// <param name="syntax">The assembly line with field names for operands, such as <c>addi rd, rs1, imm</c> or <c>lw rd, imm(rs1)</c>.</param>
/// <param name="pattern">The encoding from the most to the least significant bit: literal bits and fields; see <see cref="BitPattern"/>.</param>
/// <param name="cost">The class by which timing models price the instruction.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class InsnAttribute(string syntax, string pattern, Cost cost) : Attribute
{
    /// <summary>The assembly line with field names for operands.</summary>
    public string Syntax { get; } = syntax;

    /// <summary>The encoding, most significant bit first.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The class by which timing models price the instruction.</summary>
    public Cost Cost { get; } = cost;

    /// <summary>What control flow the row has; a jump's result is the new pc and its <c>rd</c> receives the address of the next instruction.</summary>
    public Flow Flow { get; init; } = Flow.Next;

    /// <summary>The access must be naturally aligned even where Zicclsm lets ordinary ones be misaligned (LR; read-modify-write rows are so always).</summary>
    public bool Aligned { get; init; }

    /// <summary>
    /// The result is the sum, modulo 2^64, of rs1 and the immediate, or of rs1 and rs2: engines may reckon ahead where an address goes in a loop.
    /// </summary>
    public bool Adds { get; init; }

    /// <summary>Cycles until the result can be used, or 0: what a timing model has for the cost class.</summary>
    public int Latency { get; init; }

    /// <summary>Extensions the row needs, where they differ from those of its class: <c>"zfa &amp; d"</c>, <c>"zfhmin | zfbfmin"</c>.</summary>
    public string? Requires { get; init; }

    /// <summary>The outside oracle of the row, where it differs from that of its class; see <see cref="ExtensionAttribute.Oracle"/>.</summary>
    public string? Oracle { get; init; }
}

/// <summary>
/// Stands above the interface of a vector family: an op is a struct with rows above it that implements the interface, and a kernel is the
/// generic class whose methods execute any op of the family. A row's method is the kernel's static method whose parameters name exactly
/// the fields of the row's pattern, closed over the op.
/// </summary>
/// <param name="kernel">
/// A static class with public static methods of one type parameter, the op. A method <c>BlockForms</c> among them, from <see cref="BlockShape"/>
/// to <see cref="BlockSource"/>, says how the family computes blocks.
/// </param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class KernelAttribute(Type kernel) : Attribute
{
    /// <summary>The class that holds the family's methods.</summary>
    public Type Kernel { get; } = kernel;

    /// <summary>
    /// The kernel works on registers alone and raises no trap but illegal instruction, so that engines need not bring the pc and the count of
    /// instructions up to date for it.
    /// </summary>
    public bool RegistersOnly { get; init; }
}

/// <summary>
/// A compressed instruction: a syntax line, a 16-bit pattern and the 32-bit instruction it stands for. It has no semantics of its own;
/// it needs whatever its base row needs besides the extension of its class.
/// </summary>
/// <param name="syntax">The assembly line, such as <c>c.addi rd, nzimm</c>.</param>
/// <param name="pattern">The 16-bit encoding, most significant bit first.</param>
/// <param name="expansion">The base instruction in assembly, with this row's field names for operands: <c>addi rd, rd, nzimm</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CompressedAttribute(string syntax, string pattern, string expansion) : Attribute
{
    /// <summary>The assembly line with field names for operands.</summary>
    public string Syntax { get; } = syntax;

    /// <summary>The 16-bit encoding, most significant bit first.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The base instruction, with this row's field names (or register names and numbers) for operands.</summary>
    public string Expansion { get; } = expansion;

    /// <summary>Extensions the row needs, where they differ from those of its class.</summary>
    public string? Requires { get; init; }

    /// <summary>The outside oracle of the row, where it differs from that of its class.</summary>
    public string? Oracle { get; init; }
}

/// <summary>Names the extension whose rows a static class holds.</summary>
/// <param name="requires">An extension name as in the ISA string, or an expression with <c>&amp;</c> and <c>|</c> (<c>&amp;</c> binds tighter).</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtensionAttribute(string requires) : Attribute
{
    /// <summary>The extensions that enable the rows of the class.</summary>
    public string Requires { get; } = requires;

    /// <summary>The extensions that it brings with it, separated by blanks; for extensions that <see cref="ExtensionCatalog"/> does not list.</summary>
    public string Implies { get; init; } = "";

    /// <summary>
    /// Who outside this project says what the rows must do: <c>golden/GROUP</c> (a group of recorded Spike vectors), <c>qemu</c> (the random
    /// programs run in lockstep with qemu-riscv64) or <c>riscv-tests/SUITE/NAME</c>.
    /// </summary>
    public string? Oracle { get; init; }

    /// <summary>True for a draft whose encodings may still move; such rows may lack an oracle.</summary>
    public bool Experimental { get; init; }

    /// <summary>The version of a draft that its rows follow, such as <c>0.2</c>.</summary>
    public string? Version { get; init; }
}
