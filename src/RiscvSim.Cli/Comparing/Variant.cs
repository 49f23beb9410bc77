using System.Globalization;

namespace RiscvSim.Cli.Comparing;

/// <summary>One program of a comparison; a line of the file <see cref="ListName"/>.</summary>
/// <param name="Name">The variant's name.</param>
/// <param name="Elements">The type of its data; variants with the same one must print the same checksum.</param>
/// <param name="Isa">The ISA string; VLEN is left to the command.</param>
/// <param name="SmallestVlen">The smallest VLEN that the unit works with, 0 without vectors.</param>
/// <param name="Elf">The program, a Linux ELF file.</param>
/// <param name="UnitFile">The YAML file of its matmul unit, or null.</param>
public sealed record Variant(string Name, string Elements, string Isa, int SmallestVlen, string Elf, string? UnitFile)
{
    /// <summary>The name of the list in its folder.</summary>
    public const string ListName = "variants.txt";

    private const int Columns = 6;

    /// <summary>Reads the list of a folder. Files are named relative to the folder; <c>-</c> is no unit file; <c>#</c> begins a comment.</summary>
    /// <exception cref="CliException">There is no such list, or a line of it is wrong.</exception>
    public static IReadOnlyList<Variant> ReadList(string folder)
    {
        string path = Path.Combine(folder, ListName);
        if (!File.Exists(path))
            throw new CliException($"compare: {folder} holds no {ListName}, which lists the programs to compare");
        var variants = new List<Variant>();
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length == 0)
                continue;
            if (cells.Length != Columns || !int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out int vlen))
                throw new CliException($"{path}:{i + 1}: a line is: name, elements, ISA string, smallest VLEN, ELF file, unit file or -");
            variants.Add(new Variant(cells[0], cells[1], cells[2], vlen, Path.Combine(folder, cells[4]), cells[5] == "-" ? null : Path.Combine(folder, cells[5])));
        }

        return variants;
    }
}
