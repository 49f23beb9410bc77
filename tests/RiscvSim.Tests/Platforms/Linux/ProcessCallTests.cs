using RiscvSim.Machine;
using RiscvSim.Platforms.Linux;
using Xunit;

namespace RiscvSim.Tests.Platforms.Linux;

public class ProcessCallTests
{
    private const ulong Bad = 0x100;

    [Fact]
    public void ExitEndsTheProcess()
    {
        foreach (int number in new[] { 93, 94 })
        {
            using Guest g = new();
            g.Call(number, 0x1234567fful);
            Assert.Equal((true, 255, 0), (g.Process.IsOver, g.Process.ExitCode, g.Process.Signal));
            Assert.True(g.Hart.StopRequested);
        }
    }

    [Fact]
    public void EcallsMoveOnByFourBytes()
    {
        using Guest g = new();
        ulong pc = g.Pc;
        g.Call(172);
        Assert.Equal(pc + 4, g.Pc);
    }

    [Fact]
    public void MissingCallsAreNamedOnce()
    {
        using Guest g = new();
        Assert.Equal(-38, g.Call(56, 0, 0, 0));
        Assert.Equal(-38, g.Call(56, 0, 0, 0));
        Assert.Equal(-38, g.Call(220));
        Assert.Equal(-38, g.Call(5000));
        Assert.Equal(
            [
                "system call 56 (openat) is not implemented; it returns -ENOSYS",
                "system call 220 (clone) is not implemented; it returns -ENOSYS",
                "system call 5000 (unknown) is not implemented; it returns -ENOSYS",
            ],
            g.Log);
        Assert.Equal(-38, g.Call(-1));
    }

    [Fact]
    public void NamesAndIdentity()
    {
        using Guest g = new();
        Assert.Equal(0, g.Call(160, g.Buffer));
        Assert.Equal("Linux", g.Text(g.Buffer));
        Assert.Equal("riscv64", g.Text(g.Buffer + (4 * 65)));
        Assert.Equal(-14, g.Call(160, Bad));
        long pid = g.Call(172);
        Assert.Equal((pid, pid), (g.Call(178), g.Call(96, g.Buffer)));
        Assert.Equal((g.Call(174), g.Call(176)), (g.Call(175), g.Call(177)));
        Assert.Equal(1, g.Call(173));
    }

    [Fact]
    public void LimitsAreGivenAndTaken()
    {
        using Guest g = new();
        Assert.Equal(0, g.Call(261, 0, 3, 0, g.Buffer));
        Assert.Equal((8ul << 20, ulong.MaxValue), (g.Word(g.Buffer), g.Word(g.Buffer + 8)));
        g.SetWord(g.Buffer, 1 << 20);
        g.SetWord(g.Buffer + 8, 2 << 20);
        Assert.Equal(0, g.Call(261, 0, 3, g.Buffer, g.Buffer + 16));
        Assert.Equal(8ul << 20, g.Word(g.Buffer + 16));
        Assert.Equal(0, g.Call(261, 0, 3, 0, g.Buffer + 16));
        Assert.Equal((1ul << 20, 2ul << 20), (g.Word(g.Buffer + 16), g.Word(g.Buffer + 24)));
        g.SetWord(g.Buffer + 8, 3 << 20);
        Assert.Equal(-1, g.Call(261, 0, 3, g.Buffer, 0));
        g.SetWord(g.Buffer + 8, 1);
        Assert.Equal(-22, g.Call(261, 0, 3, g.Buffer, 0));
        Assert.Equal(-22, g.Call(261, 0, 16, 0, g.Buffer));
        Assert.Equal(-3, g.Call(261, 4711, 3, 0, g.Buffer));
        Assert.Equal(-14, g.Call(261, 0, 3, Bad, 0));
    }

    [Fact]
    public void SystemInformation()
    {
        using Guest g = new(new LinuxOptions { MemoryLimit = 1 << 30 });
        Assert.Equal(0, g.Call(179, g.Buffer));
        Assert.Equal(1ul << 30, g.Word(g.Buffer + 32));
        Assert.InRange(g.Word(g.Buffer + 40), 1000ul << 20, 1ul << 30);
        Assert.Equal(1ul, g.Word(g.Buffer + 104) & 0xffffffff);
    }

