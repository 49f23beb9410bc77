using System.Runtime.InteropServices;
using RiscvSim.Isa;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Float;
using RiscvSim.Matmul.Units;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>What is derived from a unit, and single facts about its arithmetic.</summary>
public unsafe class UnitTests
{
    [Theory]
    [InlineData("xsfvqmaccdod", "sf.vqmacc.2x8x2", 8, 0, new[] { 2, 4, 8, 16 })]
    [InlineData("xsfvqmaccqoq", "sf.vqmacc.4x8x4", 8, -1, new[] { 1, 2, 4, 8 })]
    [InlineData("xsfvfwmaccqqq", "sf.vfwmacc.4x4x4", 16, -2, new[] { 1, 1, 2, 4, 8 })]
    public void OccupancyIsThatOfX280(string extension, string mnemonic, int sew, int firstLmul, int[] cycles)
    {
        Insn row = Rows.Of(extension, mnemonic);
        Assert.Equal(8, row.Latency);
        for (int i = 0; i < cycles.Length; i++)
        {
            int lmul = firstLmul + i, vlmax = new Configuration(512, sew, lmul).Vlmax;
            Assert.Equal(cycles[i], row.OccupancyOf(new VectorShape(512, sew, lmul, vlmax)));
        }

        Assert.Equal(1, row.OccupancyOf(new VectorShape(512, sew, 0, 0)));
    }

    [Theory]
    [InlineData(128)]
    [InlineData(256)]
    [InlineData(512)]
    [InlineData(1024)]
    public void SpacemitTakesOneInstructionInACycle(int vlen) =>
        Assert.Equal(1, Rows.Of("xsmtvdot", "smt.vmadot").OccupancyOf(new VectorShape(vlen, 8, 0, vlen / 8)));

    [Theory]
    [InlineData(128, 2, 4, 2, 2)]
    [InlineData(256, 4, 8, 4, 1)]
    [InlineData(512, 4, 8, 4, 2)]
    [InlineData(1024, 8, 16, 8, 1)]
    [InlineData(2048, 8, 16, 8, 2)]
    [InlineData(4096, 16, 32, 16, 1)]
    public void SpacemitTilesGrowWithVlen(int vlen, int m, int k, int n, int copies)
    {
        UnitShape shape = new Presets().FileOf("xsmtvdot")!.Rows[0].Unit.At(new Configuration(vlen, 8, 0))!;
        Assert.Equal((m, k, n, copies), (shape.M, shape.K, shape.N, shape.Copies));
        Assert.Equal((0, 0, 1), (shape.EmulA, shape.EmulB, shape.EmulC));
    }

    [Fact]
    public void TypesOfOperandsInC()
    {
        Insn quad = Rows.Of("xsfvqmaccqoq", "sf.vqmaccus.4x8x4");
        Assert.Equal("vint32m2_t vuint8m1_t vint8m1_t", Types(quad, 0));
        Assert.Equal("vint32m1_t vuint8m1_t vint8mf2_t", Types(quad, -1));
        Assert.Null(quad.CTypeOf("vd", 3));
        Assert.Equal("vfloat32m1_t vbfloat16m1_t vbfloat16mf2_t", Types(Rows.Of("xsfvfwmaccqqq", "sf.vfwmacc.4x4x4"), -1));
        Assert.Equal("vint32m2_t vint8m1_t vint8m1_t", Types(Rows.Of("xsmtvdot", "smt.vmadot"), 0));
        Assert.Equal("vint32m2_t vint8m2_t vint8m1_t", Types(Rows.Of("xsmtvdot", "smt.vmadot1"), 0));
        Assert.Equal("vfloat32m4_t vuint8m1_t vuint8m2_t", Types(Rows.Unit("m: 4, k: 8, n: 4, a: e4m3, b: e5m2, c: fp32, vlen: 256.."), 1));

        static string Types(Insn row, int lmul) => $"{row.CTypeOf("vd", lmul)} {row.CTypeOf("vs1", lmul)} {row.CTypeOf("vs2", lmul)}";
    }

    [Fact]
    public void IntegersWrapOrSaturate()
    {
        const string Keys = "m: 1, k: 8, n: 16, a: int8, b: int8, tiles: one, vl: ignored, vlen: 1024, lmul: m1, ";
        Assert.Equal(unchecked(int.MaxValue + 8 * 127 * 127), Sum(Keys + "c: int32", int.MaxValue, 127, 127));
        Assert.Equal(int.MaxValue, Sum(Keys + "c: int32sat", int.MaxValue - 100, 127, 127));
        Assert.Equal(int.MinValue, Sum(Keys + "c: int32sat", int.MinValue + 100, 127, -128));
        Assert.Equal(int.MinValue + 200 + 8 * -5, Sum(Keys + "c: int32sat", int.MinValue + 200, 1, -5));
    }

