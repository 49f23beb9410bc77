using System.Globalization;
using System.Runtime.Intrinsics.X86;
using System.Text;
using RiscvSim.Cli;
using RiscvSim.Isa;

namespace RiscvSim.Benchmarks;

/// <summary>
/// Measures every vector row at each SEW, LMUL 1 and 8, masked and not, and writes <c>docs/vector-throughput.md</c>. What counts is guest
/// code under the interpreter, its own cost included. Bytes are those of the widest operand: where LMUL 8 is illegal, because an operand has
/// twice or more of SEW, the largest legal LMUL takes its place.
/// </summary>
internal static class VectorThroughput
{
    private const string Isa = "rv64gcv_zvfh_zvfbfwma_zvbb_zvbc_zvkned_zvknhb_zvkg_zvksed_zvksh_zvdot4a8i_zvabd_zvfofp8min"
        + "_zvqwdota8i_zvqwdota16i_zvfwdota16bf_zvfqwdota8f_zvqwbdota8i_zvqwbdota16i_zvfwbdota16bf_zvfqwbdota8f_zvfbdota32f";
    private const int Vlen = 512;
    private const double Wanted = 8;

    private static readonly int[] s_vlens = [128, 256, 512, 1024, 4096, 16384, 65536];

    /// <summary>A measurement: nanoseconds for each of the two masked states; NaN where the row has no such form.</summary>
    private sealed record Line(Insn Row, int Sew, int Lmul, double Plain, double Masked, double Bytes)
    {
        public double Slowest => double.IsNaN(Plain) ? Masked : double.IsNaN(Masked) ? Plain : Math.Max(Plain, Masked);

        public double Rate => Bytes / Slowest;
    }

