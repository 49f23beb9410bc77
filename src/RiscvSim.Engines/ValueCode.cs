using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using RiscvSim.Machine.Float;

namespace RiscvSim.Engines;

/// <summary>How values of parameters and results become 64-bit registers and back, for all that emits calls of semantics.</summary>
internal static class ValueCode
{
    /// <summary>The conversion that cuts a 64-bit register down to a parameter's type; null if none is needed.</summary>
    public static OpCode? Narrow(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => OpCodes.Conv_I1,
        TypeCode.Byte => OpCodes.Conv_U1,
        TypeCode.Int16 => OpCodes.Conv_I2,
        TypeCode.UInt16 => OpCodes.Conv_U2,
        TypeCode.Int32 or TypeCode.UInt32 => OpCodes.Conv_I4,
        _ => null,
    };

    /// <summary>The conversion that extends a result to 64 bits: signed types by their sign (or by zeros, for stores), unsigned ones by zeros.</summary>
    public static OpCode? Widen(Type type, bool signed) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 => signed ? OpCodes.Conv_I8 : OpCodes.Conv_U8,
        TypeCode.Byte or TypeCode.UInt16 or TypeCode.UInt32 or TypeCode.Boolean => OpCodes.Conv_U8,
        _ => null,
    };

    /// <summary>The method that takes a value of a floating-point type out of a register; null for other types.</summary>
    public static MethodInfo? Unboxer(Type type) =>
        type == typeof(float) ? typeof(NanBox).GetMethod(nameof(NanBox.UnboxSingle))
        : type == typeof(double) ? typeof(NanBox).GetMethod(nameof(NanBox.UnboxDouble))
        : type == typeof(Half) ? typeof(NanBox).GetMethod(nameof(NanBox.UnboxHalf))
        : type == typeof(BFloat16) ? typeof(NanBox).GetMethod(nameof(NanBox.UnboxBFloat16))
        : null;

    /// <summary>The method that makes a register of a value of a floating-point type; null for other types.</summary>
    public static MethodInfo? Boxer(Type type) =>
        Unboxer(type) == null ? null : typeof(NanBox).GetMethod(nameof(NanBox.Box), [type]);

    /// <summary>Compiles a method.</summary>
    /// <returns>Its address; the method must stay reachable as long as it is used.</returns>
    public static nint Compile(DynamicMethod method)
    {
        RuntimeMethodHandle handle = DescriptorOf(method);
        RuntimeHelpers.PrepareMethod(handle);
        nint address = handle.GetFunctionPointer();
        CompiledMethod.Release(method);
        return address;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetMethodDescriptor")]
    private static extern RuntimeMethodHandle DescriptorOf(DynamicMethod method);
}
