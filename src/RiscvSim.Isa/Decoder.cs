using System.Numerics;

namespace RiscvSim.Isa;

/// <summary>Finds the row of an instruction word.</summary>
public sealed class Decoder
{
    // 32-bit words by opcode (bits 6..2) and funct3 (14..12); 16-bit words by bits 15..13 and quadrant.
    private readonly Insn[][] _wide = new Insn[256][];
    private readonly Insn[][] _narrow = new Insn[32][];

    /// <summary>Makes a decoder for the rows of a table.</summary>
    public Decoder(InsnTable table)
    {
        Fill(_wide, table, 4, WideKey);
        Fill(_narrow, table, 2, NarrowKey);
    }

    /// <summary>The length in bytes that an instruction's first 16 bits announce: 2 or 4 (longer formats are reserved and count as 4).</summary>
    public static int LengthOf(uint word) => (word & 3) == 3 ? 4 : 2;

    /// <summary>The row of a word, or null if no enabled row has that encoding. Bits above a 16-bit instruction are ignored.</summary>
    public Insn? Decode(uint word)
    {
        Insn[] bucket;
        if ((word & 3) == 3)
            bucket = _wide[WideKey(word)];
        else
            bucket = _narrow[NarrowKey(word &= 0xffff)];
        foreach (Insn row in bucket)
        {
            if (row.Pattern.Matches(word))
                return row;
        }

        return null;
    }

    private static int WideKey(uint word) => (int)(word >> 2 & 31 | (word >> 12 & 7) << 5);

    private static int NarrowKey(uint word) => (int)(word >> 13 & 7 | (word & 3) << 3);

    private static void Fill(Insn[][] buckets, InsnTable table, int length, Func<uint, int> keyOf)
    {
        var lists = new List<Insn>?[buckets.Length];
        uint keyBits = length == 4 ? 0x707cu : 0xe003u;
        foreach (Insn row in table.Rows)
        {
            if (row.Length != length)
                continue;
            // A row whose pattern leaves key bits free stands in every bucket that they can select.
            uint free = keyBits & ~row.Pattern.Mask;
            uint bits = 0;
            do
            {
                int key = keyOf(row.Pattern.Match | bits);
                (lists[key] ??= []).Add(row);
                bits = bits - free & free;
            }
            while (bits != 0);
        }

        for (int key = 0; key < buckets.Length; key++)
        {
            // The most specific pattern first; constraints make rows disjoint, so this is only a matter of speed.
            lists[key]?.Sort((a, b) => BitOperations.PopCount(b.Pattern.Mask) - BitOperations.PopCount(a.Pattern.Mask));
            buckets[key] = lists[key]?.ToArray() ?? [];
        }
    }
}
