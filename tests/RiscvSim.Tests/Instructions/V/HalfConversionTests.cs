using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>
/// The short way of conversions of halves, which rounding to nearest or to zero with NX accrued lets them take, against one exact element
/// after the other: all halves, all integers of 16 bits, and singles around all halves. One instruction has neighbours, so that most are ordinary.
/// </summary>
public unsafe class HalfConversionTests
{
    private const int Vd = 8, Vs2 = 16, Length = 128, Encodings = 1 << 16;

    private delegate ulong Element(uint a, ref FloatFlags flags);

    [Fact]
    public void HalvesToIntegers()
    {
        Check<ConvertSame.VfcvtXFV>(1, Encodings, i => i, (uint a, ref FloatFlags flags) => ToInteger(a, true, RoundingMode.Rne, ref flags));
        Check<ConvertSame.VfcvtXuFV>(1, Encodings, i => i, (uint a, ref FloatFlags flags) => ToInteger(a, false, RoundingMode.Rne, ref flags));
        Check<ConvertSame.VfcvtRtzXFV>(1, Encodings, i => i, (uint a, ref FloatFlags flags) => ToInteger(a, true, RoundingMode.Rtz, ref flags));
        Check<ConvertSame.VfcvtRtzXuFV>(1, Encodings, i => i, (uint a, ref FloatFlags flags) => ToInteger(a, false, RoundingMode.Rtz, ref flags));
    }

    [Fact]
    public void IntegersToHalves()
    {
        Check<ConvertSame.VfcvtFXV>(1, Encodings, i => i, (uint a, ref FloatFlags flags) => Conversion.FromInt64<Binary16>((short)a, RoundingMode.Rne, ref flags));
        Check<ConvertSame.VfcvtFXuV>(1, Encodings, i => i, (uint a, ref FloatFlags flags) => Conversion.FromMagnitude<Binary16>(false, a, RoundingMode.Rne, ref flags));
    }

    [Fact]
    public void SinglesToHalves()
    {
        // A half, the middle to the next, the neighbours of both;
        uint[] offsets = [0, 1, 0xfff, 0x1000, 0x1001, 0x1fff];
        FloatFlags none = FloatFlags.None;
        foreach (uint offset in offsets)
        {
            Check<ConvertNarrow.VfncvtFFW>(
                2, Encodings, i => (uint)Conversion.Convert<Binary16, Binary32>(i, RoundingMode.Rne, ref none) + offset,
                (uint a, ref FloatFlags flags) => Conversion.Convert<Binary32, Binary16>(a, RoundingMode.Rne, ref flags));
        }

        Check<ConvertNarrow.VfncvtFFW>(
            2, Encodings, i => i * 0x1_0001, (uint a, ref FloatFlags flags) => Conversion.Convert<Binary32, Binary16>(a, RoundingMode.Rne, ref flags));
    }

    private static ulong ToInteger(uint half, bool isSigned, RoundingMode rm, ref FloatFlags flags) =>
        (ushort)Conversion.ToInteger<Binary16>(half, 16, isSigned, rm, ref flags);

    private static void Check<TOp>(int fromLog2, int count, Func<uint, uint> operand, Element element)
        where TOp : struct, IConvert
    {
        using var memory = new PhysicalMemory(0x8000_0000, 4096);
        using var hart = new Hart(IsaString.Parse("rv64gcv_zvfh_zvl512b"), memory);
        hart.Vector.SetVtype(1 << 3 | 2);
        hart.Vector.SetVl(Length);
        Assert.Equal(Length, hart.State->Vector.Vl);
        hart.State->Fs = hart.State->Vector.Vs = 3;
        ushort* d = (ushort*)hart.State->Vector[Vd], halves = (ushort*)hart.State->Vector[Vs2];
        uint* singles = (uint*)halves;
        for (int first = 0; first < count; first += Length)
        {
            FloatFlags flags = FloatFlags.NX;
            hart.State->Fflags = flags;
            for (int i = 0; i < Length; i++)
            {
                uint a = operand((uint)(first + i));
                if (fromLog2 == 1)
                    halves[i] = (ushort)a;
                else
                    singles[i] = a;
            }

            ConvertGroups.V<TOp>(hart, Vd, Vs2, 1);
            for (int i = 0; i < Length; i++)
            {
                uint a = operand((uint)(first + i));
                ulong expected = element(a, ref flags);
                Assert.True(expected == d[i], $"{typeof(TOp).Name} of {a:x}: {d[i]:x}, not {expected:x}");
            }

            Assert.True(flags == hart.State->Fflags, $"{typeof(TOp).Name} from {operand((uint)first):x} on: {hart.State->Fflags}, not {flags}");
        }
    }
}
