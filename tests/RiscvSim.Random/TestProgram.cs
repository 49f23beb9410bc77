using System.Buffers.Binary;
using RiscvSim.Isa;

namespace RiscvSim.Lockstep;

/// <summary>A random program: its instructions and its record, which holds registers and data before the run and after it.</summary>
public sealed class TestProgram
{
    /// <summary>Bytes of the registers in a record: x0 to x31, f0 to f31, fcsr and padding.</summary>
    public const int RegisterBytes = 528;

    /// <summary>Bytes of the data window: what a 12-bit offset reaches from its middle, and a doubleword more.</summary>
    public const int WindowBytes = 4112;

    /// <summary>Bytes of a record.</summary>
    public const int RecordBytes = RegisterBytes + WindowBytes;

    /// <summary>Where in the record the base register leads to.</summary>
    public const int Middle = RegisterBytes + 2048;

    /// <summary>Where in the record fcsr stands.</summary>
    public const int FcsrAt = 512;

    private TestProgram(ulong seed, int baseRegister, Unit[] units, byte[] record)
    {
        Seed = seed;
        Base = baseRegister;
        Units = units;
        Items = [.. units.SelectMany(u => u.Items)];
        Record = record;
    }

    /// <summary>What the program was made from.</summary>
    public ulong Seed { get; }

    /// <summary>The x register that leads to the middle of the window and is never written.</summary>
    public int Base { get; }

    /// <summary>The body.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The instructions of all units.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>Registers and data before the run.</summary>
    public IReadOnlyList<byte> Record { get; }

    /// <summary>Makes the program of a seed.</summary>
    /// <param name="rows">The rows that it may hold.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="hot">True for one that is mostly loops of many turns.</param>
    public static TestProgram FromSeed(IReadOnlyList<Insn> rows, ulong seed, bool hot = false)
    {
        var dice = new Dice(seed);
        var generator = new Generator(rows, dice, hot);
        Unit[] units = generator.Body();
        return new TestProgram(seed, generator.Base, units, MakeRecord(dice));
    }

    /// <summary>The offset from the base register of the datum of a class; each class owns some doublewords of every sixty-four bytes.</summary>
    public static int SlotOf(Dice dice, ValueClass kind)
    {
        int line = dice.Below(64) * 64;
        int slot = kind switch
        {
            ValueClass.Double => dice.Below(2),
            ValueClass.Single => 2 + dice.Below(2),
            ValueClass.Half => 4 + dice.Below(2),
            ValueClass.Integer => 6,
            _ => 7,
        };
        return line + 8 * slot - 2048;
    }

    private static byte[] MakeRecord(Dice dice)
    {
        byte[] record = new byte[RecordBytes];
        for (int x = 1; x < 32; x++)
            Put(8 * x, Values.Draw(dice, ValueClass.Integer));
        for (int f = 0; f < 32; f++)
            Put(256 + 8 * f, Values.Draw(dice, (ValueClass)dice.Pick((int[])[0, 0, 1, 1, 2, 2, 4])));
        Put(FcsrAt, (ulong)(dice.Below(5) << 5 | (dice.Percent(50) ? 0 : dice.Below(32))));
        for (int at = 0; at < WindowBytes; at += 8)
        {
            Put(RegisterBytes + at, Values.Draw(dice, (at / 8 % 8) switch
            {
                0 or 1 => ValueClass.Double,
                2 or 3 => ValueClass.Single,
                4 or 5 => ValueClass.Half,
                6 => ValueClass.Integer,
                _ => ValueClass.Wild,
            }));
        }

        return record;

        void Put(int at, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(at), value);
    }
}
