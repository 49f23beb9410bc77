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
        "+m,+a,+f,+d,+c,+zicsr,+zifencei,+zcb,+zba,+zbb,+zbc,+zbs,+zicond,+zfh,+zfa,+zfbfmin,"
        + "+v,+zvfh,+zvfbfmin,+zvfbfwma,+zvbb,+zvbc,+zvkg,+zvkned,+zvknhb,+zvksed,+zvksh";

    // Far enough from both ends of the address space for every branch.
    private const ulong Pc = 0x8000_0000;

    private const string Ungrouped = "an encoding that traps: the registers are no group; LLVM does not print it";

    /// <summary>Where the two differ on purpose, or by a peculiarity of LLVM: rows, words concerned, reason.</summary>
    private static readonly (string[] Rows, Predicate<uint> Words, string Reason)[] s_exceptions =
    [
        (["c.nop"], w => w != 1, "a HINT; the manual's assembly has no operand, LLVM prints the immediate"),
        (["c.slli", "c.srli", "c.srai"], w => (w & 0x107c) == 0, "a HINT; LLVM names shift amount 0 c.slli64 and so on, as RV128 would"),
        (["c.lui"], w => (w & 0xf80) == 0, "a HINT; LLVM prints the immediate of c.lui zero as a signed number, unlike that of any other register"),
        (["fence"], w => (w & 0xf00fff80) != 0, "bits that the manual tells to ignore; LLVM knows the words where they are 0, and fence.tso"),
        (["fence.i"], w => w != 0x100f, "bits that the manual tells to ignore; LLVM knows the word where they are 0"),
        (["csrrw", "csrrs", "csrrc", "csrrwi", "csrrsi", "csrrci"], w => Rows.CsrNames[w >> 20] == null, "LLVM names CSRs that this machine does not have"),
        (["vl2re8.v", "vl2re16.v", "vl2re32.v", "vl2re64.v", "vs2r.v", "vmv2r.v"], w => !IsGroup(w, 2), Ungrouped),
        (["vl4re8.v", "vl4re16.v", "vl4re32.v", "vl4re64.v", "vs4r.v", "vmv4r.v"], w => !IsGroup(w, 4), Ungrouped + " of four"),
        (["vl8re8.v", "vl8re16.v", "vl8re32.v", "vl8re64.v", "vs8r.v", "vmv8r.v"], w => !IsGroup(w, 8), Ungrouped + " of eight"),
        (["fcvt.d.s", "fcvt.d.w", "fcvt.d.wu", "fcvt.d.h", "fcvt.s.h"], w => (w >> 12 & 7) == 0,
            "the conversion is exact; LLVM leaves out rne, which assemblers fill in for a missing mode there, and prints all others"),
    ];

    /// <summary>The registers in the fields of vd, and for moves of vs2, are multiples of the group's size.</summary>
    private static bool IsGroup(uint word, int size)
    {
        const uint ArithmeticOpcode = 0x57;
        uint registers = word >> 7 | ((word & 0x7f) == ArithmeticOpcode ? word >> 20 : 0);
        return (registers & 31 & (uint)(size - 1)) == 0;
    }

    [ToolFact(Objdump, Objcopy)]
    public void DisassemblyAgreesWithObjdump()
    {
        var words = new List<(Insn Row, uint Word)>();
        foreach (Insn row in Rows.All.Rows)
        {
            // LLVM 19 does not know the drafts.
            if (row.Experimental)
                continue;
            foreach (uint word in WordSampler.Sample(row, 20))
                words.Add((row, word));
        }

        var differences = new List<string>();
        var used = new HashSet<string>();
        foreach ((Insn row, uint word, string ours, string theirs) in Compare(words))
        {
            if (ours == theirs)
                continue;
            int exception = Array.FindIndex(s_exceptions, e => e.Rows.Contains(row.Name) && e.Words(word));
            if (exception < 0)
                differences.Add($"{word:x8} ours '{ours}', llvm '{theirs}'");
            else
                used.Add(s_exceptions[exception].Reason);
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {words.Count} words differ:\n{string.Join('\n', differences)}");
        foreach ((string[] rows, _, string reason) in s_exceptions)
            Assert.True(used.Contains(reason), $"the exception for {string.Join(", ", rows)} is no longer needed ({reason})");
    }

    [ToolFact(Objdump, Objcopy)]
    public void CsrsHaveTheNamesThatObjdumpGivesThem()
    {
        Insn row = Rows.All.Rows.First(r => r.Pattern.Find("csr") != null);
        // With rd = x0, LLVM prints one of them as unimp.
        Field csr = row.Pattern.Find("csr")!, rd = row.Pattern.Find("rd")!;
        var words = new List<(Insn, uint)>();
        for (int number = 0; number < Rows.CsrNames.Length; number++)
        {
            if (Rows.CsrNames[number] != null)
                words.Add((row, row.Pattern.Match | csr.Insert(number) | rd.Insert(10)));
        }

        Assert.True(words.Count > 40, "the machine's CSRs were not found");
        Assert.All(Compare(words), c => Assert.Equal(c.Theirs, c.Ours));
    }

    private static IEnumerable<(Insn Row, uint Word, string Ours, string Theirs)> Compare(List<(Insn Row, uint Word)> words)
    {
        Dictionary<ulong, string> theirs = RunObjdump(words);
        ulong pc = Pc;
        foreach ((Insn row, uint word) in words)
        {
            yield return (row, word, Normalize(Rows.Disassembler.Format(row, word, pc)), theirs.GetValueOrDefault(pc, "nothing"));
            pc += (ulong)row.Length;
        }
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
