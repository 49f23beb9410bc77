using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions;

/// <summary>F: single-precision floating point (unprivileged manual, chapter "F").</summary>
[Extension("f", Oracle = "golden/rv64f")]
public static class F
{
    const ulong SignBit = 0x8000_0000;

    /// <summary>Loads a single; its bits are not touched.</summary>
    [Insn("flw fd, imm(rs1)", "imm[11:0] rs1 010 fd 0000111", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Flw(uint mem) => AsSingle(mem);

    /// <summary>Stores the low 32 bits of fs2, properly boxed or not.</summary>
    [Insn("fsw fs2, imm(rs1)", "imm[11:5] fs2 rs1 010 imm[4:0] 0100111", Cost.Store)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Fsw(uint fs2) => fs2;

    /// <summary>(fs1 * fs2) + fs3, rounded once.</summary>
    [Insn("fmadd.s fd, fs1, fs2, fs3, rm", "fs3 00 fs2 fs1 rm fd 1000011", Cost.FMadd)]
    [QuickForm(typeof(Quick), nameof(Quick.MultiplyAdd), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FmaddS(float fs1, float fs2, float fs3, RoundingMode rm, ref FloatFlags flags) =>
        Fast.FusedMultiplyAdd(fs1, fs2, fs3, rm, ref flags);

    /// <summary>(fs1 * fs2) - fs3, rounded once.</summary>
    [Insn("fmsub.s fd, fs1, fs2, fs3, rm", "fs3 00 fs2 fs1 rm fd 1000111", Cost.FMadd)]
    [QuickForm(typeof(Quick), nameof(Quick.MultiplySubtract), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FmsubS(float fs1, float fs2, float fs3, RoundingMode rm, ref FloatFlags flags) =>
        Fast.FusedMultiplyAdd(fs1, fs2, -fs3, rm, ref flags);

    /// <summary>-(fs1 * fs2) + fs3, rounded once.</summary>
    [Insn("fnmsub.s fd, fs1, fs2, fs3, rm", "fs3 00 fs2 fs1 rm fd 1001011", Cost.FMadd)]
    [QuickForm(typeof(Quick), nameof(Quick.NegateMultiplyAdd), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FnmsubS(float fs1, float fs2, float fs3, RoundingMode rm, ref FloatFlags flags) =>
        Fast.FusedMultiplyAdd(-fs1, fs2, fs3, rm, ref flags);

    /// <summary>-(fs1 * fs2) - fs3, rounded once.</summary>
    [Insn("fnmadd.s fd, fs1, fs2, fs3, rm", "fs3 00 fs2 fs1 rm fd 1001111", Cost.FMadd)]
    [QuickForm(typeof(Quick), nameof(Quick.NegateMultiplySubtract), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FnmaddS(float fs1, float fs2, float fs3, RoundingMode rm, ref FloatFlags flags) =>
        Fast.FusedMultiplyAdd(-fs1, fs2, -fs3, rm, ref flags);

    /// <summary>fs1 + fs2.</summary>
    [Insn("fadd.s fd, fs1, fs2, rm", "0000000 fs2 fs1 rm fd 1010011", Cost.FAdd)]
    [QuickForm(typeof(Quick), nameof(Quick.Add), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FaddS(float fs1, float fs2, RoundingMode rm, ref FloatFlags flags) => Fast.Add(fs1, fs2, rm, ref flags);

    /// <summary>fs1 - fs2.</summary>
    [Insn("fsub.s fd, fs1, fs2, rm", "0000100 fs2 fs1 rm fd 1010011", Cost.FAdd)]
    [QuickForm(typeof(Quick), nameof(Quick.Subtract), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FsubS(float fs1, float fs2, RoundingMode rm, ref FloatFlags flags) => Fast.Subtract(fs1, fs2, rm, ref flags);

    /// <summary>fs1 * fs2.</summary>
    [Insn("fmul.s fd, fs1, fs2, rm", "0001000 fs2 fs1 rm fd 1010011", Cost.FMul)]
    [QuickForm(typeof(Quick), nameof(Quick.Multiply), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FmulS(float fs1, float fs2, RoundingMode rm, ref FloatFlags flags) => Fast.Multiply(fs1, fs2, rm, ref flags);

    /// <summary>fs1 / fs2.</summary>
    [Insn("fdiv.s fd, fs1, fs2, rm", "0001100 fs2 fs1 rm fd 1010011", Cost.FDiv)]
    [QuickForm(typeof(Quick), nameof(Quick.Divide), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FdivS(float fs1, float fs2, RoundingMode rm, ref FloatFlags flags) => Fast.Divide(fs1, fs2, rm, ref flags);

    /// <summary>The square root of fs1.</summary>
    [Insn("fsqrt.s fd, fs1, rm", "0101100 00000 fs1 rm fd 1010011", Cost.FSqrt)]
    [QuickForm(typeof(Quick), nameof(Quick.SquareRoot), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FsqrtS(float fs1, RoundingMode rm, ref FloatFlags flags) => Fast.SquareRoot(fs1, rm, ref flags);

    /// <summary>fs1 with the sign of fs2.</summary>
    [Insn("fsgnj.s fd, fs1, fs2", "0010000 fs2 fs1 000 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FsgnjS(float fs1, float fs2) => AsSingle((Bits(fs1) & ~SignBit) | (Bits(fs2) & SignBit));

    /// <summary>fs1 with the opposite of the sign of fs2.</summary>
    [Insn("fsgnjn.s fd, fs1, fs2", "0010000 fs2 fs1 001 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FsgnjnS(float fs1, float fs2) => AsSingle((Bits(fs1) & ~SignBit) | (~Bits(fs2) & SignBit));

    /// <summary>fs1 with the exclusive or of both signs.</summary>
    [Insn("fsgnjx.s fd, fs1, fs2", "0010000 fs2 fs1 010 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FsgnjxS(float fs1, float fs2) => AsSingle(Bits(fs1) ^ (Bits(fs2) & SignBit));

    /// <summary>The smaller of fs1 and fs2 (-0 below +0); a NaN yields to a number.</summary>
    [Insn("fmin.s fd, fs1, fs2", "0010100 fs2 fs1 000 fd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.Minimum))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FminS(float fs1, float fs2, ref FloatFlags flags) => Fast.MinimumNumber(fs1, fs2, ref flags);

    /// <summary>The larger of fs1 and fs2 (+0 above -0); a NaN yields to a number.</summary>
    [Insn("fmax.s fd, fs1, fs2", "0010100 fs2 fs1 001 fd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.Maximum))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FmaxS(float fs1, float fs2, ref FloatFlags flags) => Fast.MaximumNumber(fs1, fs2, ref flags);

    /// <summary>fs1 rounded to a signed word.</summary>
    [Insn("fcvt.w.s rd, fs1, rm", "1100000 00000 fs1 rm rd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.ToInt32), Inexact = true, Rounding = (int)RoundingMode.Rtz)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FcvtWS(float fs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToInt32(fs1, rm, ref flags);

    /// <summary>fs1 rounded to an unsigned word, which is then sign-extended.</summary>
    [Insn("fcvt.wu.s rd, fs1, rm", "1100000 00001 fs1 rm rd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.ToUInt32), Inexact = true, Rounding = (int)RoundingMode.Rtz)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FcvtWuS(float fs1, RoundingMode rm, ref FloatFlags flags) => (int)FastConversion.ToUInt32(fs1, rm, ref flags);

    /// <summary>fs1 rounded to a signed doubleword.</summary>
    [Insn("fcvt.l.s rd, fs1, rm", "1100000 00010 fs1 rm rd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.ToInt64), Inexact = true, Rounding = (int)RoundingMode.Rtz)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long FcvtLS(float fs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToInt64(fs1, rm, ref flags);

    /// <summary>fs1 rounded to an unsigned doubleword.</summary>
    [Insn("fcvt.lu.s rd, fs1, rm", "1100000 00011 fs1 rm rd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.ToUInt64), Inexact = true, Rounding = (int)RoundingMode.Rtz)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FcvtLuS(float fs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToUInt64(fs1, rm, ref flags);

    /// <summary>The low 32 bits of fs1, sign-extended.</summary>
    [Insn("fmv.x.w rd, fs1", "1110000 00000 fs1 000 rd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FmvXW(uint fs1) => (int)fs1;

    /// <summary>Whether fs1 equals fs2; only signalling NaNs raise NV.</summary>
    [Insn("feq.s rd, fs1, fs2", "1010000 fs2 fs1 010 rd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.Equal))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FeqS(float fs1, float fs2, ref FloatFlags flags) => Fast.Equal(fs1, fs2, ref flags);

    /// <summary>Whether fs1 is less than fs2; any NaN raises NV.</summary>
    [Insn("flt.s rd, fs1, fs2", "1010000 fs2 fs1 001 rd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.Less))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FltS(float fs1, float fs2, ref FloatFlags flags) => Fast.Less(fs1, fs2, ref flags);

    /// <summary>Whether fs1 is less than or equal to fs2; any NaN raises NV.</summary>
    [Insn("fle.s rd, fs1, fs2", "1010000 fs2 fs1 000 rd 1010011", Cost.FCompare)]
    [QuickForm(typeof(Quick), nameof(Quick.LessOrEqual))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FleS(float fs1, float fs2, ref FloatFlags flags) => Fast.LessOrEqual(fs1, fs2, ref flags);

    /// <summary>The class of fs1 as one bit; see <see cref="Comparison.Classify"/>.</summary>
    [Insn("fclass.s rd, fs1", "1110000 00000 fs1 001 rd 1010011", Cost.FCompare)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FclassS(float fs1) => Comparison.Classify<Binary32>(Bits(fs1));

    /// <summary>A signed word as a single.</summary>
    [Insn("fcvt.s.w fd, rs1, rm", "1101000 00000 rs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.FromInteger), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FcvtSW(int rs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToSingle(rs1, rm, ref flags);

    /// <summary>An unsigned word as a single.</summary>
    [Insn("fcvt.s.wu fd, rs1, rm", "1101000 00001 rs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.FromInteger), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FcvtSWu(uint rs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToSingle((long)rs1, rm, ref flags);

    /// <summary>A signed doubleword as a single.</summary>
    [Insn("fcvt.s.l fd, rs1, rm", "1101000 00010 rs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.FromInteger), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FcvtSL(long rs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToSingle(rs1, rm, ref flags);

    /// <summary>An unsigned doubleword as a single.</summary>
    [Insn("fcvt.s.lu fd, rs1, rm", "1101000 00011 rs1 rm fd 1010011", Cost.FConvert)]
    [QuickForm(typeof(Quick), nameof(Quick.FromInteger), Inexact = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FcvtSLu(ulong rs1, RoundingMode rm, ref FloatFlags flags) => FastConversion.ToSingle(rs1, rm, ref flags);

    /// <summary>The low 32 bits of rs1 as a single.</summary>
    [Insn("fmv.w.x fd, rs1", "1111000 00000 rs1 000 fd 1010011", Cost.FMove)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FmvWX(uint rs1) => AsSingle(rs1);
}
