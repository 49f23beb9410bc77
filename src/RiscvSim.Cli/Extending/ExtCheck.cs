using RiscvSim.Cli.Output;
using RiscvSim.Isa;
using RiscvSim.Kit.Encodings;

namespace RiscvSim.Cli.Extending;

/// <summary><c>riscvsim ext check</c>: finds encodings of a file that another instruction has, and free ones.</summary>
public static class ExtCheck
{
    private const string ExitNote = "Exit code: 0 nothing else has the encodings; 1 something has; 125 error of riscvsim itself.";

    private const int LongestList = 6;

    /// <summary>Runs the command line after the task.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        FileOptions? options = OptionParser.Parse<FileOptions>("ext check", "FILE", args, ExitNote);
        if (options == null)
            return ExitCode.Success;
        using var output = new StreamWriter(HostStream.Output);
        return Check(UserFile.Load(options.File), output);
    }

    /// <summary>Compares with all rows of the build, enabled or not, and with what vendor maps know beyond them.</summary>
    private static int Check(UserFile file, TextWriter output)
    {
        KnownEncoding[] own = [.. file.Rows.Select(row => KnownEncoding.Of(row, file.Path))];
        InsnTable build = ExtensionSet.AllRows();
        KnownEncoding[] rows = [.. build.Rows.Select(row => KnownEncoding.Of(row, KnownEncoding.Build))];
        KnownEncoding[] others = [.. rows, .. VendorMaps.Without([.. rows, .. own])];
        output.WriteLine($"{file.Path}: {(own.Length == 1 ? "1 row" : $"{own.Length} rows")}, compared with {others.Length} encodings of this build and of vendor maps");
        List<string> found = [.. EncodingOverlap.Within(file.Rows).Select(overlap => overlap.ToString())];
        found.AddRange(Clash.Between(own, others).Select(clash => clash.ToString()));
        found.AddRange(file.Rows.Where(row => build.Find(row.Name) != null).Select(row => $"{row.Name} is the name of a row of '{build.Find(row.Name)!.Requires}'"));
        foreach (string line in found)
            output.WriteLine(line);
        output.WriteLine(found.Count == 0 ? "no overlaps" : $"{found.Count} overlaps");
        Propose(output, [.. own, .. others]);
        return found.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static void Propose(TextWriter output, IReadOnlyCollection<KnownEncoding> taken)
    {
        output.WriteLine("\nFree in custom-0 to custom-3 (funct7 rs2 rs1 funct3 rd opcode):");
        foreach (FreeSlots slots in FreeEncodings.Of(taken))
        {
            if (slots.Free.Count != 0)
                output.WriteLine($"  custom-{slots.Opcode} funct3 {slots.Funct3:b3}: {Ranges(slots.Free)}, such as {FreeEncodings.PatternOf(slots.Opcode, slots.Free[0], slots.Funct3)}");
            else if (slots.Shared.Count != 0)
                output.WriteLine($"  custom-{slots.Opcode} funct3 {slots.Funct3:b3}: {Ranges(slots.Shared)}, but for {string.Join(", ", slots.SharedWith.Select(k => $"{k.Name} ({k.Extension})"))}");
        }
    }

    private static string Ranges(IReadOnlyList<int> values)
    {
        var ranges = new List<string>();
        for (int i = 0; i < values.Count;)
        {
            int end = i;
            while (end + 1 < values.Count && values[end + 1] == values[end] + 1)
                end++;
            ranges.Add(end == i ? $"{values[i]:b7}" : $"{values[i]:b7}-{values[end]:b7}");
            i = end + 1;
        }

        return string.Join(' ', ranges.Count > LongestList ? [.. ranges[..LongestList], "..."] : ranges);
    }
}