    [Fact]
    public void ClocksAreFunctionsOfInstructionsAndSleep()
    {
        using Guest g = new();
        ulong Now(ulong clock)
        {
            Assert.Equal(0, g.Call(113, clock, g.Buffer));
            return (g.Word(g.Buffer) * 1_000_000_000) + g.Word(g.Buffer + 8);
        }

        Assert.Equal(0ul, Now(1));
        ulong day = Now(0);
        Assert.Equal(1_704_067_200_000_000_000ul, day);
        g.SetWord(g.Buffer, 2);
        g.SetWord(g.Buffer + 8, 500_000_001);
        Assert.Equal(0, g.Call(101, g.Buffer, 0));
        Assert.Equal(2_500_000_001ul, Now(1));
        Assert.Equal(day + 2_500_000_001ul, Now(0));
        Assert.Equal(0ul, Now(2));
        Assert.Equal(0, g.Call(169, g.Buffer, g.Buffer + 16));
        Assert.Equal((1_704_067_202ul, 500_000ul), (g.Word(g.Buffer), g.Word(g.Buffer + 8)));

        // Until a point in time; one that has passed takes none.
        g.SetWord(g.Buffer, 3);
        g.SetWord(g.Buffer + 8, 0);
        Assert.Equal(0, g.Call(115, 1, 1, g.Buffer, 0));
        Assert.Equal(3_000_000_000ul, Now(1));
        g.SetWord(g.Buffer, 1);
        Assert.Equal(0, g.Call(115, 1, 1, g.Buffer, 0));
        Assert.Equal(3_000_000_000ul, Now(1));

        Assert.Equal(-22, g.Call(113, 99, g.Buffer));
        Assert.Equal(-14, g.Call(113, 0, Bad));
        Assert.Equal(0, g.Call(114, 1, 0));
        Assert.Equal(-22, g.Call(114, 99, 0));
        g.SetWord(g.Buffer + 8, 1_000_000_000);
        Assert.Equal(-22, g.Call(101, g.Buffer, 0));
        Assert.Equal(-14, g.Call(101, Bad, 0));

        // Sleeping longer than time can be counted does not turn it back.
        g.SetWord(g.Buffer, long.MaxValue);
        g.SetWord(g.Buffer + 8, 0);
        Assert.Equal(0, g.Call(101, g.Buffer, 0));
        Assert.Equal((ulong)long.MaxValue, Now(1));
        g.SetWord(g.Buffer, long.MaxValue);
        g.SetWord(g.Buffer + 8, 0);
        Assert.Equal(0, g.Call(101, g.Buffer, 0));
        Assert.Equal((ulong)long.MaxValue, Now(1));
    }

    [Fact]
    public void RealSleepGoesOnInSlices()
    {
        using Guest g = new(new LinuxOptions { RealTime = true });
        g.SetWord(g.Buffer, 0);
        g.SetWord(g.Buffer + 8, 60_000_000);
        ulong pc = g.Pc;
        g.Hart[10] = g.Buffer;
        g.Hart[17] = 101;
        int slices = 0;
        do
        {
            g.Trap(Cause.EcallFromU, 0);
            slices++;
        }
        while (g.Pc == pc);
        Assert.InRange(slices, 1, 4);
        Assert.Equal(0ul, g.Hart[10]);
        Assert.Equal(0, g.Call(113, 1, g.Buffer));
        Assert.True(g.Word(g.Buffer) > 0 || g.Word(g.Buffer + 8) >= 60_000_000);
    }

    [Fact]
    public void RandomBytesFollowTheSeed()
    {
        byte[] first = Random(1), same = Random(1), other = Random(2);
        Assert.Equal(first, same);
        Assert.NotEqual(first, other);
        Assert.True(first.Distinct().Count() > 150);
        using Guest g = new();
        Assert.Equal(-22, g.Call(278, g.Buffer, 8, 8));
        Assert.Equal(-14, g.Call(278, Bad, 8, 0));
        Assert.Equal(0, g.Call(278, Bad, 0, 0));

        static byte[] Random(ulong seed)
        {
            using Guest g = new(new LinuxOptions { Seed = seed });
            Assert.Equal(1001, g.Call(278, g.Buffer, 1001, 1));
            byte[] bytes = new byte[1001];
            g.Process.Memory.TryRead(g.Buffer, bytes);
            return bytes;
        }
    }

