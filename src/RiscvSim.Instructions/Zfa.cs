using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions;

/// <summary>Zfa: additional floating-point instructions (unprivileged manual, chapter "Zfa").</summary>
[Extension("zfa", Oracle = "golden/zfa")]
public static class Zfa
{
    /// <summary>
    /// The constants of fli (unprivileged manual, "Zfa", table of immediates), written by assembly as <see cref="Operand.FloatConstants"/> lists them.
    /// Here the upper half of each single; the lower half is 0.
    /// </summary>
    static ReadOnlySpan<ushort> Singles =>
    [
        0xBF80, 0x0080, 0x3780, 0x3800, 0x3B80, 0x3C00, 0x3D80, 0x3E00,
        0x3E80, 0x3EA0, 0x3EC0, 0x3EE0, 0x3F00, 0x3F20, 0x3F40, 0x3F60,
        0x3F80, 0x3FA0, 0x3FC0, 0x3FE0, 0x4000, 0x4020, 0x4040, 0x4080,
        0x4100, 0x4180, 0x4300, 0x4380, 0x4700, 0x4780, 0x7F80, 0x7FC0,
    ];

    /// <summary>The same constants as doubles: the upper 16 bits, the others are 0.</summary>
    static ReadOnlySpan<ushort> Doubles =>
    [
        0xBFF0, 0x0010, 0x3EF0, 0x3F00, 0x3F70, 0x3F80, 0x3FB0, 0x3FC0,
        0x3FD0, 0x3FD4, 0x3FD8, 0x3FDC, 0x3FE0, 0x3FE4, 0x3FE8, 0x3FEC,
        0x3FF0, 0x3FF4, 0x3FF8, 0x3FFC, 0x4000, 0x4004, 0x4008, 0x4010,
        0x4020, 0x4030, 0x4060, 0x4070, 0x40E0, 0x40F0, 0x7FF0, 0x7FF8,
    ];

    /// <summary>The same constants as halves; 2^16 is too large for one and is infinity.</summary>
    static ReadOnlySpan<ushort> Halves =>
    [
        0xBC00, 0x0400, 0x0100, 0x0200, 0x1C00, 0x2000, 0x2C00, 0x3000,
        0x3400, 0x3500, 0x3600, 0x3700, 0x3800, 0x3900, 0x3A00, 0x3B00,
        0x3C00, 0x3D00, 0x3E00, 0x3F00, 0x4000, 0x4100, 0x4200, 0x4400,
        0x4800, 0x4C00, 0x5800, 0x5C00, 0x7800, 0x7C00, 0x7C00, 0x7E00,
    ];

