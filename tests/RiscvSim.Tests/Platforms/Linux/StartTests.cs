using RiscvSim.Machine;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;
using RiscvSim.Tests.Platforms.Elf;
using Xunit;
using static RiscvSim.Tests.Platforms.Elf.ElfImage;

namespace RiscvSim.Tests.Platforms.Linux;

/// <summary>What a program finds when it starts.</summary>
public class StartTests
{
    [Fact]
    public void SegmentsHaveTheirBytesAndRights()
    {
        using Guest g = new();
        Assert.Equal(TextAddress + Code, g.Pc);
        Assert.Equal(Access.Read | Access.Execute, g.Rights(TextAddress));
        Assert.Equal(Access.Read | Access.Write, g.Rights(DataAddress));
        Assert.Equal((Access)0, g.Rights(TextAddress - 1));
        Assert.Equal((Access)0, g.Rights(DataAddress + Guest.Page));
        Assert.Equal((Access)0, g.Rights(0));
        Assert.Equal(0x0807060504030201ul, g.Word(TextAddress + Code));
        Assert.Equal(0x2827262524232221ul, g.Word(DataAddress));
        Assert.Equal(0ul, g.Word(DataAddress + 16));
        Assert.Equal(Privilege.User, g.Hart.Privilege);
    }

    [Fact]
    public void PagesSharedByTwoSegmentsHaveTheRightsOfBoth()
    {
        byte[] f = Make();
        Put(f, SecondProgramHeader + PhVaddr, 8, TextAddress + 0x800);
        using Guest g = new(elf: f);
        Assert.Equal(Access.Read | Access.Write | Access.Execute, g.Rights(TextAddress));
        Assert.Equal(0x2827262524232221ul, g.Word(TextAddress + 0x800));
        Assert.Equal(0x0807060504030201ul, g.Word(TextAddress + Code));
    }

    [Fact]
    public void StaticPositionIndependentProgramsAreMovedAsAWhole()
    {
        byte[] f = Make();
        Put(f, ElfImage.Type, 2, 3);
        Put(f, FirstProgramHeader + PhVaddr, 8, 0);
        Put(f, SecondProgramHeader + PhVaddr, 8, 0x1000);
        Put(f, Entry, 8, Code);
        using Guest g = new(elf: f);
        ulong bias = g.Process.LoadBias;
        Assert.NotEqual(0ul, bias);
        Assert.Equal(bias + Code, g.Pc);
        Assert.Equal(0x0807060504030201ul, g.Word(bias + Code));
        Assert.Equal(0x2827262524232221ul, g.Word(bias + 0x1000));
        Dictionary<ulong, ulong> auxv = Stack(g).Auxv;
        Assert.Equal(bias + 64, auxv[3]);
        Assert.Equal(bias + Code, auxv[9]);
    }

    [Fact]
    public void TheStackHoldsArgumentsEnvironmentAndAuxiliaryVector()
    {
        using Guest g = new(new LinuxOptions { Arguments = ["one", "", "zwei und drei", "é"], Environment = ["A=1", "B="], Seed = 5 });
        ulong sp = g.Hart[2];
        Assert.Equal(0ul, sp % 16);
        (string[] argv, string[] envp, Dictionary<ulong, ulong> auxv, ulong end) = Stack(g);
        Assert.Equal(["prog", "one", "", "zwei und drei", "é"], argv);
        Assert.Equal(["A=1", "B="], envp);
        Assert.Equal(0x112dul, auxv[16]);
        Assert.Equal(Guest.Page, auxv[6]);
        Assert.Equal(TextAddress + 64, auxv[3]);
        Assert.Equal(56ul, auxv[4]);
        Assert.Equal(2ul, auxv[5]);
        Assert.Equal(TextAddress + Code, auxv[9]);
        Assert.Equal((0ul, 100ul, 0ul), (auxv[7], auxv[17], auxv[23]));
        Assert.Equal("prog", g.Text(auxv[31]));
        Assert.True(auxv[25] >= end && auxv[31] >= end);
        Assert.True(g.Word(auxv[25]) != 0 && g.Word(auxv[25]) != g.Word(auxv[25] + 8));

        // The same seed gives the same bytes, another one others.
        using Guest same = new(new LinuxOptions { Seed = 5 });
        using Guest other = new(new LinuxOptions { Seed = 6 });
        Assert.Equal(g.Word(auxv[25]), same.Word(Stack(same).Auxv[25]));
        Assert.NotEqual(g.Word(auxv[25]), other.Word(Stack(other).Auxv[25]));
    }

