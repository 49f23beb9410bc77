using System.Numerics;
using System.Reflection;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Matmul.Vendors;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>The vendors' instructions that are no tiles, against plain loops.</summary>
public unsafe class VendorTests
{
    private static readonly int[] s_vlens = [64, 128, 512];

    private delegate void ThreeVectors(Hart hart, int vd, int vs2, int vs1, int vm);

    private delegate void VectorAndScalar(Hart hart, int vd, int vs2, ulong scalar, int vm);

    [Theory]
    [InlineData("th.vmaqa", true, true, true)]
    [InlineData("th.vmaqau", false, false, true)]
    [InlineData("th.vmaqasu", true, false, true)]
    [InlineData("th.vmaqaus", false, true, false)]
    public void XuanTieMasksBytes(string mnemonic, bool firstIsSigned, bool secondIsSigned, bool hasVector)
    {
        var random = new Random(5);
        int cases = 0;
        Each(32, (hart, vm) =>
        {
            (int vd, int vs2, int vs1) = (8, 16, 24);
            ulong scalar = (ulong)random.NextInt64();
            bool isVector = hasVector && random.Next(2) == 0;
            byte[] expected = [.. hart.Before];
            for (int i = 0; i < hart.Unit->Vl; i++)
            {
                uint sum = BitConverter.ToUInt32(expected, At(hart, vd) + 4 * i);
                for (int j = 0; j < 4; j++)
                {
                    if (vm == 0 && !Bit(hart, 4 * i + j))
                        continue;
                    byte first = isVector ? hart.Before[At(hart, vs1) + 4 * i + j] : (byte)(scalar >> 8 * j);
                    sum += (uint)(Extend(first, firstIsSigned) * Extend(hart.Before[At(hart, vs2) + 4 * i + j], secondIsSigned));
                }

                BitConverter.TryWriteBytes(expected.AsSpan(At(hart, vd) + 4 * i), sum);
            }

            if (isVector)
                Rows.Of(mnemonic + ".vv").Method!.CreateDelegate<ThreeVectors>()(hart.Hart, vd, vs2, vs1, vm);
            else
                Rows.Of(mnemonic + ".vx").Method!.CreateDelegate<VectorAndScalar>()(hart.Hart, vd, vs2, scalar, vm);
            FillTail(hart, expected, vd, 32, hart.Unit->LmulLog2);
            Check(hart, expected);
            cases++;
        });
        Assert.True(cases > 50);
    }

    [Theory]
    [InlineData("nds.vd4dots.vv", true, true, 32)]
    [InlineData("nds.vd4dotu.vv", false, false, 32)]
    [InlineData("nds.vd4dotsu.vv", true, false, 32)]
    [InlineData("nds.vd4dots.vv", true, true, 64)]
    [InlineData("nds.vd4dotu.vv", false, false, 64)]
    [InlineData("nds.vd4dotsu.vv", true, false, 64)]
    public void AndesMasksElements(string mnemonic, bool firstIsSigned, bool secondIsSigned, int sew) => Each(sew, (hart, vm) =>
    {
        (int vd, int vs2, int vs1) = (8, 16, 24);
        byte[] expected = [.. hart.Before];
        for (int i = 0; i < hart.Unit->Vl; i++)
        {
            if (vm == 0 && !Bit(hart, i))
            {
                if (hart.Unit->AgnosticOnes)
                    expected.AsSpan(At(hart, vd) + sew / 8 * i, sew / 8).Fill(0xff);
                continue;
            }

            BigInteger sum = Integer(hart.Before, At(hart, vd), i, sew, false);
            for (int j = 4 * i; j < 4 * i + 4; j++)
                sum += Integer(hart.Before, At(hart, vs1), j, sew / 4, firstIsSigned) * Integer(hart.Before, At(hart, vs2), j, sew / 4, secondIsSigned);
            ulong bits = (ulong)(sum & ulong.MaxValue);
            BitConverter.GetBytes(bits).AsSpan(0, sew / 8).CopyTo(expected.AsSpan(At(hart, vd) + sew / 8 * i));
        }

        Rows.Of(mnemonic).Method!.CreateDelegate<ThreeVectors>()(hart.Hart, vd, vs2, vs1, vm);
        FillTail(hart, expected, vd, sew, hart.Unit->LmulLog2);
        Check(hart, expected);
    });

