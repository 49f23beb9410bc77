using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Memory;
using RiscvSim.Matmul.Units;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>A unit in C#, as a user writes it in an extension file.</summary>
[Extension("xmine", Implies = "zve32x")]
public static class Mine
{
    /// <summary>Two rows under one op.</summary>
    [Insn("my.mma vd, vs1, vs2", "000000 1 vs2 vs1 010 vd 0101011", Cost.VDot, Latency = 6)]
    public readonly struct MyMma : IMatmul<MyMma>
    {
        public static MatmulUnit Unit => new(4, 4, "VLEN / 32") { LayoutB = Layout.NK, Tiles = Tiles.One, Vl = VlRule.Ignored, MacsPerCycle = 16, Vlens = "64..512" };
    }

    /// <summary>Not a unit: int8 into single precision.</summary>
    public readonly struct Impossible : IMatmul<Impossible>
    {
        public static MatmulUnit Unit => new(4, 4, 4) { C = Accumulator.Fp32 };
    }

    /// <summary>Not a unit: larger than any register group.</summary>
    public readonly struct Large : IMatmul<Large>
    {
        public static MatmulUnit Unit => new(3000, 8, 8);
    }

    /// <summary>Not a unit: no VLEN.</summary>
    public readonly struct Nowhere : IMatmul<Nowhere>
    {
        public static MatmulUnit Unit => new(4, 4, 4) { Vlens = "foo" };
    }

    /// <summary>Not a unit: no expression.</summary>
    public readonly struct Unread : IMatmul<Unread>
    {
        public static MatmulUnit Unit => new(4, "VLEM / 8", 4);
    }
}

public unsafe class CSharpUnitTests
{
    [Fact]
    public void AnOpIsAUnit()
    {
        Insn row = InsnTable.FromClasses(typeof(Mine)).Find("my.mma")!;
        Assert.Equal(6, row.Latency);
        Assert.Equal(8, row.OccupancyOf(new VectorShape(256, 8, 0, 0)));
        Assert.Equal("vint32m4_t", row.CTypeOf("vd", 2));
        var random = new Random(3);
        foreach (int vlen in (int[])[64, 128, 256, 512])
        {
            using var hart = new MatmulHart(vlen, vlen);
            for (int lmul = 0; lmul <= 3; lmul++)
            {
                hart.Configure(8, lmul, 0);
                Assert.True(ModelCheck.Run(hart, row, Mine.MyMma.Unit, random, 40) > 0 || new PlainModel(Mine.MyMma.Unit, vlen, 8, lmul).Exists is false);
            }
        }
    }

    [Theory]
    [InlineData(typeof(Mine.Impossible), "c: fp32 does not hold products of int8 and int8; possible are int32 and int32sat")]
    [InlineData(typeof(Mine.Large), "m: no VLEN, SEW and LMUL allowed by the unit will do: EMUL of ")]
    [InlineData(typeof(Mine.Nowhere), "VLEN 'foo'; possible are powers of two")]
    [InlineData(typeof(Mine.Unread), "expression 'VLEM / 8': 'VLEM' is unknown; possible are")]
    public void AContradictionIsToldWhenTheRowIsLoaded(Type op, string why)
    {
        Insn row = Insn.Of(new InsnAttribute("my.not vd, vs1, vs2", "000001 1 vs2 vs1 010 vd 0101011", Cost.VDot), new ExtensionAttribute("xmine"), op);
        // This is what is asked of every row of a file of --ext.
        string message = Assert.Throws<FormatException>(() => Engines.Binding.Of(row)).Message;
        Assert.StartsWith($"my.not ({op.Name}): {why}", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        message = Assert.Throws<FormatException>(() => row.OccupancyOf(new VectorShape(128, 8, 0, 16))).Message;
        Assert.StartsWith($"{op.Name}: {why}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheAssemblyBringsPresetsClassesAndUnitFiles()
    {
        var module = ExtensionModule.Of(typeof(IMatmul).Assembly);
        string[] names = [.. module.Extensions.Select(e => e.Name)];
        Assert.Equal(new Presets().Extensions.Select(e => e.Name).Concat(["xandesvdot", "xsfvcp", "xsfvfnrclipxfqf", "xtheadvdot"]).Order(), names.Order());
        Assert.All(module.Extensions, e => Assert.Contains("zve32", e.Implies, StringComparison.Ordinal));
        Assert.Single(module.UnitFiles);
        Assert.Empty(module.MakeStates());
    }

    [Fact]
    public void AUnitFileIsReadFromDisk()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "extension: xdisk\nunits:\n  - {mnemonic: d.mma, pattern: 000000 1 vs2 vs1 010 vd 0101011, m: 2, k: 4, n: 2, a: int8, b: int8, c: int32}\n");
            IRowSource source = new Files.UnitFiles().Read(path);
            Assert.Equal(new NamedExtension("xdisk", "zve32x"), Assert.Single(source.Extensions));
            Assert.Equal("d.mma", Assert.Single(source.RowsOf("xdisk")).Name);
            Assert.Empty(source.RowsOf("xother"));
        }
        finally
        {
            File.Delete(path);
        }

        UnitFileException e = Assert.Throws<UnitFileException>(() => new Files.UnitFiles().Read(path));
        Assert.StartsWith(path + ":1: ", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sf.vqmacc.4x8x4 v8, v2, v4", true)]
    [InlineData("sf.vqmacc.4x8x4 v9, v2, v4", false)]
    [InlineData("sf.vqmacc.2x8x2 v4, v2, v4", true)]
    public void TheInterpreterExecutesRows(string line, bool isLegal)
    {
        const ulong Start = 0x8000_0000;
        using var memory = new PhysicalMemory(Start, 1 << 16);
        var catalog = new ExtensionCatalog();
        foreach (NamedExtension extension in new Presets().Extensions)
            catalog.Register(extension.Name, extension.Implies.Split(' '));
        using var hart = new Hart(IsaString.Parse("rv64gc_zve64d_xsfvqmaccqoq_xsfvqmaccdod", catalog), memory);
        InsnTable rows = InsnTable.FromClasses(typeof(Instructions.V.Configuration)).With(new Presets().RowsOf("xsfvqmaccqoq").Concat(new Presets().RowsOf("xsfvqmaccdod")));
        using var engine = new InterpreterEngine(hart, rows);
        uint[] code = [Encoder.Assemble(rows, "vsetvli x5, x6, e8, m1, ta, ma"), Encoder.Assemble(rows, line)];
        for (int i = 0; i < code.Length; i++)
            memory.TryWrite(Start + 4 * (ulong)i, BitConverter.GetBytes(code[i]));
        memory.TryWrite(Start + 0x1000, BitConverter.GetBytes(code[0]));
        hart[6] = 32;
        hart.State->Pc = Start;
        hart.State->Vector.Vs = 1;
        hart.Trap.Vector = Start + 0x1000;
        new Span<byte>(hart.State->Vector[2], 64).Fill(1);
        new Span<byte>(hart.State->Vector[4], 32).Fill(3);
        engine.Run(2);
        Assert.Equal(isLegal ? Start + 8 : Start + 0x1004, hart.State->Pc);
        if (isLegal)
            Assert.Equal(line.Contains("2x8x2", StringComparison.Ordinal) ? 24 + 0x03030303 : 24, *(int*)hart.State->Vector[line[17] - '0']);
    }
}
