using RiscvSim.Isa;
using RiscvSim.Machine.Float;
using RiscvSim.Matmul.Units;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>Executes an instruction on random registers and compares everything with the plain model.</summary>
public static unsafe class ModelCheck
{
    /// <summary>Some instructions of a unit in the configuration of a hart; returns how many were legal.</summary>
    public static int Run(MatmulHart hart, Insn row, MatmulUnit unit, Random random, int count)
    {
        int legal = 0;
        Configuration at = hart.At;
        var model = new PlainModel(unit, at.Vlen, at.Sew, at.LmulLog2);
        for (int i = 0; i < count; i++)
        {
            bool agnostic = random.Next(3) == 0;
            int vl = Vl(random, hart.Unit->Vlmax, model.Exists ? (int)model.TileElements : 1);
            Assert.True(hart.Configure(at.Sew, at.LmulLog2, vl, agnostic));
            hart.Randomise();
            if (unit.C == Accumulator.Fp32)
                Tame(hart, random);
            var (vd, vs1, vs2) = Registers(random);
            (int a, int b) = unit.AIsVs2 ? (vs2, vs1) : (vs1, vs2);
            var before = (FloatFlags)random.Next(2);
            var rm = (RoundingMode)(random.Next(2) == 0 ? 0 : random.Next(5));
            (hart.State->Fflags, hart.State->Frm) = (before, (int)rm);
            hart.Unit->Vstart = random.Next(8) == 0 ? (ulong)random.Next(1, 200) : 0;
            bool mayStart = hart.Unit->Vstart == 0 || unit.Vstart == VstartRule.Ignored;
            bool isLegal = hart.Execute(row, vd, vs2, vs1);
            string where = $"{row.Name} {at} vl {vl} v{vd} v{vs1} v{vs2} {rm} case {i}";
            Assert.True((mayStart && model.IsLegal(hart.Unit->Vl, vd, a, b)) == isLegal, where + $": legal {isLegal}");
            FloatFlags flags = before;
            byte[] expected = isLegal ? model.Execute(hart.Before, hart.Unit->Vl, vd, a, b, rm, ref flags, agnostic) : hart.Before;
            int differs = hart.Registers.CommonPrefixLength(expected);
            Assert.True(differs == expected.Length, $"{where}: byte {differs % (at.Vlen / 8)} of v{differs / (at.Vlen / 8)}");
            Assert.True(flags == hart.State->Fflags, $"{where}: flags {hart.State->Fflags}, not {flags}");
            Assert.Equal(isLegal ? 3 : 1, hart.Unit->Vs);
            Assert.True(!isLegal || hart.Unit->Vstart == 0, where + ": vstart");
            legal += isLegal ? 1 : 0;
        }

        return legal;
    }

    /// <summary>Mostly whole tiles, all that there are room for or some of them.</summary>
    private static int Vl(Random random, int vlmax, int tile) => random.Next(8) switch
    {
        0 => 0,
        1 => random.Next(vlmax + 1),
        < 6 => vlmax / tile * tile,
        _ => random.Next(vlmax / tile + 1) * tile,
    };

    /// <summary>Mostly groups of eight, so that most instructions are legal whatever their EMULs.</summary>
    private static (int Vd, int Vs1, int Vs2) Registers(Random random)
    {
        if (random.Next(4) == 0)
            return (random.Next(32), random.Next(32), random.Next(32));
        int vd = 8 * random.Next(4), vs1 = 8 * random.Next(4), vs2 = 8 * random.Next(4);
        return (vd, vs1, vs2);
    }

    /// <summary>Random bits are seldom like numbers in programs: most elements are made small integers or numbers of like size.</summary>
    private static void Tame(MatmulHart hart, Random random)
    {
        int style = random.Next(4);
        for (int i = 0; style < 3 && i < hart.Before.Length; i += 2)
        {
            if (random.Next(200) == 0)
                continue;
            ushort value = style switch
            {
                0 => (ushort)(0x3c00 + random.Next(0x800) | random.Next(2) << 15),
                1 => (ushort)(random.Next(4) * 0x40 + 0x3f80),
                _ => (ushort)(random.Next(2) == 0 ? 0 : random.Next(0x800)),
            };
            hart.Before[i] = (byte)value;
            hart.Before[i + 1] = (byte)(value >> 8);
        }

        hart.Before.CopyTo(hart.Registers);
    }
}
