using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions;

/// <summary>D: double-precision floating point (unprivileged manual, chapter "D").</summary>
[Extension("d", Oracle = "golden/rv64d")]
public static class D
{
    const ulong SignBit = 0x8000_0000_0000_0000;

    /// <summary>Loads a double; its bits are not touched.</summary>
    [Insn("fld fd, imm(rs1)", "imm[11:0] rs1 011 fd 0000111", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fld(ulong mem) => mem;

    /// <summary>Stores the 64 bits of fs2.</summary>
    [Insn("fsd fs2, imm(rs1)", "imm[11:5] fs2 rs1 011 imm[4:0] 0100111", Cost.Store)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fsd(ulong fs2) => fs2;

    /// <summary>(fs1 * fs2) + fs3, rounded once.</summary>
    [Insn("fmadd.d fd, fs1, fs2, fs3, rm", "fs3 01 fs2 fs1 rm fd 1000011", Cost.FMadd)]
    [QuickForm(typeof(Quick), nameof(Quick.MultiplyAdd), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FmaddD(double fs1, double fs2, double fs3, RoundingMode rm, ref FloatFlags flags) =>
        Fast.FusedMultiplyAdd(fs1, fs2, fs3, rm, ref flags);

    /// <summary>(fs1 * fs2) - fs3, rounded once.</summary>
    [Insn("fmsub.d fd, fs1, fs2, fs3, rm", "fs3 01 fs2 fs1 rm fd 1000111", Cost.FMadd)]
    [QuickForm(typeof(Quick), nameof(Quick.MultiplySubtract), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FmsubD(double fs1, double fs2, double fs3, RoundingMode rm, ref FloatFlags flags) =>
        Fast.FusedMultiplyAdd(fs1, fs2, -fs3, rm, ref flags);

    /// <summary>-(fs1 * fs2) + fs3, rounded once.</summary>
    [Insn("fnmsub.d fd, fs1, fs2, fs3, rm", "fs3 01 fs2 fs1 rm fd 1001011", Cost.FMadd)]
    [QuickForm(typeof(Quick), nameof(Quick.NegateMultiplyAdd), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FnmsubD(double fs1, double fs2, double fs3, RoundingMode rm, ref FloatFlags flags) =>
        Fast.FusedMultiplyAdd(-fs1, fs2, fs3, rm, ref flags);

    /// <summary>-(fs1 * fs2) - fs3, rounded once.</summary>
    [Insn("fnmadd.d fd, fs1, fs2, fs3, rm", "fs3 01 fs2 fs1 rm fd 1001111", Cost.FMadd)]
    [QuickForm(typeof(Quick), nameof(Quick.NegateMultiplySubtract), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FnmaddD(double fs1, double fs2, double fs3, RoundingMode rm, ref FloatFlags flags) =>
        Fast.FusedMultiplyAdd(-fs1, fs2, -fs3, rm, ref flags);

    /// <summary>fs1 + fs2.</summary>
    [Insn("fadd.d fd, fs1, fs2, rm", "0000001 fs2 fs1 rm fd 1010011", Cost.FAdd)]
    [QuickForm(typeof(Quick), nameof(Quick.Add), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FaddD(double fs1, double fs2, RoundingMode rm, ref FloatFlags flags) => Fast.Add(fs1, fs2, rm, ref flags);

    /// <summary>fs1 - fs2.</summary>
    [Insn("fsub.d fd, fs1, fs2, rm", "0000101 fs2 fs1 rm fd 1010011", Cost.FAdd)]
    [QuickForm(typeof(Quick), nameof(Quick.Subtract), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FsubD(double fs1, double fs2, RoundingMode rm, ref FloatFlags flags) => Fast.Subtract(fs1, fs2, rm, ref flags);

    /// <summary>fs1 * fs2.</summary>
    [Insn("fmul.d fd, fs1, fs2, rm", "0001001 fs2 fs1 rm fd 1010011", Cost.FMul)]
    [QuickForm(typeof(Quick), nameof(Quick.Multiply), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FmulD(double fs1, double fs2, RoundingMode rm, ref FloatFlags flags) => Fast.Multiply(fs1, fs2, rm, ref flags);

    /// <summary>fs1 / fs2.</summary>
    [Insn("fdiv.d fd, fs1, fs2, rm", "0001101 fs2 fs1 rm fd 1010011", Cost.FDiv)]
    [QuickForm(typeof(Quick), nameof(Quick.Divide), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FdivD(double fs1, double fs2, RoundingMode rm, ref FloatFlags flags) => Fast.Divide(fs1, fs2, rm, ref flags);

    /// <summary>The square root of fs1.</summary>
    [Insn("fsqrt.d fd, fs1, rm", "0101101 00000 fs1 rm fd 1010011", Cost.FSqrt)]
    [QuickForm(typeof(Quick), nameof(Quick.SquareRoot), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FsqrtD(double fs1, RoundingMode rm, ref FloatFlags flags) => Fast.SquareRoot(fs1, rm, ref flags);

    /// <summary>fs1 with the sign of fs2.</summary>
    [Insn("fsgnj.d fd, fs1, fs2", "0010001 fs2 fs1 000 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FsgnjD(double fs1, double fs2) => AsDouble((Bits(fs1) & ~SignBit) | (Bits(fs2) & SignBit));

    /// <summary>fs1 with the opposite of the sign of fs2.</summary>
    [Insn("fsgnjn.d fd, fs1, fs2", "0010001 fs2 fs1 001 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FsgnjnD(double fs1, double fs2) => AsDouble((Bits(fs1) & ~SignBit) | (~Bits(fs2) & SignBit));

    /// <summary>fs1 with the exclusive or of both signs.</summary>
    [Insn("fsgnjx.d fd, fs1, fs2", "0010001 fs2 fs1 010 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FsgnjxD(double fs1, double fs2) => AsDouble(Bits(fs1) ^ (Bits(fs2) & SignBit));

    /// <summary>The smaller of fs1 and fs2 (-0 below +0); a NaN yields to a number.</summary>
    [Insn("fmin.d fd, fs1, fs2", "0010101 fs2 fs1 000 fd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.Minimum))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FminD(double fs1, double fs2, ref FloatFlags flags) => Fast.MinimumNumber(fs1, fs2, ref flags);

    /// <summary>The larger of fs1 and fs2 (+0 above -0); a NaN yields to a number.</summary>
    [Insn("fmax.d fd, fs1, fs2", "0010101 fs2 fs1 001 fd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.Maximum))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FmaxD(double fs1, double fs2, ref FloatFlags flags) => Fast.MaximumNumber(fs1, fs2, ref flags);

    /// <summary>A double rounded to a single.</summary>
    [Insn("fcvt.s.d fd, fs1, rm", "0100000 00001 fs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.Convert), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FcvtSD(double fs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToSingle(fs1, rm, ref flags);

    /// <summary>A single as a double.</summary>
    [Insn("fcvt.d.s fd, fs1, rm", "0100001 00000 fs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.Convert))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FcvtDS(float fs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToDouble(fs1, rm, ref flags);

    /// <summary>Whether fs1 equals fs2; only signalling NaNs raise NV.</summary>
    [Insn("feq.d rd, fs1, fs2", "1010001 fs2 fs1 010 rd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.Equal))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FeqD(double fs1, double fs2, ref FloatFlags flags) => Fast.Equal(fs1, fs2, ref flags);

    /// <summary>Whether fs1 is less than fs2; any NaN raises NV.</summary>
    [Insn("flt.d rd, fs1, fs2", "1010001 fs2 fs1 001 rd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.Less))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FltD(double fs1, double fs2, ref FloatFlags flags) => Fast.Less(fs1, fs2, ref flags);

    /// <summary>Whether fs1 is less than or equal to fs2; any NaN raises NV.</summary>
    [Insn("fle.d rd, fs1, fs2", "1010001 fs2 fs1 000 rd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.LessOrEqual))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FleD(double fs1, double fs2, ref FloatFlags flags) => Fast.LessOrEqual(fs1, fs2, ref flags);

    /// <summary>The class of fs1 as one bit; see <see cref="Comparison.Classify"/>.</summary>
    [Insn("fclass.d rd, fs1", "1110001 00000 fs1 001 rd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FclassD(double fs1) => Comparison.Classify<Binary64>(Bits(fs1));

    /// <summary>fs1 rounded to a signed word.</summary>
    [Insn("fcvt.w.d rd, fs1, rm", "1100001 00000 fs1 rm rd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.ToInt32), Inexact = true, Rounding = (int)RoundingMode.Rtz)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FcvtWD(double fs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToInt32(fs1, rm, ref flags);

    /// <summary>fs1 rounded to an unsigned word, which is then sign-extended.</summary>
    [Insn("fcvt.wu.d rd, fs1, rm", "1100001 00001 fs1 rm rd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.ToUInt32), Inexact = true, Rounding = (int)RoundingMode.Rtz)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FcvtWuD(double fs1, RoundingMode rm, ref FloatFlags flags) => (int)FastConversion.ToUInt32(fs1, rm, ref flags);

    /// <summary>fs1 rounded to a signed doubleword.</summary>
    [Insn("fcvt.l.d rd, fs1, rm", "1100001 00010 fs1 rm rd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.ToInt64), Inexact = true, Rounding = (int)RoundingMode.Rtz)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long FcvtLD(double fs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToInt64(fs1, rm, ref flags);

    /// <summary>fs1 rounded to an unsigned doubleword.</summary>
    [Insn("fcvt.lu.d rd, fs1, rm", "1100001 00011 fs1 rm rd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.ToUInt64), Inexact = true, Rounding = (int)RoundingMode.Rtz)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FcvtLuD(double fs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToUInt64(fs1, rm, ref flags);

    /// <summary>The 64 bits of fs1.</summary>
    [Insn("fmv.x.d rd, fs1", "1110001 00000 fs1 000 rd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FmvXD(ulong fs1) => fs1;

    /// <summary>A signed word as a double.</summary>
    [Insn("fcvt.d.w fd, rs1, rm", "1101001 00000 rs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.FromInteger))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FcvtDW(int rs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToDouble(rs1, rm, ref flags);

    /// <summary>An unsigned word as a double.</summary>
    [Insn("fcvt.d.wu fd, rs1, rm", "1101001 00001 rs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.FromInteger))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FcvtDWu(uint rs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToDouble((long)rs1, rm, ref flags);

    /// <summary>A signed doubleword as a double.</summary>
    [Insn("fcvt.d.l fd, rs1, rm", "1101001 00010 rs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.FromInteger), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FcvtDL(long rs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToDouble(rs1, rm, ref flags);

    /// <summary>An unsigned doubleword as a double.</summary>
    [Insn("fcvt.d.lu fd, rs1, rm", "1101001 00011 rs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.FromInteger), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FcvtDLu(ulong rs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToDouble(rs1, rm, ref flags);

    /// <summary>The 64 bits of rs1 as a double.</summary>
    [Insn("fmv.d.x fd, rs1", "1111001 00000 rs1 000 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FmvDX(ulong rs1) => rs1;
}
