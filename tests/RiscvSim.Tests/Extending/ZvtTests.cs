using System.Text;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Tracing;
using RiscvSim.Examples;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Tests.Isa;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>The rules of the example extension firmware/ext/zvti8i32mm.cs; what it computes is its program's business.</summary>
public unsafe class ZvtTests
{
    private const string Isa = "rv64gcv_zvt8e_zvti8i32mm_zvl128b";
    private const ulong Data = ExtensionMachine.Data, End = ExtensionMachine.Start + ExtensionMachine.Size;
    private const int A0 = 10, T0 = 5, T1 = 6;
    private const uint Column = 1 << 24;
    private const Cause Illegal = Cause.IllegalInstruction;

    [SharedFact("reference/riscv-opcodes/unratified")]
    public void EncodingsAreThoseOfRiscvOpcodes()
    {
        string folder = Path.Combine(Repository.Shared!, "reference", "riscv-opcodes", "unratified");
        Dictionary<string, OfficialInsn> official = OpcodesFile.ReadFolder(folder).Where(o => o.File.StartsWith("rv_zvt", StringComparison.Ordinal))
            .DistinctBy(o => o.Name).ToDictionary(o => o.Name);
        Insn[] rows = [.. InsnTable.FromClasses(typeof(Zvtbase), typeof(Zvt8e), typeof(Zvt16e), typeof(Zvti8i32mm)).Rows];
        Assert.Equal(17, rows.Length);
        foreach (Insn row in rows)
        {
            OfficialInsn wanted = official[row.Name];
            Assert.True((row.Pattern.Match & wanted.Mask) == wanted.Match && (wanted.Mask & ~row.Pattern.Mask) == 0, $"{row.Name}: {row.PatternText}");
            // Fixed beyond that are rd, and the low bit of tile numbers that are multiples of four.
            Assert.Equal(0u, row.Pattern.Mask & ~wanted.Mask & ~0xf80u);
        }
    }

    [Fact]
    public void MtypeHoldsWhatFits()
    {
        using var machine = new ExtensionMachine(Isa);
        Assert.Equal(0ul, Mtype(machine));
        // TE is 16: 16 rows, and a depth of 4.
        Configure(machine, 3 | 7 << 5 | 100 << 10, 0);
        Assert.Equal(3ul | 4 << 5 | 16 << 10, Mtype(machine));
        Assert.Equal(0, machine.Hart.Vector.Vl);
        Assert.Equal(5ul, Set(machine, "msettn", 5));
        Assert.Equal(5, machine.Hart.Vector.Vl);
        Assert.Equal(16ul, Set(machine, "msettn", 17));
        Assert.Equal(16ul, Set(machine, "msettm", ulong.MaxValue));
        Assert.Equal(3ul, Set(machine, "msettm", 3));
        Assert.Equal(4ul, Set(machine, "msettk", 9));
        Assert.Equal(2ul, Set(machine, "msettk", 2));
        Assert.Equal(3ul | 2 << 5 | 3 << 10, Mtype(machine));
        Assert.Equal(Illegal, machine.Execute("csrrw a0, mtype, t0"));
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(1, 2, 2)]
    [InlineData(2, 0, 0)]
    [InlineData(2, 1, 1)]
    [InlineData(3, 0, 0)]
    public void LmulHoldsARow(int mtwiden, int vsew, int lmulLog2)
    {
        using var machine = new ExtensionMachine(Isa);
        Assert.Null(machine.Execute($"msetmtypei {mtwiden}, 0, {vsew}"));
        Assert.Equal((ulong)(0xc0 | vsew << 3 | lmulLog2), machine.Hart.State->Vector.Vtype);
        Assert.Equal(16ul, Set(machine, "msettn", 100));
        Assert.Equal((ulong)mtwiden, Mtype(machine));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(1, 3)]
    public void WiderThan32BitsIsNoTile(int mtwiden, int vsew)
    {
        using var machine = new ExtensionMachine(Isa);
        Assert.Null(machine.Execute($"msetmtypei {mtwiden}, 0, {vsew}"));
        Assert.False(machine.Hart.Vector.IsLegal);
        Assert.Equal(0ul, Mtype(machine));
        Assert.Equal(0ul, Set(machine, "msettn", 4));
    }