    /// <summary>The single constant number uimm of the table.</summary>
    [Insn("fli.s fd, constant", "1111000 00001 constant[4:0] 000 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FliS(int constant) => AsSingle((ulong)Singles[constant] << 16);

    /// <summary>The smaller of fs1 and fs2 (-0 below +0); any NaN gives NaN.</summary>
    [Insn("fminm.s fd, fs1, fs2", "0010100 fs2 fs1 010 fd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FminmS(float fs1, float fs2, ref FloatFlags flags) =>
        AsSingle(Comparison.Minimum<Binary32>(Bits(fs1), Bits(fs2), ref flags));

    /// <summary>The larger of fs1 and fs2 (+0 above -0); any NaN gives NaN.</summary>
    [Insn("fmaxm.s fd, fs1, fs2", "0010100 fs2 fs1 011 fd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FmaxmS(float fs1, float fs2, ref FloatFlags flags) =>
        AsSingle(Comparison.Maximum<Binary32>(Bits(fs1), Bits(fs2), ref flags));

    /// <summary>fs1 rounded to an integral value; NX is not raised.</summary>
    [Insn("fround.s fd, fs1, rm", "0100000 00100 fs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FroundS(float fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsSingle(Conversion.RoundToIntegral<Binary32>(Bits(fs1), raiseInexact: false, rm, ref flags));

    /// <summary>fs1 rounded to an integral value; NX is raised if that changed it.</summary>
    [Insn("froundnx.s fd, fs1, rm", "0100000 00101 fs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FroundnxS(float fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsSingle(Conversion.RoundToIntegral<Binary32>(Bits(fs1), raiseInexact: true, rm, ref flags));

    /// <summary>Whether fs1 is less than or equal to fs2; only signalling NaNs raise NV.</summary>
    [Insn("fleq.s rd, fs1, fs2", "1010000 fs2 fs1 100 rd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FleqS(float fs1, float fs2, ref FloatFlags flags) =>
        Comparison.LessOrEqualQuiet<Binary32>(Bits(fs1), Bits(fs2), ref flags);

    /// <summary>Whether fs1 is less than fs2; only signalling NaNs raise NV.</summary>
    [Insn("fltq.s rd, fs1, fs2", "1010000 fs2 fs1 101 rd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FltqS(float fs1, float fs2, ref FloatFlags flags) =>
        Comparison.LessQuiet<Binary32>(Bits(fs1), Bits(fs2), ref flags);

    /// <summary>The double constant number uimm of the table.</summary>
    [Insn("fli.d fd, constant", "1111001 00001 constant[4:0] 000 fd 1010011", Cost.FMove, Requires = "zfa & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FliD(int constant) => AsDouble((ulong)Doubles[constant] << 48);

    /// <summary>The smaller of fs1 and fs2 (-0 below +0); any NaN gives NaN.</summary>
    [Insn("fminm.d fd, fs1, fs2", "0010101 fs2 fs1 010 fd 1010011", Cost.FCompare, Requires = "zfa & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FminmD(double fs1, double fs2, ref FloatFlags flags) =>
        AsDouble(Comparison.Minimum<Binary64>(Bits(fs1), Bits(fs2), ref flags));

    /// <summary>The larger of fs1 and fs2 (+0 above -0); any NaN gives NaN.</summary>
    [Insn("fmaxm.d fd, fs1, fs2", "0010101 fs2 fs1 011 fd 1010011", Cost.FCompare, Requires = "zfa & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FmaxmD(double fs1, double fs2, ref FloatFlags flags) =>
        AsDouble(Comparison.Maximum<Binary64>(Bits(fs1), Bits(fs2), ref flags));

    /// <summary>fs1 rounded to an integral value; NX is not raised.</summary>
    [Insn("fround.d fd, fs1, rm", "0100001 00100 fs1 rm fd 1010011", Cost.FConvert, Requires = "zfa & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FroundD(double fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsDouble(Conversion.RoundToIntegral<Binary64>(Bits(fs1), raiseInexact: false, rm, ref flags));

    /// <summary>fs1 rounded to an integral value; NX is raised if that changed it.</summary>
    [Insn("froundnx.d fd, fs1, rm", "0100001 00101 fs1 rm fd 1010011", Cost.FConvert, Requires = "zfa & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FroundnxD(double fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsDouble(Conversion.RoundToIntegral<Binary64>(Bits(fs1), raiseInexact: true, rm, ref flags));

    /// <summary>fs1 truncated, modulo 2^32, as a signed word; see <see cref="Conversion.ToInt32Modulo"/>.</summary>
    [Insn("fcvtmod.w.d rd, fs1, rtz", "1100001 01000 fs1 001 rd 1010011", Cost.FConvert, Requires = "zfa & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FcvtmodWD(double fs1, ref FloatFlags flags) => Conversion.ToInt32Modulo(Bits(fs1), ref flags);

    /// <summary>Whether fs1 is less than or equal to fs2; only signalling NaNs raise NV.</summary>
    [Insn("fleq.d rd, fs1, fs2", "1010001 fs2 fs1 100 rd 1010011", Cost.FCompare, Requires = "zfa & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FleqD(double fs1, double fs2, ref FloatFlags flags) =>
        Comparison.LessOrEqualQuiet<Binary64>(Bits(fs1), Bits(fs2), ref flags);

    /// <summary>Whether fs1 is less than fs2; only signalling NaNs raise NV.</summary>
    [Insn("fltq.d rd, fs1, fs2", "1010001 fs2 fs1 101 rd 1010011", Cost.FCompare, Requires = "zfa & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FltqD(double fs1, double fs2, ref FloatFlags flags) =>
        Comparison.LessQuiet<Binary64>(Bits(fs1), Bits(fs2), ref flags);

    /// <summary>The half constant number uimm of the table.</summary>
    [Insn("fli.h fd, constant", "1111010 00001 constant[4:0] 000 fd 1010011", Cost.FMove, Requires = "zfa & zfh | zfa & zvfh")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FliH(int constant) => AsHalf(Halves[constant]);

    /// <summary>The smaller of fs1 and fs2 (-0 below +0); any NaN gives NaN.</summary>
    [Insn("fminm.h fd, fs1, fs2", "0010110 fs2 fs1 010 fd 1010011", Cost.FCompare, Requires = "zfa & zfh")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FminmH(Half fs1, Half fs2, ref FloatFlags flags) =>
        AsHalf(Comparison.Minimum<Binary16>(Bits(fs1), Bits(fs2), ref flags));

    /// <summary>The larger of fs1 and fs2 (+0 above -0); any NaN gives NaN.</summary>
    [Insn("fmaxm.h fd, fs1, fs2", "0010110 fs2 fs1 011 fd 1010011", Cost.FCompare, Requires = "zfa & zfh")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FmaxmH(Half fs1, Half fs2, ref FloatFlags flags) =>
        AsHalf(Comparison.Maximum<Binary16>(Bits(fs1), Bits(fs2), ref flags));

    /// <summary>fs1 rounded to an integral value; NX is not raised.</summary>
    [Insn("fround.h fd, fs1, rm", "0100010 00100 fs1 rm fd 1010011", Cost.FConvert, Requires = "zfa & zfh")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FroundH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Conversion.RoundToIntegral<Binary16>(Bits(fs1), raiseInexact: false, rm, ref flags));

    /// <summary>fs1 rounded to an integral value; NX is raised if that changed it.</summary>
    [Insn("froundnx.h fd, fs1, rm", "0100010 00101 fs1 rm fd 1010011", Cost.FConvert, Requires = "zfa & zfh")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FroundnxH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Conversion.RoundToIntegral<Binary16>(Bits(fs1), raiseInexact: true, rm, ref flags));

    /// <summary>Whether fs1 is less than or equal to fs2; only signalling NaNs raise NV.</summary>
    [Insn("fleq.h rd, fs1, fs2", "1010010 fs2 fs1 100 rd 1010011", Cost.FCompare, Requires = "zfa & zfh")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FleqH(Half fs1, Half fs2, ref FloatFlags flags) =>
        Comparison.LessOrEqualQuiet<Binary16>(Bits(fs1), Bits(fs2), ref flags);

    /// <summary>Whether fs1 is less than fs2; only signalling NaNs raise NV.</summary>
    [Insn("fltq.h rd, fs1, fs2", "1010010 fs2 fs1 101 rd 1010011", Cost.FCompare, Requires = "zfa & zfh")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FltqH(Half fs1, Half fs2, ref FloatFlags flags) => Comparison.LessQuiet<Binary16>(Bits(fs1), Bits(fs2), ref flags);
}
