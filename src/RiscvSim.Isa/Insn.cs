using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RiscvSim.Isa;

/// <summary>One row of the table: everything known about an instruction before a machine exists.</summary>
public sealed class Insn
{
    private Expansion? _expansion;
    private MethodInfo? _method;
    private QuickForm? _quickForm;
    private Func<VectorShape, int>? _occupancy;

    internal Insn(InsnAttribute row, ExtensionAttribute extension, MethodInfo? method, Type? op)
        : this(row.Syntax, row.Pattern, row.Requires ?? extension.Requires, row.Oracle ?? extension.Oracle, extension)
    {
        Cost = row.Cost;
        Latency = row.Latency;
        Flow = row.Flow;
        Aligned = row.Aligned;
        Adds = row.Adds;
        Method = method;
        Op = op;
    }

    internal Insn(string syntax, string pattern, string requires, string? oracle, ExtensionAttribute extension)
    {
        Syntax = syntax;
        int blank = syntax.IndexOf(' ', StringComparison.Ordinal);
        Name = blank < 0 ? syntax : syntax[..blank];
        Operands = blank < 0 ? "" : syntax[(blank + 1)..];
        try
        {
            Pattern = BitPattern.Parse(pattern);
        }
        catch (FormatException error)
        {
            throw new FormatException($"{Name}: {error.Message}", error);
        }

        PatternText = pattern;
        Requires = requires;
        Oracle = oracle;
        Experimental = extension.Experimental;
        Version = extension.Version;
    }

    /// <summary>The mnemonic, such as <c>amoadd.w</c>.</summary>
    public string Name { get; }

    /// <summary>The assembly line with field names for operands.</summary>
    public string Syntax { get; }

    /// <summary>The part of the syntax line after the mnemonic.</summary>
    public string Operands { get; }

    /// <summary>The encoding.</summary>
    public BitPattern Pattern { get; }

    /// <summary>The encoding as the row writes it.</summary>
    public string PatternText { get; }

    /// <summary>The extensions that enable the row, as an expression; see <see cref="ExtensionAttribute.Requires"/>.</summary>
    public string Requires { get; }

    /// <summary>The outside oracle, or null; see <see cref="ExtensionAttribute.Oracle"/>.</summary>
    public string? Oracle { get; }

    /// <summary>True for drafts.</summary>
    public bool Experimental { get; }

    /// <summary>The version that the row of a draft follows; null for ratified instructions.</summary>
    public string? Version { get; }

    /// <summary>The row's place in its table; 0 is the first.</summary>
    public int Index { get; internal set; }

    /// <summary>The class by which timing models price the instruction; a compressed row has that of its base.</summary>
    public Cost Cost { get; internal set; }

    /// <summary>Cycles until the result can be used, or 0: what a timing model has for <see cref="Cost"/>.</summary>
    public int Latency { get; }

    /// <summary>What the instruction does to the pc.</summary>
    public Flow Flow { get; }

    /// <summary>The memory access must be naturally aligned whatever the ISA string says.</summary>
    public bool Aligned { get; }

    /// <summary>The result is the sum of rs1 and the immediate, or of rs1 and rs2; see <see cref="InsnAttribute.Adds"/>.</summary>
    public bool Adds { get; }

    /// <summary>
    /// The semantics; null for a compressed row, whose base row has them. For a row above an op it is a method of the family's kernel, found
    /// when it is first asked for.
    /// </summary>
    /// <exception cref="FormatException">The op has no kernel whose parameters are the row's fields, or contradicts itself.</exception>
    public MethodInfo? Method
    {
        get => _method ??= Op == null ? null : KernelMethod.Of(this, Op);
        internal set => _method = value;
    }

    /// <summary>The struct that the row stands above, an op of a vector family; otherwise null.</summary>
    public Type? Op { get; }

    /// <summary>The row belongs to a vector family whose kernel works on registers alone (<see cref="KernelAttribute.RegistersOnly"/>).</summary>
    public bool RegistersOnly => Op != null && Array.Exists(Op.GetInterfaces(), i => i.GetCustomAttribute<KernelAttribute>() is { RegistersOnly: true });

    /// <summary>For a compressed row, the instruction it stands for, as the row writes it; otherwise null.</summary>
    public string? ExpansionText { get; internal init; }

    /// <summary>For a compressed row, the row of the instruction it stands for; otherwise the row itself.</summary>
    public Insn Base { get; internal set; } = null!;

