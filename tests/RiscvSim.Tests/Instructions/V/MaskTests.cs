using System.Reflection;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V;
using RiscvSim.Instructions.V.Kernels;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Mask instructions against their definitions bit by bit.</summary>
public class MaskTests
{
    public static TheoryData<string> Logic { get; } = [.. typeof(MaskOperations).GetNestedTypes().Where(t => t.IsAssignableTo(typeof(IMaskLogic))).Select(t => t.Name)];

    [Fact]
    public void AllOpsAreFound() => Assert.Equal(8, Logic.Count);

    [Theory]
    [MemberData(nameof(Logic))]
    public void WideIsLaneAndTheTailStays(string name)
    {
        Type op = typeof(MaskOperations).GetNestedType(name)!;
        typeof(MaskTests).GetMethod(nameof(CheckLogic), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(op).Invoke(null, null);
    }

    [Fact]
    public void CountAndFindFirst()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 3))
        {
            int vm = hart.Next(2);
            Sparse(hart, 9);
            ulong count = 0, first = ulong.MaxValue;
            for (int i = hart.Vl - 1; i >= 0; i--)
            {
                if (!hart.Bit(9, i) || !hart.IsActive(vm, i))
                    continue;
                count++;
                first = (ulong)i;
            }

            Assert.Equal(count, MaskOperations.VcpopM(hart.Hart, 9, vm));
            Assert.Equal(first, MaskOperations.VfirstM(hart.Hart, 9, vm));
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    [Fact]
    public void BeforeIncludingAndOnlyFirst()
    {
        CheckFirst<MaskOperations.Vmsbf>((i, first) => i < first);
        CheckFirst<MaskOperations.Vmsif>((i, first) => i <= first);
        CheckFirst<MaskOperations.Vmsof>((i, first) => i == first);
    }

    [Fact]
    public void IotaCountsTheBitsBelow()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 4))
        {
            int vm = hart.Next(2);
            ulong count = 0;
            for (int i = 0; i < hart.Vl; i++)
            {
                if (!hart.IsActive(vm, i))
                    continue;
                hart.Expect(8, i, hart.Sew, count);
                count += hart.Bit(3, i) ? 1UL : 0;
            }

            MaskOperations.ViotaM(hart.Hart, 8, 3, vm);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    [Fact]
    public void IdIsTheElementNumber()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 4))
        {
            int vm = hart.Next(2);
            for (int i = 0; i < hart.Vl; i++)
            {
                if (hart.IsActive(vm, i))
                    hart.Expect(8, i, hart.Sew, (ulong)i);
            }

            MaskOperations.VidV(hart.Hart, 8, vm);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    [Fact]
    public void AgnosticMasksHaveOnesPastVlAndWhereInactive()
    {
        using var hart = new VectorHart(128, 7);
        for (int n = 0; n < 50; n++)
        {
            Assert.True(hart.Prepare(0, 0, agnostic: true));
            for (int i = 0; hart.Vl != 0 && i < 128; i++)
                hart.ExpectBit(4, i, i >= hart.Vl || !hart.Bit(0, i) || FirstOf(hart, 5, 0) >= i);
            MaskFirst.M<MaskOperations.Vmsif>(hart.Hart, 4, 5, 0);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    private static void CheckLogic<TOp>()
        where TOp : struct, IMaskLogic
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 2))
        {
            // The destination may be a source.
            int vd = 4 + hart.Next(3);
            for (int i = 0; i < hart.Vl; i++)
                hart.ExpectBit(vd, i, (TOp.Lane(hart.Bit(5, i) ? 1UL : 0, hart.Bit(6, i) ? 1UL : 0) & 1) != 0);
            MaskLogic.MM<TOp>(hart.Hart, vd, 5, 6);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }

        Vector512<ulong> a = Vector512<ulong>.Indices * 0x9e3779b97f4a7c15, b = a * 0xd1342543de82ef95, wide = TOp.Wide(a, b);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
            Assert.Equal(TOp.Lane(a[i], b[i]), wide[i]);
    }

    private static void CheckFirst<TOp>(Func<int, int, bool> isSet)
        where TOp : struct, IMaskFirst
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 3))
        {
            int vm = hart.Next(2);
            Sparse(hart, 5);
            int first = FirstOf(hart, 5, vm);
            for (int i = 0; i < hart.Vl; i++)
            {
                if (hart.IsActive(vm, i))
                    hart.ExpectBit(4, i, isSet(i, first));
            }

            MaskFirst.M<TOp>(hart.Hart, 4, 5, vm);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    /// <summary>Sets a mask to zeros up to some place, so that the first set bit lies anywhere or nowhere.</summary>
    private static void Sparse(VectorHart hart, int register)
    {
        int zeros = hart.Next(hart.Vlmax / 8 + 2);
        for (int i = 0; i < zeros; i++)
            hart.Put(register, i, 8, 0);
    }

    private static int FirstOf(VectorHart hart, int register, int vm)
    {
        for (int i = 0; i < hart.Vl; i++)
        {
            if (hart.IsActive(vm, i) && hart.Bit(register, i))
                return i;
        }

        return int.MaxValue;
    }
}