    [Theory]
    [InlineData("sf.vfnrclip.x.f.qf", -128, 127)]
    [InlineData("sf.vfnrclip.xu.f.qf", 0, 255)]
    public void RangedClipRoundsAndClips(string mnemonic, int low, int high)
    {
        var random = new Random(9);
        Each(8, (hart, vm) =>
        {
            (int vd, int vs2) = (8, 16);
            float scale = random.Next(4) == 0 ? 1 : random.NextSingle() * 2 - 1;
            for (int i = 0; i < hart.Unit->Vl && hart.Unit->LmulLog2 <= 1; i++)
                BitConverter.TryWriteBytes(hart.Before.AsSpan(At(hart, vs2) + 4 * i), random.Next(2) == 0 ? random.Next(-600, 600) / 2f : random.NextSingle() * 300);
            hart.Before.CopyTo(hart.Registers);
            var rm = (RoundingMode)random.Next(5);
            hart.State->Frm = (int)rm;
            hart.State->Fflags = FloatFlags.None;
            byte[] expected = [.. hart.Before];
            var flags = FloatFlags.None;
            for (int i = 0; i < hart.Unit->Vl && hart.Unit->LmulLog2 <= 1; i++)
            {
                if (vm == 0 && !Bit(hart, i))
                {
                    if (hart.Unit->AgnosticOnes)
                        expected[At(hart, vd) + i] = 0xff;
                    continue;
                }

                uint a = BitConverter.ToUInt32(hart.Before, At(hart, vs2) + 4 * i);
                double product = BitConverter.UInt32BitsToSingle((uint)Arithmetic.Multiply<Binary32>(a, BitConverter.SingleToUInt32Bits(scale), rm, ref flags));
                double rounded = Round(product, rm);
                flags |= rounded < low || rounded > high ? FloatFlags.NV : rounded != product ? FloatFlags.NX : 0;
                expected[At(hart, vd) + i] = (byte)(int)Math.Clamp(rounded, low, high);
            }

            Rows.Of(mnemonic).Method!.CreateDelegate<VectorAndScalar>()(hart.Hart, vd, vs2, 0xffff_ffff_0000_0000 | BitConverter.SingleToUInt32Bits(scale), vm);
            if (hart.Unit->LmulLog2 > 1)
            {
                Assert.Equal(HartStatus.Trap, hart.State->Status);
                hart.State->Status = HartStatus.Running;
                return;
            }

            FillTail(hart, expected, vd, 8, hart.Unit->LmulLog2);
            Check(hart, expected);
            Assert.Equal(flags, hart.State->Fflags);
        });
    }

    [Fact]
    public void RangedClipHasParameters()
    {
        // 1 + 2^-23 times 4.5 - 2^-21 is an eighth of a unit in the last place above 4.5: a tie only if it is rounded to single first.
        uint a = 0x3f800001, scale = BitConverter.SingleToUInt32Bits(4.5f) - 1;
        var flags = FloatFlags.None;
        Assert.Equal(4, RangedClip.Element<Unsigned>(a, scale, RoundingMode.Rne, ref flags));
        Assert.Equal(FloatFlags.NX, flags);
        Assert.Equal(5, RangedClip.Element<UnsignedOnce>(a, scale, RoundingMode.Rne, ref flags));
    }

    [Fact]
    public void WithoutAHandlerTheCoprocessorIsIllegal()
    {
        using var hart = new MatmulHart(128, 1);
        hart.Configure(32, 0, 4);
        Assert.False(Vcix(hart, "sf.vc.v.vv", "v8, v2, v1"));
    }

