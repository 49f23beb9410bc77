using System.Buffers.Binary;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>What a vector program finds and leaves: registers, vector state and a window of data, at fixed places of a block of bytes.</summary>
/// <param name="Vlen">VLEN in bits.</param>
public sealed record VectorRecord(int Vlen)
{
    /// <summary>Where x0 to x31 stand.</summary>
    public const int XAt = 0;

    /// <summary>Where f0 to f31 stand.</summary>
    public const int FAt = 256;

    /// <summary>Where fcsr stands; vcsr, vl and vtype follow, a doubleword each.</summary>
    public const int FcsrAt = 512;

    /// <summary>Where vcsr stands.</summary>
    public const int VcsrAt = 520;

    /// <summary>Where vl stands.</summary>
    public const int VlAt = 528;

    /// <summary>Where vtype stands.</summary>
    public const int VtypeAt = 536;

    /// <summary>Where v0 to v31 stand.</summary>
    public const int VAt = 1024;

    /// <summary>Bytes of the window on either side of its middle: what the farthest strided access reaches.</summary>
    public const int Reach = 16384;

    /// <summary>Bytes of a register.</summary>
    public int Vlenb => Vlen / 8;

    /// <summary>Where the middle of the window is.</summary>
    public int Middle => VAt + 32 * Vlenb + Reach;

    /// <summary>Bytes of a record.</summary>
    public int Size => Middle + Reach;

    /// <summary>Makes the state before a program.</summary>
    public byte[] Make(Dice dice)
    {
        byte[] record = new byte[Size];
        for (int x = 1; x < 32; x++)
            Put(XAt + 8 * x, Values.Draw(dice, ValueClass.Integer));
        for (int f = 0; f < 32; f++)
            Put(FAt + 8 * f, Values.Draw(dice, dice.Pick<ValueClass>([ValueClass.Double, ValueClass.Single, ValueClass.Half, ValueClass.Wild])));
        Put(FcsrAt, (ulong)((dice.Percent(70) ? 0 : dice.Below(5)) << 5 | (dice.Percent(50) ? 0 : dice.Below(32))));
        Put(VcsrAt, (ulong)dice.Below(8));
        for (int at = VAt; at < Size; at += 8)
            Put(at, Doubleword(dice));
        return record;

        void Put(int at, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(at), value);
    }

    /// <summary>The differences of two records, a line each.</summary>
    public IEnumerable<string> Compare(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual)
    {
        for (int at = 0; at < VAt; at += 8)
        {
            if (!Same(at, 8))
                yield return Line(at switch { < FAt => $"x{at / 8}", < FcsrAt => $"f{(at - FAt) / 8}", FcsrAt => "fcsr", VcsrAt => "vcsr", VlAt => "vl", _ => "vtype" }, at, 8);
        }

        for (int v = 0; v < 32; v++)
        {
            if (!Same(VAt + v * Vlenb, Vlenb))
                yield return Line($"v{v}", VAt + v * Vlenb, Vlenb);
        }

        for (int at = VAt + 32 * Vlenb; at < Size; at += 8)
        {
            if (!Same(at, 8))
                yield return Line($"window {at - Middle}", at, 8);
        }

        bool Same(int at, int size) => expected.Span.Slice(at, size).SequenceEqual(actual.Span.Slice(at, size));
        string Line(string name, int at, int size) => $"  {name}: qemu {Text(expected, at, size)}, here {Text(actual, at, size)}";
    }

    /// <summary>Bytes as one number, element 0 rightmost.</summary>
    internal static string Text(ReadOnlyMemory<byte> record, int at, int size)
    {
        byte[] bytes = record.Slice(at, size).ToArray();
        Array.Reverse(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>A double, two singles, four halves, or integers.</summary>
    private static ulong Doubleword(Dice dice) => dice.Below(5) switch
    {
        0 => Values.Draw(dice, ValueClass.Double),
        1 => (uint)Values.Draw(dice, ValueClass.Single) | Values.Draw(dice, ValueClass.Single) << 32,
        2 => Values.Draw(dice, ValueClass.Integer),
        3 => Half(dice) | Half(dice) << 16 | Half(dice) << 32 | Half(dice) << 48,
        _ => dice.Bits(),
    };

    private static ulong Half(Dice dice) => (ushort)Values.Draw(dice, ValueClass.Half);
}
