using RiscvSim.Isa;

namespace RiscvSim.Kit.Encodings;

/// <summary>The slots of one funct3 of a custom opcode: R-type encodings by funct7 (bits 31 to 25).</summary>
/// <param name="Opcode">The number of the custom opcode, 0 to 3.</param>
/// <param name="Funct3">Bits 14 to 12.</param>
/// <param name="Free">The values of funct7 that nothing known takes, ascending.</param>
/// <param name="Shared">The values of funct7 that only instructions take which fill the whole funct3, ascending.</param>
/// <param name="SharedWith">Those instructions.</param>
public sealed record FreeSlots(int Opcode, int Funct3, IReadOnlyList<int> Free, IReadOnlyList<int> Shared, IReadOnlyList<KnownEncoding> SharedWith);

/// <summary>Finds what is not taken in the four opcodes that the manual leaves to vendors.</summary>
public static class FreeEncodings
{
    private const int Funct7Values = 128;

    private static readonly uint[] s_opcodes = [0b0001011, 0b0101011, 0b1011011, 0b1111011];

    /// <summary>The slots of all custom opcodes.</summary>
    /// <param name="taken">All encodings that are known.</param>
    public static IEnumerable<FreeSlots> Of(IReadOnlyCollection<KnownEncoding> taken)
    {
        for (int opcode = 0; opcode < s_opcodes.Length; opcode++)
        {
            for (int funct3 = 0; funct3 < 8; funct3++)
                yield return Of(taken, opcode, funct3);
        }
    }

    /// <summary>The pattern of a slot as a row writes it.</summary>
    /// <param name="opcode">The number of the custom opcode.</param>
    /// <param name="funct7">Bits 31 to 25.</param>
    /// <param name="funct3">Bits 14 to 12.</param>
    public static string PatternOf(int opcode, int funct7, int funct3) => PatternOf(opcode, $"{funct7:b7}", funct3);

    private static string PatternOf(int opcode, string funct7, int funct3) => $"{funct7} rs2 rs1 {funct3:b3} rd {s_opcodes[opcode]:b7}";

    private static FreeSlots Of(IReadOnlyCollection<KnownEncoding> taken, int opcode, int funct3)
    {
        var whole = BitPattern.Parse(PatternOf(opcode, "funct[6:0]", funct3));
        KnownEncoding[] near = [.. taken.Where(k => Meets(k, whole))];
        KnownEncoding[] broad = [.. near.Where(FillsFunct7)];
        KnownEncoding[] single = [.. near.Except(broad)];
        var free = new List<int>();
        var shared = new List<int>();
        for (int funct7 = 0; funct7 < Funct7Values; funct7++)
        {
            var slot = BitPattern.Parse(PatternOf(opcode, funct7, funct3));
            if (!Array.Exists(single, k => Meets(k, slot)))
                (broad.Length == 0 ? free : shared).Add(funct7);
        }

        return new FreeSlots(opcode, funct3, free, shared, broad);
    }

    private static bool Meets(KnownEncoding known, BitPattern slot) => EncodingOverlap.Find(known.Pattern, slot) != null;

    private static bool FillsFunct7(KnownEncoding known) => Enumerable.Range(0, Funct7Values).All(funct7 => Meets(known, BitPattern.Parse($"{funct7:b7} any[24:0]")));
}
