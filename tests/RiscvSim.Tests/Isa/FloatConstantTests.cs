using System.Globalization;
using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Isa;

/// <summary>What assembly writes for a constant of fli is what the instruction loads.</summary>
public class FloatConstantTests
{
    [Theory]
    [InlineData("fli.s", 1.1754943508222875e-38)]
    [InlineData("fli.d", 2.2250738585072014e-308)]
    [InlineData("fli.h", 6.103515625e-05)]
    public void TheTextIsTheValue(string mnemonic, double smallestNormal)
    {
        Func<int, double> load = LoadOf(Rows.All.Find(mnemonic)!);
        for (int i = 0; i < Operand.FloatConstants.Count; i++)
        {
            string text = Operand.FloatConstants[i];
            double expected = text switch
            {
                "min" => smallestNormal,
                "inf" => double.PositiveInfinity,
                "nan" => double.NaN,
                _ => double.Parse(text, CultureInfo.InvariantCulture),
            };
            // The largest constant exceeds the largest half; the manual lets it be infinity there.
            if (mnemonic == "fli.h" && expected > 65504)
                expected = double.PositiveInfinity;
            Assert.Equal(expected, load(i));
        }
    }

    private static Func<int, double> LoadOf(Insn row) => i => row.Method!.Invoke(null, [i]) switch
    {
        float single => single,
        Half half => (double)half,
        double value => value,
        var other => throw new InvalidOperationException($"{row.Name} returned {other}"),
    };
}
