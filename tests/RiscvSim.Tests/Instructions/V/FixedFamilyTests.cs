using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V;
using RiscvSim.Instructions.V.Kernels;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Blocks of the fixed-point ops are their elements, which are computed in 128 bits as the manual defines them, in every rounding mode.</summary>
public class FixedFamilyTests
{
    private const int Ops = 11;

    [Fact]
    public void BlocksAreTheirElements() => Assert.Equal(Ops, FamilyCheck.ForEachOp(typeof(IFixedBinary), typeof(FixedFamilyTests), nameof(CheckOp)));

    [Fact]
    public void ClippedBlocksAreTheirElements()
    {
        CheckClip<byte, ushort>();
        CheckClip<ushort, uint>();
        CheckClip<uint, ulong>();
        CheckClip<sbyte, short>();
        CheckClip<short, int>();
        CheckClip<int, long>();
    }

    // Quotient and rest of 10.5, 11.5, 11.25 and 11.75 in quarters; V manual, table of section 3.8.
    [Fact]
    public void ModesRoundAsTheManualSays()
    {
        Assert.Equal([11, 12, 11, 12], Halves<FixedRnu>());
        Assert.Equal([10, 12, 11, 12], Halves<FixedRne>());
        Assert.Equal([10, 11, 11, 11], Halves<FixedRdn>());
        Assert.Equal([11, 11, 11, 11], Halves<FixedRod>());
    }

    private static int[] Halves<TRounding>()
        where TRounding : struct, IFixedRounding
    {
        bool saturated = false;
        int[] quarters = [42, 46, 45, 47];
        return [.. quarters.Select(q => FixedPoint.Vssra.Lane<int, TRounding>(q, 2, ref saturated))];
    }

    private static void CheckOp<TOp>()
        where TOp : struct, IFixedBinary
    {
        if (TOp.IsSigned)
        {
            CheckModes<TOp, sbyte>();
            CheckModes<TOp, short>();
            CheckModes<TOp, int>();
            CheckModes<TOp, long>();
        }
        else
        {
            CheckModes<TOp, byte>();
            CheckModes<TOp, ushort>();
            CheckModes<TOp, uint>();
            CheckModes<TOp, ulong>();
        }
    }

    private static void CheckModes<TOp, T>()
        where TOp : struct, IFixedBinary
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Check<TOp, T, FixedRnu>();
        Check<TOp, T, FixedRne>();
        Check<TOp, T, FixedRdn>();
        Check<TOp, T, FixedRod>();
    }

    private static void Check<TOp, T, TRounding>()
        where TOp : struct, IFixedBinary
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TRounding : struct, IFixedRounding
    {
        foreach ((Vector512<T> a, Vector512<T> b) in FamilyCheck.Blocks<T>())
        {
            Vector512<T> flags = Vector512<T>.Zero;
            Vector512<T> result = TOp.Wide<T, TRounding>(a, b, ref flags);
            for (int i = 0; i < Vector512<T>.Count; i++)
            {
                bool saturated = false;
                T expected = TOp.Lane<T, TRounding>(a[i], b[i], ref saturated);
                if (result[i] != expected || flags[i] != (saturated ? T.AllBitsSet : T.Zero))
                    Assert.Fail($"{typeof(TOp).Name} {typeof(T).Name} {typeof(TRounding).Name}: {a[i]}, {b[i]}: {expected}, block {result[i]}, {saturated}");
                Assert.True(!saturated || TOp.Saturates);
            }
        }
    }

    private static void CheckClip<T, TWide>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
    {
        CheckClip<T, TWide, FixedRnu>();
        CheckClip<T, TWide, FixedRne>();
        CheckClip<T, TWide, FixedRdn>();
        CheckClip<T, TWide, FixedRod>();
    }

    private static void CheckClip<T, TWide, TRounding>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
        where TRounding : struct, IFixedRounding
    {
        int half = Vector512<TWide>.Count;
        foreach ((Vector512<TWide> a, Vector512<TWide> b) in FamilyCheck.Blocks<TWide>())
        {
            Vector512<T> result = FixedNarrow.Wide<T, TWide, TRounding>(a, a, b, ~b, out Vector512<T> flags);
            for (int i = 0; i < Vector512<T>.Count; i++)
            {
                bool saturated = false;
                int count = int.CreateTruncating(b[i % half]);
                T expected = FixedNarrow.Lane<T, TWide, TRounding>(a[i % half], i < half ? count : ~count, ref saturated);
                if (result[i] != expected || flags[i] != (saturated ? T.AllBitsSet : T.Zero))
                    Assert.Fail($"{typeof(T).Name} {typeof(TRounding).Name}: {a[i % half]}, {count}: {expected}, block {result[i]}, {saturated}");
            }
        }
    }

    [Fact]
    public void OnlyTheLeastValueTimesItselfSaturates()
    {
        int count = 0;
        for (int a = sbyte.MinValue; a <= sbyte.MaxValue; a++)
        {
            for (int b = sbyte.MinValue; b <= sbyte.MaxValue; b++)
            {
                Vector512<sbyte> flags = Vector512<sbyte>.Zero;
                FixedPoint.Vsmul.Wide<sbyte, FixedRnu>(Vector512.Create((sbyte)a), Vector512.Create((sbyte)b), ref flags);
                count += -flags[Unsafe.SizeOf<Vector512<sbyte>>() - 1];
            }
        }

        Assert.Equal(1, count);
    }
}
