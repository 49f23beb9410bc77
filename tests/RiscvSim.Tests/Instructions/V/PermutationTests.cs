using RiscvSim.Instructions.V;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Slides, gathers, compress and moves against their definitions element by element.</summary>
public unsafe class PermutationTests
{
    private static readonly ulong[] s_far = [1UL << 32, 1UL << 63, ulong.MaxValue];

    [Fact]
    public void SlideUpLeavesWhatIsBelow()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 6))
        {
            int vm = hart.Next(2);
            ulong offset = Offset(hart);
            for (int i = 0; i < hart.Vl; i++)
            {
                if ((ulong)i >= offset && hart.IsActive(vm, i))
                    hart.Expect(8, i, hart.Sew, hart.Get(16, i - (int)offset, hart.Sew));
            }

            Permutation.VslideupVx(hart.Hart, 8, 16, offset, vm);
            Assert.True(hart.IsAsExpected(), $"{hart} offset {offset}");
        }
    }

    [Fact]
    public void SlideDownReadsZeroFromVlmaxOn()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 6))
        {
            int vm = hart.Next(2), vs2 = 8 + 8 * hart.Next(2);
            ulong offset = Offset(hart);
            for (int i = 0; i < hart.Vl; i++)
            {
                bool inside = offset < (ulong)(hart.Vlmax - i);
                if (hart.IsActive(vm, i))
                    hart.Expect(8, i, hart.Sew, inside ? hart.Get(vs2, i + (int)offset, hart.Sew) : 0);
            }

            Permutation.VslidedownVx(hart.Hart, 8, vs2, offset, vm);
            Assert.True(hart.IsAsExpected(), $"{hart} offset {offset}");
        }
    }

    [Fact]
    public void SlideByOneTakesAScalar()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 8))
        {
            int vm = hart.Next(2);
            bool up = hart.Next(2) != 0;
            int vs2 = up ? 16 : 8 + 8 * hart.Next(2);
            for (int i = 0; i < hart.Vl; i++)
            {
                bool scalar = i == (up ? 0 : hart.Vl - 1);
                if (hart.IsActive(vm, i))
                    hart.Expect(8, i, hart.Sew, scalar ? 0x0123456789abcdef : hart.Get(vs2, up ? i - 1 : i + 1, hart.Sew));
            }

            if (up)
                Permutation.Vslide1upVx(hart.Hart, 8, vs2, 0x0123456789abcdef, vm);
            else
                Permutation.Vslide1downVx(hart.Hart, 8, vs2, 0x0123456789abcdef, vm);
            Assert.True(hart.IsAsExpected(), $"{hart} up {up}");
        }
    }

    [Fact]
    public void GatherTakesAnyElement()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 4))
        {
            int vm = hart.Next(2);
            Indices(hart, hart.Sew, hart.Vlmax);
            ExpectGathered(hart, vm, i => hart.Get(24, i, hart.Sew));
            Permutation.VrgatherVv(hart.Hart, 8, 16, 24, vm);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    [Fact]
    public void GatherWithIndicesOf16Bits()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 4))
        {
            int vm = hart.Next(2);
            if (hart.Unit->LmulLog2 + 1 - hart.Unit->SewLog2 > 3)
                continue;
            Indices(hart, 16, hart.Vlmax);
            ExpectGathered(hart, vm, i => hart.Get(24, i, 16));
            Permutation.Vrgatherei16Vv(hart.Hart, 8, 16, 24, vm);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    [Fact]
    public void GatherOfOneElement()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 4))
        {
            int vm = hart.Next(2);
            ulong index = Offset(hart);
            ExpectGathered(hart, vm, _ => index);
            Permutation.VrgatherVx(hart.Hart, 8, 16, index, vm);
            Assert.True(hart.IsAsExpected(), $"{hart} index {index}");
        }
    }

    [Fact]
    public void CompressPacksTheSelectedElements()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 6))
        {
            // The selection lies just before, just behind or far from the destination.
            int vs1 = hart.Next(3) switch { 0 => 7, 1 => 16, _ => 31 };
            int count = 0;
            for (int i = 0; i < hart.Vl; i++)
            {
                if (hart.Bit(vs1, i))
                    hart.Expect(8, count++, hart.Sew, hart.Get(16, i, hart.Sew));
            }

            Permutation.VcompressVm(hart.Hart, 8, 16, vs1);
            Assert.True(hart.IsAsExpected(), $"{hart} vs1 {vs1}");
        }
    }

    [Fact]
    public void WhatCompressDoesNotWriteIsTail()
    {
        using var hart = new VectorHart(128, 3);
        for (int n = 0; n < 50; n++)
        {
            Assert.True(hart.Prepare(1, 1, agnostic: true));
            int count = 0;
            for (int i = 0; i < hart.Vl; i++)
            {
                if (hart.Bit(4, i))
                    hart.Expect(8, count++, 16, hart.Get(16, i, 16));
            }

            for (int i = count; hart.Vl != 0 && i < hart.Vlmax; i++)
                hart.Expect(8, i, 16, 0xffff);
            Permutation.VcompressVm(hart.Hart, 8, 16, 4);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    [Fact]
    public void AgnosticElementsBelowTheOffsetStay()
    {
        using var hart = new VectorHart(128, 4);
        for (int n = 0; n < 50; n++)
        {
            Assert.True(hart.Prepare(0, 0, agnostic: true));
            for (int i = 5; hart.Vl != 0 && i < 16; i++)
                hart.Expect(8, i, 8, i < hart.Vl && hart.Bit(0, i) ? hart.Get(16, i - 5, 8) : 0xff);
            for (int i = hart.Vl; hart.Vl != 0 && i < 5; i++)
                hart.Expect(8, i, 8, 0xff);
            Permutation.VslideupVx(hart.Hart, 8, 16, 5, 0);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    [Fact]
    public void DestinationsThatOverlapASourceAreIllegal()
    {
        using var hart = new VectorHart(128, 5);
        Assert.True(hart.Prepare(1, 1));
        Permutation.VslideupVx(hart.Hart, 8, 8, 1, 1);
        Permutation.Vslide1upVx(hart.Hart, 8, 8, 1, 1);
        Permutation.VrgatherVv(hart.Hart, 8, 16, 8, 1);
        Permutation.VrgatherVx(hart.Hart, 8, 8, 0, 1);
        Permutation.VcompressVm(hart.Hart, 8, 16, 9);
        MaskOperations.ViotaM(hart.Hart, 8, 9, 1);
        Permutation.VslidedownVx(hart.Hart, 0, 8, 1, 0);
        Permutation.VslidedownVx(hart.Hart, 9, 8, 1, 1);
        Moves.Vmv4rV(hart.Hart, 8, 10);
        Assert.Equal(1, hart.Unit->Vs);
        Assert.True(new Span<byte>(hart.Unit->Registers, hart.Expected.Length).SequenceEqual(hart.Expected));
    }

    [Fact]
    public void MovesOfElementZeroAndOfRegisters()
    {
        foreach (VectorHart hart in Settings.Of(vs2: 8, count: 1))
        {
            Assert.Equal((ulong)hart.GetSigned(5, 0, hart.Sew), Moves.VmvXS(hart.Hart, 5));
            if (hart.Vl != 0)
                hart.Expect(6, 0, hart.Sew, 0xfedcba9876543210);
            Moves.VmvSX(hart.Hart, 6, 0xfedcba9876543210);
            hart.Expected.AsSpan(16 * hart.Unit->Vlenb, 4 * hart.Unit->Vlenb).CopyTo(hart.Expected.AsSpan(8 * hart.Unit->Vlenb));
            Moves.Vmv4rV(hart.Hart, 8, 16);
            Assert.True(hart.IsAsExpected(), hart.ToString());
        }
    }

    /// <summary>Small, around VLMAX, or beyond 32 bits.</summary>
    private static ulong Offset(VectorHart hart) => hart.Next(4) switch
    {
        0 => (ulong)hart.Next(4),
        1 => (ulong)(hart.Vlmax + hart.Next(3) - 1),
        2 => s_far[hart.Next(s_far.Length)],
        _ => (ulong)hart.Next(hart.Vlmax + 1),
    };

    /// <summary>Makes most indices ones of elements; the rest stay random.</summary>
    private static void Indices(VectorHart hart, int bits, int vlmax)
    {
        for (int i = 0; i < hart.Vl; i++)
        {
            if (hart.Next(4) != 0)
                hart.Put(24, i, bits, (ulong)hart.Next(vlmax));
        }
    }

    private static void ExpectGathered(VectorHart hart, int vm, Func<int, ulong> index)
    {
        for (int i = 0; i < hart.Vl; i++)
        {
            if (hart.IsActive(vm, i))
                hart.Expect(8, i, hart.Sew, index(i) < (ulong)hart.Vlmax ? hart.Get(16, (int)index(i), hart.Sew) : 0);
        }
    }
}
