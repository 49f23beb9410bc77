using System.Reflection;

namespace RiscvSim.Isa;

/// <summary>What a block form depends on beside the instruction.</summary>
/// <param name="SewLog2">log2 of SEW in bytes: 0 to 3.</param>
/// <param name="LmulLog2">log2 of LMUL: -3 to 3.</param>
/// <param name="Altfmt">vtype bit 8.</param>
/// <param name="Vxrm">vxrm; it matters to forms that have <see cref="BlockNeeds.Vxrm"/>.</param>
/// <param name="Vlenb">VLEN in bytes, at least a block; it matters to instructions whose geometry depends on it.</param>
public sealed record BlockShape(int SewLog2, int LmulLog2, bool Altfmt = false, int Vxrm = 0, int Vlenb = 64);

/// <summary>The state under which a block form is the whole truth, beside vl not 0, vstart = 0, VS Dirty and legality.</summary>
[Flags]
public enum BlockNeeds
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>FS is not Off and frm is not reserved.</summary>
    Float = 1,

    /// <summary>frm is RNE.</summary>
    Nearest = 2,

    /// <summary>NX has been accrued.</summary>
    Inexact = 4,

    /// <summary>vxrm is that of the shape.</summary>
    Vxrm = 8,
}

/// <summary>What a parameter of a block form receives; its name is that of the parameter.</summary>
public enum BlockOperand
{
    /// <summary><c>vs2</c>: a block of the group vs2.</summary>
    Vs2,

    /// <summary><c>vs2High</c>: the block after that of <see cref="Vs2"/>, where vs2 has elements twice as wide as the destination.</summary>
    Vs2High,

    /// <summary><c>vs1</c>: a block of the group vs1.</summary>
    Vs1,

    /// <summary><c>vs1First</c>: block 0 of vs1, whatever the block of the destination.</summary>
    Vs1First,

    /// <summary><c>vs2First</c>: block 0 of vs2, whatever the block of the destination.</summary>
    Vs2First,

    /// <summary><c>vd</c>: the old block of the destination.</summary>
    Vd,

    /// <summary><c>scalar</c>: the row's scalar operand, made a block by <see cref="BlockForm.Splat"/>, the same for all blocks.</summary>
    Scalar,

    /// <summary>
    /// <c>part</c>, an int: which part of its block a source takes whose elements are narrower than the destination's, or one with
    /// <see cref="BlockForm.Parts"/>.
    /// </summary>
    Part,

    /// <summary><c>element</c>, an int: the number of the block's first element.</summary>
    Element,

    /// <summary><c>mask</c>, a ulong: the bits of v0 that belong to the block, any others above.</summary>
    Mask,

    /// <summary><c>suspects</c>, an out ulong: elements whose result or flags may not be those of the instruction; see <see cref="BlockForm.Judge"/>.</summary>
    Suspects,

    /// <summary>
    /// <c>doubts</c>, an out block: what <see cref="BlockForm.Suspects"/> makes suspects of. Those of several blocks are put together by
    /// <see cref="BlockForm.Join"/> first, which is less work.
    /// </summary>
    Doubts,

    /// <summary><c>result</c>, of <see cref="BlockForm.Judge"/> only: the new block of the destination.</summary>
    Result,

    /// <summary><c>saturated</c>, an out ulong: elements that set vxsat.</summary>
    Saturated,
}

/// <summary>A parameter of a block form.</summary>
/// <param name="Operand">What it receives.</param>
/// <param name="Bytes">For vectors, the size of an element in bytes; otherwise 0.</param>
public sealed record BlockParameter(BlockOperand Operand, int Bytes);

/// <summary>What a block form returns.</summary>
public enum BlockResult
{
    /// <summary>The new block of vd.</summary>
    Elements,

    /// <summary>A ulong: bits of the mask register vd, one for each element of the block of vs2; bits above are zero.</summary>
    Bits,

    /// <summary>A ulong: the new value of rd or fd.</summary>
    Scalar,
}

