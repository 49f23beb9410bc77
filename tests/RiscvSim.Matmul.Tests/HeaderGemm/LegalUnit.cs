namespace RiscvSim.Matmul.Tests.HeaderGemm;

/// <summary>Random unit files that are legal, each of an extension of its own.</summary>
public static class LegalUnit
{
    /// <summary>The VLENs at which programs run.</summary>
    public static readonly int[] Vlens = [128, 512, 1024];

    private const int Slots = 64;
    private static readonly string[] s_opcodes = ["0001011", "0101011", "1011011", "1111011"];
    private static readonly string[] s_operands = ["vd, vs1, vs2", "vd, vs2, vs1", "vs1, vd, vs2"];

    /// <summary>Draws a file; those that exist at all VLENs are preferred.</summary>
    /// <param name="number">Distinguishes the files of a program: their names, mnemonics and encodings.</param>
    /// <param name="random">Draws.</param>
    public static (UnitText Text, int Sew, int Lmul, int[] Vlens) Draw(int number, Random random)
    {
        while (true)
        {
            UnitText text = UnitText.Random(random);
            text["mnemonic"] = $"my.unit{number}";
            string slot = Convert.ToString(number % Slots, 2).PadLeft(6, '0'), funct3 = Convert.ToString(random.Next(8), 2).PadLeft(3, '0');
            text["pattern"] = $"{slot} {random.Next(2)} vs2 vs1 {funct3} vd {s_opcodes[random.Next(s_opcodes.Length)]}";
            if (random.Next(3) == 0)
                text["operands"] = s_operands[random.Next(s_operands.Length)];
            if (random.Next(4) == 0)
                text["vlen"] = random.Next(2) == 0 ? "128..1024" : "512 1024";
            if (DrawnUnit.Read(text) is not { } file)
                continue;
            (int sew, int lmul, int[] vlens) = Widest(file.Rows[0], random);
            if (vlens.Length == Vlens.Length || vlens.Length != 0 && random.Next(8) == 0)
                return (text, sew, lmul, vlens);
        }
    }

    /// <summary>The file's text under a name of its own.</summary>
    public static string Named(UnitText text, string extension) => text.ToString().Replace("xrandom", extension, StringComparison.Ordinal);

    /// <summary>One of the configurations that the plain model finds possible at most VLENs.</summary>
    private static (int Sew, int Lmul, int[] Vlens) Widest(MatmulRow row, Random random)
    {
        var all = new List<(int Sew, int Lmul, int[] Vlens)> { (0, 0, []) };
        foreach (int sew in row.Unit.LegalSews)
        {
            foreach (int lmul in row.Unit.Lmuls)
                all.Add((sew, lmul, [.. Vlens.Where(vlen => VtypeIsLegal(sew, lmul) && new PlainModel(row.Unit, vlen, sew, lmul).Exists)]));
        }

        int most = all.Max(found => found.Vlens.Length);
        all.RemoveAll(found => found.Vlens.Length < most);
        return all[random.Next(all.Count)];
    }

    /// <summary>LMUL is at least SEW / ELEN (V manual, section 3.4.2); ELEN is 64.</summary>
    private static bool VtypeIsLegal(int sew, int lmulLog2) => lmulLog2 >= 0 || 64 >> -lmulLog2 >= sew;
}
