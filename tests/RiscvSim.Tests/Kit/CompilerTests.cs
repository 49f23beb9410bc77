using RiscvSim.Tests.Cli;
using Xunit;

namespace RiscvSim.Tests.Kit;

public sealed class CompilerTests : IDisposable
{
    private readonly ExtensionFolder _folder = new();

    [Fact]
    public void ErrorsAreToldByFileLineAndColumn()
    {
        _folder.Write("bad.cs", "[Extension(\"xbad\")]\npublic static class Bad\n{\n    public static long F(long a) => b;\n    public static long G() => null;\n}\n");
        CliRun run = _folder.Run("riscvsim run --ext bad.cs none.elf");
        Assert.Equal(125, run.ExitCode);
        string[] lines = run.Error.TrimEnd().Split('\n');
        Assert.Contains("riscvsim: bad.cs(4,37): error CS0103: The name 'b' does not exist in the current context", lines);
        Assert.All(lines, line => Assert.Matches(@"^riscvsim: bad\.cs\(\d+,\d+\): error CS\d+: .+$", line));
    }

    [Fact]
    public void NoMoreThanTwentyErrorsAreTold()
    {
        _folder.Write("bad.cs", string.Concat(Enumerable.Range(0, 30).Select(i => $"public class C{i} : Unknown{i};\n")));
        CliRun run = _folder.Run("riscvsim ext check bad.cs");
        string[] lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal((125, 21), (run.ExitCode, lines.Length));
        Assert.Equal("riscvsim: 10 more errors", lines[20]);
    }

    [Fact]
    public void WhatTheNamespacesOfTheSdkAndOursHaveIsThereWithoutUsings()
    {
        // The attribute of extension methods has the same name as ours.
        _folder.Write("mine.cs", "using System.Runtime.CompilerServices;\n" + Source("0", "[MethodImpl(MethodImplOptions.NoInlining)] "));
        Assert.Equal(0, _folder.Run("riscvsim isa --ext mine.cs xone").ExitCode);
    }

    [Fact]
    public void TheSameTextIsNotCompiledTwice()
    {
        _folder.Write("mine.cs", Source("0"));
        Assert.Contains("one.f0", Listing(), StringComparison.Ordinal);
        string entry = Assert.Single(_folder.CacheEntries);
        _folder.Write("other.cs", Source("1"));
        Assert.Contains("one.f1", _folder.Run("riscvsim isa --ext other.cs xone").Output, StringComparison.Ordinal);
        string other = Assert.Single(_folder.CacheEntries, path => path != entry);

        // Were the text looked at, the other entry's content would not come out.
        File.Copy(other, entry, overwrite: true);
        Assert.Contains("one.f1", Listing(), StringComparison.Ordinal);
        _folder.Write("mine.cs", Source("2"));
        Assert.Contains("one.f2", Listing(), StringComparison.Ordinal);
    }

    [Fact]
    public void ADllDoesWithoutItsSource()
    {
        _folder.Write("mine.cs", Source("0"));
        string listing = Listing();
        File.Copy(Assert.Single(_folder.CacheEntries), Path.Combine(_folder.Work, "mine.dll"));
        Assert.Equal(listing, _folder.Run("riscvsim isa --ext mine.dll xone").Output);
        Assert.Contains("the instruction came in an assembly", _folder.Run("riscvsim ext doc mine.dll").Output, StringComparison.Ordinal);
        Assert.EndsWith("all agree\n", _folder.Run("riscvsim ext test --count 20 mine.dll").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.0)]
    [InlineData(1.0)]
    public void ADamagedEntryIsMadeAgain(double place)
    {
        _folder.Write("mine.cs", Source("0"));
        string listing = Listing();
        string entry = Assert.Single(_folder.CacheEntries);
        byte[] whole = File.ReadAllBytes(entry), damaged = [.. whole];
        damaged[(int)((damaged.Length - 1) * place)] ^= 1;
        File.WriteAllBytes(entry, damaged);
        CliRun run = _folder.Run("riscvsim isa --ext mine.cs xone");
        Assert.Equal((0, listing, ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(whole, File.ReadAllBytes(entry));
        File.WriteAllBytes(entry, whole[..100]);
        Assert.Equal(listing, Listing());
    }

    [Fact]
    public void ACacheThatCannotBeWrittenCostsOneLine()
    {
        _folder.Write("mine.cs", Source("0"));
        string listing = Listing();
        _folder.Cache = "/proc/none";
        CliRun run = _folder.Run("riscvsim isa --ext mine.cs xone");
        Assert.Equal((0, listing), (run.ExitCode, run.Output));
        Assert.StartsWith("riscvsim: the cache /proc/none/riscvsim cannot be written, extensions are compiled at every start: ", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal((0, listing), (_folder.Run("unset XDG_CACHE_HOME HOME; riscvsim isa --ext mine.cs xone") is var none ? none.ExitCode : 1, none.Output));
        Assert.Equal("riscvsim: neither XDG_CACHE_HOME nor HOME names a folder: extensions are compiled at every start\n", none.Error);
    }

    [Fact]
    public void ManyProgramsAtOnceMakeOneEntry()
    {
        _folder.Write("mine.cs", Source("0"));
        CliRun run = _folder.Run("for i in 1 2 3; do riscvsim isa --ext mine.cs xone > out$i 2>&1 & done; wait; cat out1 out2 out3");
        Assert.Equal(3, run.Output.Split("one.f0").Length - 1);
        Assert.Single(_folder.CacheEntries);
    }

    [Theory]
    [InlineData("mine.txt", "an extension is a C# file (.cs) or an assembly (.dll)")]
    [InlineData("none.cs", "there is no such file")]
    [InlineData("text.dll", "not an assembly for this .NET")]
    public void OtherFilesAreRefused(string file, string why)
    {
        _folder.Write("mine.txt", "");
        _folder.Write("text.dll", "text");
        CliRun run = _folder.Run("riscvsim ext check " + file);
        Assert.Equal((125, $"riscvsim: {file}: {why}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void ARunWithoutExtensionsLoadsNeitherKitNorCompiler()
    {
        using var process = CliRun.Start("run", Path.Combine(Support.Repository.Root, "firmware", "elf", "integer.linux.elf"), "40");
        process.StandardOutput.ReadLine();
        string maps = File.ReadAllText($"/proc/{process.Id}/maps");
        process.Kill();
        Assert.Contains("RiscvSim.Machine.dll", maps, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.CodeAnalysis", maps, StringComparison.Ordinal);
        Assert.DoesNotContain("RiscvSim.Kit", maps, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Listing() => _folder.Run("riscvsim isa --ext mine.cs xone").Output;

    private static string Source(string number, string attribute = "") => $$"""
        [Extension("xone")]
        public static class One
        {
            [Insn("one.f{{number}} rd, rs1", "0000000 00000 rs1 000 rd 1111011", Cost.Alu)]
            {{attribute}}public static long F{{number}}(long rs1) => rs1;
        }
        """;
}
