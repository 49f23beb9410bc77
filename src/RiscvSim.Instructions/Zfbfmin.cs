using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions;

/// <summary>Zfbfmin: conversions between bfloat16 and single (unprivileged manual, chapter "BF16"); moves, loads and stores are those of Zfhmin.</summary>
[Extension("zfbfmin", Oracle = "golden/zfbfmin")]
public static class Zfbfmin
{
    /// <summary>A single rounded to a bfloat16.</summary>
    [Insn("fcvt.bf16.s fd, fs1, rm", "0100010 01000 fs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BFloat16 FcvtBf16S(float fs1, RoundingMode rm, ref FloatFlags flags) =>
        new((ushort)Conversion.Convert<Binary32, Bf16>(Bits(fs1), rm, ref flags));

    /// <summary>A bfloat16 as a single.</summary>
    [Insn("fcvt.s.bf16 fd, fs1, rm", "0100000 00110 fs1 rm fd 1010011", Cost.FConvert)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FcvtSBf16(BFloat16 fs1, RoundingMode rm, ref FloatFlags flags) =>
        AsSingle(Conversion.Convert<Bf16, Binary32>(fs1.Bits, rm, ref flags));
}
