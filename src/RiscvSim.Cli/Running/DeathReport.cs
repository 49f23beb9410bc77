using System.Text;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using Decoder = RiscvSim.Isa.Decoder;

namespace RiscvSim.Cli.Running;

/// <summary>What a person wants to see of a guest that died: the code around the place, and the registers.</summary>
public static unsafe class DeathReport
{
    private const int Registers = 32, PerLine = 4, InstructionsBefore = 6, InstructionsAfter = 3;

    /// <summary>Writes the report.</summary>
    /// <param name="guest">The guest, stopped.</param>
    /// <param name="rows">The enabled rows.</param>
    /// <param name="pc">The instruction at which it died.</param>
    public static string Write(Guest guest, InsnTable rows, ulong pc)
    {
        var text = new StringBuilder();
        text.Append("  pc ").Append(guest.Name(pc)).Append(", ra ").Append(guest.Name(guest.Hart[1]))
            .Append(", ").Append(guest.Hart.Retired).Append(" instructions retired\n");
        AppendCode(text, guest, rows, pc);
        AppendIntegers(text, guest.Hart);
        if (guest.Hart.State->Fs != 0)
            AppendFloats(text, guest.Hart);
        return text.ToString().TrimEnd('\n');
    }

    private static void AppendCode(StringBuilder text, Guest guest, InsnTable rows, ulong pc)
    {
        Hart hart = guest.Hart;
        var decoder = new Decoder(rows);
        var disassembler = new Disassembler(decoder, hart.Csrs.NameOf, address => guest.Elf.Describe(address, guest.Bias));
        ulong at = FirstShown(hart, decoder, pc, guest.Elf.SymbolAt(pc - guest.Bias)?.Address + guest.Bias);
        int after = -1;
        while (after < InstructionsAfter && IsMemory(hart, at))
        {
            if (guest.Elf.SymbolAt(at - guest.Bias) is { } symbol && symbol.Address + guest.Bias == at)
                text.Append($"    {symbol.Name}:\n");
            uint word = hart.EncodingAt(at);
            int length = Decoder.LengthOf(word);
            string encoding = length == 2 ? $"{word:x4}    " : $"{word:x8}";
            text.Append(at == pc ? "  > " : "    ").Append($"{at:x8}: {encoding}  {disassembler.Disassemble(word, at)}\n");
            after += at >= pc ? 1 : 0;
            at += (ulong)length;
        }

        if (!IsMemory(hart, pc))
            text.Append($"  > {pc:x8}: not in memory\n");
    }

    /// <summary>True if there is something at the address, whatever the rights.</summary>
    private static bool IsMemory(Hart hart, ulong address) => hart.Memory.Contains(address, 2) && hart.Memory.PermissionsAt(address) != 0;

    /// <summary>
    /// An address some instructions before the pc from which decoding arrives at the pc: counted from the symbol's start where that is
    /// known, otherwise the farthest one from which every word on the way is an instruction.
    /// </summary>
    private static ulong FirstShown(Hart hart, Decoder decoder, ulong pc, ulong? symbol)
    {
        const ulong farthestSymbol = 1 << 16;
        Span<ulong> last = stackalloc ulong[InstructionsBefore];
        if (symbol is { } start && start <= pc && pc - start <= farthestSymbol)
        {
            int count = 0;
            ulong at = start;
            for (; at < pc && IsMemory(hart, at); at += (ulong)Decoder.LengthOf(hart.EncodingAt(at)))
                last[count++ % InstructionsBefore] = at;
            if (at == pc)
                return count == 0 ? pc : last[count < InstructionsBefore ? 0 : count % InstructionsBefore];
        }

        for (ulong back = 4 * InstructionsBefore; back != 0; back -= 2)
        {
            ulong at = pc - back;
            while (at < pc && IsMemory(hart, at) && decoder.Decode(hart.EncodingAt(at)) is { } row)
                at += (ulong)row.Length;
            if (at == pc)
                return pc - back;
        }

        return pc;
    }

    private static void AppendIntegers(StringBuilder text, Hart hart)
    {
        for (int i = 0; i < Registers; i++)
            AppendRegister(text, i, Operand.RegisterName(FieldKind.X, i), hart[i]);
    }

    private static void AppendFloats(StringBuilder text, Hart hart)
    {
        int frm = hart.State->Frm;
        string rounding = frm < 5 ? Operand.RoundingModes[frm] : $"reserved ({frm})";
        text.Append($"  frm {rounding}, fflags {(hart.State->Fflags == FloatFlags.None ? "none" : hart.State->Fflags)}\n");
        for (int i = 0; i < Registers; i++)
            AppendRegister(text, i, Operand.RegisterName(FieldKind.F, i), hart.State->F[i]);
    }

    private static void AppendRegister(StringBuilder text, int i, string name, ulong value)
    {
        text.Append($"  {name,-4} {value:x16}");
        if (i % PerLine == PerLine - 1)
            text.Append('\n');
    }
}
