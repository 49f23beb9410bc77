using System.Buffers.Binary;
using System.Text;
using RiscvSim.Isa;

namespace RiscvSim.Lockstep;

/// <summary>A program that ended differently, with the instruction at which it does.</summary>
/// <param name="Program">The program.</param>
/// <param name="Item">The number of the instruction in its body, or -1 if the difference does not show when the program runs alone.</param>
/// <param name="Report">What is to be told.</param>
public sealed record Difference(TestProgram Program, int Item, string Report)
{
    /// <summary>The row of the instruction, or null.</summary>
    public Insn? Row => Item < 0 ? null : Program.Items[Item].Row;
}

/// <summary>Tells records apart in the terms of the machine.</summary>
public static class Records
{
    /// <summary>A register of a record: 0 to 31 are x, 32 to 63 f, 64 fcsr.</summary>
    public static ulong Register(ReadOnlySpan<byte> record, int number) => BinaryPrimitives.ReadUInt64LittleEndian(record[(8 * number)..]);

    /// <summary>The differences, a line each.</summary>
    public static string Compare(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var text = new StringBuilder();
        for (int number = 0; number <= 64; number++)
        {
            ulong want = Register(expected, number), got = Register(actual, number);
            if (want != got)
                text.AppendLine($"  {NameOf(number)}: qemu 0x{want:x16}, here 0x{got:x16}");
        }

        for (int at = TestProgram.RegisterBytes; at < TestProgram.RecordBytes; at++)
        {
            if (expected[at] != actual[at])
                text.AppendLine($"  byte {at - TestProgram.Middle} of the window: qemu 0x{expected[at]:x2}, here 0x{actual[at]:x2}");
        }

        return text.ToString();
    }

    private static string NameOf(int number) =>
        number == 64 ? "fcsr" : Operand.RegisterName(number < 32 ? FieldKind.X : FieldKind.F, number & 31);
}
