using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>
/// Floating-point operations of one format that round (V manual, sections 13.2, 13.4 and 13.8): add, subtract, multiply, divide, square
/// root. What an op computes is the interface that it names.
/// </summary>
[Extension("zve32f", Oracle = "golden/v-fp")]
public static class FloatArithmetic
{
    /// <summary>vd[i] = vs2[i] + operand.</summary>
    [Insn("vfadd.vv vd, vs2, vs1, vm", "000000 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfadd.vf vd, vs2, fs1, vm", "000000 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfadd : IFloatBinary, IFloatSum;

    /// <summary>vd[i] = vs2[i] - operand.</summary>
    [Insn("vfsub.vv vd, vs2, vs1, vm", "000010 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfsub.vf vd, vs2, fs1, vm", "000010 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfsub : IFloatBinary, IFloatDifference;

    /// <summary>vd[i] = fs1 - vs2[i].</summary>
    [Insn("vfrsub.vf vd, vs2, fs1, vm", "100111 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfrsub : IFloatBinary, IFloatReverseDifference;

    /// <summary>vd[i] = vs2[i] * operand.</summary>
    [Insn("vfmul.vv vd, vs2, vs1, vm", "100100 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfmul.vf vd, vs2, fs1, vm", "100100 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfmul : IFloatBinary, IFloatProduct;

    /// <summary>vd[i] = vs2[i] / operand.</summary>
    [Insn("vfdiv.vv vd, vs2, vs1, vm", "100000 vm vs2 vs1 001 vd 1010111", Cost.VFDiv)]
    [Insn("vfdiv.vf vd, vs2, fs1, vm", "100000 vm vs2 fs1 101 vd 1010111", Cost.VFDiv)]
    public readonly struct Vfdiv : IFloatBinary, IFloatQuotient;

    /// <summary>vd[i] = fs1 / vs2[i].</summary>
    [Insn("vfrdiv.vf vd, vs2, fs1, vm", "100001 vm vs2 fs1 101 vd 1010111", Cost.VFDiv)]
    public readonly struct Vfrdiv : IFloatBinary, IFloatReverseQuotient;

    /// <summary>vd[i] = the square root of vs2[i].</summary>
    [Insn("vfsqrt.v vd, vs2, vm", "010011 vm vs2 00000 001 vd 1010111", Cost.VFDiv)]
    public readonly struct Vfsqrt : IFloatUnary, IFloatRoot;
}
