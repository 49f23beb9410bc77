using System.Text.Json;
using RiscvSim.Cli.Output;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Listing;

/// <summary>Prints rows as a table, as JSON or as the page src/ISA.md.</summary>
public static class RowListing
{
    /// <summary>Prints a table.</summary>
    public static void WriteTable(IReadOnlyList<Insn> rows, TextWriter output, bool terminal)
    {
        var table = new TextTable("instruction", "encoding", "match", "mask", "extension", "cost", "oracle");
        foreach (Insn row in rows)
            table.Add(SyntaxOf(row), row.PatternText, Hex(row, row.Pattern.Match), Hex(row, row.Pattern.Mask), NeedsOf(row), row.Cost.ToString(), OracleOf(row));
        table.Write(output, terminal);
        output.WriteLine($"{rows.Count} instruction{(rows.Count == 1 ? "" : "s")}");
    }

    /// <summary>Prints a JSON array with an object for each row.</summary>
    public static void WriteJson(IReadOnlyList<Insn> rows, TextWriter output)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (Insn row in rows)
                WriteRow(json, row);
            json.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(text.ToArray()));
    }

    /// <summary>Prints the page src/ISA.md: all rows by extension, and the outside oracles.</summary>
    public static void WriteMarkdown(IReadOnlyList<Insn> rows, TextWriter output)
    {
        output.Write("# Instructions\n\n"
            + "Printed by `riscvsim isa --markdown > src/ISA.md` from the rows in `src/RiscvSim.Instructions`; do not edit.\n"
            + "The oracle is who outside this project says what an instruction must do: `golden/GROUP` (recorded vectors, replayed by `riscvsim vectors`),\n"
            + "`riscv-tests/SUITE/NAME` (a program of upstream's riscv-tests, run by `riscvsim compliance`) or `qemu` (random programs in lockstep with qemu-riscv64).\n"
            + $"\n{rows.Count} instructions.\n");
        foreach (IGrouping<string, Insn> extension in rows.GroupBy(HomeOf))
        {
            output.Write($"\n## {extension.Key}\n\n| instruction | encoding | match | mask | needs | cost | oracle |\n|---|---|---|---|---|---|---|\n");
            foreach (Insn row in extension)
            {
                output.Write($"| `{SyntaxOf(row)}` | `{Cell(row.PatternText)}` | `{Hex(row, row.Pattern.Match)}` | `{Hex(row, row.Pattern.Mask)}` "
                    + $"| {Cell(NeedsOf(row))} | {row.Cost} | {OracleOf(row)} |\n");
            }
        }

        output.Write("\n## Outside oracles\n\n| oracle | instructions |\n|---|---|\n");
        foreach (IGrouping<string, Insn> oracle in rows.GroupBy(OracleOf).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.Write($"| {oracle.Key} | {oracle.Count()} |\n");
    }

    /// <summary>The first extension that a requirement names: the chapter in which the manual defines the instruction.</summary>
    private static string HomeOf(Insn row) => row.Requires.Split(['&', '|', ' '], 2)[0];

    private static string SyntaxOf(Insn row) => row.ExpansionText == null ? row.Syntax : $"{row.Syntax} = {row.ExpansionText}";

    /// <summary>The extensions that enable a row; those of a draft with the version it follows.</summary>
    private static string NeedsOf(Insn row) => row.Experimental ? $"{row.Requires} (draft {row.Version})" : row.Requires;

    private static string OracleOf(Insn row) => row.Oracle ?? "none";

    private static string Hex(Insn row, uint bits) => "0x" + bits.ToString(row.Length == 2 ? "x4" : "x8");

    private static string Cell(string text) => text.Replace("|", "\\|");

    private static void WriteRow(Utf8JsonWriter json, Insn row)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        json.WriteString("syntax", row.Syntax);
        json.WriteString("pattern", row.PatternText);
        json.WriteString("match", Hex(row, row.Pattern.Match));
        json.WriteString("mask", Hex(row, row.Pattern.Mask));
        json.WriteNumber("length", row.Length);
        json.WriteString("extension", row.Requires);
        json.WriteString("cost", row.Cost.ToString());
        if (row.ExpansionText != null)
            json.WriteString("expansion", row.ExpansionText);
        json.WriteString("oracle", row.Oracle);
        json.WriteBoolean("experimental", row.Experimental);
        json.WriteString("version", row.Version);
        json.WriteEndObject();
    }
}