    /// <summary>The length of the instruction in bytes: 2 or 4.</summary>
    public int Length => Pattern.Width / 8;

    /// <summary>Makes a row that stands above no type in source code: its text comes from data.</summary>
    /// <param name="row">The row.</param>
    /// <param name="extension">The extension that it belongs to.</param>
    /// <param name="op">An op of a vector family; rows that mean different things need different types.</param>
    /// <exception cref="FormatException">The pattern is malformed.</exception>
    public static Insn Of(InsnAttribute row, ExtensionAttribute extension, Type op) => new(row, extension, null, op);

    /// <summary>Cycles for which the instruction keeps its unit busy, if its op tells; otherwise null.</summary>
    public int? OccupancyOf(VectorShape shape)
    {
        if (Op == null || !typeof(IOccupied).IsAssignableFrom(Op))
            return null;
        _occupancy ??= MapOf(typeof(IOccupied), nameof(IOccupied.Occupancy)).CreateDelegate<Func<VectorShape, int>>();
        return _occupancy(shape);
    }

    /// <summary>The C type of a vector operand, if the op tells; otherwise null (<see cref="ICTyped"/>).</summary>
    public string? CTypeOf(string field, int lmulLog2) => Op == null || !typeof(ICTyped).IsAssignableFrom(Op) ? null
        : (string?)MapOf(typeof(ICTyped), nameof(ICTyped.CType)).Invoke(null, [field, lmulLog2]);

    /// <summary>The SEW of the types of <see cref="CTypeOf"/>, in bits; 0 if there are none.</summary>
    public int CSew => Op == null || !typeof(ICTyped).IsAssignableFrom(Op) ? 0 : (int)MapOf(typeof(ICTyped), $"get_{nameof(ICTyped.CSew)}").Invoke(null, null)!;

    /// <summary>How the instruction computes a block of 64 bytes under a shape; null if it has no block forms for it.</summary>
    public BlockForm? BlockFormOf(BlockShape shape) => KernelMethod.BlockSourceOf(this, shape) is { } source ? BlockForm.Of(Pattern, source) : null;

    /// <summary>What the row's method does where much is known, if it tells; see <see cref="KnownSettingAttribute"/>.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The program is not trimmed.")]
    public MethodInfo? KnownSetting =>
        Method?.GetCustomAttribute<KnownSettingAttribute>() is { } known ? Method.DeclaringType!.GetMethod(known.Method) : null;

    /// <summary>The quick form of the row's method; null if it has none.</summary>
    public QuickForm? QuickForm => Op == null && Method != null ? _quickForm ??= QuickForm.Of(Method) : null;

    /// <summary>What run of bytes a vector load or store moves; null if it is no such access.</summary>
    public ContiguousAccess? Contiguous => Op == null || !typeof(IContiguous).IsAssignableFrom(Op) ? null : new ContiguousAccess(
        (int)MapOf(typeof(IContiguous), $"get_{nameof(IContiguous.ElementLog2)}").Invoke(null, null)!,
        (int)MapOf(typeof(IContiguous), nameof(IContiguous.Registers)).Invoke(null, [Pattern.Match])!,
        Pattern.Find("vs3") != null);

    /// <summary>What the op says contradicts itself, or null (<see cref="IChecked"/>).</summary>
    internal string? Contradiction => Op == null || !typeof(IChecked).IsAssignableFrom(Op) ? null
        : MapOf(typeof(IChecked), $"get_{nameof(IChecked.Contradiction)}").CreateDelegate<Func<string?>>()();

    /// <summary>The 32-bit instruction word that a word of this row stands for; the word itself unless the row is a compressed one.</summary>
    public uint Expand(uint word) =>
        ExpansionText == null ? word : (_expansion ??= new Expansion(this)).Apply(word);

    /// <summary>The 32-bit instruction word of this row that an encoding as fetched stands for: behind two bytes, the next instruction may follow.</summary>
    public uint WordOf(uint encoding) => Expand(Length == 2 ? encoding & 0xffff : encoding);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The op's implementation of an interface's static method.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The program is not trimmed.")]
    private MethodInfo MapOf(Type type, string method)
    {
        InterfaceMapping map = Op!.GetInterfaceMap(type);
        return map.TargetMethods[Array.FindIndex(map.InterfaceMethods, m => m.Name == method)];
    }

    /// <summary>A row that agrees with this one; its base is to be set.</summary>
    internal Insn Copy()
    {
        var copy = (Insn)MemberwiseClone();
        copy._expansion = null;
        return copy;
    }
}
