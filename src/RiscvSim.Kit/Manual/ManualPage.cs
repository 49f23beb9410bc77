using RiscvSim.Isa;

namespace RiscvSim.Kit.Manual;

/// <summary>Writes the manual page of an instruction, in Markdown.</summary>
public static class ManualPage
{
    private static readonly int[] s_vlens = [128, 256, 512, 1024];

    /// <summary>Writes the page of a row.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="row">The row.</param>
    /// <param name="semantics">What the instruction does, as its source says; null if the source is not known.</param>
    /// <param name="language">The language of that, as Markdown names it.</param>
    public static void Write(TextWriter output, Insn row, string? semantics, string language)
    {
        output.WriteLine($"# {row.Name}\n\n    {row.Syntax}\n");
        string draft = row.Experimental ? row.Version == null ? ", draft" : $", draft {row.Version}" : "";
        output.WriteLine($"Extension: {row.Requires}{draft}\n\n## Encoding\n");
        foreach (string line in EncodingDiagram.Of(row))
            output.WriteLine("    " + line);
        output.WriteLine($"\n    mask 0x{row.Pattern.Mask:x8}, match 0x{row.Pattern.Match:x8}");
        foreach (Field field in row.Pattern.Fields.Where(f => f.Excluded.Count != 0))
            output.WriteLine($"    {field.Name} is not {string.Join(", ", field.Excluded)}");
        output.WriteLine("\n## Semantics\n");
        output.WriteLine(semantics == null ? "The source is not known: the instruction came in an assembly." : $"```{language}\n{semantics}\n```");
        output.WriteLine("\n## Cost\n");
        output.WriteLine($"Class {row.Cost}; latency {(row.Latency == 0 ? "as of its class" : $"{row.Latency} cycles")}; {Occupancy(row)}.\n");
    }

    private static string Occupancy(Insn row)
    {
        int sew = row.CSew == 0 ? 8 : row.CSew;
        int?[] known = Array.ConvertAll(s_vlens, vlen => row.OccupancyOf(new VectorShape(vlen, sew, 0, vlen / sew)));
        return known[0] is null ? "occupancy as of its class"
            : $"occupies its unit at SEW {sew}, LMUL 1, vl = VLMAX for {Join(known.Select(cycles => cycles ?? 0))} cycles at VLEN {Join(s_vlens)}";
    }

    private static string Join(IEnumerable<int> numbers) => string.Join(", ", numbers);
}