/// <summary>
/// The method that computes one block of 64 bytes of an unmasked vector instruction's destination from blocks of its sources, to be inlined
/// into translated code. Its parameters say what they are, so that an engine needs to know no instruction: with elements of D bytes in the
/// destination and S in a source, block j takes block j of that source if S = D; block j / r, part j % r if D = r * S; blocks 2 * j and
/// 2 * j + 1 (<see cref="BlockOperand.Vs2High"/>) if S = 2 * D. vs1 of a form with vs2High has elements as wide as the destination. A form
/// with <see cref="Parts"/> has rules of its own.
/// </summary>
/// <remarks>
/// Under a mask, what the method yields for active elements is right, too: <see cref="Merge"/> puts it together with the old block, bits of
/// inactive elements in suspects, saturated and a result of <see cref="BlockResult.Bits"/> do not count. The same holds for elements behind vl,
/// for which sources may have any values. A row without a field vm writes all elements before vl. Agnostic elements keep their values: block forms are not for harts that overwrite them.
/// </remarks>
public sealed class BlockForm
{
    internal BlockForm(MethodInfo method, BlockSource source, BitPattern pattern, Field? scalarField)
    {
        Method = method;
        Parameters = Array.ConvertAll(method.GetParameters(), Describe);
        Judge = source.Methods.GetMethod(nameof(Judge) + method.Name);
        JudgeParameters = Judge == null ? [] : Array.ConvertAll(Judge.GetParameters(), Describe);
        Type result = method.ReturnType;
        Result = result != typeof(ulong) ? BlockResult.Elements : source.IsScalar ? BlockResult.Scalar : BlockResult.Bits;
        Bytes = Result == BlockResult.Elements ? SizeOf(result) : 0;
        Needs = source.Needs;
        Registers = source.Registers;
        FirstOnly = source.FirstOnly;
        Parts = source.Parts;
        Locals = LocalsOf(source.Methods);
        if (Array.Exists(Parameters, p => p.Operand == BlockOperand.Doubts))
        {
            Join = FromArgument(source, nameof(Join));
            Suspects = FromArgument(source, nameof(Suspects));
        }

        Merge = Result == BlockResult.Elements ? Find(source, nameof(Merge)) : null;
        if (Merge == null && Result == BlockResult.Elements && pattern.Find("vm") != null)
            throw Missing(source, nameof(Merge));
        if (Array.Exists(Parameters, p => p.Operand == BlockOperand.Scalar))
        {
            Splat = Find(source, nameof(Splat)) ?? throw Missing(source, nameof(Splat));
            ScalarField = scalarField;
        }
    }

    /// <summary>Public and static, in a type that may have arguments that are not public.</summary>
    public MethodInfo Method { get; }

    /// <summary>The method's parameters in order.</summary>
    public BlockParameter[] Parameters { get; }

    /// <summary>
    /// A method that looks again at a block with suspects and returns those that remain; null if suspects are what they are. It takes more
    /// time, and most blocks have none.
    /// </summary>
    public MethodInfo? Judge { get; }

    /// <summary>Its parameters in order.</summary>
    public BlockParameter[] JudgeParameters { get; }

    /// <summary>
    /// <c>Vector512&lt;X&gt; Join(Vector512&lt;X&gt;, Vector512&lt;X&gt;)</c>, of a type by which the class is closed: doubts of two blocks in one;
    /// null if the method has none.
    /// </summary>
    public MethodInfo? Join { get; }

    /// <summary><c>ulong Suspects(Vector512&lt;X&gt; doubts)</c>: bits of the elements that are suspects in any of the blocks; null as <see cref="Join"/>.</summary>
    public MethodInfo? Suspects { get; }

    /// <summary>True if elements may be suspect: the method puts out suspects, or doubts.</summary>
    public bool HasSuspects => Array.Exists(Parameters, p => p.Operand is BlockOperand.Suspects or BlockOperand.Doubts);

    /// <summary>True if a source has narrower elements than the destination.</summary>
    public bool Widens => Array.Exists(Parameters, p => p.Bytes != 0 && p.Bytes < Bytes);

    /// <summary>What the method returns.</summary>
    public BlockResult Result { get; }

    /// <summary>The size of the destination's elements in bytes; 0 if it has none.</summary>
    public int Bytes { get; }

    /// <summary>Bytes of an element by which blocks are counted: the destination's, or vs2's if that is a mask or a scalar; 0 if neither is a group.</summary>
    public int ElementBytes => Bytes != 0 ? Bytes : Array.Find(Parameters, p => p.Operand == BlockOperand.Vs2)?.Bytes ?? 0;

    /// <summary>What must hold.</summary>
    public BlockNeeds Needs { get; }

    /// <summary>How many whole registers the instruction works on, whatever vtype says; 0 if that follows from EEW and LMUL.</summary>
    public int Registers { get; }

    /// <summary>True if the instruction works on block 0 of its registers only, whatever LMUL is.</summary>
    public bool FirstOnly { get; }

    /// <summary>
    /// Where it is not elements that belong together: how many blocks of the destination come from one block of a source's group, which has
    /// LMUL registers; block j takes part j % Parts of block j / Parts. Otherwise 0.
    /// </summary>
    public int Parts { get; }

    /// <summary>
    /// <c>Vector512&lt;X&gt; Splat(ulong)</c>: makes a block of the row's scalar operand (the value of rs1, the raw value of fs1, an immediate
    /// extended to 64 bits); null if no parameter wants it.
    /// </summary>
    public MethodInfo? Splat { get; }

    /// <summary>
    /// About how many local variables RyuJIT makes of a call. It stops inlining in a method that has 512, those that are declared and those
    /// of what has been inlined: from there on calls remain, which are right, but slower than the kernel.
    /// </summary>
    public int Locals { get; }