    [Fact]
    public void AHandlerGivesTheCoprocessorMeaning()
    {
        using var hart = new MatmulHart(128, 1);
        hart.Hart.Extensions.Attach([new MultiplyAdd()]);
        Assert.IsType<MultiplyAdd>(hart.Hart.Get<VcixHandler>());
        hart.Configure(32, 0, 3, agnostic: true);
        hart.Load(1, Words(1, 2, 3, 4));
        hart.Load(2, Words(10, 20, 30, 40));
        hart.Load(8, Words(100, 200, 300, 400));
        Assert.True(Vcix(hart, "sf.vc.v.vvv", "v8, v2, v1"));
        Assert.Equal(Words(110, 240, 390, -1), hart.Registers.Slice(8 * 16, 16).ToArray());
        hart.Hart[11] = 5;
        Assert.True(Vcix(hart, "sf.vc.v.xv", "v8, v2, a1"));
        Assert.Equal(Words(50, 100, 150, -1), hart.Registers.Slice(8 * 16, 16).ToArray());
        Assert.True(Vcix(hart, "sf.vc.v.iv", "v8, v2, -2"));
        Assert.Equal(Words(-20, -40, -60, -1), hart.Registers.Slice(8 * 16, 16).ToArray());
        long old = BitConverter.ToInt64(hart.Registers[(8 * 16)..]);
        Assert.True(Vcix(hart, "sf.vc.v.vvw", "v8, v2, v1"));
        Assert.Equal(old + 10, BitConverter.ToInt64(hart.Registers[(8 * 16)..]));
        Assert.True(Vcix(hart, "sf.vc.x", "7, 9, a1"));
        Assert.Equal("1 7 9 5", hart.Hart.Get<MultiplyAdd>().Seen);
    }

    [Fact]
    public void TheCoprocessorChecksGroupsAndTheHandlerOpcodes()
    {
        using var hart = new MatmulHart(128, 1);
        hart.Hart.Extensions.Attach([new MultiplyAdd()]);
        hart.Configure(32, 1, 8);
        Assert.True(Vcix(hart, "sf.vc.v.vv", "v8, v2, v4"));
        Assert.False(Vcix(hart, "sf.vc.v.vv", "v9, v2, v4"));
        Assert.False(Vcix(hart, "sf.vc.v.vv", "v8, v3, v4"));
        Assert.False(Vcix(hart, "sf.vc.v.vv", "v8, v2, v5"));
        Assert.False(Vcix(hart, "sf.vc.v.vvw", "v10, v2, v4"));
        Assert.False(Vcix(hart, "sf.vc.v.vvw", "v8, v8, v4"));
        Assert.True(Vcix(hart, "sf.vc.v.vvw", "v8, v10, v4"));
        Assert.False(Vcix(hart, "sf.vc.v.vv", "v8, v2, v4", opcode: 3));
        hart.Unit->Vs = 0;
        Assert.False(Vcix(hart, "sf.vc.v.vv", "v8, v2, v4"));
    }

    [Theory]
    [InlineData("sf.vc.v.vv", "v31, v2, v1", "result has elements of 8 bits, not of 64")]
    [InlineData("sf.vc.vv", "5, v2, v1", "this form of VCIX (Two, Vector) has no result")]
    public void AHandlerCannotReachBeyondTheOperands(string mnemonic, string operands, string message)
    {
        using var hart = new MatmulHart(128, 1);
        hart.Hart.Extensions.Attach([new Doublewords()]);
        hart.Configure(8, 0, 16);
        Exception? thrown = Assert.Throws<TargetInvocationException>(() => Vcix(hart, mnemonic, operands)).InnerException;
        Assert.Equal(message, Assert.IsType<InvalidOperationException>(thrown).Message);
    }

    [Fact]
    public void AHandlerMayTrap()
    {
        using var hart = new MatmulHart(128, 1);
        hart.Hart.Extensions.Attach([new Loader()]);
        hart.Configure(8, 0, 16);
        Assert.False(Vcix(hart, "sf.vc.v.xv", "v8, v2, a1"));
        Assert.Equal((Cause.LoadAccess, 16UL), (hart.Hart.PendingCause, hart.Hart.PendingValue));
    }

    private sealed class Doublewords : VcixHandler
    {
        public override bool Execute(in VcixOperation operation)
        {
            operation.Result<long>().Clear();
            return true;
        }
    }

    private sealed class Loader : VcixHandler
    {
        public override bool Execute(in VcixOperation operation) => operation.Hart.TryLoad(16, out long _);
    }

    private readonly struct Unsigned : IRangedClip
    {
        public static bool IsSigned => false;
    }

    private readonly struct UnsignedOnce : IRangedClip
    {
        public static bool IsSigned => false;

        public static bool RoundsProduct => false;
    }

    /// <summary>Opcode 1: the last operand times vs2, plus vd where it is read.</summary>
    private sealed class MultiplyAdd : VcixHandler
    {
        public string Seen { get; private set; } = "";

