using System.Globalization;
using System.Text;
using System.Text.Json;
using RiscvSim.Cli.Output;

namespace RiscvSim.Cli.Comparing;

/// <summary>The measurements of all variants, and how they are shown.</summary>
/// <param name="size">The size of the product.</param>
/// <param name="vlen">VLEN of the variants with vectors.</param>
/// <param name="measurements">One for each variant.</param>
public sealed class Comparison(ProblemSize size, int vlen, IReadOnlyList<Measurement> measurements)
{
    /// <summary>How cycles are estimated, for help and table.</summary>
    private static readonly string[] s_cycleNotes =
    [
        "* static, optimistic: in order, no latencies, caches or branch misses. A scalar instruction takes 1 cycle,",
        "  a vector instruction as long as its unit is busy: max(1, ceil(tiles x M x K x N / MACs per cycle)) where the",
        "  unit tells, otherwise 1 for each register that its widest operand fills (EMUL x vl / VLMAX), at least 1.",
    ];

    /// <summary>What the figures mean, for help.</summary>
    public static readonly string[] Notes =
    [
        "Figures are of one product C += A B with packing of A and B; with M = 1 (GEMV) B is packed before.",
        "matrix: dot-product and matrix-multiply instructions. loaded, stored: all bytes, masked-off elements too.",
        "GMAC/s, MIPS: how fast this simulator runs it without counting, the best of many short measurements.",
        "cycles, MAC/cycle:",
        .. s_cycleNotes,
    ];

    /// <summary>True if every variant that was tried is right and those of the same elements agree.</summary>
    public bool IsGood => measurements.All(m => m.Failure == null || m.Skipped) && Disagreements().Count == 0;

    /// <summary>Writes the table and what there is to say below it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="terminal">True if that is a terminal.</param>
    public void Write(TextWriter output, bool terminal)
    {
        output.WriteLine($"{(size.M == 1 ? "GEMV" : "GEMM")} {size} (M x N x K) at VLEN {vlen}");
        var table = new TextTable("variant", "elements", "instructions#", "vector#", "matrix#", "MAC/instr#", "loaded B/MAC#", "stored B/MAC#",
            "cycles*#", "MAC/cycle*#", "GMAC/s#", "MIPS#");
        foreach (Measurement m in measurements.Where(m => m.Failure == null))
        {
            Profile p = m.Profile!;
            table.Add(m.Variant.Name, m.Variant.Elements, Count(p.Instructions), Count(p.Vector), Count(p.Matrix), PerMac(size.Macs, p.Instructions, "F2"),
                PerMac(p.Loaded, size.Macs, "F4"), PerMac(p.Stored, size.Macs, "F4"), Count(p.Cycles), PerMac(size.Macs, p.Cycles, "F2"),
                m.GigaMacs(size).ToString("F3", CultureInfo.InvariantCulture), m.Mips.ToString("F0", CultureInfo.InvariantCulture));
        }

        if (table.Count != 0)
            table.Write(output, terminal);
        foreach (Measurement m in measurements.Where(m => m.Failure != null))
            output.WriteLine($"{(m.Skipped ? "skipped" : "FAILED")}: {m.Variant.Name}: {m.Failure}");
        foreach (string line in Disagreements())
            output.WriteLine("FAILED: " + line);
        foreach (string line in s_cycleNotes)
            output.WriteLine(line);
    }

    /// <summary>The figures as JSON.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("m", size.M);
            json.WriteNumber("n", size.N);
            json.WriteNumber("k", size.K);
            json.WriteNumber("vlen", vlen);
            json.WriteNumber("macs", size.Macs);
            json.WriteString("cycles", "static estimate, optimistic: in order, no latencies, no caches");
            json.WriteBoolean("good", IsGood);
            json.WriteStartArray("variants");
            foreach (Measurement measurement in measurements)
                Write(json, measurement);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Count(ulong number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string PerMac(double number, double by, string format) => (number / by).ToString(format, CultureInfo.InvariantCulture);

    private void Write(Utf8JsonWriter json, Measurement m)
    {
        json.WriteStartObject();
        json.WriteString("name", m.Variant.Name);
        json.WriteString("elements", m.Variant.Elements);
        json.WriteString("isa", m.Variant.Isa);
        json.WriteString("result", m.Failure == null ? "passed" : m.Skipped ? "skipped" : "failed");
        if (m.Failure != null)
            json.WriteString("reason", m.Failure);
        if (m.Profile is { } p)
        {
            json.WriteString("checksum", m.Checksum);
            json.WriteNumber("instructions", p.Instructions);
            json.WriteNumber("vectorInstructions", p.Vector);
            json.WriteNumber("matrixInstructions", p.Matrix);
            json.WriteNumber("bytesLoaded", p.Loaded);
            json.WriteNumber("bytesStored", p.Stored);
            json.WriteNumber("cycles", p.Cycles);
            json.WriteNumber("macsPerInstruction", Math.Round((double)size.Macs / p.Instructions, 4));
            json.WriteNumber("bytesLoadedPerMac", Math.Round((double)p.Loaded / size.Macs, 6));
            json.WriteNumber("bytesStoredPerMac", Math.Round((double)p.Stored / size.Macs, 6));
            json.WriteNumber("macsPerCycle", Math.Round((double)size.Macs / p.Cycles, 4));
            json.WriteNumber("gmacPerSecond", Math.Round(m.GigaMacs(size), 3));
            json.WriteNumber("mips", Math.Round(m.Mips, 1));
        }

        json.WriteEndObject();
    }

    /// <summary>A line for each kind of elements for which not all variants have the same checksum.</summary>
    private List<string> Disagreements()
    {
        var lines = new List<string>();
        foreach (IGrouping<string, Measurement> same in measurements.Where(m => m.Checksum != null).GroupBy(m => m.Variant.Elements))
        {
            if (same.Select(m => m.Checksum).Distinct().Count() > 1)
                lines.Add($"the checksums of {same.Key} differ: {string.Join(", ", same.Select(m => $"{m.Variant.Name} {m.Checksum}"))}");
        }

        return lines;
    }
}
