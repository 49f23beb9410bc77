using System.Reflection;
using RiscvSim.Isa;
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

    private const string ShortVl = "vl is at most VLEN, which is at most 65536";

    /// <summary>Mutants that are as right as the original by what the manual leaves open.</summary>
    private static readonly (string Row, Mutation Mutation, string Reason)[] s_allowed =
    [
        ("fence.i", Mutation.EffectSkipped, "the engines notice stores to code at once, as they may, and fetch anew without being told"),
        ("vsetvli", Mutation.UpperHalfLost, ShortVl),
        ("vsetivli", Mutation.UpperHalfLost, ShortVl),
        ("vsetvl", Mutation.UpperHalfLost, ShortVl),
        ("wfi", Mutation.EffectSkipped, "wfi may do nothing (privileged manual, \"Wait for Interrupt\")"),
    ];

    /// <summary>True if a mutant is allowed, or has agreed with its original on all operands that were tried.</summary>
    public static bool Holds(Mutant mutant)
    {
        if (Array.Exists(s_allowed, a => a.Row == mutant.Row.Name && a.Mutation == mutant.Mutation))
            return true;
        MethodInfo right = mutant.Row.Base.Method!;
        ParameterInfo[] parameters = right.GetParameters();
        if (VectorEquivalence.Judges(mutant.Row))
            return VectorEquivalence.Holds(mutant);
        if (Array.Exists(parameters, p => p.Name == "hart"))
            return false;
        var dice = new Dice(1);
        for (int i = 0; i < Samples; i++)
        {
            uint word = Draw(dice, mutant.Row);
            object[] given = Operands(dice, mutant.Row.Base, word, parameters);
            object[] wrong = [.. given];
            object? expected = right.Invoke(null, given), actual = mutant.Method.Invoke(null, wrong);
            bool dropped = mutant.Row.Base.Pattern.Find("rd") is { } rd && rd.Extract(word) == 0 && mutant.Row.Base.Flow == Flow.Next;
            if (!dropped && !Same(expected, actual))
                return false;
            for (int p = 0; p < parameters.Length; p++)
            {
                if (parameters[p].ParameterType.IsByRef && !given[p].Equals(wrong[p]))
                    return false;
            }
        }

        return true;
    }

    /// <summary>A random word of the row, as its base row's.</summary>
    private static uint Draw(Dice dice, Insn row)
    {
        while (true)
        {
            uint word = row.Pattern.Match | (uint)dice.Bits() & ~row.Pattern.Mask & (uint)((1UL << row.Pattern.Width) - 1);
            if (row.Pattern.Matches(word))
                return row.Expand(word);
        }
    }

    /// <summary>Operands that the word can have: its immediates, zero from x0, and one value from one register.</summary>
    private static object[] Operands(Dice dice, Insn row, uint word, ParameterInfo[] parameters)
    {
        ulong[] x = new ulong[32];
        for (int i = 1; i < x.Length; i++)
            x[i] = Values.Draw(dice, dice.Percent(70) ? ValueClass.Integer : (ValueClass)dice.Below(3));
        return Array.ConvertAll(parameters, p => row.Pattern.Find(p.Name!) switch
        {
            { Kind: FieldKind.X } field => FromBits(x[field.Extract(word)], p.ParameterType),
            { IsRegister: false } field when p.Name != "rm" => FromBits((ulong)field.Extract(word), p.ParameterType),
            _ => Operand(dice, p.ParameterType),
        });
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
        // Raw floating-point registers and data in memory.
        return FromBits(Values.Draw(dice, (ValueClass)dice.Below(4)), type);
    }

    private static object FromBits(ulong bits, Type type)
    {
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