    [Fact]
    public void AProgramMayNotWaitForInterrupts()
    {
        using Guest g = new();
        Assert.Equal(RiscvSim.Machine.Privilege.User, g.Hart.Privilege);
        Assert.True(g.Hart.Trap.TimeoutWait);
    }

    [Fact]
    public void HardwareCapabilitiesFollowTheIsa()
    {
        using Guest g = new(isa: "rv64imac");
        Assert.Equal(0x1105ul, Stack(g).Auxv[16]);
        using Guest v = new(isa: "rv64gcv");
        Assert.Equal(0x20112dul, Stack(v).Auxv[16]);
        // AT_MINSIGSTKSZ: the frame of a signal handler, which holds the vector registers.
        Assert.Equal(1088ul, Stack(g).Auxv[51]);
        Assert.Equal(1088ul + 48 + 1024 + 8, Stack(v).Auxv[51]);
    }

    [Theory]
    [InlineData(0UL, "does not fit into the address space")]
    [InlineData(0xf000UL, "does not fit into the address space")]
    [InlineData(0x1000000000UL, "does not fit into the address space")]
    [InlineData(0xfffffffff000UL, "does not fit into the address space")]
    [InlineData(0xffffff000UL - 0x1000, "overlaps the stack")]
    public void ProgramsThatDoNotFitAreRefused(ulong address, string message)
    {
        byte[] f = Make();
        Put(f, SecondProgramHeader + PhVaddr, 8, address);
        Assert.Contains(message, Assert.Throws<ElfException>(() => new Guest(elf: f)).Message);
    }

    [Fact]
    public void AProgramLargerThanTheLimitIsRefused()
    {
        byte[] f = Make();
        Put(f, SecondProgramHeader + PhMemsz, 8, 64 << 20);
        Assert.Equal("prog: the program needs more memory than the limit of 64 MiB",
            Assert.Throws<ElfException>(() => new Guest(new LinuxOptions { MemoryLimit = 64 << 20 }, f)).Message);
        Assert.Contains("limit of 1 MiB", Assert.Throws<ElfException>(() => new Guest(new LinuxOptions { MemoryLimit = 1 << 20 })).Message);
    }

    [Fact]
    public void ArgumentsThatDoNotFitAreRefused() =>
        Assert.Contains("longer than 2 MiB",
            Assert.Throws<ElfException>(() => new Guest(new LinuxOptions { Arguments = [new string('x', 3 << 20)] })).Message);

    private static (string[] Argv, string[] Envp, Dictionary<ulong, ulong> Auxv, ulong End) Stack(Guest g)
    {
        ulong at = g.Hart[2];
        ulong argc = g.Word(at);
        at += 8;
        List<string> argv = Strings(g, ref at);
        Assert.Equal((int)argc, argv.Count);
        List<string> envp = Strings(g, ref at);
        Dictionary<ulong, ulong> auxv = [];
        for (; g.Word(at) != 0; at += 16)
            auxv.Add(g.Word(at), g.Word(at + 8));
        return ([.. argv], [.. envp], auxv, at + 16);
    }

    private static List<string> Strings(Guest g, ref ulong at)
    {
        List<string> texts = [];
        for (; g.Word(at) != 0; at += 8)
            texts.Add(g.Text(g.Word(at)));
        at += 8;
        return texts;
    }
}
