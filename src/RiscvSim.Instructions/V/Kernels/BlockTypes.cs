using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Types by which the generic classes of block forms are closed.</summary>
internal static class BlockTypes
{
    private static readonly Type[] s_signed = [typeof(sbyte), typeof(short), typeof(int), typeof(long)];
    private static readonly Type[] s_unsigned = [typeof(byte), typeof(ushort), typeof(uint), typeof(ulong)];
    private static readonly Type[] s_signs = [typeof(TwiceOfSByte), typeof(TwiceOfInt16), typeof(TwiceOfInt32)];
    private static readonly Type[] s_zeros = [typeof(TwiceOfByte), typeof(TwiceOfUInt16), typeof(TwiceOfUInt32)];
    private static readonly Type[] s_roundings = [typeof(FixedRnu), typeof(FixedRne), typeof(FixedRdn), typeof(FixedRod)];
    private static readonly Type?[] s_formats = [null, typeof(Binary16), typeof(Binary32), typeof(Binary64)];

    /// <summary>An integer type; null if there is none so wide.</summary>
    /// <param name="sewLog2">log2 of its width in bytes.</param>
    /// <param name="isSigned">True for sbyte to long.</param>
    public static Type? Integer(int sewLog2, bool isSigned = false) =>
        sewLog2 >= s_signed.Length ? null : isSigned ? s_signed[sewLog2] : s_unsigned[sewLog2];

    /// <summary>The extension of an integer type to twice its width; null if there is none so wide.</summary>
    /// <param name="sewLog2">log2 of its width in bytes.</param>
    /// <param name="isSigned">True for sbyte to int.</param>
    public static Type? Twice(int sewLog2, bool isSigned = false) => sewLog2 >= s_signs.Length ? null : isSigned ? s_signs[sewLog2] : s_zeros[sewLog2];

    /// <summary>The IEEE format of a width; null if there is none.</summary>
    /// <param name="sewLog2">log2 of its width in bytes.</param>
    public static Type? Format(int sewLog2) => sewLog2 >= s_formats.Length ? null : s_formats[sewLog2];

    /// <summary>Block forms of an integer operation.</summary>
    /// <param name="methods">The class, generic or not.</param>
    /// <param name="sewLog2">log2 of the width of the destination's elements in bytes.</param>
    /// <param name="arguments">The arguments of the class; null gives null.</param>
    public static BlockSource? Integers(Type methods, int sewLog2, ReadOnlySpan<Type?> arguments) =>
        Close(methods, ElementsOf(Integer(sewLog2)), BlockNeeds.None, arguments);

    /// <summary>Block forms of a floating-point operation whose operands have SEW; there are none with altfmt.</summary>
    /// <param name="methods">The class.</param>
    /// <param name="shape">The vtype.</param>
    /// <param name="needs">What must hold.</param>
    /// <param name="arguments">The arguments of the class; null gives null.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The program is not trimmed.")]
    public static BlockSource? Floats(Type methods, BlockShape shape, BlockNeeds needs, ReadOnlySpan<Type?> arguments) =>
        shape.Altfmt || Format(shape.SewLog2) is not { } format
            ? null
            : Close(methods, typeof(FloatElementBlocks<,>).MakeGenericType(format, Integer(shape.SewLog2)!), needs, arguments);

    /// <summary>Block forms of a fixed-point operation.</summary>
    /// <param name="methods">The class.</param>
    /// <param name="shape">The vtype and vxrm.</param>
    /// <param name="rounds">True if vxrm matters.</param>
    /// <param name="arguments">The arguments of the class; null gives null.</param>
    public static BlockSource? Fixed(Type methods, BlockShape shape, bool rounds, ReadOnlySpan<Type?> arguments) =>
        Close(methods, ElementsOf(Integer(shape.SewLog2)), rounds ? BlockNeeds.Vxrm : BlockNeeds.None, arguments);

    /// <summary>The rounding of a value of vxrm.</summary>
    public static Type Rounding(int vxrm) => s_roundings[vxrm];

    /// <summary>The class <see cref="ElementBlocks{T}"/> for an element; null for null.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The program is not trimmed.")]
    public static Type? ElementsOf(Type? element) => element == null ? null : typeof(ElementBlocks<>).MakeGenericType(element);

    /// <summary>Block forms of a closed class.</summary>
    /// <param name="methods">The class, generic or not.</param>
    /// <param name="elements">The class for the destination's elements; null gives null.</param>
    /// <param name="needs">What must hold.</param>
    /// <param name="arguments">The arguments of the class; null gives null.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The program is not trimmed.")]
    public static BlockSource? Close(Type methods, Type? elements, BlockNeeds needs, ReadOnlySpan<Type?> arguments)
    {
        var types = new Type[arguments.Length];
        for (int i = 0; i < types.Length; i++)
        {
            if (arguments[i] is not { } argument)
                return null;
            types[i] = argument;
        }

        return elements == null ? null : new BlockSource(types.Length == 0 ? methods : methods.MakeGenericType(types), elements, needs);
    }
}

/// <summary>What all block forms with a destination of some element type have in common.</summary>
/// <typeparam name="T">The element.</typeparam>
internal static unsafe class ElementBlocks<T>
    where T : unmanaged
{
    /// <summary>The low bits of a scalar in every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Splat(ulong scalar)
    {
        // Choices that RyuJIT sees before it inlines, here and in all that block forms call: it inlines what is behind others, and gives up
        // when a method has 512 local variables.
        if (sizeof(T) == 1)
            return Vector512.Create((byte)scalar).As<byte, T>();
        if (sizeof(T) == 2)
            return Vector512.Create((ushort)scalar).As<ushort, T>();
        if (sizeof(T) == 4)
            return Vector512.Create((uint)scalar).As<uint, T>();
        return Vector512.Create(scalar).As<ulong, T>();
    }

    /// <summary>The value in elements whose bit is set, the old element in others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Merge(ulong bits, Vector512<T> value, Vector512<T> old) => Masks.Select(Vector512.Create(bits), value, old);
}
