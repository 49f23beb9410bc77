namespace RiscvSim.Lockstep;

/// <summary>What a 64-bit datum is made to look like.</summary>
public enum ValueClass
{
    /// <summary>A double.</summary>
    Double,

    /// <summary>A NaN-boxed single.</summary>
    Single,

    /// <summary>A NaN-boxed half.</summary>
    Half,

    /// <summary>An integer with corners of all widths.</summary>
    Integer,

    /// <summary>Random bits, among them improperly boxed numbers.</summary>
    Wild,
}

/// <summary>Operands at which instructions go wrong: zeros, subnormals, infinities, NaNs of both kinds, ties, limits of conversions.</summary>
public static class Values
{
    private static readonly ulong[] s_integers =
    [
        0, 1, 2, 3, 7, 8, 31, 32, 63, 64, 127, 128, 255, 256, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x1_0000_0000,
        0x20_0000_0000_0000, 0x20_0000_0000_0001, 0x7fff_ffff_ffff_ffff, 0x8000_0000_0000_0000, 0x5555_5555_5555_5555, 0x8080_8080_8080_8080,
    ];

    /// <summary>Draws a datum of a class.</summary>
    public static ulong Draw(Dice dice, ValueClass kind) => kind switch
    {
        ValueClass.Double => Number(dice, 11, 52),
        ValueClass.Single => 0xffff_ffff_0000_0000 | Number(dice, 8, 23),
        ValueClass.Half => 0xffff_ffff_ffff_0000 | Number(dice, 5, 10),
        ValueClass.Integer => Integer(dice),
        _ => Wild(dice),
    };

    private static ulong Integer(Dice dice)
    {
        ulong value = dice.Below(4) switch
        {
            0 => dice.Pick(s_integers),
            1 => dice.Pick(s_integers) + (ulong)(long)dice.Between(-2, 2),
            2 => dice.Bits() >> dice.Below(64),
            _ => dice.Bits(),
        };
        return dice.Percent(30) ? 0 - value : value;
    }

    /// <summary>A number boxed one bit short, a number without its box, or nothing in particular.</summary>
    private static ulong Wild(Dice dice) => dice.Below(4) switch
    {
        0 => (0xffff_ffff_0000_0000 | Number(dice, 8, 23)) & ~(1UL << dice.Between(32, 63)),
        1 => (0xffff_ffff_ffff_0000 | Number(dice, 5, 10)) & ~(1UL << dice.Between(16, 63)),
        2 => Number(dice, 8, 23),
        _ => dice.Bits(),
    };

    private static ulong Number(Dice dice, int exponentBits, int fractionBits)
    {
        ulong fractionMask = (1UL << fractionBits) - 1;
        ulong top = (1UL << exponentBits) - 1;
        ulong bias = top >> 1;
        ulong sign = dice.Bits() & 1UL << exponentBits + fractionBits;
        (ulong exponent, ulong fraction) = dice.Below(10) switch
        {
            0 => (0UL, Fraction(dice, fractionBits)),
            1 => (top, dice.Percent(50) ? 0 : Fraction(dice, fractionBits)),
            2 => ((ulong)dice.Below(3), Fraction(dice, fractionBits)),
            3 => (top - 1 - (ulong)dice.Below(2), Fraction(dice, fractionBits)),
            4 => (bias / 2 + (ulong)dice.Below(4), Fraction(dice, fractionBits)),
            5 => (Math.Min(top - 1, bias + bias / 2 - (ulong)dice.Below(4)), Fraction(dice, fractionBits)),
            // About the limits of integers: 2^7, 2^15, 2^16, 2^31, 2^32, 2^63, 2^64, and halves.
            6 => (Math.Min(top - 1, bias + (ulong)dice.Pick((int[])[-2, -1, 0, 1, 7, 8, 15, 16, 30, 31, 32, 62, 63, 64])), Fraction(dice, fractionBits)),
            7 or 8 => (bias + (ulong)(long)dice.Between(-4, 4), Fraction(dice, fractionBits)),
            _ => (dice.Bits() & top, dice.Bits() & fractionMask),
        };
        return sign | exponent << fractionBits | fraction;
    }

    /// <summary>Fractions with few bits set or few bits clear lead to ties and to carries.</summary>
    private static ulong Fraction(Dice dice, int bits)
    {
        ulong mask = (1UL << bits) - 1;
        return mask & dice.Below(8) switch
        {
            0 => 0,
            1 => mask,
            2 => 1UL << dice.Below(bits),
            3 => mask << dice.Below(bits),
            4 => 1UL << bits - 1 | (dice.Percent(50) ? 1UL : 0),
            5 => dice.Bits() & 3,
            6 => dice.Bits() << dice.Below(bits),
            _ => dice.Bits(),
        };
    }
}
