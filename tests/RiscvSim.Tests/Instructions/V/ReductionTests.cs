using System.Numerics;
using System.Reflection;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Reductions by blocks against their operation on elements, and sums against their definition.</summary>
public class ReductionTests
{
    public static TheoryData<string> Ops { get; } = [.. typeof(IntegerReduction).GetNestedTypes().Where(t => t.IsAssignableTo(typeof(IIntReduction))).Select(t => t.Name)];

    [Fact]
    public void AllOpsAreFound() => Assert.Equal(8, Ops.Count);

    [Theory]
    [MemberData(nameof(Ops))]
    public void WideIsLaneAndIdentityIsNeutral(string name)
    {
        Type op = typeof(IntegerReduction).GetNestedType(name)!;
        typeof(ReductionTests).GetMethod(nameof(CheckWides), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(op).Invoke(null, null);
    }

    [Theory]
    [MemberData(nameof(Ops))]
    public void GroupsAreReducedInAnyOrder(string name)
    {
        Type op = typeof(IntegerReduction).GetNestedType(name)!;
        typeof(ReductionTests).GetMethod(nameof(CheckGroups), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(op).Invoke(null, null);
    }

    [Fact]
    public void WideningSumsExtend()
    {
        CheckWidening<IntegerReduction.Vwredsumu>((hart, register, element) => hart.Get(register, element, hart.Sew));
        CheckWidening<IntegerReduction.Vwredsum>((hart, register, element) => (ulong)hart.GetSigned(register, element, hart.Sew));
    }

    [Fact]
    public void ExtremesOfNumbersAreThoseOneByOne()
    {
        CheckExtremes<FloatReductions.Vfredmin>();
        CheckExtremes<FloatReductions.Vfredmax>();
    }

    private static unsafe void CheckExtremes<TOp>()
        where TOp : struct, IFloatExtremeReduction
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 12).Where(h => h.Sew != 8))
        {
            // Numbers only, with zeros of both signs and infinities, or anything.
            bool hasNaNs = hart.Next(2) == 0, isSmall = hart.Next(2) == 0;
            ulong sign = 1UL << hart.Sew - 1, infinity = hart.Sew switch { 16 => 0x7c00, 32 => 0x7f80_0000, _ => 0x7ff0_0000_0000_0000 };
            for (int i = 0; i < hart.Vl; i++)
                hart.Put(8, i, hart.Sew, Draw(hart.Get(8, i, hart.Sew)));
            hart.Put(3, 0, hart.Sew, Draw(hart.Get(3, 0, hart.Sew)));
            int vm = hart.Next(2), vd = hart.Next(32);
            ulong result = hart.Get(3, 0, hart.Sew);
            FloatFlags flags = FloatFlags.None;
            for (int i = 0; i < hart.Vl; i++)
            {
                if (hart.IsActive(vm, i))
                    result = Extremum(result, hart.Get(8, i, hart.Sew), ref flags);
            }

            if (hart.Vl != 0)
                hart.Expect(vd, 0, hart.Sew, result);
            hart.Hart.State->Fs = 1;
            hart.Hart.State->Fflags = FloatFlags.None;
            FloatExtremeReduction.VS<TOp>(hart.Hart, vd, 8, 3, vm);
            Assert.True(hart.IsAsExpected(), hart.ToString());
            Assert.Equal(flags, hart.Hart.State->Fflags);

            ulong Draw(ulong any)
            {
                if (hasNaNs)
                    return any;
                if (isSmall || hart.Next(8) == 0)
                    return any & sign;
                return (any & ~sign) > infinity ? any & ~(infinity & 0 - infinity) : any;
            }

            ulong Extremum(ulong a, ulong b, ref FloatFlags flags) => hart.Sew switch
            {
                16 => TOp.IsMaximum ? Comparison.MaximumNumber<Binary16>(a, b, ref flags) : Comparison.MinimumNumber<Binary16>(a, b, ref flags),
                32 => TOp.IsMaximum ? Comparison.MaximumNumber<Binary32>(a, b, ref flags) : Comparison.MinimumNumber<Binary32>(a, b, ref flags),
                _ => TOp.IsMaximum ? Comparison.MaximumNumber<Binary64>(a, b, ref flags) : Comparison.MinimumNumber<Binary64>(a, b, ref flags),
            };
        }
    }

    private static void CheckWides<TOp>()
        where TOp : struct, IIntReduction
    {
        if (TOp.IsSigned)
        {
            CheckWide<TOp, sbyte>();
            CheckWide<TOp, short>();
            CheckWide<TOp, int>();
            CheckWide<TOp, long>();
        }
        else
        {
            CheckWide<TOp, byte>();
            CheckWide<TOp, ushort>();
            CheckWide<TOp, uint>();
            CheckWide<TOp, ulong>();
        }
    }

    private static void CheckWide<TOp, T>()
        where TOp : struct, IIntReduction
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var random = new Random(1);
        T[] corners = [T.Zero, T.One, T.MinValue, T.MaxValue, ~T.Zero];
        for (int i = 0; i < 200; i++)
        {
            Vector512<T> a = Draw(), b = Draw(), result = TOp.Wide(a, b);
            for (int j = 0; j < Vector512<T>.Count; j++)
            {
                Assert.Equal(TOp.Lane(a[j], b[j]), result[j]);
                Assert.Equal(a[j], TOp.Lane(TOp.Identity<T>(), a[j]));
            }
        }

        Vector512<T> Draw()
        {
            var elements = new T[Vector512<T>.Count];
            for (int j = 0; j < elements.Length; j++)
                elements[j] = random.Next(3) == 0 ? corners[random.Next(corners.Length)] : T.CreateTruncating(random.NextInt64(long.MinValue, long.MaxValue));
            return Vector512.Create(elements);
        }
    }

    private static void CheckGroups<TOp>()
        where TOp : struct, IIntReduction
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 2))
        {
            int vm = hart.Next(2), vd = hart.Next(32);
            if (hart.Vl != 0)
            {
                // Operations on elements of 64 bits give those of narrower ones, sign-extended where order matters.
                ulong result = Extend(3, 0);
                for (int i = 0; i < hart.Vl; i++)
                {
                    if (hart.IsActive(vm, i))
                        result = TOp.IsSigned ? (ulong)TOp.Lane((long)result, (long)Extend(8, i)) : TOp.Lane(result, Extend(8, i));
                }

                hart.Expect(vd, 0, hart.Sew, result);
            }

            IntReduction.VS<TOp>(hart.Hart, vd, 8, 3, vm);
            Assert.True(hart.IsAsExpected(), hart.ToString());

            ulong Extend(int register, int element) =>
                TOp.IsSigned ? (ulong)hart.GetSigned(register, element, hart.Sew) : hart.Get(register, element, hart.Sew);
        }
    }

    private static void CheckWidening<TOp>(Func<VectorHart, int, int, ulong> extend)
        where TOp : struct, IWideningSum
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 4, widest: 2))
        {
            int vm = hart.Next(2), vd = hart.Next(32);
            ulong sum = hart.Get(3, 0, 2 * hart.Sew);
            for (int i = 0; i < hart.Vl; i++)
                sum += hart.IsActive(vm, i) ? extend(hart, 8, i) : 0;
            if (hart.Vl != 0)
                hart.Expect(vd, 0, 2 * hart.Sew, sum);
            WideningSum.VS<TOp>(hart.Hart, vd, 8, 3, vm);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }
}
