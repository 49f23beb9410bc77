using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>One element at work: its operands, and what its result is made with.</summary>
public sealed class Element
{
    /// <summary>SEW.</summary>
    public required int Sew { get; init; }

    public required int Index { get; init; }

    /// <summary>The width of the result.</summary>
    public required int BitsD { get; init; }

    public required int Bits2 { get; init; }

    public required int Bits1 { get; init; }

    /// <summary>vs2[i], unsigned.</summary>
    public required BigInteger A { get; init; }

    /// <summary>vs1[i] or the scalar in its place, unsigned.</summary>
    public required BigInteger B { get; init; }

    /// <summary>The old vd[i], unsigned.</summary>
    public required BigInteger D { get; init; }

    /// <summary>The element's bit of v0.</summary>
    public required bool Bit { get; init; }

    public required int Vxrm { get; init; }

    public required bool Altfmt { get; init; }

    /// <summary>Floating point with the rounding mode of frm; gathers flags.</summary>
    public required FloatUnit Float { get; init; }

    /// <summary>Set by a result that saturated.</summary>
    public bool Saturated { get; set; }

    public BigInteger SignedA => Signed(A, Bits2);

    public BigInteger SignedB => Signed(B, Bits1);

    public BigInteger SignedD => Signed(D, BitsD);

    /// <summary>The formats of the operands as IEEE numbers of their width.</summary>
    public Format FormatD => Format.OfWidth(BitsD);

    public Format Format2 => Format.OfWidth(Bits2);

    public Format Format1 => Format.OfWidth(Bits1);

    /// <summary>vs2[i] as a number.</summary>
    public Real RealA => Format2.Unpack((ulong)A);

    public Real RealB => Format1.Unpack((ulong)B);

    public Real RealD => FormatD.Unpack((ulong)D);

    /// <summary>Reads bits as two's complement.</summary>
    public static BigInteger Signed(BigInteger bits, int width) => bits >> (width - 1) != 0 ? bits - (BigInteger.One << width) : bits;

    /// <summary>The nearest value within bounds; notes saturation.</summary>
    public BigInteger Clip(BigInteger value, BigInteger least, BigInteger greatest)
    {
        BigInteger result = BigInteger.Max(least, BigInteger.Min(greatest, value));
        Saturated |= result != value;
        return result;
    }

    public BigInteger ClipSigned(BigInteger value) =>
        Clip(value, -(BigInteger.One << (BitsD - 1)), (BigInteger.One << (BitsD - 1)) - 1);

    public BigInteger ClipUnsigned(BigInteger value) => Clip(value, 0, (BigInteger.One << BitsD) - 1);
}

/// <summary>An instruction whose result elements each depend on the operand elements of the same index alone.</summary>
/// <param name="result">The element's result; the bits above the width of the destination are dropped.</param>
public sealed class Elementwise(Func<Element, BigInteger> result) : Operation
{
    /// <inheritdoc/>
    public override void Execute(Machine m, Machine before, Instruction i)
    {
        var unit = new FloatUnit(m.Frm);
        for (int k = 0; k < (int)m.Vl; k++)
        {
            bool bit = before.GetBit(0, k);
            if (!i.Vm && !MaskIsSource && !bit)
                continue;
            Element e = Operands(before, i, k, bit, unit);
            BigInteger value = result(e);
            if (D == Width.Mask)
                m.SetBit(i.Vd, k, !value.IsZero);
            else
                m.Set(i.Vd, k, e.BitsD, value);
            m.Vxsat |= e.Saturated;
        }

        m.Fflags |= unit.Flags;
    }

    private Element Operands(Machine m, Instruction i, int k, bool bit, FloatUnit unit)
    {
        int sew = m.Sew, bitsD = Bits(D, sew), bits2 = Bits(S2, sew), bits1 = Bits(S1, sew);
        return new Element
        {
            Sew = sew,
            Index = k,
            BitsD = bitsD,
            Bits2 = bits2,
            Bits1 = bits1,
            A = i.Syntax.Has("vs2") && S2 != Width.Mask ? m.Get(i.Vs2, k, bits2) : 0,
            B = i.Syntax.Has("vs1") ? m.Get(i.Vs1, k, bits1) : Scalar(m, i, bits1),
            D = ReadsD ? m.Get(i.Vd, k, bitsD) : 0,
            // Without a mask operand the carry of vmadc.vv and vmsbc.vv is 0.
            Bit = bit && (!MaskIsSource || !i.Vm),
            Vxrm = m.Vxrm,
            Altfmt = m.Altfmt,
            Float = unit,
        };
    }
}