    /// <summary>The field of the scalar operand: rs1, fs1, imm or uimm; null if no parameter wants it.</summary>
    public Field? ScalarField { get; }

    /// <summary>
    /// <c>Vector512&lt;X&gt; Merge(ulong bits, Vector512&lt;X&gt; value, Vector512&lt;X&gt; old)</c>: the value in elements whose bit is set; bits above
    /// those of the block do not matter. Null if the result is no block; a row without a field vm may have none.
    /// </summary>
    public MethodInfo? Merge { get; }

    /// <summary>The form of a row whose source is known; null if the source has no method for the row's fields.</summary>
    internal static BlockForm? Of(BitPattern pattern, BlockSource source)
    {
        Field? scalar = pattern.Find("rs1") ?? pattern.Find("fs1") ?? pattern.Find("imm") ?? pattern.Find("uimm");
        MethodInfo? method = Array.Find(source.Methods.GetMethods(BindingFlags.Public | BindingFlags.Static), m =>
            m.Name is not (nameof(Splat) or nameof(Merge)) && !m.Name.StartsWith(nameof(Judge), StringComparison.Ordinal) && Reads(m, "vs2") == (pattern.Find("vs2") != null)
            && Reads(m, "vs1") == (pattern.Find("vs1") != null) && Has(m, "scalar") == (scalar != null));
        return method == null ? null : new BlockForm(method, source, pattern, scalar);

        static bool Reads(MethodInfo method, string name) => Has(method, name) || Has(method, name + "First");

        static bool Has(MethodInfo method, string name) => Array.Exists(method.GetParameters(), p => p.Name == name);
    }

    /// <summary>What the class, or an argument of it, says; a few if nothing does.</summary>
    private static int LocalsOf(Type type)
    {
        int locals = type.GetCustomAttribute<BlockLocalsAttribute>()?.Locals ?? 3;
        foreach (Type argument in type.GetGenericArguments())
            locals = Math.Max(locals, LocalsOf(argument));
        return locals;
    }

    private static BlockParameter Describe(ParameterInfo parameter)
    {
        BlockOperand operand = Enum.Parse<BlockOperand>(parameter.Name!, ignoreCase: true);
        return new BlockParameter(operand, parameter.ParameterType.IsGenericType ? SizeOf(parameter.ParameterType) : 0);
    }

    private static int SizeOf(Type block) => Type.GetTypeCode(block.GetGenericArguments()[0]) switch
    {
        TypeCode.SByte or TypeCode.Byte => 1,
        TypeCode.Int16 or TypeCode.UInt16 => 2,
        TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
        _ => 8,
    };

    private static MethodInfo? Find(BlockSource source, string name) => source.Methods.GetMethod(name) ?? source.Elements?.GetMethod(name);

    /// <summary>A method of a type by which the class is closed.</summary>
    private static MethodInfo FromArgument(BlockSource source, string name) =>
        Array.Find(source.Methods.GetGenericArguments(), type => type.GetMethod(name) != null)?.GetMethod(name) ?? throw Missing(source, name);

    private static FormatException Missing(BlockSource source, string name) => new($"{source.Methods}: no method {name}");
}

/// <summary>Where the block forms of an op, or of a row above a method, come from for one shape.</summary>
/// <param name="Methods">
/// A closed class whose public static methods are block forms, one for each set of operands, and may have a <see cref="BlockForm.Splat"/>
/// and a <see cref="BlockForm.Merge"/>.
/// </param>
/// <param name="Elements">The closed class that has these if <paramref name="Methods"/> does not; null if there is no need.</param>
/// <param name="Needs">What must hold.</param>
public sealed record BlockSource(Type Methods, Type? Elements, BlockNeeds Needs = BlockNeeds.None)
{
    /// <summary>See <see cref="BlockForm.Registers"/>.</summary>
    public int Registers { get; init; }

    /// <summary>See <see cref="BlockForm.FirstOnly"/>.</summary>
    public bool FirstOnly { get; init; }

    /// <summary>See <see cref="BlockForm.Parts"/>.</summary>
    public int Parts { get; init; }

    /// <summary>A result of type ulong is the value of a scalar register.</summary>
    public bool IsScalar { get; init; }
}

/// <summary>
/// Names a class with a method <c>static BlockSource? BlockForms(BlockShape)</c> above the method of a row. The kernel of a family has
/// <c>BlockForms&lt;TOp&gt;</c> itself. Null is for shapes for which there are no block forms.
/// </summary>
/// <param name="source">The class.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BlocksAttribute(Type source) : Attribute
{
    /// <summary>The class.</summary>
    public Type Source { get; } = source;
}

/// <summary>Stands above a class of block forms, or an op, that makes more than a few of <see cref="BlockForm.Locals"/>.</summary>
/// <param name="locals">How many, as measured: the number of calls in one method that are inlined is 512 divided by it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class BlockLocalsAttribute(int locals) : Attribute
{
    /// <summary>How many.</summary>
    public int Locals { get; } = locals;
}
