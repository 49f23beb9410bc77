using RiscvSim.Cli;
using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Platforms.Elf;

/// <summary>What compilers write into <c>.riscv.attributes</c>, and what a run makes of it.</summary>
public class ElfAttributesTests
{
    private static string Firmware(string name) => Path.Combine(Repository.Root, "firmware", "elf", name);

    [Fact]
    public void CompiledProgramsTellTheirIsa()
    {
        Assert.Contains("_v1p0_", ElfAttributes.ArchOf(ElfFile.Load(Firmware("gemm-int8.linux.elf"))), StringComparison.Ordinal);
        string scalar = ElfAttributes.ArchOf(ElfFile.Load(Firmware("hello.linux.elf")))!;
        Assert.StartsWith("rv64i", scalar, StringComparison.Ordinal);
        Assert.DoesNotContain("_v1p0", scalar, StringComparison.Ordinal);
        Assert.Null(ElfAttributes.ArchOf(ElfFile.Parse(ElfImage.Make(), "none")));
    }

    [Fact]
    public void VectorExtensionsOfTheCompilerAreSwitchedOn()
    {
        // Without its own wish in .riscvsim.isa, the program's attributes count.
        byte[] file = File.ReadAllBytes(Firmware("gemm-fp16.linux.elf"));
        file.AsSpan(file.AsSpan().IndexOf(".riscvsim.isa"u8), 1).Fill((byte)'x');
        ExtensionSet extensions = ExtensionSet.Load([], []);
        string isa = ProgramIsa.For(ElfFile.Parse(file, "gemm"), extensions);
        Assert.StartsWith(IsaString.Default + "_v", isa, StringComparison.Ordinal);
        Assert.Contains("_zvfh", isa, StringComparison.Ordinal);
        Assert.Equal(VlenRules.Default, IsaString.Parse(isa).Vlen);
        Assert.Equal(IsaString.Default, ProgramIsa.For(ElfFile.Load(Firmware("hello.linux.elf")), extensions));
    }

    [Fact]
    public void DamageTellsNothingAndHarmsNothing()
    {
        byte[] file = File.ReadAllBytes(Firmware("gemm-int8.linux.elf"));
        int start = file.AsSpan().IndexOf("riscv\0"u8) - 5;
        for (int at = start; at < start + 24; at++)
        {
            foreach (byte value in new byte[] { 0, 1, 0x7f, 0x80, 0xff })
            {
                byte[] damaged = [.. file];
                damaged[at] = value;
                string? arch = ElfAttributes.ArchOf(ElfFile.Parse(damaged, "damaged"));
                Assert.True(arch == null || arch.Length < file.Length);
            }
        }
    }
}
