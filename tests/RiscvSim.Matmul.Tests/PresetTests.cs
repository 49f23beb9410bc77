using RiscvSim.Isa;
using RiscvSim.Matmul.Files;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>Every row of every preset against the plain model.</summary>
public class PresetTests
{
    public static TheoryData<string> Names => [.. new Presets().Extensions.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void RowsAgreeWithThePlainModel(string extension)
    {
        var random = new Random(41);
        var presets = new Presets();
        UnitFile file = presets.FileOf(extension)!;
        IReadOnlyList<Insn> rows = presets.RowsOf(extension);
        Assert.Equal(file.Rows.Select(r => r.Mnemonic), rows.Select(r => r.Name));
        int[] legal = new int[rows.Count];
        foreach (int vlen in (int[])[128, 256, 512, 1024])
        {
            using var hart = new MatmulHart(vlen, vlen);
            for (int i = 0; i < rows.Count; i++)
            {
                for (int lmul = -3; lmul <= 3; lmul++)
                {
                    foreach (int sew in (int[])[8, 16, 32])
                    {
                        if (hart.Configure(sew, lmul, 0))
                            legal[i] += ModelCheck.Run(hart, rows[i], file.Rows[i].Unit, random, file.Rows[i].Unit.LegalSews.Contains(sew) ? 30 : 1);
                    }
                }
            }
        }

        Assert.All(legal, count => Assert.True(count > 10, $"only {count} legal"));
    }
}
