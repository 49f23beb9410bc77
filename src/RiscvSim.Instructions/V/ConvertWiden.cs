using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V;

/// <summary>Conversions to elements of twice the width (V manual, section 13.18).</summary>
[Extension("zve32f", Oracle = "golden/v-fp-convert")]
public static class ConvertWiden
{
    /// <summary>Float to unsigned integer of twice the width.</summary>
    [Insn("vfwcvt.xu.f.v vd, vs2, vm", "010010 vm vs2 01000 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfwcvtXuFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Unsigned;

        /// <inheritdoc/>
        public static int Step => 1;
    }

    /// <summary>Float to signed integer of twice the width.</summary>
    [Insn("vfwcvt.x.f.v vd, vs2, vm", "010010 vm vs2 01001 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfwcvtXFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Signed;

        /// <inheritdoc/>
        public static int Step => 1;
    }

    /// <summary>Unsigned integer to float of twice the width; exact.</summary>
    [Insn("vfwcvt.f.xu.v vd, vs2, vm", "010010 vm vs2 01010 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfwcvtFXuV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Unsigned;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => 1;
    }

    /// <summary>Signed integer to float of twice the width; exact.</summary>
    [Insn("vfwcvt.f.x.v vd, vs2, vm", "010010 vm vs2 01011 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfwcvtFXV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Signed;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => 1;
    }

    /// <summary>Float to float of twice the width; exact.</summary>
    [Insn("vfwcvt.f.f.v vd, vs2, vm", "010010 vm vs2 01100 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfwcvtFFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => 1;
    }

    /// <summary>Float to unsigned integer of twice the width, truncating.</summary>
    [Insn("vfwcvt.rtz.xu.f.v vd, vs2, vm", "010010 vm vs2 01110 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfwcvtRtzXuFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Unsigned;

        /// <inheritdoc/>
        public static int Step => 1;

        /// <inheritdoc/>
        public static RoundingMode? Rounding => RoundingMode.Rtz;
    }

    /// <summary>Float to signed integer of twice the width, truncating.</summary>
    [Insn("vfwcvt.rtz.x.f.v vd, vs2, vm", "010010 vm vs2 01111 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfwcvtRtzXFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Signed;

        /// <inheritdoc/>
        public static int Step => 1;

        /// <inheritdoc/>
        public static RoundingMode? Rounding => RoundingMode.Rtz;
    }
}
