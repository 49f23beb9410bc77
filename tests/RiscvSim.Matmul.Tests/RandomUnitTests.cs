using RiscvSim.Isa;
using RiscvSim.Machine.Extending;
using RiscvSim.Matmul.Files;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>Random unit files: legal ones do what the plain model says, others are refused by the line that is wrong.</summary>
public class RandomUnitTests
{
    private const int Count = 200;
    private static readonly int[] s_vlens = [128, 256, 512, 1024];

    [Fact]
    public void LegalUnitsAgreeWithThePlainModel()
    {
        var random = new Random(20261126);
        int[] tried = new int[3];
        MatmulHart[] harts = [.. s_vlens.Select(vlen => new MatmulHart(vlen, vlen + 1))];
        for (int i = 0; i < Count; i++)
        {
            UnitText text = Legal(random);
            UnitFile file = UnitFile.Read("random.yaml", new StringReader(text.ToString()));
            MatmulRow unit = Assert.Single(file.Rows);
            Insn row = Assert.Single(file.RowsOf("xrandom"));
            List<MatmulHart> usable = [.. harts.Where(hart => Configurations(hart, unit).Count != 0)];
            MatmulHart hart = usable[random.Next(usable.Count)];
            List<(int Sew, int Lmul)> configurations = Configurations(hart, unit);
            (int sew, int lmul) = configurations[random.Next(configurations.Count)];
            Assert.True(hart.Configure(sew, lmul, 0));
            try
            {
                tried[text.IsFloat ? 0 : text.IsRun ? 1 : 2] += ModelCheck.Run(hart, row, unit.Unit, random, 24);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{e.Message}\n{text}", e);
            }
        }

        foreach (MatmulHart hart in harts)
            hart.Dispose();
        Assert.All(tried, count => Assert.True(count > 100, string.Join(' ', tried)));
    }

    [Fact]
    public void ContradictionsAreRefusedByLine()
    {
        var random = new Random(7);
        var seen = new HashSet<string>();
        for (int i = 0; i < Count; i++)
        {
            UnitText text = Legal(random);
            (string what, int line) = Contradictions.Add(text, random, i);
            UnitFileException e = Assert.Throws<UnitFileException>(() => UnitFile.Read("random.yaml", new StringReader(text.ToString())));
            Assert.True(e.Message.StartsWith($"random.yaml:{line}: ", StringComparison.Ordinal), $"{what}: {e.Message}, not line {line}\n{text}");
            Assert.True(e.Message.Contains("possible", StringComparison.Ordinal) || e.Message.Contains("will do", StringComparison.Ordinal), e.Message);
            Assert.DoesNotContain('\n', e.Message);
            seen.Add(what);
        }

        Assert.True(seen.Count >= 25, string.Join(", ", seen));
    }

    /// <summary>A file whose unit the plain model finds possible somewhere.</summary>
    private static UnitText Legal(Random random)
    {
        while (true)
        {
            UnitText text = UnitText.Random(random);
            if (DrawnUnit.Read(text) is { } file && s_vlens.Any(vlen => Exists(file.Rows[0], vlen)))
                return text;
        }
    }

    private static bool Exists(MatmulRow row, int vlen) =>
        row.Unit.LegalSews.Any(sew => row.Unit.Lmuls.Any(lmul => lmul >= 0 && new PlainModel(row.Unit, vlen, sew, lmul).Exists));

    private static List<(int Sew, int Lmul)> Configurations(MatmulHart hart, MatmulRow row)
    {
        var found = new List<(int, int)>();
        foreach (int sew in row.Unit.LegalSews)
        {
            foreach (int lmul in row.Unit.Lmuls)
            {
                if (hart.Configure(sew, lmul, 0) && new PlainModel(row.Unit, hart.At.Vlen, sew, lmul).Exists)
                    found.Add((sew, lmul));
            }
        }

        return found;
    }
}
