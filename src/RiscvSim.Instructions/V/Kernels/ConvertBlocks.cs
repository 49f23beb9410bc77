using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A rounding mode as a type.</summary>
internal interface IConvertRounding
{
    /// <summary>The mode.</summary>
    static abstract RoundingMode Mode { get; }

    /// <summary>Integral floats.</summary>
    static abstract Vector512<float> Round(Vector512<float> value);
}

/// <summary>To nearest.</summary>
internal readonly struct ConvertNearest : IConvertRounding
{
    public static RoundingMode Mode => RoundingMode.Rne;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Round(Vector512<float> value) => FloatVectors.RoundToIntegral(value, RoundingMode.Rne);
}

/// <summary>Towards zero.</summary>
internal readonly struct ConvertToZero : IConvertRounding
{
    public static RoundingMode Mode => RoundingMode.Rtz;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Round(Vector512<float> value) => FloatVectors.RoundToIntegral(value, RoundingMode.Rtz);
}

/// <summary>To odd.</summary>
internal readonly struct ConvertToOdd : IConvertRounding
{
    public static RoundingMode Mode => RoundingMode.Rod;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Round(Vector512<float> value) => FloatVectors.RoundToIntegral(value, RoundingMode.Rod);
}

/// <summary>Finds the block forms of the conversion that is chosen for a row: its kernel chooses it in the same way.</summary>
/// <param name="rounding">The rounding mode, or null for <c>frm</c>.</param>
/// <param name="rounds">False if results do not depend on the rounding mode and raise no NX, but in suspects.</param>
internal sealed class ConvertForms(RoundingMode? rounding, bool rounds)
{
    /// <summary>The block forms; null if no conversion was chosen.</summary>
    public BlockSource? Source { get; private set; }

    /// <summary>What a chooser of conversions takes.</summary>
    public Part AsPart => new(this);

    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The program is not trimmed.")]
    private unsafe void Set<TConversion, TFrom, TTo>()
        where TConversion : struct, IConversion<TFrom, TTo>
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        Type methods = sizeof(TFrom) == sizeof(TTo) ? typeof(ConvertBlocks<,,,>)
            : sizeof(TFrom) == 2 * sizeof(TTo) ? typeof(ConvertNarrowBlocks<,,,>) : typeof(ConvertWideBlocks<,,,>);
        Type mode = rounding switch
        {
            null => typeof(ConvertNearest),
            RoundingMode.Rtz => typeof(ConvertToZero),
            _ => typeof(ConvertToOdd),
        };
        BlockNeeds rounded = BlockNeeds.Inexact | (rounding == null ? BlockNeeds.Nearest : BlockNeeds.None);
        bool isMuchNarrower = sizeof(TFrom) > 2 * sizeof(TTo);
        Source = isMuchNarrower ? null : new BlockSource(
            ConvertHost.Of(typeof(TConversion), mode) ?? methods.MakeGenericType(typeof(TConversion), typeof(TFrom), typeof(TTo), mode),
            typeof(ElementBlocks<TTo>),
            BlockNeeds.Float | (rounds ? rounded : BlockNeeds.None));
    }

    /// <summary>See <see cref="AsPart"/>.</summary>
    public readonly struct Part(ConvertForms forms) : IForConversions
    {
        /// <inheritdoc/>
        public void Run<TConversion, TFrom, TTo>()
            where TConversion : struct, IConversion<TFrom, TTo>
            where TFrom : unmanaged
            where TTo : unmanaged => forms.Set<TConversion, TFrom, TTo>();
    }
}

/// <summary>Blocks of a conversion to elements of the same width.</summary>
[BlockLocals(80)]
internal static class ConvertBlocks<TConversion, TFrom, TTo, TRounding>
    where TConversion : struct, IConversion<TFrom, TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
    where TRounding : struct, IConvertRounding
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TTo> V(Vector512<TFrom> vs2, out ulong suspects) =>
        ConvertLoop.Form<TConversion, TFrom, TTo, TRounding>(new(vs2, default, 0), out suspects);
}

/// <summary>Blocks of a conversion to elements of twice the width.</summary>
[BlockLocals(70)]
internal static class ConvertWideBlocks<TConversion, TFrom, TTo, TRounding>
    where TConversion : struct, IConversion<TFrom, TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
    where TRounding : struct, IConvertRounding
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TTo> V(Vector512<TFrom> vs2, int part, out ulong suspects) =>
        ConvertLoop.Form<TConversion, TFrom, TTo, TRounding>(new(vs2, default, part), out suspects);
}

/// <summary>Blocks of a conversion to elements of half the width.</summary>
[BlockLocals(100)]
internal static class ConvertNarrowBlocks<TConversion, TFrom, TTo, TRounding>
    where TConversion : struct, IConversion<TFrom, TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
    where TRounding : struct, IConvertRounding
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TTo> W(Vector512<TFrom> vs2, Vector512<TFrom> vs2High, out ulong suspects) =>
        ConvertLoop.Form<TConversion, TFrom, TTo, TRounding>(new(vs2, vs2High, 0), out suspects);
}
