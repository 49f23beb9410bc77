using System.Text.Json;
using RiscvSim.Cli;
using RiscvSim.Cli.Commands;
using RiscvSim.Cli.Comparing;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary><c>riscvsim compare</c> on small products.</summary>
public class CompareTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "firmware", "matmul");

    [Fact]
    public void TheFiguresOfAProduct()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "out.json");
        (int code, string text) = Run(new CompareOptions { Only = "scalar,rvv,zvdot4a8i,zvqwbdota8i,zvfbfwma", Size = "32x32x32", Vlen = 512, Json = path });
        Assert.Equal(0, code);
        Assert.StartsWith("GEMM 32x32x32 (M x N x K) at VLEN 512\nvariant", text);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(path));
        JsonElement[] variants = [.. json.RootElement.GetProperty("variants").EnumerateArray()];
        Assert.Equal(["scalar", "rvv", "zvdot4a8i", "zvqwbdota8i", "zvfbfwma"], variants.Select(v => v.GetProperty("name").GetString()));
        Assert.All(variants, v => Assert.Equal("passed", v.GetProperty("result").GetString()));
        Assert.Single(variants[..4].Select(v => v.GetProperty("checksum").GetString()).Distinct());
        Assert.NotEqual(Text(variants[0], "checksum"), Text(variants[4], "checksum"));
        // 32 steps of 11 blocks of 3 rows (the last has 2), all of N in one vector: vle8, vsext, 3 vwmacc in each.
        Assert.InRange(Number(variants[1], "vectorInstructions"), 32 * 11 * 5, 32 * 11 * 5 * 1.3);
        Assert.Equal(0, Number(variants[1], "matrixInstructions"));
        // Four products in a lane: a quarter of the steps, 3 vdot4a in each.
        Assert.Equal(8 * 11 * 3, Number(variants[2], "matrixInstructions"));
        // 64 bytes of k in a step, 2 groups of 8 columns in each of 2 x 4 blocks of 8 rows.
        Assert.Equal(4 * 2 * 8 * 2, Number(variants[3], "matrixInstructions"));
        Assert.Equal(0, Number(variants[0], "vectorInstructions"));
        Assert.Equal(Number(variants[0], "instructions"), Number(variants[0], "cycles"));
        // A row of B is loaded once for each block of rows, and one byte of A for each row.
        double inner = 32 * 11 * (32 + 3), packing = 2 * 32 * 32, sums = 2 * 4 * 32 * 32;
        Assert.InRange(Number(variants[1], "bytesLoaded"), inner + packing + sums, (inner + packing + sums) * 1.6);
        Assert.All(variants, v => Assert.True(Number(v, "gmacPerSecond") >= 0 && Number(v, "mips") > 0));
    }

    [Fact]
    public void AVectorOfTwoRegistersIsBusyForTwoCycles()
    {
        (_, string narrow) = Run(new CompareOptions { Only = "rvv", Size = "3x32x64", Vlen = 1024 });
        (_, string wide) = Run(new CompareOptions { Only = "rvv", Size = "3x64x64", Vlen = 1024 });
        // 64 steps with 3 vwmacc (32-bit sums: 32 elements are one register), vsext and vle8 (half and a quarter, still one cycle).
        Assert.InRange(Cycles(wide) - Cycles(narrow), 64 * 3, 64 * 3 * 1.5);
    }

    [Fact]
    public void MatrixUnitsOfThisBuildAgree()
    {
        bool has = ExtensionSet.Load([], []).Implements("xsfvqmaccqoq");
        (int code, string text) = Run(new CompareOptions { Size = "33x34x35", Vlen = 1024 });
        Assert.Equal(0, code);
        Assert.Equal(has, text.Contains("\nunit-16x16x16 ", StringComparison.Ordinal));
        Assert.Equal(!has, text.Contains("\nskipped: unit-16x16x16: --matmul: this build has no matmul unit", StringComparison.Ordinal));
    }

    [Fact]
    public void UnitsThatNeedALargerVlenAreSkipped()
    {
        (int code, string text) = Run(new CompareOptions { Only = "scalar,unit-16x16x16", Size = "4x4x4", Vlen = 512 });
        Assert.Equal(0, code);
        Assert.Contains("\nskipped: unit-16x16x16: ", text);
    }

    [Fact]
    public void OneRowIsAGemv() => Assert.StartsWith("GEMV 1x40x50 ", Run(new CompareOptions { Only = "rvv", Size = "1x40x50" }).Text);

    [Fact]
    public void DifferentChecksumsAreAFailure()
    {
        using TemporaryFolder folder = FolderWith("a int8 rv64gc 0 matmul-scalar.linux.elf -\nb int8 rv64gc 0 matmul-scalar-bf16.linux.elf -\n");
        (int code, string text) = Run(new CompareOptions { Folder = folder.Path, Size = "4x4x4" });
        Assert.Equal(1, code);
        Assert.Contains("\nFAILED: the checksums of int8 differ: a ", text);
    }

    [Fact]
    public void AProgramThatFailsIsAFailure()
    {
        using TemporaryFolder folder = FolderWith("a int8 rv64gcv 0 strings.linux.elf -\nb int8 rv64gc 0 matmul-rvv.linux.elf - # no vectors\n");
        (int code, string text) = Run(new CompareOptions { Folder = folder.Path, Size = "4x4x4", Only = "b" });
        Assert.Equal(1, code);
        Assert.Contains("\nFAILED: b: ended with exit code ", text);
    }

    [Theory]
    [InlineData("--size: '4x4' is not a size such as 256x256x256 (M x N x K, each from 1 to 65536)", "4x4", null, "")]
    [InlineData("--size: '4x4x0' is not a size such as 256x256x256 (M x N x K, each from 1 to 65536)", "4x4x0", null, "")]
    [InlineData("--only: there is no variant 'none', but a", "4x4x4", "none", "a int8 rv64gc 0 x.elf -")]
    [InlineData("variants.txt:2: a line is: name, elements, ISA string, smallest VLEN, ELF file, unit file or -", "4x4x4", null, "# c\na int8 rv64gc x.elf -")]
    public void Mistakes(string message, string size, string? only, string list)
    {
        using TemporaryFolder folder = FolderWith(list);
        var error = Assert.Throws<CliException>(() => Run(new CompareOptions { Folder = folder.Path, Size = size, Only = only }));
        Assert.EndsWith(message, error.Message);
    }

    [Fact]
    public void AFolderWithoutAList() =>
        Assert.Contains("holds no variants.txt", Assert.Throws<CliException>(() => Run(new CompareOptions { Folder = Repository.Root })).Message);

    private static TemporaryFolder FolderWith(string list)
    {
        var folder = new TemporaryFolder();
        string elves = Path.Combine(Repository.Root, "firmware", "elf");
        File.WriteAllText(Path.Combine(folder.Path, Variant.ListName), list.Replace("matmul-", $"{elves}/matmul-").Replace("strings.", $"{elves}/strings."));
        return folder;
    }

    private static (int Code, string Text) Run(CompareOptions options)
    {
        options.Folder = options.Folder.Length == 0 ? s_folder : options.Folder;
        options.Seconds = 0;
        using var output = new StringWriter { NewLine = "\n" };
        int code = CompareCommand.Run(options, output, terminal: false);
        return (code, output.ToString());
    }

    private static double Cycles(string table)
    {
        string[] cells = table.Split('\n')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return double.Parse(cells[8], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();
}
