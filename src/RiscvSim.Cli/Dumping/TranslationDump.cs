using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using RiscvSim.Cli.Running;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Machine;
using Decoder = RiscvSim.Isa.Decoder;

namespace RiscvSim.Cli.Dumping;

/// <summary>The translation of some code, for people: each guest instruction beside its IL, and the host code that RyuJIT has made.</summary>
/// <param name="guest">The guest, stopped.</param>
/// <param name="engine">Its engine, which has kept the text of its regions.</param>
/// <param name="target">The code.</param>
public sealed class TranslationDump(Guest guest, TranslatorEngine engine, DumpTarget target)
{
    private const int WidestLeft = 64;
    private const string Mark = "// ";

    private readonly Disassembler _disassembler = new(
        new Decoder(engine.Interpreter.Rows), guest.Hart.Csrs.NameOf, address => guest.Elf.Describe(address, guest.Bias));

    /// <summary>Writes all regions that hold the code, or one line that says why there is none.</summary>
    public string Write()
    {
        RegionText[] regions = Regions();
        string place = guest.Name(target.Start);
        if (regions.Length == 0)
            return $"riscvsim: --dump-translation: no region holds {place}: {Reason()}";
        var text = new StringBuilder($"{place}: {regions.Length} region{(regions.Length == 1 ? "" : "s")}\n");
        text.Append("A release runtime gives no map from IL to host code: IL stands beside its guest instruction, host code by itself below.\n");
        foreach (RegionText region in regions)
            Append(text, region);
        return text.ToString().TrimEnd('\n');
    }

    private RegionText[] Regions()
    {
        var regions = new Dictionary<nint, RegionText>();
        for (ulong pc = target.Start; pc < target.End; pc += 2)
        {
            foreach (RegionText region in engine.Dump(pc))
                regions.TryAdd(region.HostCode, region);
        }

        return [.. regions.Values];
    }

    private string Reason()
    {
        bool mayExecute = false;
        for (ulong pc = target.Start; pc < target.End; pc += 2)
        {
            if (engine.WasMet(pc))
                return "it was executed, but not often or long enough to be translated (--engine translator translates everything)";
            mayExecute |= (guest.Hart.Memory.PermissionsAt(pc) & Access.Execute) != 0;
        }

        return !mayExecute ? "no code can be executed there"
            : target.IsData ? "it is data, and was never executed"
            : "it was never executed, or has changed since";
    }

    private void Append(StringBuilder text, RegionText region)
    {
        string entries = string.Join(", ", region.Entries.Select(guest.Name));
        text.Append(CultureInfo.InvariantCulture, $"\nRegion of {region.Addresses.Count} guest instructions, entered at {entries}; compiled in {region.CompileTime.TotalMilliseconds:F1} ms\n\n");
        AppendIl(text, region);
        if (RuntimeInformation.ProcessArchitecture == Architecture.X64)
            AppendHost(text, region);
        else
            text.Append(CultureInfo.InvariantCulture, $"\nHost code is shown on x64 only; this is {RuntimeInformation.ProcessArchitecture}.\n");
    }

    /// <summary>IL with what it is for on its left, where that begins.</summary>
    private void AppendIl(StringBuilder text, RegionText region)
    {
        var rows = new List<(string Left, string Il)>();
        string left = "entry";
        foreach (string line in region.Il.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                if (left != "")
                    rows.Add((left, ""));
                left = Describe(line[Mark.Length..]);
                continue;
            }

            rows.Add((left, line));
            left = "";
        }

        int width = Math.Min(WidestLeft, rows.Max(row => row.Left.Length));
        text.Append("Guest".PadRight(width)).Append(" | IL\n");
        foreach ((string what, string il) in rows)
            text.Append($"{what.PadRight(width)} | {il}".TrimEnd()).Append('\n');
    }

    /// <summary>A comment of the IL begins with the address of the guest instruction whose code follows, or says what it is for.</summary>
    private string Describe(string comment)
    {
        string[] words = comment.Split(' ', 3);
        if (words.Length < 2 || !ulong.TryParse(words[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong pc))
            return comment;
        uint word = guest.Hart.EncodingAt(pc);
        string encoding = Decoder.LengthOf(word) == 2 ? $"{word & 0xffff:x4}    " : $"{word:x8}";
        return $"{pc:x8}: {encoding}  {_disassembler.Disassemble(word, pc)}{(words.Length < 3 ? "" : " " + words[2])}";
    }

    /// <summary>Alone in a method, so that Iced is loaded only here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendHost(StringBuilder text, RegionText region)
    {
        var listing = new HostListing(region.HostCode);
        text.Append(CultureInfo.InvariantCulture, $"\nHost code, {listing.Bytes} bytes at 0x{region.HostCode:x} (> is jumped to; a computed jump is followed no further)\n");
        text.Append("Offsets in HartState, to which rsi points at the entry:\n");
        foreach (string line in HostNames.Offsets)
            text.Append("  ").Append(line).Append('\n');
        text.Append('\n');
        foreach (string line in listing.Lines(new HostNames(guest).NameOf))
            text.Append("  ").Append(line).Append('\n');
    }
}
