using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V;

/// <summary>Conversions to elements of half the width (V manual, section 13.19).</summary>
[Extension("zve32f", Oracle = "golden/v-fp-convert")]
public static class ConvertNarrow
{
    /// <summary>Float to unsigned integer of half the width.</summary>
    [Insn("vfncvt.xu.f.w vd, vs2, vm", "010010 vm vs2 10000 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfncvtXuFW : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Unsigned;

        /// <inheritdoc/>
        public static int Step => -1;
    }

    /// <summary>Float to signed integer of half the width.</summary>
    [Insn("vfncvt.x.f.w vd, vs2, vm", "010010 vm vs2 10001 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfncvtXFW : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Signed;

        /// <inheritdoc/>
        public static int Step => -1;
    }

    /// <summary>Unsigned integer to float of half the width.</summary>
    [Insn("vfncvt.f.xu.w vd, vs2, vm", "010010 vm vs2 10010 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfncvtFXuW : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Unsigned;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => -1;
    }

    /// <summary>Signed integer to float of half the width.</summary>
    [Insn("vfncvt.f.x.w vd, vs2, vm", "010010 vm vs2 10011 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfncvtFXW : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Signed;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => -1;
    }

    /// <summary>Float to float of half the width.</summary>
    [Insn("vfncvt.f.f.w vd, vs2, vm", "010010 vm vs2 10100 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfncvtFFW : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => -1;
    }

    /// <summary>Float to float of half the width, rounding to odd.</summary>
    [Insn("vfncvt.rod.f.f.w vd, vs2, vm", "010010 vm vs2 10101 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfncvtRodFFW : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => -1;

        /// <inheritdoc/>
        public static RoundingMode? Rounding => RoundingMode.Rod;
    }

    /// <summary>Float to unsigned integer of half the width, truncating.</summary>
    [Insn("vfncvt.rtz.xu.f.w vd, vs2, vm", "010010 vm vs2 10110 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfncvtRtzXuFW : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Unsigned;

        /// <inheritdoc/>
        public static int Step => -1;

        /// <inheritdoc/>
        public static RoundingMode? Rounding => RoundingMode.Rtz;
    }

    /// <summary>Float to signed integer of half the width, truncating.</summary>
    [Insn("vfncvt.rtz.x.f.w vd, vs2, vm", "010010 vm vs2 10111 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfncvtRtzXFW : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Signed;

        /// <inheritdoc/>
        public static int Step => -1;

        /// <inheritdoc/>
        public static RoundingMode? Rounding => RoundingMode.Rtz;
    }
}
