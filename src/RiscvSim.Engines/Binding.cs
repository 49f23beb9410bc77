using System.Reflection;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;

namespace RiscvSim.Engines;

/// <summary>Where a parameter of a semantic method gets its value from.</summary>
public enum Source
{
    /// <summary>An integer register.</summary>
    X,

    /// <summary>A floating-point register.</summary>
    F,

    /// <summary>An immediate or another field of the instruction word.</summary>
    Field,

    /// <summary>The number of a register.</summary>
    Index,

    /// <summary>Guest memory at the effective address.</summary>
    Memory,

    /// <summary>The effective address.</summary>
    Address,

    /// <summary>The address of the instruction.</summary>
    Pc,

    /// <summary>The instruction word.</summary>
    Word,

    /// <summary>The rounding mode, dynamic already resolved.</summary>
    Rounding,

    /// <summary>The accrued floating-point flags, by reference.</summary>
    Flags,

    /// <summary>The hart.</summary>
    Hart,
}

/// <summary>How a row touches data memory.</summary>
public enum MemoryUse
{
    /// <summary>Not, or only through the hart.</summary>
    None,

    /// <summary>A parameter <c>mem</c> receives what is loaded.</summary>
    Load,

    /// <summary>The result is stored.</summary>
    Store,

    /// <summary>A parameter <c>ref mem</c> is read and written in place.</summary>
    Modify,
}

/// <summary>One bound parameter.</summary>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Type">The parameter's type; for by-reference parameters the type referred to.</param>
/// <param name="Field">The field of the pattern that it names, if it names one.</param>
public sealed record BoundParameter(Source Source, Type Type, Field? Field);

/// <summary>
/// A row's method bound to its pattern: parameter names are fields, types are widths (see <c>src/ARCHITECTURE.md</c>). Every engine works
/// from bindings, so that a row means the same in each.
/// </summary>
public sealed class Binding
{
    private static readonly string[] s_selectors = ["rm", "csr", "aq", "rl", "fm", "pred", "succ", "vm"];

    private int _halves = -1;

    private Binding(Insn row, MethodInfo method)
    {
        Row = row;
        Method = method;
        BitPattern pattern = row.Pattern;
        Rd = pattern.Find("rd") ?? pattern.Find("fd");
        Rs1 = pattern.Find("rs1") ?? pattern.Find("fs1");
        Rs2 = pattern.Find("rs2") ?? pattern.Find("fs2");
        Rs3 = pattern.Find("rs3") ?? pattern.Find("fs3");
        VectorRd = Rd == null ? pattern.Find("vd") ?? pattern.Find("vs3") : null;
        VectorRs2 = Rs2 == null ? pattern.Find("vs2") : null;
        foreach (Field field in pattern.Fields)
        {
            if (!field.IsRegister && Array.IndexOf(s_selectors, field.Name) < 0)
                Immediate ??= field;
        }

        ParameterInfo[] parameters = method.GetParameters();
        var bound = new BoundParameter[parameters.Length];
        for (int i = 0; i < bound.Length; i++)
            bound[i] = Bind(parameters[i]);
        Parameters = bound;
        Result = method.ReturnType;
        HasRounding = pattern.Find("rm") != null;
        if (Memory == MemoryUse.None && Rd == null && Result != typeof(void) && row.Flow == Flow.Next)
        {
            Memory = MemoryUse.Store;
            MemoryType = Result;
        }

        TouchesVector = pattern.Has(FieldKind.V);
        IsVectorArithmetic = TouchesVector && row.RegistersOnly;
        TouchesFloat = HasRounding || WritesFlags || Array.Exists(bound, p => p.Source == Source.F) || Rd?.Kind == FieldKind.F;
        Check();
    }

    /// <summary>The row.</summary>
    public Insn Row { get; }

    /// <summary>The semantics.</summary>
    public MethodInfo Method { get; }

    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<BoundParameter> Parameters { get; }

    /// <summary>The type of the result; void if there is none.</summary>
    public Type Result { get; }

    /// <summary>The field of the destination register, integer or floating-point, or null.</summary>
    public Field? Rd { get; }

    /// <summary>The field of the first source register, or null.</summary>
    public Field? Rs1 { get; }

    /// <summary>The field of the second source register, or null.</summary>
    public Field? Rs2 { get; }

    /// <summary>The field of the third source register, or null.</summary>
    public Field? Rs3 { get; }

    /// <summary>The field of a vector destination, or of what is stored, in a row without a scalar destination; or null.</summary>
    public Field? VectorRd { get; }

    /// <summary>The field of the second vector source in a row without a scalar one; or null.</summary>
    public Field? VectorRs2 { get; }

    /// <summary>The immediate, or null.</summary>
    public Field? Immediate { get; }

    /// <summary>How the row touches memory.</summary>
    public MemoryUse Memory { get; private set; }

    /// <summary>The type of the datum in memory.</summary>
    public Type? MemoryType { get; private set; }

    /// <summary>What becomes of the halves of operands.</summary>
    public Halves Halves
    {
        get
        {
            // Threads that look at the same time find the same.
            int halves = _halves;
            if (halves < 0)
                _halves = halves = (int)HalvesOf.Method(Method);
            return (Halves)halves;
        }
    }

    /// <summary>True if the method may trap, touch CSRs or redirect: state must be written back before the call.</summary>
    public bool UsesHart { get; private set; }

