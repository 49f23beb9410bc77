using System.Globalization;
using System.Text.RegularExpressions;

namespace RiscvSim.Tests.Isa;

/// <summary>One line of a riscv-opcodes file.</summary>
/// <param name="Name">The mnemonic.</param>
/// <param name="File">The file, whose name tells the extensions: <c>rv64_zba</c>, <c>rv_d_zfa</c>.</param>
/// <param name="Match">The fixed bits that are one.</param>
/// <param name="Mask">The fixed bits.</param>
/// <param name="IsPseudo">A special case of another instruction (<c>$pseudo_op</c>).</param>
public sealed record OfficialInsn(string Name, string File, uint Match, uint Mask, bool IsPseudo);

/// <summary>Reads the files of riscv-opcodes, the official list of encodings.</summary>
public static partial class OpcodesFile
{
    private const int MostFields = 8, FieldsLsb = 29;

    /// <summary>Reads all files <c>rv_*</c> and <c>rv64_*</c> of a folder.</summary>
    public static List<OfficialInsn> ReadFolder(string folder)
    {
        var all = new List<OfficialInsn>();
        foreach (string path in Directory.GetFiles(folder, "rv*_*"))
            all.AddRange(Read(Path.GetFileName(path), File.ReadLines(path)));
        return all;
    }

    /// <summary>Reads the lines of one file; <c>$import</c> lines repeat instructions of other files and are left out.</summary>
    /// <exception cref="FormatException">A line is not understood; the message quotes it.</exception>
    public static IEnumerable<OfficialInsn> Read(string file, IEnumerable<string> lines)
    {
        foreach (string raw in lines)
        {
            string line = raw.Split('#')[0];
            string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0] == "$import")
                continue;
            bool pseudo = words[0] == "$pseudo_op";
            if (!pseudo && words[0][0] == '$' || pseudo && words.Length < 3)
                throw new FormatException($"{file}: '{line}'");
            OfficialInsn insn = Parse(file, line, words.AsSpan(pseudo ? 2 : 0), pseudo);
            if (Array.IndexOf(words, "nf") < 0)
                yield return insn;
            else
            {
                for (int fields = 1; fields <= MostFields; fields++)
                    yield return OfFields(insn, fields);
            }
        }
    }

    /// <summary>
    /// A vector load or store with an operand nf is eight instructions: vle8.v and vlseg2e8.v to vlseg8e8.v (V manual, section 7.8).
    /// </summary>
    private static OfficialInsn OfFields(OfficialInsn insn, int fields) => insn with
    {
        Name = fields == 1 ? insn.Name : WidthInName().Replace(insn.Name, $"seg{fields}$0", 1),
        Match = insn.Match | (uint)(fields - 1) << FieldsLsb,
        Mask = insn.Mask | (uint)(MostFields - 1) << FieldsLsb,
    };

    [GeneratedRegex("ei?[0-9]")]
    private static partial Regex WidthInName();

    private static OfficialInsn Parse(string file, string line, ReadOnlySpan<string> words, bool pseudo)
    {
        uint match = 0, mask = 0;
        foreach (string word in words[1..])
        {
            int equals = word.IndexOf('=');
            // Without '=' it is an operand; 'rs2=rs1' ties an operand to another.
            if (equals < 0 || char.IsAsciiLetter(word[0]))
                continue;
            string[] ends = word[..equals].Split("..");
            int high = int.Parse(ends[0], CultureInfo.InvariantCulture), low = int.Parse(ends[^1], CultureInfo.InvariantCulture);
            uint value = ParseNumber(word[(equals + 1)..]);
            uint field = (uint)((1UL << high - low + 1) - 1);
            if (high < low || high > 31 || value > field || (mask & field << low) != 0)
                throw new FormatException($"{file}: '{word}' in '{line}'");
            mask |= field << low;
            match |= value << low;
        }

        return new OfficialInsn(words[0], file, match, mask, pseudo);
    }

    private static uint ParseNumber(string text) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? Convert.ToUInt32(text[2..], 16)
        : text.StartsWith("0b", StringComparison.OrdinalIgnoreCase) ? Convert.ToUInt32(text[2..], 2)
        : uint.Parse(text, CultureInfo.InvariantCulture);
}