    [Fact]
    public void OrdersOfSumsDiffer()
    {
        // 2^24 + 1 + 1 + 1 + 1 in bfloat16: one by one each 1 is lost to even, at once the sum is exact.
        const string Keys = "m: 4, k: 4, n: 4, a: bf16, b: bf16, tiles: one, vl: ignored, vlen: 256, lmul: m1, c: fp32, order: ";
        const int One = 0x3f80;
        int big = BitConverter.SingleToInt32Bits(1 << 24);
        Assert.Equal(1 << 24, BitConverter.Int32BitsToSingle(Sum(Keys + "seqfma", big, One, One, sew: 16)));
        Assert.Equal((1 << 24) + 4, BitConverter.Int32BitsToSingle(Sum(Keys + "exact", big, One, One, sew: 16)));
        Assert.Equal((1 << 24) + 4, BitConverter.Int32BitsToSingle(Sum(Keys + "bulk-normalised", big, One, One, sew: 16)));
    }

    [Fact]
    public void ExpressionsAreExact()
    {
        var at = new Configuration(512, 16, -1);
        Assert.Equal(3, Expression.Parse("(VLEN / SEW + 1) / 11").Positive(at));
        Assert.Equal(1, Expression.Parse("LMUL * 2").Positive(at));
        Assert.Null(Expression.Parse("LMUL").Positive(at));
        Assert.Equal(4, Expression.Parse("exp2(floor(log2(VLEN) / 2) - 2)").Positive(at));
        Assert.Equal(7, Expression.Parse("min(7, VLEN) + max(0, 0 - 3)").Positive(at));
        Assert.Null(Expression.Parse("1 / (SEW - 16)").Natural(at));
        Assert.Equal(20, Expression.Parse("2 + 3 * 4 + 6").Positive(at));
        Assert.Equal(1, Expression.Parse("8 - 4 - 3").Positive(at));
    }

    [Theory]
    [InlineData("8 / 0", "a division by zero")]
    [InlineData("1 + 8 / (SEW - 8)", "a division by zero")]
    [InlineData("log2(3) * 0", "log2 of a number that is no power of two")]
    [InlineData("exp2(31)", "exp2 of a number that is no integer from -30 to 30")]
    [InlineData("min(65536 * 65536, 4)", "a number beyond 2^31")]
    [InlineData("1 / 4", "0.25")]
    [InlineData("1000000000", "1000000000")]
    public void NumbersThatDoNotFitAreTold(string m, string what)
    {
        string message = Assert.Throws<UnitFileException>(() => Rows.Unit($"m: '{m}', k: 4, n: 4, a: int8, b: int8, c: int32, vlen: 256")).Message;
        Assert.Contains($"m = {m} is {what} at VLEN 256, SEW 8, LMUL m8, possible are integers from 1 to 1048576", message, StringComparison.Ordinal);
    }

    [Fact]
    public void FlagsStickFromTheFirstInexactSum()
    {
        Insn row = Rows.Of("xsfvfwmaccqqq", "sf.vfwmacc.4x4x4");
        using var hart = new MatmulHart(512, 1);
        hart.Configure(16, 0, 32);
        MemoryMarshal.Cast<byte, ushort>(hart.Before.AsSpan()).Fill(0x3f80);
        MemoryMarshal.Cast<byte, float>(hart.Before.AsSpan(8 * 64, 128)).Clear();
        hart.Before.CopyTo(hart.Registers);
        Assert.True(hart.Execute(row, 8, 4, 2));
        Assert.Equal(FloatFlags.None, hart.State->Fflags);
        MemoryMarshal.Cast<byte, float>(hart.Registers.Slice(8 * 64, 128))[31] = 1 << 24;
        Assert.True(hart.Execute(row, 8, 4, 2));
        Assert.Equal(FloatFlags.NX, hart.State->Fflags);
        MemoryMarshal.Cast<byte, float>(hart.Registers.Slice(8 * 64, 128))[3] = float.MaxValue;
        MemoryMarshal.Cast<byte, ushort>(hart.Registers.Slice(2 * 64, 64)).Fill(0x7f00);
        Assert.True(hart.Execute(row, 8, 4, 2));
        Assert.Equal(FloatFlags.NX | FloatFlags.OF, hart.State->Fflags);
    }

    /// <summary>One element of C after an instruction on tiles of equal elements.</summary>
    private static int Sum(string keys, int old, int a, int b, int sew = 8)
    {
        Insn row = Rows.Unit(keys);
        int vlen = keys.Contains("vlen: 1024", StringComparison.Ordinal) ? 1024 : 256;
        using var hart = new MatmulHart(vlen, 1);
        hart.Configure(sew, 0, int.MaxValue);
        Fill(hart.Before.AsSpan(2 * vlen / 8, vlen / 8), a, sew);
        Fill(hart.Before.AsSpan(4 * vlen / 8, vlen / 8), b, sew);
        MemoryMarshal.Cast<byte, int>(hart.Before.AsSpan(8 * vlen / 8, 2 * vlen / 8)).Fill(old);
        hart.Before.CopyTo(hart.Registers);
        Assert.True(hart.Execute(row, 8, 4, 2));
        ReadOnlySpan<int> sums = MemoryMarshal.Cast<byte, int>(hart.Registers[(8 * vlen / 8)..])[..16];
        Assert.Equal(-1, sums.IndexOfAnyExcept(sums[0]));
        return sums[0];
    }

    private static void Fill(Span<byte> bytes, int value, int sew)
    {
        if (sew == 8)
            bytes.Fill((byte)value);
        else
            MemoryMarshal.Cast<byte, ushort>(bytes).Fill((ushort)value);
    }
}
