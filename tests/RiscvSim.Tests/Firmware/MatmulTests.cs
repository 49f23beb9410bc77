using RiscvSim.Cli;
using RiscvSim.Cli.Comparing;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Firmware;

/// <summary>
/// Every variant of <c>firmware/matmul</c> that this build can execute prints what the scalar one of its elements does (recorded from
/// qemu-riscv64), at every VLEN and whatever becomes of agnostic elements.
/// </summary>
public class MatmulTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "firmware", "matmul");

    /// <summary>What needs a unit that this build lacks is left out: a build without RiscvSim.Matmul has no such units.</summary>
    public static TheoryData<string> Variants() => [.. Names()];

    [Fact]
    public void TheListNamesEveryProgramAndVariantsOfThisBuild()
    {
        string[] sources = [.. Directory.GetFiles(s_folder, "*.c").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];
        Assert.Equal(sources, Variant.ReadList(s_folder).Select(v => v.Name).Order(StringComparer.Ordinal));
        Assert.Subset(Names().ToHashSet(), new HashSet<string> { "scalar", "rvv", "zvdot4a8i", "zvqwbdota8i", "scalar-bf16", "zvfbfwma" });
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void UnderLinux(string name)
    {
        Variant variant = Find(name);
        int[] vlens = variant.SmallestVlen == 0 ? [0] : [128, 256, 512, 1024, 4096];
        foreach (int vlen in vlens.Where(v => v >= variant.SmallestVlen))
            Check(variant, vlen, "linux", agnosticOnes: vlen == 1024);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void BareMetal(string name)
    {
        Variant variant = Find(name);
        Check(variant, Math.Max(variant.SmallestVlen, 512), "htif", agnosticOnes: false);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Translated(string name)
    {
        Variant variant = Find(name);
        int vlen = Math.Max(variant.SmallestVlen, 512);
        Check(variant, vlen, "linux", agnosticOnes: false, TestEngines.Hot);
        Check(variant, vlen, "htif", agnosticOnes: false, TestEngines.Eager);
    }

    [Theory]
    [InlineData("matmul-rvv", "FAILED: usage: rvv [M N K [REPEATS]]", "1", "2", "x")]
    [InlineData("matmul-rvv", "FAILED: usage: rvv [M N K [REPEATS]], sizes from 1", "1", "0", "3")]
    [InlineData("matmul-rvv", "FAILED: the matrices do not fit in 134217728 bytes", "65536", "65536", "1")]
    public void WrongSizes(string program, string line, params string[] arguments)
    {
        IsaConfig isa = VlenOption.Parse("rv64gcv", 256, ExtensionSet.Load([], []));
        Assert.Equal((1, line + "\n"), new FirmwareProgram(FirmwareProgram.File(program, "linux"), isa).Run(arguments));
    }

    private static IEnumerable<string> Names() =>
        Variant.ReadList(s_folder).Where(v => Machine(v, Math.Max(v.SmallestVlen, 128)) != null).Select(v => v.Name);

    private static Variant Find(string name) => Variant.ReadList(s_folder).Single(v => v.Name == name);

    /// <summary>The machine of a variant, or null if this build lacks its unit.</summary>
    private static (ExtensionSet Extensions, IsaConfig Isa)? Machine(Variant variant, int vlen)
    {
        try
        {
            ExtensionSet extensions = ExtensionSet.Load([], variant.UnitFile == null ? [] : [variant.UnitFile]);
            return (extensions, VlenOption.Parse(extensions.WithFiles(variant.Isa), variant.SmallestVlen == 0 ? null : vlen, extensions));
        }
        catch (Exception e) when (e is IsaException or CliException)
        {
            return null;
        }
    }

    private static void Check(Variant variant, int vlen, string abi, bool agnosticOnes, string engine = TestEngines.Interpreter)
    {
        (ExtensionSet extensions, IsaConfig isa) = Machine(variant, vlen)!.Value;
        string path = variant.Elf.Replace(".linux.", $".{abi}.", StringComparison.Ordinal);
        (int code, string text) = new FirmwareProgram(path, isa) { Extensions = extensions, AgnosticOnes = agnosticOnes, Engine = engine }.Run();
        string scalar = variant.Elements == "int8" ? "scalar" : $"scalar-{variant.Elements}";
        string expected = FirmwareProgram.Expected($"matmul-{scalar}");
        Assert.Equal((0, expected.Replace($"{scalar}: passed", $"{variant.Name}: passed", StringComparison.Ordinal)), (code, text));
    }
}
