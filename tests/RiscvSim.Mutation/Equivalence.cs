using System.Reflection;
using RiscvSim.Lockstep;
using RiscvSim.Machine.Float;

namespace RiscvSim.Mutation;

/// <summary>
/// Some mutants are right all the same: a sum with its operands swapped, a conversion that is never inexact without its flags. They are told by
/// running both methods on many operands, and count neither as found nor as survivors.
/// </summary>
public static class Equivalence
{
    private const int Samples = 30_000;

    /// <summary>True if a mutant of a method without a hart has agreed with its original on all operands that were tried.</summary>
    public static bool Holds(Mutant mutant)
    {
        MethodInfo right = mutant.Row.Base.Method!;
        ParameterInfo[] parameters = right.GetParameters();
        if (Array.Exists(parameters, p => p.Name == "hart"))
            return false;
        var dice = new Dice(1);
        for (int i = 0; i < Samples; i++)
        {
            object[] given = Array.ConvertAll(parameters, p => Operand(dice, p.ParameterType));
            object[] wrong = [.. given];
            if (!Same(right.Invoke(null, given), mutant.Method.Invoke(null, wrong)))
                return false;
            for (int p = 0; p < parameters.Length; p++)
            {
                if (parameters[p].ParameterType.IsByRef && !given[p].Equals(wrong[p]))
                    return false;
            }
        }

        return true;
    }

    private static bool Same(object? a, object? b) => (a, b) switch
    {
        // NaNs differ in their bits only.
        (float x, float y) => BitConverter.SingleToInt32Bits(x) == BitConverter.SingleToInt32Bits(y),
        (double x, double y) => BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(y),
        (Half x, Half y) => BitConverter.HalfToInt16Bits(x) == BitConverter.HalfToInt16Bits(y),
        _ => Equals(a, b),
    };

    private static object Operand(Dice dice, Type type)
    {
        type = type.IsByRef ? type.GetElementType()! : type;
        if (type == typeof(FloatFlags))
            return FloatFlags.None;
        if (type == typeof(RoundingMode))
            return (RoundingMode)dice.Below(5);
        if (type == typeof(float))
            return BitConverter.UInt32BitsToSingle((uint)Values.Draw(dice, ValueClass.Single));
        if (type == typeof(double))
            return BitConverter.UInt64BitsToDouble(Values.Draw(dice, ValueClass.Double));
        if (type == typeof(Half))
            return BitConverter.UInt16BitsToHalf((ushort)Values.Draw(dice, ValueClass.Half));
        if (type == typeof(BFloat16))
            return new BFloat16((ushort)(Values.Draw(dice, ValueClass.Single) >> 16));
        // Immediates and raw floating-point registers are integers, too.
        ulong bits = Values.Draw(dice, dice.Percent(70) ? ValueClass.Integer : (ValueClass)dice.Below(3));
        return Type.GetTypeCode(type) switch
        {
            TypeCode.SByte => (sbyte)bits,
            TypeCode.Byte => (byte)bits,
            TypeCode.Int16 => (short)bits,
            TypeCode.UInt16 => (ushort)bits,
            TypeCode.Int32 => (int)bits,
            TypeCode.UInt32 => (uint)bits,
            TypeCode.Int64 => (long)bits,
            TypeCode.UInt64 => bits,
            _ => throw new InvalidOperationException($"no operands of type {type.Name}"),
        };
    }
}