    /// <summary>True if the method accrues floating-point flags.</summary>
    public bool WritesFlags { get; private set; }

    /// <summary>True if the pattern has a rounding mode, which must be valid.</summary>
    public bool HasRounding { get; }

    /// <summary>True if the row needs mstatus.FS to be on.</summary>
    public bool TouchesFloat { get; }

    /// <summary>True if the row names a vector register.</summary>
    public bool TouchesVector { get; }

    /// <summary>True if the row works on registers only, vector ones among them, so that it can trap as an illegal instruction only.</summary>
    public bool IsVectorArithmetic { get; }

    /// <summary>True if the row changes floating-point state, which makes mstatus.FS dirty.</summary>
    public bool DirtiesFloat => WritesFlags || Rd?.Kind == FieldKind.F;

    /// <summary>True if the target of a branch or jump is the pc plus the immediate.</summary>
    public bool IsDirect => Row.Flow != Flow.Next && Immediate?.Name == "offset";

    /// <summary>Binds a row that has a method.</summary>
    /// <exception cref="FormatException">A parameter or the result does not fit the pattern; the message says which and why.</exception>
    public static Binding Of(Insn row) => new(row, row.Method ?? throw new FormatException($"{row.Name} has no method"));

    /// <summary>The size in bytes of the datum in memory.</summary>
    public int MemorySize => MemoryType == null ? 0 : SizeOf(MemoryType);

    /// <summary>The size in bytes of a type that can stand for a register or a datum in memory; 0 for any other.</summary>
    public static int SizeOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte or TypeCode.Byte or TypeCode.Boolean => 1,
        TypeCode.Int16 or TypeCode.UInt16 => 2,
        TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
        TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Double => 8,
        _ => type == typeof(Half) || type == typeof(BFloat16) ? 2 : 0,
    };

    private BoundParameter Bind(ParameterInfo parameter)
    {
        string name = parameter.Name ?? "";
        Type type = parameter.ParameterType;
        bool byRef = type.IsByRef;
        type = byRef ? type.GetElementType()! : type;
        switch (name)
        {
            case "mem":
                Memory = byRef ? MemoryUse.Modify : MemoryUse.Load;
                MemoryType = type;
                return new BoundParameter(Source.Memory, type, null);
            case "hart":
                UsesHart = true;
                return Typed(Source.Hart, typeof(Hart));
            case "pc":
                return Typed(Source.Pc, typeof(ulong));
            case "word":
                return Typed(Source.Word, typeof(uint));
            case "address":
                return Typed(Source.Address, typeof(ulong));
            case "flags":
                WritesFlags = true;
                return byRef ? Typed(Source.Flags, typeof(FloatFlags)) : throw Bad(name, "must be 'ref FloatFlags'");
            case "rm":
                return Typed(Source.Rounding, typeof(RoundingMode));
        }

        if (name.EndsWith("Index", StringComparison.Ordinal) && Row.Pattern.Find(name[..^5]) is { IsRegister: true } indexed)
            return new BoundParameter(Source.Index, type, indexed);
        Field field = Row.Pattern.Find(name) ?? throw Bad(name, "is no field of the pattern");
        if (field.Kind == FieldKind.V || SizeOf(type) == 0)
            throw Bad(name, $"cannot be a {type.Name}");
        return new BoundParameter(field.Kind switch { FieldKind.X => Source.X, FieldKind.F => Source.F, _ => Source.Field }, type, field);

        BoundParameter Typed(Source source, Type wanted) =>
            type == wanted ? new BoundParameter(source, type, null) : throw Bad(name, $"must be a {wanted.Name}");
    }

    private void Check()
    {
        if (Result != typeof(void) && SizeOf(Result) == 0)
            throw Bad("the result", $"cannot be a {Result.Name}");
        if (Row.Flow == Flow.Branch && (Result != typeof(bool) || !IsDirect))
            throw Bad("the result", "of a branch must be bool, and its target field 'offset'");
        if (Row.Flow == Flow.Jump && Result != typeof(ulong))
            throw Bad("the result", "of a jump must be ulong");
        if (Row.Flow != Flow.Next && UsesHart)
            throw Bad("hart", "cannot be a parameter of a branch or jump");
        if (Memory != MemoryUse.None && (SizeOf(MemoryType!) == 0 || Rs1?.Kind != FieldKind.X))
            throw Bad("mem", "needs a scalar type and a base register rs1");
        foreach (BoundParameter parameter in Parameters)
        {
            bool real = parameter.Type == typeof(float) || parameter.Type == typeof(double) || parameter.Type == typeof(Half) || parameter.Type == typeof(BFloat16);
            if (real && parameter.Source is not (Source.F or Source.Memory))
                throw Bad(parameter.Field?.Name ?? "mem", $"cannot be a {parameter.Type.Name}");
            if (parameter is { Source: Source.Field or Source.Index, Field.Slices.Count: > 1 } && parameter.Field != Immediate)
                throw Bad(parameter.Field.Name, parameter.Source == Source.Index ? "is a register in several pieces" : "is a second immediate in several pieces");
        }
    }

    private FormatException Bad(string what, string why) => new($"{Row.Name} ({Method.DeclaringType?.Name}.{Method.Name}): {what} {why}");
}
