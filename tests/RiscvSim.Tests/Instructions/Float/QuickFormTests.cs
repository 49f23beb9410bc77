using System.Reflection;
using RiscvSim.Instructions;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>What a quick form vouches for is what the row's method does, flags included; and it vouches for what is common.</summary>
public class QuickFormTests
{
    private const int Rounds = 6000;

    private static IEnumerable<Insn> Rows => RandomPrograms.Table.Rows.Where(row => row.QuickForm != null);

    [Fact]
    public void WhatTheyVouchForIsRight()
    {
        foreach (Insn row in Rows)
        {
            var random = new Random(row.Index);
            int refused = 0;
            for (int i = 0; i < Rounds; i++)
            {
                object[] operands = Array.ConvertAll(TypesOf(row), type => Value(type, random));
                FloatFlags before = FloatFlags.NX | (FloatFlags)random.Next(32);
                if (!row.QuickForm!.Inexact && i % 2 == 0)
                    before &= ~FloatFlags.NX;
                if (!Try(row, operands, out object result))
                {
                    refused++;
                    continue;
                }

                object expected = Exact(row, operands, before, out FloatFlags flags);
                Assert.True(BitsOf(expected) == BitsOf(result) && flags == before, $"{row.Name} {string.Join(' ', operands)}: {expected} {flags}, quick form {result} {before}");
            }

            // No integer is rare for conversions, but those that are unsigned and large.
            bool isConversion = TypesOf(row)[0] == typeof(int) || TypesOf(row)[0] == typeof(uint) || TypesOf(row)[0] == typeof(long);
            Assert.True(isConversion ? refused == 0 : refused is > 0 and < Rounds, $"{row.Name} refuses {refused}");
        }
    }

    [Fact]
    public void TheyVouchForOrdinaryNumbersAndZeros()
    {
        foreach (Insn row in Rows)
        {
            object[] ordinary = [.. TypesOf(row).Select((type, i) => Number(type, (double[])[1.5, 1.25, 7]).GetValue(i)!)];
            Assert.True(Try(row, ordinary, out _), row.Name);
            object[] zeros = [.. TypesOf(row).Select((type, i) => Number(type, row.Name.StartsWith("fdiv", StringComparison.Ordinal) ? [0, 3] : [0, 0, 0]).GetValue(i)!)];
            Assert.True(Try(row, zeros, out _), row.Name);
        }
    }

    [Fact]
    public void AllOfFAndDHaveThemButForMovesAndClasses()
    {
        // What raises flags may need exact arithmetic, which is a call.
        var rows = InsnTable.FromClasses(typeof(F), typeof(D)).Rows.Where(row => row.Method!.GetParameters().Any(parameter => parameter.Name == "flags"));
        Assert.Empty(rows.Where(row => row.QuickForm == null).Select(row => row.Name));
    }

    [Fact]
    public void AFormThatIsMissingIsAnError()
    {
        InsnTable table = InsnTable.FromClasses(typeof(Wrong));
        Assert.Contains("has no Add", Assert.Throws<FormatException>(() => table.Rows[0].QuickForm).Message, StringComparison.Ordinal);
    }

    private static Type[] TypesOf(Insn row) => [.. row.QuickForm!.Method.GetParameters()[..^1].Select(parameter => parameter.ParameterType)];

    private static bool Try(Insn row, object[] operands, out object result)
    {
        object?[] arguments = [.. operands, null];
        bool isTrusted = (bool)row.QuickForm!.Method.Invoke(null, arguments)!;
        result = arguments[^1]!;
        return isTrusted;
    }

    private static object Exact(Insn row, object[] operands, FloatFlags before, out FloatFlags flags)
    {
        int next = 0;
        ParameterInfo[] parameters = row.Method!.GetParameters();
        object?[] arguments = Array.ConvertAll(parameters, parameter => parameter.Name switch
        {
            "rm" => (RoundingMode)row.QuickForm!.Rounding,
            "flags" => before,
            _ => operands[next++],
        });
        object result = row.Method.Invoke(null, arguments)!;
        flags = (FloatFlags)arguments[Array.FindIndex(parameters, parameter => parameter.Name == "flags")]!;
        return result;
    }

    private static object Value(Type type, Random random) => type == typeof(float)
        ? BitConverter.UInt32BitsToSingle((uint)Operands.Next<Binary32>(random))
        : type == typeof(double)
        ? BitConverter.UInt64BitsToDouble(Operands.Next<Binary64>(random))
        : Integer(type, random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64));

    private static object Integer(Type type, long value) =>
        type == typeof(int) ? (int)value : type == typeof(uint) ? (uint)value : type == typeof(long) ? value : (ulong)value;

    private static Array Number(Type type, double[] values) => Array.ConvertAll(values, value =>
        type == typeof(float) ? (float)value : type == typeof(double) ? value : Integer(type, (long)value));

    private static ulong BitsOf(object value) => value switch
    {
        float single => BitConverter.SingleToUInt32Bits(single),
        double number => BitConverter.DoubleToUInt64Bits(number),
        bool truth => truth ? 1UL : 0,
        ulong unsigned => unsigned,
        IConvertible integer => (ulong)integer.ToInt64(null),
        _ => throw new ArgumentException($"{value} is no result of a row"),
    };

    /// <summary>A row whose quick form has other operands.</summary>
    [Extension("d")]
    private static class Wrong
    {
        [Insn("fwrong.d fd, fs1", "1010101 00000 fs1 000 fd 1010011", Cost.FAdd)]
        [QuickForm(typeof(Quick), nameof(Quick.Add))]
        public static double Fwrong(double fs1) => fs1;
    }
}