    [Fact]
    public void ThreadsAsFarAsThereIsOne()
    {
        using Guest g = new();
        g.SetWord(g.Buffer, 5);
        Assert.Equal(0, g.Call(98, g.Buffer, 1 | 128, 1));
        Assert.Equal(-11, g.Call(98, g.Buffer, 0, 6, 0));
        g.SetWord(g.Buffer + 64, 0);
        g.SetWord(g.Buffer + 72, 1000);
        Assert.Equal(-110, g.Call(98, g.Buffer, 0, 5, g.Buffer + 64));
        Assert.Equal(1000ul, g.Hart.Clock.Cycles);
        Assert.Equal(-22, g.Call(98, g.Buffer + 1, 1, 1));
        Assert.Equal(-14, g.Call(98, Bad, 1, 1));
        Assert.Equal(-38, g.Call(98, g.Buffer, 3, 1));
        Assert.Equal(0, g.Call(99, g.Buffer, 24));
        Assert.Equal(-22, g.Call(99, g.Buffer, 25));
        Assert.Equal(0, g.Call(124));
        g.SetWord(g.Buffer, ulong.MaxValue);
        Assert.Equal(0, g.Call(293, g.Buffer, 32, 0, 1));
        Assert.Equal(0ul, g.Word(g.Buffer));
        Assert.Equal(-22, g.Call(293, g.Buffer + 8, 32, 0, 1));
        Assert.Equal(8, g.Call(123, 0, 128, g.Buffer));
        Assert.Equal(1ul, g.Word(g.Buffer));
        Assert.Equal(-22, g.Call(123, 0, 4, g.Buffer));

        // Nobody could ever wake it.
        Assert.False(g.Process.IsOver);
        g.SetWord(g.Buffer, 5);
        g.Call(98, g.Buffer, 0, 5, 0);
        Assert.Equal((true, 137), (g.Process.IsOver, g.Process.ExitCode));
        Assert.Single(g.Log);
    }

    [Theory]
    [InlineData("rv64gc_zba_zicclsm", 0x0300_2800_0000_000bUL, 3UL)]
    [InlineData("rv64ima", 0x0300_0000_0000_0000UL, 4UL)]
    [InlineData("rv64g_zfh_zfa_zfbfmin_zcb_zbc_zbs_zbb_zicond_zicntr", 0x0314_1809_1800_00b1UL, 4UL)]
    public void HardwareProbe(string isa, ulong extensions, ulong misaligned)
    {
        using Guest g = new(isa: isa);
        long[] keys = [0, 3, 4, 5, 9, 8, 77, -5];
        for (int i = 0; i < keys.Length; i++)
            g.SetWord(g.Buffer + (ulong)(16 * i), (ulong)keys[i]);
        Assert.Equal(0, g.Call(258, g.Buffer, (ulong)keys.Length, 0, 0, 0));
        ulong Key(int i) => g.Word(g.Buffer + (ulong)(16 * i));
        ulong Value(int i) => g.Word(g.Buffer + (ulong)((16 * i) + 8));
        Assert.Equal((3ul, 1ul), (Key(1), Value(1)));
        Assert.Equal(extensions, Value(2));
        Assert.Equal((misaligned, misaligned), (Value(3), Value(4)));
        Assert.Equal(10_000_000ul, Value(5));
        Assert.Equal((ulong.MaxValue, 0ul), (Key(6), Value(6)));
        Assert.Equal(ulong.MaxValue, Key(7));
        Assert.Equal(-22, g.Call(258, g.Buffer, 1, 0, 0, 1));
        Assert.Equal(-14, g.Call(258, Bad, 1, 0, 0, 0));
        Assert.Equal(0, g.Call(259, 0, 0, 1));
        Assert.Equal(-22, g.Call(259, 0, 0, 2));
    }
}
