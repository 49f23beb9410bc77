using System.Reflection;

namespace RiscvSim.Kit.Testing;

/// <summary>Registers and elements as plain values of C#, and back.</summary>
internal static class OperandValue
{
    private const ulong SingleBox = 0xffff_ffff_0000_0000;
    private const uint CanonicalSingle = 0x7fc0_0000;

    /// <summary>The value of some bits.</summary>
    /// <param name="type">A primitive number.</param>
    /// <param name="bits">The bits.</param>
    /// <param name="width">How many there are: narrower ones are extended as the type is signed or not.</param>
    /// <returns>Null if the type is none for operands, or a floating-point one of another width.</returns>
    public static object? Of(Type type, ulong bits, int width)
    {
        ulong zero = width == 64 ? bits : bits & (1UL << width) - 1;
        long signed = (long)(bits << 64 - width) >> 64 - width;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.SByte => (sbyte)signed,
            TypeCode.Int16 => (short)signed,
            TypeCode.Int32 => (int)signed,
            TypeCode.Int64 => signed,
            TypeCode.Byte => (byte)zero,
            TypeCode.UInt16 => (ushort)zero,
            TypeCode.UInt32 => (uint)zero,
            TypeCode.UInt64 => zero,
            TypeCode.Single when width == 32 => BitConverter.UInt32BitsToSingle((uint)zero),
            TypeCode.Double when width == 64 => BitConverter.UInt64BitsToDouble(zero),
            _ => type == typeof(Half) && width == 16 ? BitConverter.UInt16BitsToHalf((ushort)zero) : null,
        };
    }

    /// <summary>The value of a floating-point register, in which narrow values are boxed.</summary>
    public static object? OfFloat(Type type, ulong bits) => type == typeof(float)
        ? Of(type, (bits & SingleBox) == SingleBox ? bits : CanonicalSingle, 32)
        : type == typeof(Half) ? Of(type, bits >= 0xffff_ffff_ffff_0000 ? bits : 0x7e00, 16) : Of(type, bits, 64);

    /// <summary>The bits of a value, integers extended to 64 as their type says.</summary>
    public static ulong Bits(object value) => value switch
    {
        sbyte v => (ulong)v,
        short v => (ulong)v,
        int v => (ulong)v,
        long v => (ulong)v,
        byte v => v,
        ushort v => v,
        uint v => v,
        ulong v => v,
        bool v => v ? 1UL : 0,
        float v => BitConverter.SingleToUInt32Bits(v),
        double v => BitConverter.DoubleToUInt64Bits(v),
        Half v => BitConverter.HalfToUInt16Bits(v),
        _ => throw new FormatException($"a {value.GetType().Name} is no value of a register"),
    };

    /// <summary>True for a NaN: any other is as good.</summary>
    public static bool IsNaN(object value) => value is float f && float.IsNaN(f) || value is double d && double.IsNaN(d) || value is Half h && Half.IsNaN(h);

    /// <summary>Calls a method of an extension; what it throws comes out as it is.</summary>
    public static object Call(MethodInfo method, object?[] arguments) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)
        ?? throw new FormatException($"{method.Name} returned null");
}