    [Fact]
    public void AnyOtherSettingOfVtypeEndsIt()
    {
        using var machine = new ExtensionMachine(Isa);
        foreach (string line in new[] { "vsetvli a0, t0, e8, m1, ta, ma", "vsetivli a0, 3, e8, m1, ta, ma", "vsetvl a0, t0, x0" })
        {
            Configure(machine, 3 | 4 << 5 | 16 << 10, 0);
            Assert.NotEqual(0ul, Mtype(machine));
            Assert.Null(machine.Execute(line));
            Assert.Equal(0ul, Mtype(machine));
            Assert.Equal(Illegal, machine.Execute("vtmmu.tvv 0, v0, v8"));
        }

        // Without tiles msettn sets vl alone.
        Assert.Null(machine.Execute("vsetvli a0, t0, e8, m8, ta, ma"));
        Assert.Equal(100ul, Set(machine, "msettn", 100));
        Configure(machine, 0, 3);
        Assert.Equal(128ul, Set(machine, "msettn", 1000));
        Assert.Equal(0ul, Set(machine, "msettm", 4));
    }

    [Fact]
    public void OnlySomeRegistersHoldRows()
    {
        using var machine = new ExtensionMachine(Isa);
        Configure(machine, 3 | 4 << 5 | 16 << 10, 0);
        Set(machine, "msettn", 16);
        for (int register = 0; register < 32; register++)
        {
            Cause? expected = register % 8 < 2 ? null : Illegal;
            Assert.Equal(expected, machine.Execute($"vtmmu.tvv 4, v{register}, v0"));
            Assert.Equal(expected, machine.Execute($"vtmms.tvv 4, v0, v{register}"));
        }

        Assert.Null(machine.Execute("vtzero 12"));
        Assert.Equal(Illegal, machine.Execute("vtzero 13"));
        Assert.Null(machine.Execute("msetmtypei 1, 0, 2"));
        Set(machine, "msettn", 16);
        Assert.Null(machine.Execute("vtmv.v.t v4, t0"));
        Assert.Equal(Illegal, machine.Execute("vtmv.v.t v6, t0"));
        Assert.Equal(Illegal, machine.Execute("vtmv.t.v t0, v2"));
        Assert.Equal(Illegal, machine.Execute("vtmmu.tvv 0, v0, v8"));
    }

    [Theory]
    [InlineData("vtle32 t0, (t1)")]
    [InlineData("vtse32 t0, (t1)")]
    [InlineData("vtle8 t0, (t1)")]
    [InlineData("vtmv.v.t v8, t0")]
    [InlineData("vtmv.t.v t0, v8")]
    [InlineData("vtzero 0")]
    [InlineData("vtmms.tvv 0, v0, v8")]
    public void TilesMustBeConfiguredAndVectorsOn(string line)
    {
        using var machine = new ExtensionMachine(Isa);
        machine.Hart[T1] = Data;
        Assert.Equal(Illegal, machine.Execute(line));
        Configure(machine, 3 | 4 << 5 | 16 << 10, 0);
        Assert.Null(machine.Execute(line));
        machine.Hart.State->Vector.Vstart = 1;
        Assert.Equal(Illegal, machine.Execute(line));
        machine.Hart.State->Vector.Vstart = 0;
        machine.Hart.State->Vector.Vs = 0;
        Assert.Equal(Illegal, machine.Execute(line));
        foreach (string set in new[] { "msetmtype t0, t0", "msettn a0, t0", "csrrs a0, mtype, x0", "vtdiscard" })
            Assert.Equal(Illegal, machine.Execute(set));
    }

    [Fact]
    public void NarrowSlicesNeedTheirExtension()
    {
        using var machine = new ExtensionMachine("rv64gcv_zvti8i32mm_zvl128b");
        machine.Hart[T1] = Data;
        Configure(machine, 3 | 4 << 5 | 16 << 10, 0);
        Assert.Equal(Illegal, machine.Execute("vtle8 t0, (t1)"));
        Assert.Equal(Illegal, machine.Execute("vtmv.v.t v8, t0"));
        Assert.Null(machine.Execute("vtle32 t0, (t1)"));
        Assert.Null(machine.Execute("vtmms.tvv 0, v0, v8"));
    }

    [Fact]
    public void AltfmtIsLegalWithTheProductsOnly()
    {
        using var with = new ExtensionMachine(Isa);
        Assert.Null(with.Execute("msetmtypei 3, 1, 0"));
        Assert.True(with.Hart.Vector.IsLegal);
        Assert.Null(with.Execute("msetmtypei 1, 1, 2"));
        Assert.False(with.Hart.Vector.IsLegal);
        using var without = new ExtensionMachine("rv64gcv_zvtbase_zvl128b");
        Assert.Null(without.Execute("msetmtypei 3, 1, 0"));
        Assert.False(without.Hart.Vector.IsLegal);
    }

