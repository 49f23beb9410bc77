using System.Runtime.CompilerServices;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// What must hold before a vector instruction executes: state on, vtype legal, vstart zero, register groups aligned and not overlapping
/// (V manual, sections 3.4.2, 3.7, 5.2 and 5.3; choices as in golden/README.md). A check that fails leaves it to the kernel to raise the
/// illegal-instruction trap.
/// </summary>
public static unsafe class Groups
{
    /// <summary>The largest EMUL is eight registers.</summary>
    public const int MaximumLog2 = 3;

    /// <summary>mstatus.VS and FS after a change of the state.</summary>
    public const int Dirty = 3;

    private const int LastRounding = (int)RoundingMode.Rmm;

    /// <summary>Vector state is on, vtype legal and vstart 0: what every arithmetic instruction needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Ready(VectorUnit* v) => v->Vs != 0 & !v->Vill & v->Vstart == 0;

    /// <summary>
    /// Nothing has changed that matters since the instruction was last found legal. Kernels for which state, vtype, vstart and the encoding
    /// are all that legality depends on ask this first.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AsBefore(VectorUnit* v) => v->WasLegal && v->Vs != 0 && v->Vstart == 0;

    /// <summary>The same for floating-point kernels, for which FS and frm matter, too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AsBefore(HartState* s) => AsBefore(&s->Vector) && FloatReady(s);

    /// <summary>Floating-point state is on and <c>frm</c> is not reserved: what every floating-point instruction needs besides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FloatReady(HartState* s) => s->Fs != 0 & s->Frm <= LastRounding;

    /// <summary>SEW is one that floating-point instructions may have, and the format is the standard one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFloatSew(VectorUnit* v, int sewLog2) => (v->FloatSews >> sewLog2 & 1) != 0 & !v->Altfmt;

    /// <summary>High halves of products exist at SEW: V has them all, the Zve subsets have none of 64 bits (V manual, section 18.2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasHighProducts(VectorUnit* v) => v->SewLog2 < 3 | (v->Features & VectorFeatures.HighProducts64) != 0;

    /// <summary>The register number is a multiple of EMUL, which is not above 8.</summary>
    /// <param name="register">0 to 31.</param>
    /// <param name="emulLog2">log2 of EMUL; negative for a part of one register.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Aligned(int register, int emulLog2) => emulLog2 <= 0 || emulLog2 <= MaximumLog2 && (register & (1 << emulLog2) - 1) == 0;

    /// <summary>All registers are multiples of the current LMUL.</summary>
    /// <param name="v">The vector state.</param>
    /// <param name="registers">The bitwise or of register numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Aligned(VectorUnit* v, int registers) => v->LmulLog2 <= 0 || (registers & (1 << v->LmulLog2) - 1) == 0;

    /// <summary>The destination of a masked instruction is not v0, unless it holds a mask or one element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool KeepsMask(int vd, int vm) => (vd | vm) != 0;

    /// <summary>How many registers a group has: EMUL, at least 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(int emulLog2) => emulLog2 <= 0 ? 1 : 1 << emulLog2;

    /// <summary>Two groups have a register in common.</summary>
    public static bool Overlap(int first, int firstLog2, int second, int secondLog2) =>
        first < second + Count(secondLog2) && second < first + Count(firstLog2);

    /// <summary>
    /// A destination may overlap a source of the same EEW; of a wider EEW only in the lowest part of the source; of a narrower EEW only in the
    /// highest part of the destination, and only if the source's EMUL is at least 1 (V manual, section 5.2).
    /// </summary>
    /// <param name="vd">The destination.</param>
    /// <param name="vdLog2">log2 of its EMUL.</param>
    /// <param name="vs">The source.</param>
    /// <param name="vsLog2">log2 of its EMUL; the difference of the two is that of the EEWs.</param>
    public static bool MayOverlap(int vd, int vdLog2, int vs, int vsLog2)
    {
        if (vdLog2 == vsLog2 || !Overlap(vd, vdLog2, vs, vsLog2))
            return true;
        return vdLog2 < vsLog2 ? vd == vs : vsLog2 >= 0 && vs + Count(vsLog2) == vd + Count(vdLog2);
    }

    /// <summary>A mask may overlap an aligned source of wider elements in its lowest register (V manual, section 5.2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MaskMayOverlap(VectorUnit* v, int vd, int vs) =>
        v->LmulLog2 <= 0 || vd == vs || vd >> v->LmulLog2 != vs >> v->LmulLog2;

    /// <summary>Ends an instruction that has completed. What stands already is not written: stores are what instructions wait for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Complete(VectorUnit* v)
    {
        if (v->Vstart != 0)
            v->Vstart = 0;
        if (v->Vs != Dirty)
            v->Vs = Dirty;
    }

    /// <summary>Ends an instruction that may have raised floating-point flags.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Complete(HartState* s, FloatFlags flags)
    {
        if ((flags & ~s->Fflags) != FloatFlags.None || flags != FloatFlags.None && s->Fs != Dirty)
        {
            s->Fflags |= flags;
            s->Fs = Dirty;
        }

        Complete(&s->Vector);
    }
}
