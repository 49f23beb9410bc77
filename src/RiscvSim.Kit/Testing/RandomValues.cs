using System.Runtime.InteropServices;
using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Kit.Testing;

/// <summary>Random operands with the corners that matter, and random encodings of a row.</summary>
public static class RandomValues
{
    private const int Attempts = 1000, LargestGroupLog2 = 3;
    private const ulong SingleBox = 0xffff_ffff_0000_0000, HalfBox = 0xffff_ffff_ffff_0000;

    private static readonly ulong[] s_corners = [0, 1, ulong.MaxValue, long.MaxValue, 1UL << 63, int.MaxValue, 1UL << 31, 0x80, 0x7f];
    private static readonly ulong[] s_singles = [0, 0x8000_0000, 0x3f80_0000, 0x7f80_0000, 0xff80_0000, 0x7fc0_0000, 0x7fa0_0000, 1, 0x7f7f_ffff];

    /// <summary>A value of an integer register.</summary>
    public static ulong Integer(Random random) => random.Next(4) switch
    {
        0 => s_corners[random.Next(s_corners.Length)],
        1 => (ulong)random.Next(-128, 128),
        _ => (ulong)random.NextInt64(long.MinValue, long.MaxValue),
    };

    /// <summary>The bits of a floating-point register: boxed narrow values, doubles, special ones.</summary>
    public static ulong Float(Random random) => random.Next(5) switch
    {
        0 => SingleBox | s_singles[random.Next(s_singles.Length)],
        1 => SingleBox | (uint)random.Next(),
        2 => HalfBox | (uint)random.Next(1 << 16),
        3 => BitConverter.DoubleToUInt64Bits(random.Next(-1000, 1000) / 8.0),
        _ => (ulong)random.NextInt64(long.MinValue, long.MaxValue),
    };

    /// <summary>Vector registers: random bits, in which some words are corners.</summary>
    public static void Elements(Random random, Span<byte> bytes)
    {
        random.NextBytes(bytes);
        foreach (ref ulong word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            if (random.Next(8) == 0)
                word = s_corners[random.Next(s_corners.Length)];
        }
    }

    /// <summary>A word of a row for the state of a machine; where the row may access memory, its base register mostly leads to data.</summary>
    /// <exception cref="FormatException">The row excludes nearly all values.</exception>
    public static unsafe uint Word(Random random, Insn row, Binding binding, Hart hart)
    {
        int lmulLog2 = Math.Max(0, hart.State->Vector.LmulLog2);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            uint word = row.Pattern.Match;
            foreach (Field field in row.Pattern.Fields)
                word |= field.WordMask & field.Insert(random.NextInt64(1L << field.Width) + field.Bias & Aligned(random, field, row.CSew != 0 ? LargestGroupLog2 : lmulLog2));
            if (!row.Pattern.Matches(word))
                continue;
            if ((binding.UsesHart || binding.Memory != MemoryUse.None) && row.Pattern.Find("rs1") is { } basis && random.Next(4) != 0)
                hart[(int)basis.Extract(word)] = ProbeMachine.Data + ProbeMachine.DataSize / 2 + (ulong)random.Next(-64, 64) * 8;
            return word;
        }

        throw new FormatException($"{row.Name}: no encoding was found whose fields are allowed");
    }

    /// <summary>Vector registers mostly are the first of a group, often of one of twice the size or more: sums of tiles have several times the size.</summary>
    private static long Aligned(Random random, Field field, int lmulLog2) => field.Kind != FieldKind.V ? -1 : random.Next(4) switch
    {
        0 => -1,
        1 => -8,
        _ => -1L << lmulLog2,
    };
}
