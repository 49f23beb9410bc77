using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Cli;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Isa;

/// <summary>What rows claim about oracles other than recorded vectors is true; see <see cref="OracleTests"/> for those.</summary>
public class OracleClaimTests
{
    private const string Upstream = "riscv-tests/";

    [Fact]
    public void NamedUpstreamProgramsExist()
    {
        HashSet<string> known = KnownPrograms();
        foreach (Insn row in RowsWith(Upstream))
            Assert.True(known.Contains(row.Oracle![Upstream.Length..]), $"{row.Name}: {row.Oracle} is not in riscv-tests.txt");
    }

    [Fact]
    public void RandomProgramsEmitTheRowsThatNameQemu()
    {
        foreach (Insn row in RowsWith("qemu"))
            Assert.True(RandomPrograms.Covers(row), $"{row.Name}: no random program has it");
    }

    [RiscvTestsFact]
    public void NamedUpstreamProgramsHoldTheirRows()
    {
        foreach (Insn row in RowsWith(Upstream))
        {
            string program = row.Oracle![Upstream.Length..].Replace("/", "-p-");
            ElfFile elf = ElfFile.Load(Path.Combine(RiscvTestsFactAttribute.Folder!, program));
            Assert.True(elf.Sections.Any(s => s.Executable && Holds(s.Data.Span, row)), $"{program} does not hold {row.Name}");
        }
    }

    private static IEnumerable<Insn> RowsWith(string oracle) =>
        Rows.All.Rows.Where(r => r.Oracle?.StartsWith(oracle, StringComparison.Ordinal) == true);

    private static HashSet<string> KnownPrograms()
    {
        var known = new HashSet<string>();
        foreach (string line in File.ReadAllLines(Path.Combine(Repository.Root, "tests", "RiscvSim.Tests", "Isa", "riscv-tests.txt")))
        {
            string[] words = line.Split(' ');
            if (words[0] != "#")
                known.UnionWith(words[1..].Select(w => $"{words[0]}/{w}"));
        }

        return known;
    }

    private static bool Holds(ReadOnlySpan<byte> code, Insn row)
    {
        int at = 0;
        while (at + 4 <= code.Length)
        {
            uint word = BitConverter.ToUInt32(code[at..]);
            if (Rows.Decoder.Decode(word) == row)
                return true;
            at += Decoder.LengthOf(word);
        }

        return false;
    }
}
