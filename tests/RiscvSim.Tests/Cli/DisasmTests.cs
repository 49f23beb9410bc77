using System.Diagnostics;
using RiscvSim.Cli;
using RiscvSim.Cli.Commands;
using RiscvSim.Cli.Comparing;
using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Platforms.Elf;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>The listing of a program's code.</summary>
public class DisasmTests
{
    private static readonly byte[] s_program = TestProgram.Make(
        "jal zero, 0x80000108", "csrrs a0, mstatus, zero", "c.nop", "c.addi a0, 1", "mul a0, a0, a0", "beq a0, a1, 0x80000108");

    [Fact]
    public void AReaderThatHasSeenEnoughEndsItInSilence()
    {
        // More text than a pipe holds.
        using Process process = CliRun.Start("disasm", Path.Combine(Repository.Root, "firmware", "elf", "integer.linux.elf"));
        Assert.NotEqual(-1, process.StandardOutput.Read());
        process.StandardOutput.Close();
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(141, process.ExitCode);
    }

    [Fact]
    public void SectionsLabelsAndInstructionsArePrinted()
    {
        string output = Run(s_program, new DisasmOptions());
        Assert.EndsWith("""
            : entry 0x80000100

            Disassembly of section .text:

            0000000080000100 <_start>:
                80000100: 0080006f  jal zero, 0x80000108 <work>
                80000104: 30002573  csrrs a0, mstatus, zero

            0000000080000108 <work_alias>:

            0000000080000108 <work>:
                80000108: 0001      c.nop
                8000010a: 0505      c.addi a0, 1

            000000008000010c <loop>:
                8000010c: 02a50533  mul a0, a0, a0

            """.ReplaceLineEndings("\n") + "    80000110: feb50ce3  beq a0, a1, 0x80000108 <work>\n        ...\n", output);
    }

    [Fact]
    public void ASymbolIsPrintedAsFarAsItReaches()
    {
        string output = Run(s_program, new DisasmOptions { Symbol = "work" });
        Assert.Contains("80000108: ", output);
        Assert.Contains("80000116: ", output);
        Assert.DoesNotContain("80000118: ", output);
        Assert.DoesNotContain("80000104: ", output);
        output = Run(s_program, new DisasmOptions { Symbol = "_start" });
        Assert.Contains("80000104: ", output);
        Assert.DoesNotContain("80000108: ", output);
    }

    [Theory]
    [InlineData("0x80000104", "0x80000108")]
    [InlineData("2147483908", "2147483912")]
    public void ARangeIsPrinted(string start, string stop)
    {
        string output = Run(s_program, new DisasmOptions { Start = start, Stop = stop });
        Assert.EndsWith("\n0000000080000104 <_start+0x4>:\n    80000104: 30002573  csrrs a0, mstatus, zero\n", output);
    }

    [Fact]
    public void WhatAnIsaDoesNotHaveIsUnknown()
    {
        string output = Run(s_program, new DisasmOptions { Isa = "rv64i_zicsr" });
        Assert.Contains("80000104: 30002573  csrrs a0, mstatus, zero\n", output);
        Assert.Contains("8000010a: 0505      unknown\n", output);
        Assert.Contains("8000010c: 02a50533  unknown\n", output);
    }

    [Fact]
    public void AnInstructionThatIsCutOffIsUnknown()
    {
        byte[] file = TestProgram.Make("c.nop", "addi a0, a0, 1", "addi a0, a0, 1", "addi a0, a0, 1", "addi a0, a0, 1", "addi a0, a0, 1", "addi a0, a0, 1", "addi a0, a0, 1", "c.nop");
        ElfImage.Put(file, ElfImage.SectionField(ElfImage.TextSection, ElfImage.ShSize), 8, 28);
        Assert.Contains("    8000011a: 0513      unknown\n", Run(file, new DisasmOptions()));
    }

    [Fact]
    public void AProgramWithoutSectionsHasSegments()
    {
        byte[] file = TestProgram.Make("c.nop");
        ElfImage.Put(file, ElfImage.Shoff, 8, 0);
        ElfImage.Put(file, ElfImage.Shnum, 2, 0);
        ElfImage.Put(file, ElfImage.Shstrndx, 2, 0);
        string output = Run(file, new DisasmOptions { Start = "0x80000100", Stop = "0x80000102" });
        Assert.EndsWith("Disassembly of segment at 0x80000000:\n    80000100: 0001      c.nop\n", output);
    }

    [Fact]
    public void EveryInstructionOfTheFirmwareIsKnown()
    {
        ExtensionSet build = ExtensionSet.Load([], []);
        var variants = Variant.ReadList(Path.Combine(Repository.Root, "firmware", "matmul")).ToDictionary(v => "matmul-" + v.Name);
        foreach (string elf in Directory.GetFiles(Path.Combine(Repository.Root, "firmware", "elf"), "*.elf"))
        {
            string name = Path.GetFileName(elf).Split('.')[0];
            string extension = Path.Combine(Repository.Root, "firmware", "ext", name.Replace("ext-", "", StringComparison.Ordinal) + ".cs");
            // A build without RiscvSim.Matmul knows no vendor's instructions and reads no unit files.
            Variant? variant = variants.GetValueOrDefault(name);
            bool known = variant == null || variant.Isa.Split('_')[1..].All(build.Implements);
            if (known && (variant?.UnitFile == null || build.Implements("xsfvqmaccqoq")))
            {
                var options = new DisasmOptions { Matmul = variant?.UnitFile, Ext = File.Exists(extension) ? extension : null };
                // The linker fills up with zeros behind a function that does not return.
                Assert.DoesNotContain("unknown", RunOn(elf, options).Replace(" 0000      unknown\n", "", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void MistakesAreOneLine()
    {
        Assert.EndsWith(" has no symbol 'none'", Assert.Throws<CliException>(() => Run(s_program, new DisasmOptions { Symbol = "none" })).Message);
        Assert.EndsWith(" has no code there", Assert.Throws<CliException>(() => Run(s_program, new DisasmOptions { Symbol = "buffer" })).Message);
        Assert.Equal("--start: 'x' is not an address", Assert.Throws<CliException>(() => Run(s_program, new DisasmOptions { Start = "x" })).Message);
        Assert.Throws<IsaException>(() => Run(s_program, new DisasmOptions { Isa = "rv32i" }));
        Assert.Throws<ElfException>(() => RunOn("/nonexistent", new DisasmOptions()));
    }

    private static string Run(byte[] file, DisasmOptions options)
    {
        using var folder = new TemporaryFolder();
        return RunOn(folder.Write("program.elf", file), options);
    }

    private static string RunOn(string path, DisasmOptions options)
    {
        options.Files = [path];
        var output = new StringWriter();
        Assert.Equal(0, DisasmCommand.Run(options, output));
        return output.ToString();
    }
}
