using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using RiscvSim.Isa;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Isa;

/// <summary>The disassembler against llvm-objdump on sampled operands of every row.</summary>
public class ObjdumpTests
{
    private const string Objdump = "llvm-objdump-19", Objcopy = "llvm-objcopy-19";
    private const string Features =
        "+m,+a,+f,+d,+c,+zicsr,+zifencei,+zcb,+zba,+zbb,+zbc,+zbs,+zicond,+zfh,+zfa,+zfbfmin";

    // Far enough from both ends of the address space for every branch.
    private const ulong Pc = 0x8000_0000;

    private const string Exact = "the conversion is exact; LLVM leaves out rne, which assemblers fill in for a missing mode there, and prints all others";

    /// <summary>Where the two differ on purpose, or by a peculiarity of LLVM: row, words concerned, reason.</summary>
    private static readonly (string Row, Predicate<uint> Words, string Reason)[] s_exceptions =
    [
        ("c.nop", w => w != 1, "a HINT; the manual's assembly has no operand, LLVM prints the immediate"),
        ("c.slli", w => (w & 0x107c) == 0, "a HINT; LLVM names shift amount 0 c.slli64, as RV128 would"),
        ("c.srli", w => (w & 0x107c) == 0, "a HINT; LLVM names shift amount 0 c.srli64, as RV128 would"),
        ("c.srai", w => (w & 0x107c) == 0, "a HINT; LLVM names shift amount 0 c.srai64, as RV128 would"),
        ("c.lui", w => (w & 0xf80) == 0, "a HINT; LLVM prints the immediate of c.lui zero as a signed number, unlike that of any other register"),
        ("fcvt.d.s", HasRne, Exact),
        ("fcvt.d.w", HasRne, Exact),
        ("fcvt.d.wu", HasRne, Exact),
        ("fcvt.d.h", HasRne, Exact),
        ("fcvt.s.h", HasRne, Exact),
    ];

    private static bool HasRne(uint word) => (word >> 12 & 7) == 0;

    [ToolFact(Objdump, Objcopy)]
    public void DisassemblyAgreesWithObjdump()
    {
        var words = new List<(Insn Row, uint Word)>();
        foreach (Insn row in Rows.All.Rows)
        {
            foreach (uint word in WordSampler.Sample(row, 20))
                words.Add((row, word));
        }

        Dictionary<ulong, string> theirs = RunObjdump(words);
        var differences = new List<string>();
        var used = new HashSet<string>();
        ulong pc = Pc;
        foreach ((Insn row, uint word) in words)
        {
            string ours = Normalize(Rows.Disassembler.Format(row, word, pc));
            string other = theirs.GetValueOrDefault(pc, "nothing");
            if (Array.Exists(s_exceptions, e => e.Row == row.Name && e.Words(word)))
            {
                if (ours != other)
                    used.Add(row.Name);
            }
            else if (ours != other)
                differences.Add($"{word:x8} ours '{ours}', llvm '{other}'");
            pc += (ulong)row.Length;
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {words.Count} words differ:\n{string.Join('\n', differences)}");
        foreach ((string name, _, string reason) in s_exceptions)
            Assert.True(used.Contains(name), $"the exception for {name} is no longer needed ({reason})");
    }

    /// <summary>The text of each instruction by its address.</summary>
    private static Dictionary<ulong, string> RunObjdump(List<(Insn Row, uint Word)> words)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("riscvsim-objdump");
        try
        {
            string binary = Path.Combine(folder.FullName, "words.bin"), elf = Path.Combine(folder.FullName, "words.o");
            using (var stream = new FileStream(binary, FileMode.Create))
            {
                Span<byte> bytes = stackalloc byte[4];
                foreach ((Insn row, uint word) in words)
                {
                    BinaryPrimitives.WriteUInt32LittleEndian(bytes, word);
                    stream.Write(bytes[..row.Length]);
                }
            }

            HostTool.Run(Objcopy, "-S", "-I", "binary", "-O", "elf64-littleriscv", "--rename-section", ".data=.text,code,alloc,load,readonly", binary, elf);
            string text = HostTool.Run(
                Objdump, "-d", "-M", "no-aliases", "--no-show-raw-insn", "--no-print-imm-hex", $"--mattr={Features}", $"--adjust-vma={Pc}", elf);
            return Parse(text);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<ulong, string> Parse(string output)
    {
        var lines = new Dictionary<ulong, string>();
        foreach (string line in output.Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon > 0 && ulong.TryParse(line.AsSpan(0, colon).Trim(), NumberStyles.AllowHexSpecifier, null, out ulong address))
                lines[address] = Normalize(line[(colon + 1)..]);
        }

        return lines;
    }

    /// <summary>
    /// Makes blanks and the radix of numbers uniform (both are options of objdump), and drops the symbol that objdump puts after a branch target.
    /// </summary>
    private static string Normalize(string line)
    {
        var text = new StringBuilder();
        int symbol = line.IndexOf('<');
        if (symbol > 0 && !line.Contains("unknown"))
            line = line[..symbol];
        foreach (string word in line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isHex = word.StartsWith("0x", StringComparison.Ordinal);
            string digits = word.TrimEnd(',');
            text.Append(text.Length == 0 ? "" : " ").Append(
                isHex && ulong.TryParse(digits.AsSpan(2), NumberStyles.AllowHexSpecifier, null, out ulong number)
                    ? number.ToString(CultureInfo.InvariantCulture) + word[digits.Length..]
                    : word);
        }

        return text.ToString();
    }
}
