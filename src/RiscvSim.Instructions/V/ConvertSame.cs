using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V;

/// <summary>Conversions between floating-point and integer elements of one width (V manual, section 13.17).</summary>
[Extension("zve32f", Oracle = "golden/v-fp-convert")]
public static class ConvertSame
{
    /// <summary>Float to unsigned integer.</summary>
    [Insn("vfcvt.xu.f.v vd, vs2, vm", "010010 vm vs2 00000 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfcvtXuFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Unsigned;

        /// <inheritdoc/>
        public static int Step => 0;
    }

    /// <summary>Float to signed integer.</summary>
    [Insn("vfcvt.x.f.v vd, vs2, vm", "010010 vm vs2 00001 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfcvtXFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Signed;

        /// <inheritdoc/>
        public static int Step => 0;
    }

    /// <summary>Unsigned integer to float.</summary>
    [Insn("vfcvt.f.xu.v vd, vs2, vm", "010010 vm vs2 00010 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfcvtFXuV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Unsigned;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => 0;
    }

    /// <summary>Signed integer to float.</summary>
    [Insn("vfcvt.f.x.v vd, vs2, vm", "010010 vm vs2 00011 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfcvtFXV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Signed;

        /// <inheritdoc/>
        public static Datum To => Datum.Float;

        /// <inheritdoc/>
        public static int Step => 0;
    }

    /// <summary>Float to unsigned integer, truncating.</summary>
    [Insn("vfcvt.rtz.xu.f.v vd, vs2, vm", "010010 vm vs2 00110 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfcvtRtzXuFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Unsigned;

        /// <inheritdoc/>
        public static int Step => 0;

        /// <inheritdoc/>
        public static RoundingMode? Rounding => RoundingMode.Rtz;
    }

    /// <summary>Float to signed integer, truncating.</summary>
    [Insn("vfcvt.rtz.x.f.v vd, vs2, vm", "010010 vm vs2 00111 001 vd 1010111", Cost.VFConvert)]
    public readonly struct VfcvtRtzXFV : IConvert
    {
        /// <inheritdoc/>
        public static Datum From => Datum.Float;

        /// <inheritdoc/>
        public static Datum To => Datum.Signed;

        /// <inheritdoc/>
        public static int Step => 0;

        /// <inheritdoc/>
        public static RoundingMode? Rounding => RoundingMode.Rtz;
    }
}
