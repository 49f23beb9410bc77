using System.Text;
using RiscvSim.Cli;
using RiscvSim.Cli.Commands;
using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>Whatever is wrong with a vector file is one line that names it.</summary>
public class VectorsDamageTests
{
    private const string Case = """{"asm":"add t0, t1, t2","insn":"0x007302b3","pre":{"pc":"0x80000010","x":{"6":"0x2"}},"post":{"pc":"0x80000014","x":{"5":"0x2"}}}""";

    [Theory]
    [InlineData("{\"asm\":", ":2: not JSON: ")]
    [InlineData("[]", ":2: ")]
    [InlineData("{\"insn\":\"0x007302b3\"}", ":2: 'insn', 'pre' or 'post' is missing")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000010\"},\"post\":{}}", ":2: a pc is missing")]
    [InlineData("{\"insn\":\"0x00730\",\"pre\":{\"pc\":\"0x80000010\"},\"post\":{\"pc\":\"0x0\"}}", ":2: '0x00730' is no encoding")]
    [InlineData("{\"insn\":\"0x0003\",\"pre\":{\"pc\":\"0x80000010\"},\"post\":{\"pc\":\"0x0\"}}", ":2: '0x0003' is no encoding of 2 bytes")]
    [InlineData("{\"insn\":\"0x007302b3\",\"pre\":{\"pc\":\"0x80000ffe\"},\"post\":{\"pc\":\"0x0\"}}", ":2: pc 0x80000ffe is not in the code page")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80010000\"},\"post\":{\"pc\":\"0x0\"}}", ":2: pc 0x80010000 is not in the code page")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000001\"},\"post\":{\"pc\":\"0x0\"}}", ":2: pc 0x80000001 is not in the code page")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"ten\"},\"post\":{\"pc\":\"0x0\"}}", ":2: 'ten' is no hexadecimal number")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":16},\"post\":{\"pc\":\"0x0\"}}", ":2: ")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000010\",\"x\":{\"32\":\"0x1\"}},\"post\":{\"pc\":\"0x0\"}}", ":2: '32' is no register number")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000010\",\"frm\":\"0x8\"},\"post\":{\"pc\":\"0x0\"}}", ":2: '0x8' is no hexadecimal number up to 0x7")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000010\",\"mem\":{\"0x80001000\":\"00\"}},\"post\":{\"pc\":\"0x0\"}}", ":2: memory at 0x80001000 is neither")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000010\",\"mem\":{\"0x80010fff\":\"0000\"}},\"post\":{\"pc\":\"0x0\"}}", ":2: memory at 0x80010fff is neither")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000010\",\"mem\":{\"0x80010000\":\"0\"}},\"post\":{\"pc\":\"0x0\"}}", ":2: ")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000010\"},\"post\":{\"pc\":\"0x0\",\"mstatus\":\"0x0\"}}", ":2: unknown key 'mstatus'")]
    [InlineData("{\"insn\":\"0x0001\",\"pre\":{\"pc\":\"0x80000010\"},\"post\":{\"pc\":\"0x0\"},\"trap\":{}}", ":2: 'cause' or 'tval' is missing")]
    public void ABadLineIsNamed(string line, string message)
    {
        using var folder = new VectorFolder();
        string file = folder.WriteCases("bad.jsonl.gz", Case, line);
        folder.WriteManifest("rv64gc", "", "bad.jsonl.gz");
        AssertRefused(file, file + message);
    }

    [Fact]
    public void ATruncatedFileIsRefusedWhereverItEnds()
    {
        using var folder = new VectorFolder();
        byte[] whole = VectorFolder.Zip(string.Concat(Enumerable.Repeat(Case + "\n", 50)));
        folder.WriteManifest("rv64gc", "", "cut.jsonl.gz");
        for (int length = 2; length < whole.Length; length++)
        {
            string file = folder.Write("cut.jsonl.gz", whole[..length]);
            AssertRefused(file, file);
        }
    }

    [Fact]
    public void AChangedFileIsRefused()
    {
        using var folder = new VectorFolder();
        string file = folder.WriteCases("other.jsonl.gz", Case);
        folder.WriteManifest("rv64gc", ",\"sha256\":\"00\"", "other.jsonl.gz");
        AssertRefused(file, $"{file}: the contents are not those that MANIFEST.json tells (sha256 differs)");
        folder.WriteManifest("rv64gc", ",\"cases\":2", "other.jsonl.gz");
        AssertRefused(file, $"{file}: the number of cases is 1, but MANIFEST.json tells 2");
    }

    [Fact]
    public void WithoutAManifestAnIsaStringIsNeeded()
    {
        using var folder = new VectorFolder();
        string file = folder.WriteCases("alone.jsonl.gz", Case);
        AssertRefused(file, $"{file}: no MANIFEST.json beside it lists it; --isa can tell the ISA string");
        folder.WriteManifest("rv64gc", "", "another.jsonl.gz");
        AssertRefused(file, $"{file}: no MANIFEST.json beside it lists it; --isa can tell the ISA string");
        Assert.Equal(0, VectorFolder.Run(new VectorsOptions { Files = [file], Isa = "rv64i" }).Code);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"files\":{\"a.jsonl\":{}}}")]
    [InlineData("{\"files\":{\"a.jsonl\":{\"isa\":null,\"vlen\":1}}}")]
    [InlineData("{\"files\":{\"a.jsonl\":{\"isa\":\"rv64i\",\"vlen\":\"x\"}}}")]
    public void ADamagedManifestIsNamed(string manifest)
    {
        using var folder = new VectorFolder();
        string file = folder.Write("a.jsonl", Encoding.UTF8.GetBytes(Case));
        folder.Write("MANIFEST.json", Encoding.UTF8.GetBytes(manifest));
        AssertRefused(file, folder.File("MANIFEST.json") + ": ");
    }

    [Fact]
    public void PlainFilesAreReadToo()
    {
        using var folder = new VectorFolder();
        string file = folder.Write("a.jsonl", Encoding.UTF8.GetBytes($"\n{Case}\r\n\n{Case}"));
        folder.WriteManifest("rv64gc", ",\"cases\":2", "a.jsonl");
        Assert.Equal(0, VectorFolder.Run(new VectorsOptions { Files = [file] }).Code);
    }

    [Fact]
    public void MissingFilesAndFoldersAreNamed()
    {
        using var folder = new VectorFolder();
        AssertRefused(folder.File("none.jsonl.gz"), folder.File("none.jsonl.gz"));
        AssertRefused(folder.Path, $"{folder.Path} is a folder, not a vector file");
    }

    [Fact]
    public void AWrongIsaIsNamed()
    {
        using var folder = new VectorFolder();
        string file = folder.WriteCases("a.jsonl.gz", Case);
        Assert.Contains("'p' is not implemented", Assert.Throws<IsaException>(() => VectorFolder.Run(new VectorsOptions { Files = [file], Isa = "rv64gcp" })).Message);
        folder.WriteManifest("rv64gc_zzz", "", "a.jsonl.gz");
        Assert.Contains("'zzz'", Assert.Throws<IsaException>(() => VectorFolder.Run(new VectorsOptions { Files = [file] })).Message);
    }

    private static void AssertRefused(string file, string start)
    {
        string message = Assert.Throws<CliException>(() => VectorFolder.Run(new VectorsOptions { Files = [file] })).Message;
        Assert.StartsWith(start, message);
        Assert.DoesNotContain('\n', message);
    }
}
