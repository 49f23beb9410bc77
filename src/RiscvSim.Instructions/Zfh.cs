using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions;

/// <summary>Zfh: half-precision arithmetic (unprivileged manual, chapter "Zfh and Zfhmin").</summary>
[Extension("zfh", Oracle = "golden/zfh")]
public static class Zfh
{
    const ulong SignBit = 0x8000;

    /// <summary>(fs1 * fs2) + fs3, rounded once.</summary>
    [Insn("fmadd.h fd, fs1, fs2, fs3, rm", "fs3 10 fs2 fs1 rm fd 1000011", Cost.FMadd)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FmaddH(Half fs1, Half fs2, Half fs3, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.FusedMultiplyAdd<Binary16>(Bits(fs1), Bits(fs2), Bits(fs3), rm, ref flags));

    /// <summary>(fs1 * fs2) - fs3, rounded once.</summary>
    [Insn("fmsub.h fd, fs1, fs2, fs3, rm", "fs3 10 fs2 fs1 rm fd 1000111", Cost.FMadd)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FmsubH(Half fs1, Half fs2, Half fs3, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.FusedMultiplyAdd<Binary16>(Bits(fs1), Bits(fs2), Bits(fs3) ^ SignBit, rm, ref flags));

    /// <summary>-(fs1 * fs2) + fs3, rounded once.</summary>
    [Insn("fnmsub.h fd, fs1, fs2, fs3, rm", "fs3 10 fs2 fs1 rm fd 1001011", Cost.FMadd)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FnmsubH(Half fs1, Half fs2, Half fs3, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.FusedMultiplyAdd<Binary16>(Bits(fs1) ^ SignBit, Bits(fs2), Bits(fs3), rm, ref flags));

    /// <summary>-(fs1 * fs2) - fs3, rounded once.</summary>
    [Insn("fnmadd.h fd, fs1, fs2, fs3, rm", "fs3 10 fs2 fs1 rm fd 1001111", Cost.FMadd)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FnmaddH(Half fs1, Half fs2, Half fs3, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.FusedMultiplyAdd<Binary16>(Bits(fs1) ^ SignBit, Bits(fs2), Bits(fs3) ^ SignBit, rm, ref flags));

    /// <summary>fs1 + fs2.</summary>
    [Insn("fadd.h fd, fs1, fs2, rm", "0000010 fs2 fs1 rm fd 1010011", Cost.FAdd)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FaddH(Half fs1, Half fs2, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.Add<Binary16>(Bits(fs1), Bits(fs2), rm, ref flags));

    /// <summary>fs1 - fs2.</summary>
    [Insn("fsub.h fd, fs1, fs2, rm", "0000110 fs2 fs1 rm fd 1010011", Cost.FAdd)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FsubH(Half fs1, Half fs2, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.Subtract<Binary16>(Bits(fs1), Bits(fs2), rm, ref flags));

    /// <summary>fs1 * fs2.</summary>
    [Insn("fmul.h fd, fs1, fs2, rm", "0001010 fs2 fs1 rm fd 1010011", Cost.FMul)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FmulH(Half fs1, Half fs2, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.Multiply<Binary16>(Bits(fs1), Bits(fs2), rm, ref flags));

    /// <summary>fs1 / fs2.</summary>
    [Insn("fdiv.h fd, fs1, fs2, rm", "0001110 fs2 fs1 rm fd 1010011", Cost.FDiv)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FdivH(Half fs1, Half fs2, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.Divide<Binary16>(Bits(fs1), Bits(fs2), rm, ref flags));

    /// <summary>The square root of fs1.</summary>
    [Insn("fsqrt.h fd, fs1, rm", "0101110 00000 fs1 rm fd 1010011", Cost.FSqrt)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FsqrtH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Arithmetic.SquareRoot<Binary16>(Bits(fs1), rm, ref flags));

    /// <summary>fs1 with the sign of fs2.</summary>
    [Insn("fsgnj.h fd, fs1, fs2", "0010010 fs2 fs1 000 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FsgnjH(Half fs1, Half fs2) => AsHalf((Bits(fs1) & ~SignBit) | (Bits(fs2) & SignBit));

    /// <summary>fs1 with the opposite of the sign of fs2.</summary>
    [Insn("fsgnjn.h fd, fs1, fs2", "0010010 fs2 fs1 001 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FsgnjnH(Half fs1, Half fs2) => AsHalf((Bits(fs1) & ~SignBit) | (~Bits(fs2) & SignBit));

    /// <summary>fs1 with the exclusive or of both signs.</summary>
    [Insn("fsgnjx.h fd, fs1, fs2", "0010010 fs2 fs1 010 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FsgnjxH(Half fs1, Half fs2) => AsHalf(Bits(fs1) ^ (Bits(fs2) & SignBit));

    /// <summary>The smaller of fs1 and fs2 (-0 below +0); a NaN yields to a number.</summary>
    [Insn("fmin.h fd, fs1, fs2", "0010110 fs2 fs1 000 fd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FminH(Half fs1, Half fs2, ref FloatFlags flags) =>
        AsHalf(Comparison.MinimumNumber<Binary16>(Bits(fs1), Bits(fs2), ref flags));

    /// <summary>The larger of fs1 and fs2 (+0 above -0); a NaN yields to a number.</summary>
    [Insn("fmax.h fd, fs1, fs2", "0010110 fs2 fs1 001 fd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FmaxH(Half fs1, Half fs2, ref FloatFlags flags) =>
        AsHalf(Comparison.MaximumNumber<Binary16>(Bits(fs1), Bits(fs2), ref flags));

    /// <summary>Whether fs1 equals fs2; only signalling NaNs raise NV.</summary>
    [Insn("feq.h rd, fs1, fs2", "1010010 fs2 fs1 010 rd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FeqH(Half fs1, Half fs2, ref FloatFlags flags) => Comparison.Equal<Binary16>(Bits(fs1), Bits(fs2), ref flags);

    /// <summary>Whether fs1 is less than fs2; any NaN raises NV.</summary>
    [Insn("flt.h rd, fs1, fs2", "1010010 fs2 fs1 001 rd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FltH(Half fs1, Half fs2, ref FloatFlags flags) => Comparison.Less<Binary16>(Bits(fs1), Bits(fs2), ref flags);

    /// <summary>Whether fs1 is less than or equal to fs2; any NaN raises NV.</summary>
    [Insn("fle.h rd, fs1, fs2", "1010010 fs2 fs1 000 rd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FleH(Half fs1, Half fs2, ref FloatFlags flags) => Comparison.LessOrEqual<Binary16>(Bits(fs1), Bits(fs2), ref flags);

    /// <summary>The class of fs1 as one bit; see <see cref="Comparison.Classify"/>.</summary>
    [Insn("fclass.h rd, fs1", "1110010 00000 fs1 001 rd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FclassH(Half fs1) => Comparison.Classify<Binary16>(Bits(fs1));

    /// <summary>fs1 rounded to a signed word.</summary>
    [Insn("fcvt.w.h rd, fs1, rm", "1100010 00000 fs1 rm rd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FcvtWH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        (int)Conversion.ToInteger<Binary16>(Bits(fs1), 32, signed: true, rm, ref flags);

    /// <summary>fs1 rounded to an unsigned word, which is then sign-extended.</summary>
    [Insn("fcvt.wu.h rd, fs1, rm", "1100010 00001 fs1 rm rd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FcvtWuH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        (int)Conversion.ToInteger<Binary16>(Bits(fs1), 32, signed: false, rm, ref flags);

    /// <summary>fs1 rounded to a signed doubleword.</summary>
    [Insn("fcvt.l.h rd, fs1, rm", "1100010 00010 fs1 rm rd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long FcvtLH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        (long)Conversion.ToInteger<Binary16>(Bits(fs1), 64, signed: true, rm, ref flags);

    /// <summary>fs1 rounded to an unsigned doubleword.</summary>
    [Insn("fcvt.lu.h rd, fs1, rm", "1100010 00011 fs1 rm rd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FcvtLuH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        Conversion.ToInteger<Binary16>(Bits(fs1), 64, signed: false, rm, ref flags);

    /// <summary>A signed word as a half.</summary>
    [Insn("fcvt.h.w fd, rs1, rm", "1101010 00000 rs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FcvtHW(int rs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Conversion.FromInt64<Binary16>(rs1, rm, ref flags));

    /// <summary>An unsigned word as a half.</summary>
    [Insn("fcvt.h.wu fd, rs1, rm", "1101010 00001 rs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FcvtHWu(uint rs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Conversion.FromMagnitude<Binary16>(false, rs1, rm, ref flags));

    /// <summary>A signed doubleword as a half.</summary>
    [Insn("fcvt.h.l fd, rs1, rm", "1101010 00010 rs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FcvtHL(long rs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Conversion.FromInt64<Binary16>(rs1, rm, ref flags));

    /// <summary>An unsigned doubleword as a half.</summary>
    [Insn("fcvt.h.lu fd, rs1, rm", "1101010 00011 rs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FcvtHLu(ulong rs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Conversion.FromMagnitude<Binary16>(false, rs1, rm, ref flags));
}
