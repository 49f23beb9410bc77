using System.Globalization;
using System.IO.Compression;
using RiscvSim.Isa;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Isa;

/// <summary>Somebody outside this project says what each row must do.</summary>
public class OracleTests
{
    private const string Golden = "golden/";

    [Fact]
    public void EveryRowThatIsNotADraftNamesAnOracle()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            if (row.Experimental && row.Oracle == null)
                continue;
            bool known = row.Oracle is { } oracle && (oracle == "qemu" || oracle.StartsWith(Golden, StringComparison.Ordinal) || oracle.StartsWith("riscv-tests/", StringComparison.Ordinal));
            Assert.True(known, $"{row.Name} has the oracle '{row.Oracle}'");
        }
    }

    [Fact]
    public void DraftsTellTheVersionTheyFollow()
    {
        foreach (Insn row in Rows.All.Rows)
            Assert.True(row.Experimental == (row.Version != null), $"{row.Name}: experimental {row.Experimental}, version '{row.Version}'");
    }

    [SharedFact("golden")]
    public void GoldenGroupsHoldTheRowsThatNameThem()
    {
        var missing = new List<string>();
        foreach (IGrouping<string, Insn> group in Rows.All.Rows.Where(r => r.Oracle?.StartsWith(Golden, StringComparison.Ordinal) == true).GroupBy(r => r.Oracle![Golden.Length..]))
        {
            HashSet<Insn> recorded = RowsOf(group.Key);
            missing.AddRange(group.Where(r => !recorded.Contains(r)).Select(r => $"{r.Name} is not in {Golden}{group.Key}"));
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    /// <summary>The rows whose encodings stand in a group of vectors.</summary>
    private static HashSet<Insn> RowsOf(string group)
    {
        var rows = new HashSet<Insn>();
        foreach (string path in Directory.GetFiles(Path.Combine(Repository.Shared!, "golden"), $"{group}.jsonl.gz", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Shared!, "golden"), $"{group}-vlen*.jsonl.gz", SearchOption.AllDirectories)))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            const string Key = "\"insn\":\"0x";
            while (reader.ReadLine() is { } line)
            {
                int start = line.IndexOf(Key, StringComparison.Ordinal) + Key.Length;
                uint word = uint.Parse(line.AsSpan(start, line.IndexOf('"', start) - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                if (Rows.Decoder.Decode(word) is { } row)
                    rows.Add(row);
            }
        }

        return rows;
    }
}