    /// <summary>Runs: <c>vectors [MNEMONIC...]</c> measures rows (* stands for any characters); without names all, and writes the page.</summary>
    public static int Run(string[] names)
    {
        InsnTable table = Extensions.LoadTable();
        Insn[] rows = [.. table.Rows.Where(r => r.Cost > Cost.VConfig
            && (names.Length == 0 || Array.Exists(names, n => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(n, r.Name))))];
        using var bench = new VectorBench(table, Isa, Vlen);
        var lines = new List<Line>();
        for (int i = 0; i < rows.Length; i++)
        {
            if (names.Length == 0)
                Console.Error.Write($"\r{i + 1} of {rows.Length} rows ");
            for (int sew = 0; sew < 4; sew++)
                lines.AddRange(MeasureRow(bench, rows[i], sew));
        }

        if (names.Length == 0)
            Console.Error.WriteLine();
        string page = names.Length == 0 ? Page(lines, table) : Table(lines);
        if (names.Length != 0)
            Console.WriteLine(page);
        else
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Root(), "docs")).FullName, "vector-throughput.md"), page);
        return 0;
    }

    private static IEnumerable<Line> MeasureRow(VectorBench bench, Insn row, int sew)
    {
        int largest = 3;
        while (largest >= 0 && !IsLegal(bench, row, sew, largest))
            largest--;
        if (largest < 0)
            yield break;
        foreach (int lmul in largest == 0 ? (int[])[0] : [0, largest])
        {
            double plain = Time(bench, row, sew, lmul, masked: false), masked = Time(bench, row, sew, lmul, masked: true);
            // The widest operand of the largest legal LMUL fills eight registers.
            double bytes = (double)bench.Vl * (1 << sew) * (largest == 3 || VectorBench.Accesses(row) ? 1 : 1 << 3 - largest);
            if (!double.IsNaN(plain) || !double.IsNaN(masked))
                yield return new Line(row, 8 << sew, 1 << lmul, plain, masked, bytes);
        }
    }

    private static bool IsLegal(VectorBench bench, Insn row, int sew, int lmul) =>
        Configure(bench, row, sew, lmul, masked: false, out _) || Configure(bench, row, sew, lmul, masked: true, out _);

    private static double Time(VectorBench bench, Insn row, int sew, int lmul, bool masked) =>
        Configure(bench, row, sew, lmul, masked, out uint word) ? bench.Measure(row, word) : double.NaN;

    /// <summary>A legal encoding, with the standard formats if they are, else with the alternative ones.</summary>
    private static bool Configure(VectorBench bench, Insn row, int sew, int lmul, bool masked, out uint word)
    {
        word = 0;
        if (masked && row.Pattern.Find("vm") == null)
            return false;
        return bench.Configure(sew, lmul, altfmt: false) && bench.TryEncode(row, masked, out word)
            || bench.Configure(sew, lmul, altfmt: true) && bench.TryEncode(row, masked, out word);
    }

    private static string Page(List<Line> lines, InsnTable table)
    {
        bool IsArithmetic(Line line) => !VectorBench.Accesses(line.Row) && line.Row.Cost != Cost.VMove;
        Line[] large = [.. lines.Where(l => l.Lmul != 1 && IsArithmetic(l))];
        Insn[] all = [.. large.Select(l => l.Row).Distinct()];
        Line[] slow = [.. large.Where(l => l.Rate < Wanted)];
        Insn[] slowRows = [.. slow.Select(l => l.Row).Distinct()];
        var text = new StringBuilder();
        text.AppendLine("# Vector throughput").AppendLine();
        text.AppendLine("Written by `dotnet run -c Release --project tests/RiscvSim.Benchmarks -- vectors`; interpreter, one core.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Host: {HostSimd()}; an indirect call {IndirectCall.Nanoseconds():f1} ns; VLEN {Vlen}; inexact flag set, ordinary numbers; half of the mask bits set.");
        text.AppendLine("Rates are bytes of the widest operand per nanosecond, the slower of masked and unmasked, instruction dispatch included.").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture,
            $"**{all.Length - slowRows.Length} of {all.Length} arithmetic rows ({100.0 * (all.Length - slowRows.Length) / all.Length:f1} %) process {Wanted} bytes per ns or more at the largest LMUL, at every SEW, masked and unmasked.**").AppendLine();
        text.AppendLine("## Exceptions").AppendLine();
        text.AppendLine("| row | SEW: bytes per ns | reason |").AppendLine("|---|---|---|");
        foreach (Insn row in slowRows)
        {
            string rates = string.Join(", ", slow.Where(l => l.Row == row).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Sew}: {l.Rate:f1}")));
            text.AppendLine($"| {row.Name} | {rates} | {SlowReasons.Of(row, [.. slow.Where(l => l.Row == row).Select(l => l.Sew)])} |");
        }

        text.AppendLine().AppendLine("## Cost grows with vl, not with VLEN").AppendLine();
        AppendVlens(text, table);
        text.AppendLine().AppendLine("## All rows").AppendLine().Append(Table(lines));
        return text.ToString();
    }

    private static string Table(List<Line> lines)
    {
        var text = new StringBuilder();
        text.AppendLine("ns per instruction; bytes per ns in the last column.").AppendLine();
        text.AppendLine("| row | SEW | LMUL | unmasked | masked | B/ns |").AppendLine("|---|--:|--:|--:|--:|--:|");
        foreach (Line line in lines)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {line.Row.Name} | {line.Sew} | {line.Lmul} | {Number(line.Plain)} | {Number(line.Masked)} | {line.Rate:f1} |");
        return text.ToString();
    }

    /// <summary>The same vl under ever longer registers.</summary>
    private static void AppendVlens(StringBuilder text, InsnTable table)
    {
        Insn[] rows = [.. table.Rows.Where(r => r.Cost is Cost.VAlu or Cost.VFMul or Cost.VReduce or Cost.VLoad).DistinctBy(r => r.Cost)];
        text.AppendLine($"ns per instruction at vl = 4, SEW 32, LMUL 1, and at vl = VLMAX, LMUL 8.").AppendLine();
        text.AppendLine($"| VLEN | {string.Join(" | ", rows.Select(r => $"{r.Name} vl 4 | vl VLMAX"))} |");
        text.AppendLine($"|--:|{string.Concat(Enumerable.Repeat("--:|", 2 * rows.Length))}");
        foreach (int vlen in s_vlens)
        {
            using var bench = new VectorBench(table, Isa, vlen);
            text.Append(CultureInfo.InvariantCulture, $"| {vlen} |");
            foreach (Insn row in rows)
            {
                foreach ((int lmul, int vl) in ((int, int)[])[(0, 4), (3, int.MaxValue)])
                {
                    double time = bench.Configure(2, lmul, altfmt: false, vl) && bench.TryEncode(row, masked: false, out uint word) ? bench.Measure(row, word) : double.NaN;
                    text.Append($" {Number(time)} |");
                }
            }

            text.AppendLine();
        }
    }

    private static string Number(double nanoseconds) => double.IsNaN(nanoseconds) ? "-" : nanoseconds.ToString("f1", CultureInfo.InvariantCulture);

    private static string HostSimd() => Avx512BW.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : "SSE or none";

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at != null && !File.Exists(Path.Combine(at.FullName, "RiscvSim.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("the program must lie inside the repository");
    }
}