    [Fact]
    public void AProductCoversRowsColumnsAndDepthAndNoMore()
    {
        foreach ((string line, bool signed, bool altfmt) in new[]
        {
            ("vtmmu.tvv 8, v8, v16", false, false), ("vtmmu.tvv 8, v8, v16", false, true), ("vtmms.tvv 8, v8, v16", true, false), ("vtmms.tvv 8, v8, v16", true, true),
        })
        {
            using var machine = new ExtensionMachine(Isa);
            Configure(machine, 3 | 3 << 5 | 5 << 10, altfmt ? 1u << 8 : 0);
            Set(machine, "msettn", 11);
            var random = new Random(3);
            random.NextBytes(machine.Hart.Vector.Group<byte>(8, 3));
            random.NextBytes(machine.Hart.Vector.Group<byte>(16, 3));
            var expected = new int[16 * 16];
            for (int twice = 0; twice < 2; twice++)
            {
                Assert.Null(machine.Execute(line));
                for (int i = 0; i < 5 * 11 * 3; i++)
                {
                    (int m, int n, int k) = (i / 33, i / 3 % 11, i % 3);
                    byte a = machine.Hart.Vector.Group<byte>(8 + 2 * k)[m], b = machine.Hart.Vector.Group<byte>(16 + 2 * k)[n];
                    expected[16 * m + n] += (signed ? (sbyte)a : a) * (altfmt ? (sbyte)b : b);
                }
            }

            Assert.Equal(expected, machine.Hart.Get<MatrixTiles>().Sums(8).ToArray());
            Set(machine, "msettn", 2);
            Set(machine, "msettm", 3);
            Assert.Null(machine.Execute("vtzero 8"));
            for (int i = 0; i < 6; i++)
                expected[16 * (i / 2) + i % 2] = 0;
            Assert.Equal(expected, machine.Hart.Get<MatrixTiles>().Sums(8).ToArray());
            Assert.Null(machine.Execute("vtdiscard"));
            Assert.Equal(new int[256], machine.Hart.Get<MatrixTiles>().Sums(8).ToArray());
        }
    }

    [Fact]
    public void ALoadThatFaultsLeavesTheTileAlone()
    {
        using ExtensionMachine machine = Filled();
        int[] before = machine.Hart.Get<MatrixTiles>().Sums(4).ToArray();
        (machine.Hart[T0], machine.Hart[T1]) = (4 << 27 | 1, End - 12);
        Assert.Equal(Cause.LoadAccess, machine.Execute("vtle32 t0, (t1)"));
        Assert.Equal(End, machine.Hart.Trap.Value);
        Assert.Equal(before, machine.Hart.Get<MatrixTiles>().Sums(4).ToArray());
        machine.Hart[T1] = Data + 2;
        Assert.Equal(Cause.LoadMisaligned, machine.Execute("vtle32 t0, (t1)"));
    }

    [Fact]
    public void AStoreThatFaultsHasWrittenWhatStandsBefore()
    {
        using ExtensionMachine machine = Filled();
        (machine.Hart[T0], machine.Hart[T1]) = (4 << 27 | Column | 2, End - 12);
        Assert.Equal(Cause.StoreAccess, machine.Execute("vtse32 t0, (t1)"));
        Assert.Equal(End, machine.Hart.Trap.Value);
        var words = new uint[3];
        machine.Memory.TryRead(End - 12, System.Runtime.InteropServices.MemoryMarshal.AsBytes(words.AsSpan()));
        Assert.Equal([2u, 18u, 34u], words);
    }

    [Fact]
    public void ANumberNamesASlice()
    {
        using ExtensionMachine machine = Filled();
        // Low bits of the tile's number and high bits of the index do not count.
        machine.Hart[T0] = 7u << 27 | 0x10003;
        Assert.Null(machine.Execute("vtmv.v.t v8, t0"));
        Assert.Equal(Enumerable.Range(48, 16), machine.Hart.Vector.Group<int>(8, 2).ToArray());
        machine.Hart[T0] = 4u << 27 | Column | 3;
        Assert.Null(machine.Execute("vtmv.v.t v8, t0"));
        Assert.Equal(Enumerable.Range(0, 16).Select(i => 16 * i + 3), machine.Hart.Vector.Group<int>(8, 2).ToArray());

        // The tail of the destination is agnostic.
        Set(machine, "msettn", 3);
        Assert.Null(machine.Execute("vtmv.v.t v12, t0"));
        Assert.Equal([3, 19, 35, 0], machine.Hart.Vector.Group<int>(12).ToArray());
        machine.Hart.Vector.AgnosticOnes = true;
        Assert.Null(machine.Execute("vtmv.v.t v12, t0"));
        Assert.Equal([3, 19, 35, .. Enumerable.Repeat(-1, 13)], machine.Hart.Vector.Group<int>(12, 2).ToArray());
    }

