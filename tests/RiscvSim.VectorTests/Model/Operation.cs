using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>The width of an operand's elements in terms of SEW.</summary>
public enum Width
{
    /// <summary>No such operand.</summary>
    None,

    /// <summary>One bit.</summary>
    Mask,
    Eighth,
    Quarter,
    Half,
    Sew,
    Double,
    Quad,

    /// <summary>16 bits whatever SEW (vrgatherei16).</summary>
    E16,
}

/// <summary>What an instruction does to the machine, written from the manual's text.</summary>
public abstract class Operation
{
    /// <summary>The elements of the destination.</summary>
    public Width D { get; init; } = Width.Sew;

    /// <summary>The elements of vs2.</summary>
    public Width S2 { get; init; } = Width.Sew;

    /// <summary>The elements of vs1, or what a scalar in its place is cut to.</summary>
    public Width S1 { get; init; } = Width.Sew;

    /// <summary>Whether the old value of the destination is a source.</summary>
    public bool ReadsD { get; init; }

    /// <summary>Whether v0 is a source of every element instead of switching elements off (vadc, vmerge).</summary>
    public bool MaskIsSource { get; init; }

    /// <summary>Whether 16-bit operands are bfloat16.</summary>
    public bool Bfloat { get; init; }

    /// <summary>Carries the instruction out.</summary>
    /// <param name="m">The machine, which is changed.</param>
    /// <param name="before">A copy of it, which is read.</param>
    /// <param name="i">The instruction.</param>
    public abstract void Execute(Machine m, Machine before, Instruction i);

    /// <summary>The width in bits at a SEW.</summary>
    public static int Bits(Width width, int sew) => width switch
    {
        Width.Mask => 1,
        Width.Eighth => sew / 8,
        Width.Quarter => sew / 4,
        Width.Half => sew / 2,
        Width.Double => sew * 2,
        Width.Quad => sew * 4,
        Width.E16 => 16,
        _ => sew,
    };

    /// <summary>A vs1 that is no vector: the value of the x or f register or immediate, cut to <paramref name="bits"/> bits.</summary>
    protected BigInteger Scalar(Machine m, Instruction i, int bits)
    {
        BigInteger value = i.Syntax.Has("rs1") ? m.X[i.Vs1]
            : i.Syntax.Has("fs1") ? Boxed(m, i.Vs1, bits)
            : i.Syntax.Has("simm5") ? i.Simm5
            : i.Zimm;
        return value & (BigInteger.One << bits) - 1;
    }

    /// <summary>The low bits of an f register; the canonical NaN if the bits above them are not all ones (section "NaN boxing").</summary>
    private ulong Boxed(Machine m, int register, int bits)
    {
        ulong value = m.F[register];
        if (bits == 64)
            return value;
        Format format = Bfloat ? Format.BFloat16 : Format.OfWidth(bits);
        return value >> bits == ulong.MaxValue >> bits ? value & (1ul << bits) - 1 : format.CanonicalNaN;
    }
}
