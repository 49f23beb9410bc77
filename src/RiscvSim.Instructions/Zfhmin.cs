using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions;

/// <summary>Zfhmin: halves in memory and registers, and their conversions (unprivileged manual, chapter "Zfh and Zfhmin").</summary>
[Extension("zfhmin", Oracle = "golden/zfhmin")]
public static class Zfhmin
{
    /// <summary>Loads 16 bits as a half; they are not touched.</summary>
    [Insn("flh fd, imm(rs1)", "imm[11:0] rs1 001 fd 0000111", Cost.Load, Requires = "zfhmin | zfbfmin")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half Flh(ushort mem) => AsHalf(mem);

    /// <summary>Stores the low 16 bits of fs2, properly boxed or not.</summary>
    [Insn("fsh fs2, imm(rs1)", "imm[11:5] fs2 rs1 001 imm[4:0] 0100111", Cost.Store, Requires = "zfhmin | zfbfmin")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Fsh(ushort fs2) => fs2;

    /// <summary>A half as a single.</summary>
    [Insn("fcvt.s.h fd, fs1, rm", "0100000 00010 fs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FcvtSH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsSingle(Conversion.Convert<Binary16, Binary32>(Bits(fs1), rm, ref flags));

    /// <summary>A single rounded to a half.</summary>
    [Insn("fcvt.h.s fd, fs1, rm", "0100010 00000 fs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FcvtHS(float fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Conversion.Convert<Binary32, Binary16>(Bits(fs1), rm, ref flags));

    /// <summary>A half as a double.</summary>
    [Insn("fcvt.d.h fd, fs1, rm", "0100001 00010 fs1 rm fd 1010011", Cost.FConvert, Requires = "zfhmin & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FcvtDH(Half fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsDouble(Conversion.Convert<Binary16, Binary64>(Bits(fs1), rm, ref flags));

    /// <summary>A double rounded to a half, once.</summary>
    [Insn("fcvt.h.d fd, fs1, rm", "0100010 00001 fs1 rm fd 1010011", Cost.FConvert, Requires = "zfhmin & d")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FcvtHD(double fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsHalf(Conversion.Convert<Binary64, Binary16>(Bits(fs1), rm, ref flags));

    /// <summary>The low 16 bits of fs1, sign-extended.</summary>
    [Insn("fmv.x.h rd, fs1", "1110010 00000 fs1 000 rd 1010011", Cost.FMove, Requires = "zfhmin | zfbfmin")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short FmvXH(ushort fs1) => (short)fs1;

    /// <summary>The low 16 bits of rs1 as a half.</summary>
    [Insn("fmv.h.x fd, rs1", "1111010 00000 rs1 000 fd 1010011", Cost.FMove, Requires = "zfhmin | zfbfmin")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Half FmvHX(ushort rs1) => AsHalf(rs1);
}