    [Fact]
    public void ACommitLogShowsTiles()
    {
        using var machine = new ExtensionMachine(Isa);
        (machine.Hart[T0], machine.Hart[T1]) = (2, 4u << 27 | 1);
        machine.Write(ExtensionMachine.Start, "msetmtypei 1, 0, 2", "msettn a0, t0", "vmv.v.i v8, -1", "vtmv.t.v t1, v8", "addi a0, x0, 0");
        using var log = new MemoryStream();
        using (var tracer = new CommitTracer(new InterpreterEngine(machine.Hart, machine.Rows), machine.Rows, log))
        {
            tracer.Run(5);
            tracer.Flush();
        }

        string[] lines = Encoding.ASCII.GetString(log.ToArray()).TrimEnd('\n').Split('\n');
        Assert.EndsWith("mtype 0x1", lines[0]);
        Assert.EndsWith("mt4[1] 0x" + new string('0', 112) + "ffffffffffffffff", lines[3]);
        Assert.DoesNotContain("mt", lines[4]);
    }

    [Fact]
    public void ResetMakesTilesZero()
    {
        using ExtensionMachine machine = Filled();
        machine.Hart.Get<MatrixTiles>().Reset();
        Assert.Equal(new int[256], machine.Hart.Get<MatrixTiles>().Sums(4).ToArray());
        Assert.Equal(0ul, Mtype(machine));
    }

    [Fact]
    public void AVariedStateIsOneToWorkIn()
    {
        using var machine = new ExtensionMachine(Isa);
        var seen = new HashSet<ulong>();
        int products = 0;
        for (int seed = 0; seed < 100; seed++)
        {
            machine.Hart.Get<MatrixTiles>().Vary(new Random(seed));
            ulong mtype = Mtype(machine);
            int[] sums = machine.Hart.Get<MatrixTiles>().Sums(0).ToArray();
            machine.Hart.Get<MatrixTiles>().Reset();
            machine.Hart.Get<MatrixTiles>().Vary(new Random(seed));
            Assert.Equal((mtype, string.Join(' ', sums)), (Mtype(machine), string.Join(' ', machine.Hart.Get<MatrixTiles>().Sums(0).ToArray())));
            seen.Add(mtype);
            Assert.Null(machine.Execute("vtzero 0"));
            products += machine.Execute("vtmmu.tvv 0, v0, v8") == null ? 1 : 0;
        }

        Assert.InRange(seen.Count, 50, 100);
        Assert.InRange(products, 20, 80);
    }

    /// <summary>mt4 holds 0 to 255.</summary>
    private static ExtensionMachine Filled()
    {
        var machine = new ExtensionMachine(Isa);
        Assert.Null(machine.Execute("msetmtypei 1, 0, 2"));
        Assert.Equal(16ul, Set(machine, "msettn", 16));
        machine.Hart[T1] = Data;
        for (int row = 0; row < 16; row++)
        {
            for (int i = 0; i < 16; i++)
                machine.Memory.TryWrite(Data + 4 * (ulong)i, BitConverter.GetBytes(16 * row + i));
            machine.Hart[T0] = 4u << 27 | (uint)row;
            Assert.Null(machine.Execute("vtle32 t0, (t1)"));
        }

        return machine;
    }

    private static void Configure(ExtensionMachine machine, ulong mtype, ulong vtype)
    {
        (machine.Hart[T0], machine.Hart[T1]) = (mtype, vtype);
        Assert.Null(machine.Execute("msetmtype t0, t1"));
        (machine.Hart[T0], machine.Hart[T1]) = (0, Data);
    }

    private static ulong Set(ExtensionMachine machine, string name, ulong wanted)
    {
        ulong before = machine.Hart[T0];
        machine.Hart[T0] = wanted;
        Assert.Null(machine.Execute($"{name} a0, t0"));
        machine.Hart[T0] = before;
        return machine.Hart[A0];
    }

    private static ulong Mtype(ExtensionMachine machine)
    {
        Assert.Null(machine.Execute("csrrs a0, mtype, x0"));
        return machine.Hart[A0];
    }
}
