using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>Instructions of the user's own, given by <c>--ext</c>.</summary>
public sealed class ExtensionFileTests : IDisposable
{
    // my.mix a0, a1, a2 of MySource, and the same word for OtherSource.
    private const uint MixWord = 0x02c5850b;

    private readonly string _folder = Directory.CreateTempSubdirectory("riscvsim-ext").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void AFileBringsAnInstructionStateAndACsr()
    {
        CliRun run = CliRun.Of("run", "--ext", Write("mine.cs", Source("xmine", "mine")), Program());
        Assert.Equal((21, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void DisassemblyAndListingKnowIt()
    {
        string file = Write("mine.cs", Source("xmine", "mine"));
        Assert.Contains("mine.mix a0, a1, a2", CliRun.Of("disasm", "--ext", file, Program()).Output, StringComparison.Ordinal);
        Assert.EndsWith("1 instruction\n", CliRun.Of("isa", "--ext=" + file, "xmine").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTraceShowsItsState() => Assert.Contains(
        " x10 0x0000000000000015 mixed 0x15\n", CliRun.Of("run", "--trace", "-", "--ext", Write("mine.cs", Source("xmine", "mine")), Program()).Error, StringComparison.Ordinal);

    [Fact]
    public void TwoFilesThatClashAreRefusedWithBothRows() => AssertError(
        "extensions 'xmine' and 'xother' cannot be on together: mine.mix (0000001 rs2 rs1 000 rd 0001011) and other.mix (0000001 rs2 rs1 000 rd 0001011) "
        + "share encodings, such as 0x0200000b",
        "run", "--ext", Write("mine.cs", Source("xmine", "mine")), "--ext", Write("other.cs", Source("xother", "other").Replace("0x800", "0x801", StringComparison.Ordinal)), Program());

    [Fact]
    public void ARowThatTakesAnEncodingOfTheBuildIsRefused() => AssertError(
        "extensions 'xmine' and 'zmmul' cannot be on together: mine.mix (0000001 rs2 rs1 000 rd 0110011) and mul (0000001 rs2 rs1 000 rd 0110011) "
        + "share encodings, such as 0x02000033",
        "run", "--ext", Write("mine.cs", Source("xmine", "mine").Replace("rd 0001011", "rd 0110011", StringComparison.Ordinal)), Program());

    [Fact]
    public void AMnemonicOfTheBuildIsRefused() => AssertError(
        "extensions contradict each other: two rows are named mul, of 'zmmul' and 'xmine'",
        "run", "--ext", Write("mine.cs", Source("xmine", "mine").Replace("mine.mix", "mul", StringComparison.Ordinal)), Program());

    [Fact]
    public void ANameOfTheBuildIsRefused()
    {
        string file = Write("mine.cs", Source("zba", "mine"));
        AssertError($"{file}: there is an extension 'zba' already; possible is a name of your own, such as 'xmine'", "run", "--ext", file, Program());
    }

    [Fact]
    public void AVectorInstructionThatAccessesMemoryTrapsAsSuchWhateverItsCost()
    {
        const string Source = """
            [Extension("xmine", Implies = "v")]
            public static class Rows
            {
                [Insn("mine.load vd, rs1", "0000001 00000 rs1 000 vd 0001011", Cost.VDot)]
                public static void Load(Hart hart, int vdIndex, ulong rs1) => hart.TryLoad(rs1, out long _);
            }
            """;
        byte[] file = TestProgram.Make("c.li a1, 16", "mul a0, a1, a2", $"jal zero, {TestProgram.Start + 6}");
        BitConverter.GetBytes(0x0205_858b).CopyTo(file, file.AsSpan().IndexOf(BitConverter.GetBytes(Encoder.Assemble(Tests.Isa.Rows.All, "mul a0, a1, a2", 0, Tests.Isa.Rows.CsrNumber))));
        string path = Path.Combine(_folder, "load.elf");
        File.WriteAllBytes(path, file);
        CliRun run = CliRun.Of("run", "--ext", Write("mine.cs", Source), path);
        Assert.Equal(126, run.ExitCode);
        Assert.StartsWith("riscvsim: load access fault (cause 5, value 0x10) in M mode at 0x80000102 ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAnInstructionThrowsIsOneLine() => AssertError(
        "RowsMineState.Mix (mine.cs:5) of an extension threw DivideByZeroException: Attempted to divide by zero.",
        "run", "--ext", Write("mine.cs", Source("xmine", "mine").Replace("rs1 * rs2", "rs1 / (rs2 - rs2)", StringComparison.Ordinal)), Program());

    [Fact]
    public void WhatAnExtensionThrowsWhenItIsAttachedNamesThePlace()
    {
        string file = Write("mine.cs", Source("xmine", "mine").Replace("0x800", "0x300", StringComparison.Ordinal));
        AssertError("MineState.Attach (mine.cs:13) of an extension threw ArgumentException: CSR mixed: number 0x300 is taken by mstatus", "run", "--ext", file, Program());
    }

    [Fact]
    public void FilesThatAreNoExtensions()
    {
        AssertError($"{_folder}/none.cs: there is no such file", "run", "--ext", $"{_folder}/none.cs", Program());
        string empty = Write("empty.cs", "public static class Empty;");
        AssertError($"{empty}: no extension is in it: a public static class with [Extension(\"xname\")] and rows with [Insn(...)], "
            + "or a public class that derives from MachineExtension", "run", "--ext", empty, Program());
        string bad = Write("bad.cs", "public static class Bad\n{\n    public static ulong F(ulong a) => b;\n}\n");
        AssertError($"{bad}(3,39): error CS0103: The name 'b' does not exist in the current context", "isa", "--ext", bad);
    }

    [Fact]
    public void WithoutTheFileTheInstructionIsIllegal() => Assert.Equal(126, CliRun.Of("run", Program()).ExitCode);

    /// <summary>rs1 * rs2 in custom-0, what was mixed last as CSR 0x800 and in the trace.</summary>
    private static string Source(string extension, string stem)
    {
        string state = char.ToUpperInvariant(stem[0]) + stem[1..] + "State";
        return $$"""
            [Extension("{{extension}}")]
            public static class Rows{{state}}
            {
                [Insn("{{stem}}.mix rd, rs1, rs2", "0000001 rs2 rs1 000 rd 0001011", Cost.Mul)]
                public static ulong Mix(Hart hart, ulong rs1, ulong rs2) => hart.Get<{{state}}>().Last = rs1 * rs2;
            }

            public sealed class {{state}} : MachineExtension
            {
                public ulong Last;
                private ulong _shown;
                public override string? Extension => "{{extension}}";
                public override void Attach(Hart hart) => hart.Csrs.Add("mixed", 0x800, _ => Last);
                public override void Trace(Action<string, string> changed)
                {
                    if (Last != _shown)
                        changed("mixed", $"0x{_shown = Last:x}");
                }
            }
            """;
    }

    private static void AssertError(string message, params string[] arguments)
    {
        CliRun run = CliRun.Of(arguments);
        Assert.Equal((125, $"riscvsim: {message}\n"), (run.ExitCode, run.Error));
    }

    /// <summary>Ends with exit code mix(3, 7) as the CSR 0x800 has it.</summary>
    private string Program()
    {
        byte[] file = TestProgram.Make(
            "auipc t0, 0x1", "c.li a1, 3", "c.li a2, 7", "mul a0, a1, a2", "c.slli a0, 1", "c.addi a0, 1", "sd a0, -224(t0)", $"jal zero, {TestProgram.Start + 22}");
        int mul = file.AsSpan().IndexOf(BitConverter.GetBytes(Encoder.Assemble(Tests.Isa.Rows.All, "mul a0, a1, a2", 0, Tests.Isa.Rows.CsrNumber)));
        BitConverter.GetBytes(MixWord).CopyTo(file, mul);
        string path = Path.Combine(_folder, "program.elf");
        File.WriteAllBytes(path, file);
        return path;
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
