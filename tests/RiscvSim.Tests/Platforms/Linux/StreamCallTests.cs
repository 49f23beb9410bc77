using System.Text;
using RiscvSim.Machine;
using RiscvSim.Platforms.Linux;
using Xunit;

namespace RiscvSim.Tests.Platforms.Linux;

public class StreamCallTests
{
    private const int Fcntl = 25, Ioctl = 29, Close = 57, Lseek = 62, Read = 63, Write = 64, Readv = 65, Writev = 66, Readlinkat = 78, Newfstatat = 79, Fstat = 80;
    private const ulong Page = Guest.Page, Bad = 0x100;

    [Fact]
    public void WritesReachTheStreams()
    {
        using Guest g = new();
        g.SetText(g.Buffer, "hello");
        Assert.Equal(5, g.Call(Write, 1, g.Buffer, 5));
        Assert.Equal(2, g.Call(Write, 2, g.Buffer, 2));
        Assert.Equal(0, g.Call(Write, 1, Bad, 0));
        Assert.Equal("hello", Encoding.UTF8.GetString(g.Output.ToArray()));
        Assert.Equal("he", Encoding.UTF8.GetString(g.Error.ToArray()));
        Assert.Equal(-9, g.Call(Write, 0, g.Buffer, 1));
        Assert.Equal(-9, g.Call(Write, 3, g.Buffer, 1));
        Assert.Equal(-9, g.Call(Write, ulong.MaxValue, g.Buffer, 1));
        Assert.Equal(-14, g.Call(Write, 1, Bad, 1));
        Assert.Equal(-14, g.Call(Write, 1, ulong.MaxValue, 1));

        // What can be read is written, as the kernel does.
        Assert.Equal(10, g.Call(Write, 1, g.Buffer + (4 * Page) - 10, 1UL << 40));
        Assert.Equal(-14, g.Call(Write, 1, g.Buffer, ulong.MaxValue));
        Assert.Equal(-14, g.Call(Write, 1, g.Buffer, ulong.MaxValue - g.Buffer + 1));
    }

    [Fact]
    public void ReadsComeFromTheInput()
    {
        using Guest g = new();
        g.Input.Write("abcdefgh"u8);
        g.Input.Position = 0;
        Assert.Equal(3, g.Call(Read, 0, g.Buffer, 3));
        Assert.Equal("abc", g.Text(g.Buffer));
        Assert.Equal(-14, g.Call(Read, 0, Bad, 3));
        Assert.Equal(-14, g.Call(Read, 0, g.Buffer, ulong.MaxValue));
        Assert.Equal(-9, g.Call(Read, 1, g.Buffer, 3));
        Assert.Equal(5, g.Call(Read, 0, g.Buffer, 100));
        Assert.Equal("defgh", g.Text(g.Buffer));
        Assert.Equal(0, g.Call(Read, 0, g.Buffer, 100));

        // Into a page that may only be read: EFAULT.
        Assert.Equal(0, g.Call(226, g.Buffer, Page, 1));
        g.Input.Position = 0;
        Assert.Equal(-14, g.Call(Read, 0, g.Buffer, 3));
    }

    [Fact]
    public void VectorsGatherAndScatter()
    {
        using Guest g = new();
        g.SetText(g.Buffer, "one two");
        (ulong Address, ulong Length)[] vector = [(g.Buffer + 4, 3), (Bad, 0), (g.Buffer, 4), (Bad, 1)];
        for (int i = 0; i < vector.Length; i++)
        {
            g.SetWord(g.Buffer + 0x100 + (ulong)(16 * i), vector[i].Address);
            g.SetWord(g.Buffer + 0x108 + (ulong)(16 * i), vector[i].Length);
        }

        Assert.Equal(7, g.Call(Writev, 1, g.Buffer + 0x100, 4));
        Assert.Equal("twoone ", Encoding.UTF8.GetString(g.Output.ToArray()));
        Assert.Equal(-14, g.Call(Writev, 1, g.Buffer + 0x130, 1));
        Assert.Equal(-22, g.Call(Writev, 1, g.Buffer + 0x100, 1025));
        Assert.Equal(-9, g.Call(Writev, 0, g.Buffer + 0x100, 1));
        g.Input.Write("12345"u8);
        g.Input.Position = 0;
        Assert.Equal(5, g.Call(Readv, 0, g.Buffer + 0x100, 3));
        Assert.Equal("45e 123", g.Text(g.Buffer));
    }

