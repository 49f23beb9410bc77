using RiscvSim.Engines;
using RiscvSim.Isa;

namespace RiscvSim.Kit.Headers;

/// <summary>
/// What clang gets for a row with vector registers: macros that take operands of any vector type, SEW and LMUL, and inline functions
/// where the op knows its types. Each sets vl and vtype itself, as the compiler does not know what the instruction needs.
/// </summary>
public static class VectorFunction
{
    private const string MaskField = "vm", Length = "vl";

    /// <summary>Writes macros and functions, if the row can be written so.</summary>
    public static void Write(TextWriter output, Insn row)
    {
        if (InsnDirective.Of(row, masked: false) is not { } plain)
        {
            output.WriteLine("// No macro with operands: the instruction's fields do not stand as in the R format.");
            return;
        }

        WriteForms(output, row, plain, masked: false);
        if (row.Pattern.Find(MaskField) != null)
            WriteForms(output, row, InsnDirective.Of(row, masked: true)!, masked: true);
    }

    private static void WriteForms(TextWriter output, Insn row, InsnDirective directive, bool masked)
    {
        Binding binding = Binding.Of(row);
        Field[] operands = [.. CName.Operands(row).Where(f => f.Name is not (MaskField or "rm"))];
        string name = CName.Of(row.Name) + (masked ? "_m" : "");
        IEnumerable<string> parameters = operands.Select(f => f.Name).Append(Length);
        if (masked)
            parameters = parameters.Prepend(MaskField);
        output.WriteLine($"#define {name}({string.Join(", ", parameters)}, sew, lmul) \\");
        output.WriteLine("    " + Statement(binding, directive, operands, masked, "e\" #sew \", \" #lmul \"", typed: false));
        for (int lmulLog2 = -3; row.CSew != 0 && lmulLog2 <= 3; lmulLog2++)
            WriteTyped(output, binding, directive, operands, masked, name, lmulLog2);
    }

    private static void WriteTyped(TextWriter output, Binding binding, InsnDirective directive, Field[] operands, bool masked, string name, int lmulLog2)
    {
        int sew = binding.Row.CSew;
        string?[] types = Array.ConvertAll(operands, f => f.Kind == FieldKind.V ? binding.Row.CTypeOf(f.Name, lmulLog2) : f.Kind == FieldKind.F ? "float" : "int64_t");
        if (Array.IndexOf(types, null) >= 0 || directive.Constants.Count != 0 || Destination(binding) is not { Kind: FieldKind.V } destination)
            return;
        string lmul = CName.Lmul(lmulLog2);
        IEnumerable<string> parameters = operands.Select((f, i) => $"{types[i]} {f.Name}").Append($"size_t {Length}");
        // The type of a mask is named after SEW / LMUL.
        int ratio = lmulLog2 < 0 ? sew << -lmulLog2 : sew >> lmulLog2;
        if (masked && ratio is < 1 or > 64)
            return;
        if (masked)
            parameters = parameters.Prepend($"vbool{ratio}_t {MaskField}");
        string result = types[Array.IndexOf(operands, destination)]!;
        // Compilers have these types only with the extension.
        string? needs = Array.Exists(types, t => t!.StartsWith("vbfloat16", StringComparison.Ordinal)) ? "defined(__riscv_zvfbfmin)"
            : Array.Exists(types, t => t!.StartsWith("vfloat16", StringComparison.Ordinal)) ? "defined(__riscv_zvfh) || defined(__riscv_zvfhmin)" : null;
        if (needs != null)
            output.WriteLine($"#if {needs}");
        output.WriteLine($"static inline {result} {name}_{lmul}({string.Join(", ", parameters)})\n{{");
        output.WriteLine($"    {Statement(binding, directive, operands, masked, $"e{sew}, {lmul}", typed: true)};");
        output.WriteLine($"    return {destination.Name};\n}}");
        if (needs != null)
            output.WriteLine("#endif");
    }

    /// <summary>The destination is read and written, so that tail and masked-off elements keep their values, and shares no register with a source.</summary>
    private static string Statement(Binding binding, InsnDirective directive, Field[] operands, bool masked, string vtype, bool typed)
    {
        Field? destination = Destination(binding);
        bool effects = binding.UsesHart && binding.Row.Op == null || !binding.IsVectorArithmetic;
        string result = destination == null ? "" : $"[{destination.Name}_] \"{(destination.Kind == FieldKind.V ? "+&" : "=")}{Constraint(destination)}\"({destination.Name})";
        List<string> inputs = [.. operands.Where(f => f != destination && f.IsRegister).Select(f => $"[{f.Name}_] \"{Constraint(f)}\"({f.Name})")];
        inputs.AddRange(directive.Constants.Select(c => $"[{c.Name}] \"n\"({c.Value})"));
        inputs.Add($"[vl_] \"r\"({(typed ? Length : $"(size_t)({Length})")})");
        if (masked)
            inputs.Add($"[vm_] \"vm\"({MaskField})");
        return $"__asm__ volatile(\"vsetvli zero, %[vl_], {vtype}, tu, mu\\n\\t{directive.Text}\" : {result} : {string.Join(", ", inputs)}"
            + $" : \"vl\", \"vtype\"{(effects ? ", \"memory\"" : "")})";
    }

    private static Field? Destination(Binding binding) =>
        binding.Rd ?? (binding.VectorRd?.Name == "vd" ? binding.VectorRd : null);

    private static string Constraint(Field field) => field.Kind switch { FieldKind.V => "vr", FieldKind.F => "f", _ => "r" };
}