        public override bool Execute(in VcixOperation operation)
        {
            if (operation.Opcode != 1)
                return false;
            if (!operation.HasResult)
                Seen = $"{operation.Opcode} {operation.Vs2} {operation.Vd} {operation.Scalar}";
            for (int i = 0; operation.HasResult && i < operation.Vl; i++)
            {
                long a = operation.Source == VcixSource.Vector ? operation.First<int>()[i] : (long)operation.Scalar;
                long product = a * operation.Second<int>()[i];
                if (operation.Shape == VcixShape.Wide)
                    operation.Result<long>()[i] = operation.Destination<long>()[i] + product;
                else
                    operation.Result<int>()[i] = (int)product + (operation.Shape == VcixShape.Three ? operation.Destination<int>()[i] : 0);
            }

            return true;
        }
    }

    private static bool Vcix(MatmulHart hart, string mnemonic, string operands, int opcode = 1)
    {
        uint word = Encoder.Assemble(Rows.Vendors, $"{mnemonic} {opcode}, {operands}");
        hart.State->Status = HartStatus.Running;
        Insn row = Rows.Of(mnemonic);
        object?[] arguments = [.. row.Method!.GetParameters().Select(p => (object?)(p.Name switch
        {
            "hart" => hart.Hart,
            "word" => word,
            "rs1" => hart.Hart[11],
            _ => row.Pattern.Find(p.Name!)!.Extract(word),
        }))];
        row.Method.Invoke(null, arguments);
        bool isLegal = hart.State->Status == HartStatus.Running;
        hart.State->Status = HartStatus.Running;
        return isLegal;
    }

    private static void Each(int sew, Action<MatmulHart, int> check)
    {
        var random = new Random(sew);
        foreach (int vlen in s_vlens)
        {
            using var hart = new MatmulHart(vlen, vlen);
            for (int lmul = -1; lmul <= 3; lmul++)
            {
                for (int i = 0; i < 12; i++)
                {
                    if (!hart.Configure(sew, lmul, random.Next(2) == 0 ? int.MaxValue : random.Next(64), random.Next(3) == 0))
                        continue;
                    hart.Unit->Vs = 1;
                    hart.Randomise();
                    check(hart, random.Next(2));
                }
            }
        }
    }

    private static void Check(MatmulHart hart, byte[] expected)
    {
        Assert.Equal(HartStatus.Running, hart.State->Status);
        int differs = hart.Registers.CommonPrefixLength(expected);
        Assert.True(differs == expected.Length, $"{hart.At} vl {hart.Unit->Vl}: byte {differs % hart.Unit->Vlenb} of v{differs / hart.Unit->Vlenb}");
    }

    private static void FillTail(MatmulHart hart, byte[] expected, int vd, int sew, int lmulLog2)
    {
        if (!hart.Unit->AgnosticOnes || hart.Unit->Vl == 0)
            return;
        int tail = At(hart, vd) + sew / 8 * hart.Unit->Vl, end = At(hart, vd) + hart.Unit->Vlenb * (lmulLog2 <= 0 ? 1 : 1 << lmulLog2);
        expected.AsSpan(tail..end).Fill(0xff);
    }

    private static int At(MatmulHart hart, int register) => register * hart.Unit->Vlenb;

    private static bool Bit(MatmulHart hart, int i) => (hart.Before[i / 8] >> i % 8 & 1) != 0;

    private static int Extend(byte value, bool isSigned) => isSigned ? (sbyte)value : value;

    private static BigInteger Integer(byte[] registers, int at, int element, int bits, bool isSigned) =>
        new(registers.AsSpan(at + element * bits / 8, bits / 8), isUnsigned: !isSigned);

    private static double Round(double x, RoundingMode rm) => rm switch
    {
        RoundingMode.Rne => Math.Round(x, MidpointRounding.ToEven),
        RoundingMode.Rtz => Math.Truncate(x),
        RoundingMode.Rdn => Math.Floor(x),
        RoundingMode.Rup => Math.Ceiling(x),
        _ => Math.Round(x, MidpointRounding.AwayFromZero),
    };

    private static byte[] Words(params int[] words) => [.. words.SelectMany(BitConverter.GetBytes)];
}