    /// <summary>The kernel copies and checks the whole array first: a bad entry behind good ones leaves nothing written.</summary>
    [Fact]
    public void ABadVectorTransfersNothing()
    {
        using Guest g = new();
        g.SetText(g.Buffer, "abc");
        g.SetWord(g.Buffer + 0x100, g.Buffer);
        g.SetWord(g.Buffer + 0x108, 3);
        g.SetWord(g.Buffer + 0x110, g.Buffer);
        g.SetWord(g.Buffer + 0x118, ulong.MaxValue);
        Assert.Equal(-22, g.Call(Writev, 1, g.Buffer + 0x100, 2));
        ulong end = g.Buffer + (4 * Page) - 16;
        g.SetWord(end, g.Buffer);
        g.SetWord(end + 8, 3);
        Assert.Equal(-14, g.Call(Writev, 1, end, 2));
        Assert.Equal(0, g.Output.Length);

        // A read into the array does not change what is read next.
        g.Input.Write(new byte[20]);
        g.Input.Position = 0;
        g.SetWord(g.Buffer + 0x100, g.Buffer + 0x110);
        g.SetWord(g.Buffer + 0x108, 16);
        g.SetWord(g.Buffer + 0x110, g.Buffer);
        g.SetWord(g.Buffer + 0x118, 4);
        Assert.Equal(20, g.Call(Readv, 0, g.Buffer + 0x100, 2));
        Assert.Equal("", g.Text(g.Buffer));
    }

    [Fact]
    public void DescriptorsArePipesUntilClosed()
    {
        using Guest g = new();
        for (ulong fd = 0; fd < 3; fd++)
        {
            Assert.Equal(0, g.Call(Fstat, fd, g.Buffer));
            Assert.Equal(0x1180ul, g.Word(g.Buffer + 16) & 0xffffffff);
            Assert.Equal(4096ul, g.Word(g.Buffer + 56) & 0xffffffff);
            Assert.Equal(-25, g.Call(Ioctl, fd, 0x5401, g.Buffer));
            Assert.Equal(-29, g.Call(Lseek, fd, 0, 0));
        }

        ulong empty = g.SetText(g.Buffer + 0x200, ""), path = g.SetText(g.Buffer + 0x300, "/etc/passwd");
        Assert.Equal(0, g.Call(Newfstatat, 1, empty, g.Buffer, 0x1000));
        Assert.Equal(-2, g.Call(Newfstatat, 1, empty, g.Buffer, 0));
        Assert.Equal(-2, g.Call(Newfstatat, 1, path, g.Buffer, 0x1000));
        Assert.Equal(-14, g.Call(Newfstatat, 1, Bad, g.Buffer, 0x1000));
        Assert.Equal(-14, g.Call(Fstat, 1, Bad));
        Assert.Equal(1, g.Call(Fcntl, 1, 3, 0));
        Assert.Equal(0, g.Call(Fcntl, 0, 3, 0));
        Assert.Equal(-22, g.Call(Fcntl, 0, 99, 0));

        Assert.Equal(0, g.Call(Close, 1));
        Assert.Equal(-9, g.Call(Close, 1));
        Assert.Equal(-9, g.Call(Write, 1, g.Buffer, 1));
        Assert.Equal(-9, g.Call(Fstat, 1, g.Buffer));
        Assert.Equal(-9, g.Call(Ioctl, 1, 0x5401, g.Buffer));
        Assert.Equal(-9, g.Call(Lseek, 7, 0, 0));
        Assert.Equal(1, g.Call(Write, 2, g.Buffer, 1));
    }

    [Fact]
    public void TheProgramFindsItself()
    {
        using Guest g = new();
        ulong path = g.SetText(g.Buffer, "/proc/self/exe"), other = g.SetText(g.Buffer + 0x100, "/proc/self/maps");
        string expected = Path.GetFullPath("prog");
        Assert.Equal(expected.Length, g.Call(Readlinkat, ulong.MaxValue - 99, path, g.Buffer + 0x200, 4096));
        Assert.Equal(expected, g.Text(g.Buffer + 0x200));
        Assert.Equal(2, g.Call(Readlinkat, ulong.MaxValue - 99, path, g.Buffer + 0x200, 2));
        Assert.Equal(-2, g.Call(Readlinkat, ulong.MaxValue - 99, other, g.Buffer + 0x200, 4096));
        Assert.Equal(-14, g.Call(Readlinkat, ulong.MaxValue - 99, path, Bad, 4096));
    }

    [Fact]
    public void AReaderThatHasGoneAwayIsABrokenPipe()
    {
        using Guest g = new();
        g.Output.Dispose();
        LinuxProcess p = new(g.Process.Elf, g.Hart.Isa, new LinuxOptions { Output = new Gone() });
        p.Hart[10] = 1;
        p.Hart[11] = p.Hart[2];
        p.Hart[12] = 1;
        p.Hart[17] = Write;
        p.Handle(p.Hart, Cause.EcallFromU, 0);
        Assert.Equal((true, 13, 141), (p.IsOver, p.Signal, p.ExitCode));
        p.Dispose();
    }

    private sealed class Gone : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }
}
