using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Isa;

/// <summary>Laws that every row obeys on its own and together with the others.</summary>
public class TableTests
{
    private const ulong Pc = 0x8000_1000;

    [Fact]
    public void LiteralsAndFieldsCoverEveryBitOnce()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            uint seen = row.Pattern.Mask;
            foreach (Field field in row.Pattern.Fields)
            {
                Assert.True((seen & field.WordMask) == 0, $"{row.Name}: {field.Name} overlaps another field");
                seen |= field.WordMask;
            }

            Assert.True(seen == (row.Length == 2 ? 0xffff : uint.MaxValue), $"{row.Name}: the pattern leaves bits out");
        }
    }

    [Fact]
    public void TheLowTwoBitsTellTheLength()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            Assert.True((row.Pattern.Mask & 3) == 3, $"{row.Name}: the low two bits must be literal");
            Assert.True(Decoder.LengthOf(row.Pattern.Match) == row.Length, $"{row.Name}: the low two bits do not fit its length");
        }
    }

    [Fact]
    public void NoTwoRowsOverlap()
    {
        Assert.Empty(EncodingOverlap.Within(Rows.All.Rows).Select(overlap => overlap.ToString()));
    }

    [Fact]
    public void EveryRowDecodesToItself()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            int count = 0;
            foreach (uint word in WordSampler.Sample(row, 50))
            {
                Insn? found = Rows.Decoder.Decode(word);
                Assert.True(found == row, $"{word:x} of {row.Name} decodes to {found?.Name ?? "nothing"}");
                count++;
            }

            Assert.True(count >= 50, $"{row.Name}: only {count} sampled words");
        }
    }

    [Fact]
    public void EveryRowEncodesItsOperandsBack()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            long[] values = new long[row.Pattern.Fields.Count];
            foreach (uint word in WordSampler.Sample(row, 50))
            {
                for (int i = 0; i < values.Length; i++)
                    values[i] = row.Pattern.Fields[i].Extract(word);
                uint back = Encoder.Encode(row, values);
                Assert.True(back == word, $"{row.Name}: {word:x} encodes back to {back:x}");
            }
        }
    }

    [Fact]
    public void EveryRowRefusesItsExcludedValues()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            foreach (uint word in WordSampler.Sample(row, 1))
            {
                foreach (Field field in row.Pattern.Fields)
                {
                    foreach (long value in field.Excluded)
                    {
                        uint other = word & ~field.WordMask | field.Insert(value);
                        Assert.True(Rows.Decoder.Decode(other) != row, $"{row.Name}: {other:x} has {field.Name} = {value}");
                    }
                }
            }
        }
    }

    [Fact]
    public void EveryRowAssemblesFromItsDisassembly()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            uint unwritten = UnwrittenBits(row);
            foreach (uint word in WordSampler.Sample(row, 50))
            {
                string text = Rows.Disassembler.Disassemble(word, Pc);
                Assert.True(text.Split(' ')[0].StartsWith(row.Name, StringComparison.Ordinal), $"{word:x} of {row.Name} disassembles to {text}");
                uint back = Encoder.Assemble(Rows.All, text, Pc, Rows.CsrNumber);
                Assert.True(back == (word & ~unwritten), $"{row.Name}: {word:x} is '{text}', which assembles to {back:x}");
            }
        }
    }

    /// <summary>Only HINT operands and bits that the manual tells to ignore may be missing from a syntax line.</summary>
    [Fact]
    public void SyntaxLinesNameEveryField()
    {
        string[] hints = ["c.nop", "fence.i", "fence"];
        foreach (Insn row in Rows.All.Rows)
        {
            if (Array.IndexOf(hints, row.Name) < 0)
                Assert.True(UnwrittenBits(row) == 0, $"{row.Name}: fields are missing in '{row.Syntax}'");
        }
    }

    /// <summary>The bits of fields that assembly does not show; aq and rl are shown in the mnemonic.</summary>
    private static uint UnwrittenBits(Insn row)
    {
        List<string> shown = Operand.Split(row.Syntax);
        uint bits = 0;
        foreach (Field field in row.Pattern.Fields)
        {
            if (field.Name is not ("aq" or "rl") && !shown.Contains(field.Name))
                bits |= field.WordMask;
        }

        return bits;
    }
}
