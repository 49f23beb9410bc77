using System.Globalization;
using System.IO.Enumeration;
using RiscvSim.Isa;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>Which rows random vector programs hold, and where qemu 7.2 is not asked.</summary>
public static unsafe class VectorPrograms
{
    /// <summary>What qemu-riscv64 7.2 knows of vectors: with Zfh its vector instructions know halves, too, as if Zvfh were there.</summary>
    public const string QemuVectorIsa = "_v_zvfh";

    /// <summary>The values of VLEN that are compared; qemu 7.2 knows 128 to 1024.</summary>
    public static IReadOnlyList<int> Vlens { get; } = [128, 256, 512];

    private static readonly IsaConfig s_qemu = IsaString.Parse("rv64gcv");

    /// <summary>Rows that programs cannot hold, with what qemu 7.2 does; other oracles hold them.</summary>
    private static readonly (string Row, string Reason)[] s_wrongInQemu =
    [
        ("*.rtz.*", "conversions with rounding towards zero make the translator itself end with a failed assertion (decode_save_opc)"),
    ];

    /// <summary>Words and states of a row that are not compared.</summary>
    /// <param name="Rows">Mnemonics, with wildcards.</param>
    /// <param name="Applies">Which of their words, in which states.</param>
    /// <param name="Reason">Why.</param>
    private sealed record LeftOut(string[] Rows, Condition Applies, string Reason);

    /// <summary>A property of an instruction and the state before it.</summary>
    private delegate bool Condition(uint word, VectorUnit* unit);

    private static readonly LeftOut[] s_leftOut =
    [
        new(["vfredusum.vs", "vfwredusum.vs"], (word, unit) => IsMasked(word) && unit->Vl != 0 && !HasActiveElement(unit),
            "without an active element a NaN in vs1[0] may be made canonical, as here, or copied, as there (V manual, section 14.3)"),
        new(["vmv.s.x", "vfmv.s.f"], (_, unit) => unit->AgnosticOnes && unit->TailAgnostic,
            "elements from 1 on are tail elements (V manual, sections 16.1 and 16.2); there they keep their values, which agnostic ones may, too"),
        new(["vlm.v"], (_, unit) => unit->AgnosticOnes && 8 * unit->Vstart >= (ulong)unit->Vl,
            "with vstart at or above the number of bytes, which is not vl but what takes its place, the tail is written there (V manual, sections 5.4 and 7.4)"),
        new(["vslidedown.*"], (word, unit) => unit->AgnosticOnes && unit->MaskAgnostic && IsMasked(word),
            "where the source is past VLMAX masked-off elements keep their values there, which agnostic ones may"),
    ];

    /// <summary>Reserved encodings that qemu 7.2 executes, with what they are.</summary>
    private static readonly (uint Mask, uint Match, string Reason)[] s_executedThere =
    [
        (0xe200_707f, 0x6000_2057, "mask-register logical instructions with vm = 0 (V manual, section 15.1)"),
        (0xfe00_707f, 0x5c00_2057, "vcompress.vm with vm = 0 (V manual, section 16.5)"),
    ];

    /// <summary>True if the programs hold the row.</summary>
    public static bool Covers(Insn row) => row.Cost >= Cost.VConfig && s_qemu.Evaluate(row.Requires) && !Array.Exists(s_wrongInQemu, w => IsNamed(w.Row, row));

    /// <summary>The covered rows of a table.</summary>
    public static IReadOnlyList<Insn> CoveredRows(InsnTable table) => [.. table.Rows.Where(Covers)];

    /// <summary>True for a load that traps at element 0 only.</summary>
    internal static bool IsFirstFault(Insn row) => row.Name.EndsWith("ff.v", StringComparison.Ordinal);

    /// <summary>The width in bits of an indexed access' indices, which its mnemonic ends with.</summary>
    internal static int IndexWidth(Insn row)
    {
        int ei = row.Name.LastIndexOf("ei", StringComparison.Ordinal);
        return int.Parse(row.Name.AsSpan(ei + 2, row.Name.Length - 4 - ei), CultureInfo.InvariantCulture);
    }

    /// <summary>True for an instruction that qemu 7.2 executes in another way, which is wrong or as right as ours.</summary>
    internal static bool IsLeftOut(Insn row, uint word, VectorUnit* unit) =>
        Array.Exists(s_leftOut, rule => Array.Exists(rule.Rows, pattern => IsNamed(pattern, row)) && rule.Applies(word, unit));

    /// <summary>True for a word that qemu 7.2 takes for an instruction.</summary>
    internal static bool IsKnownThere(uint word) => RandomPrograms.Decoder.Decode(word) is { } row && s_qemu.Evaluate(row.Requires)
        || Array.Exists(s_executedThere, reserved => (word & reserved.Mask) == reserved.Match);

    private static bool IsMasked(uint word) => (word >> 25 & 1) == 0;

    private static bool HasActiveElement(VectorUnit* unit)
    {
        byte* mask = (*unit)[0];
        bool active = false;
        for (int i = 0; i < unit->Vl && !active; i++)
            active = (mask[i >> 3] >> (i & 7) & 1) != 0;
        return active;
    }

    private static bool IsNamed(string pattern, Insn row) => FileSystemName.MatchesSimpleExpression(pattern, row.Name);
}
