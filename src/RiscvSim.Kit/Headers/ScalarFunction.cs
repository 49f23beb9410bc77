using RiscvSim.Engines;
using RiscvSim.Isa;

namespace RiscvSim.Kit.Headers;

/// <summary>
/// The C function of a row without vector registers, for every compiler: an inline function, or a macro where the row has constants,
/// which a function without optimisation could not pass on.
/// </summary>
public static class ScalarFunction
{
    /// <summary>Writes the function, if the row can be written so.</summary>
    public static void Write(TextWriter output, Insn row)
    {
        if (row.Flow != Flow.Next || InsnDirective.Of(row, masked: false) is not { } directive)
        {
            output.WriteLine("// No C function: the instruction jumps, or its fields do not stand as in the R format.");
            return;
        }

        Binding binding = Binding.Of(row);
        Field? destination = binding.Rd;
        bool reads = destination != null && binding.Parameters.Any(p => p.Field == destination);
        Field[] inputs = [.. CName.Operands(row).Where(f => f.Name != "rm" && (f != destination || reads))];
        bool isMacro = directive.Constants.Count != 0;
        string asm = Statement(directive, binding, destination, reads, inputs);
        string name = CName.Of(row.Name);
        string type = destination == null ? "void" : TypeOf(binding, destination);
        if (isMacro)
            WriteMacro(output, $"{name}({string.Join(", ", inputs.Select(f => f.Name))})", type, destination, reads, asm);
        else
            WriteFunction(output, $"{type} {name}({Parameters(binding, inputs)})", type, destination, reads, asm);
    }

    private static string Parameters(Binding binding, Field[] inputs) =>
        inputs.Length == 0 ? "void" : string.Join(", ", inputs.Select(f => $"{TypeOf(binding, f)} {f.Name}"));

    private static void WriteFunction(TextWriter output, string declaration, string type, Field? destination, bool reads, string asm)
    {
        output.WriteLine($"static inline {declaration}\n{{");
        if (destination != null && !reads)
            output.WriteLine($"    {type} {destination.Name};");
        output.WriteLine($"    {asm};");
        if (destination != null)
            output.WriteLine($"    return {destination.Name};");
        output.WriteLine("}");
    }

    private static void WriteMacro(TextWriter output, string declaration, string type, Field? destination, bool reads, string asm)
    {
        output.WriteLine($"#define {declaration} \\\n    __extension__({{ \\");
        if (destination != null)
            output.WriteLine($"        {type} {destination.Name}__{(reads ? $" = ({destination.Name})" : "")}; \\");
        output.WriteLine($"        {(destination == null ? asm : asm.Replace($"({destination.Name})", $"({destination.Name}__)", StringComparison.Ordinal))}; \\");
        output.WriteLine(destination == null ? "    })" : $"        {destination.Name}__; \\\n    }})");
    }

    private static string Statement(InsnDirective directive, Binding binding, Field? destination, bool reads, Field[] inputs)
    {
        bool effects = binding.UsesHart || binding.Memory != MemoryUse.None || binding.WritesFlags || destination == null;
        var operands = inputs.Where(f => f.IsRegister && f != destination).Select(f => $"[{f.Name}_] \"{Constraint(f)}\"({Value(binding, f)})")
            .Concat(directive.Constants.Select(c => $"[{c.Name}] \"n\"({c.Value})"));
        string result = destination == null ? "" : $"[{destination.Name}_] \"{(reads ? "+" : "=")}{Constraint(destination)}\"({destination.Name})";
        string memory = effects ? " : \"memory\"" : "";
        return $"__asm__{(effects ? " volatile" : "")}(\"{directive.Text}\" : {result} : {string.Join(", ", operands)}{memory})";
    }

    private static string Constraint(Field field) => field.Kind == FieldKind.F ? "f" : "r";

    private static string Value(Binding binding, Field field) => $"({TypeOf(binding, field)})({field.Name})";

    private static string TypeOf(Binding binding, Field field)
    {
        if (field.Kind != FieldKind.F)
            return "int64_t";
        Type? type = field == binding.Rd ? binding.Result : binding.Parameters.FirstOrDefault(p => p.Field == field)?.Type;
        return type == typeof(float) ? "float" : "double";
    }
}
