using RiscvSim.Machine;
using RiscvSim.Platforms.Linux;
using Xunit;

namespace RiscvSim.Tests.Platforms.Linux;

public class MemoryCallTests
{
    private const int Brk = 214, Munmap = 215, Mremap = 216, Mmap = 222, Mprotect = 226, Madvise = 233;
    private const ulong Fixed = 0x32, FixedNoReplace = 0x100022, NoFile = ulong.MaxValue, Page = Guest.Page;

    [Fact]
    public void TheHeapGrowsAndShrinks()
    {
        using Guest g = new();
        ulong start = (ulong)g.Call(Brk, 0);
        Assert.Equal((long)start, g.Call(Brk, start - 1));
        Assert.Equal((long)start + 100, g.Call(Brk, start + 100));
        Assert.Equal(Access.Read | Access.Write, g.Rights(start));
        g.SetWord(start + 8, 7);
        Assert.Equal((long)start + 10000, g.Call(Brk, start + 10000));
        Assert.Equal(7ul, g.Word(start + 8));
        Assert.Equal((Access)0, g.Rights(start + (3 * Page)));
        Assert.Equal((long)start, g.Call(Brk, start));
        Assert.Equal((Access)0, g.Rights(start));
        Assert.Equal((long)start + 8, g.Call(Brk, start + 8));
        Assert.Equal(0ul, g.Word(start + 8));

        // Not over a mapping, and not over the limit.
        Assert.Equal((long)start + 8, g.Call(Brk, 1UL << 60));
        Assert.Equal((long)start + 8, g.Call(Brk, start + (5UL << 30)));
        Assert.Equal((long)(start + (2 * Page)), g.Call(Mmap, start + (2 * Page), Page, 3, Fixed, NoFile, 0));
        Assert.Equal((long)start + 8, g.Call(Brk, start + (3 * Page)));
    }

    [Fact]
    public void MappingsAreZeroedApartAndHaveTheirRights()
    {
        using Guest g = new();
        ulong a = (ulong)g.Call(Mmap, 0, 10000, 3, 0x22, NoFile, 0);
        ulong b = (ulong)g.Call(Mmap, 0, 1, 1, 0x22, NoFile, 0);
        Assert.True(b + Page <= a || a + (3 * Page) <= b);
        Assert.Equal(Access.Read | Access.Write, g.Rights(a + (2 * Page)));
        Assert.Equal(Access.Read, g.Rights(b));
        g.SetWord(a, 1);
        g.SetWord(a + Page, 2);
        g.SetWord(a + (2 * Page), 3);

        // A hole in the middle; then anew, and zero.
        Assert.Equal(0, g.Call(Munmap, a + Page, Page));
        Assert.Equal((Access)0, g.Rights(a + Page));
        Assert.Equal((1ul, 3ul), (g.Word(a), g.Word(a + (2 * Page))));
        Assert.Equal(-12, g.Call(Mprotect, a, 3 * Page, 1));
        Assert.Equal((long)(a + Page), g.Call(Mmap, a + Page, Page, 7, FixedNoReplace, NoFile, 0));
        Assert.Equal(0ul, g.Word(a + Page));
        Assert.Equal(0, g.Call(Mprotect, a, 3 * Page, 1));
        Assert.Equal(Access.Read, g.Rights(a + Page));

        // Fixed replaces, unless asked not to.
        Assert.Equal(-17, g.Call(Mmap, a, Page, 3, FixedNoReplace, NoFile, 0));
        Assert.Equal((long)a, g.Call(Mmap, a, Page, 2, Fixed, NoFile, 0));
        Assert.Equal(0ul, g.Word(a));
        Assert.Equal(Access.Read | Access.Write, g.Rights(a));

        // A hint is taken where there is room.
        Assert.Equal(0x500000, g.Call(Mmap, 0x500000, Page, 3, 0x22, NoFile, 0));
        Assert.NotEqual(0x500000, g.Call(Mmap, 0x500000, Page, 3, 0x22, NoFile, 0));
    }

    [Fact]
    public void ReservationsAreNotHandedOutAgain()
    {
        using Guest g = new();
        ulong reserved = (ulong)g.Call(Mmap, 0, 1UL << 34, 0, 0x22, NoFile, 0);
        Assert.Equal((Access)0, g.Rights(reserved));
        ulong next = (ulong)g.Call(Mmap, 0, Page, 3, 0x22, NoFile, 0);
        Assert.True(next + Page <= reserved || next >= reserved + (1UL << 34));
        Assert.Equal(-17, g.Call(Mmap, reserved + (1 << 30), Page, 3, FixedNoReplace, NoFile, 0));
        Assert.Equal(0, g.Call(Mprotect, reserved + Page, Page, 3));
        Assert.Equal(Access.Read | Access.Write, g.Rights(reserved + Page));
        Assert.Equal((Access)0, g.Rights(reserved));
    }

    [Fact]
    public void TheLimitCountsWhatCanBeTouched()
    {
        using Guest g = new(new LinuxOptions { MemoryLimit = 64 << 20 });
        ulong reserved = (ulong)g.Call(Mmap, 0, 1 << 30, 0, 0x22, NoFile, 0);
        Assert.Equal(-12, g.Call(Mprotect, reserved, 1 << 30, 3));
        Assert.Equal(-12, g.Call(Mmap, 0, 60 << 20, 3, 0x22, NoFile, 0));
        long most = g.Call(Mmap, 0, 50 << 20, 3, 0x22, NoFile, 0);
        Assert.True(most > 0);
        Assert.Equal(-12, g.Call(Mmap, 0, 10 << 20, 3, 0x22, NoFile, 0));
        Assert.Equal(0, g.Call(Munmap, (ulong)most, 50 << 20));
        Assert.True(g.Call(Mmap, 0, 50 << 20, 3, 0x22, NoFile, 0) > 0);
    }

    [Theory]
    [InlineData(0UL, 0UL, 3UL, 0x22UL, NoFile, -22)]
    [InlineData(0UL, 4096UL, 3UL, 0x20UL, NoFile, -22)]
    [InlineData(0UL, 4096UL, 8UL, 0x22UL, NoFile, -22)]
    [InlineData(0UL, 4096UL, 3UL, 2UL, 1UL, -19)]
    [InlineData(0UL, 4096UL, 3UL, 2UL, 5UL, -9)]
    [InlineData(0UL, 1UL << 50, 3UL, 0x22UL, NoFile, -12)]
    [InlineData(0UL, ulong.MaxValue, 3UL, 0x22UL, NoFile, -12)]
    [InlineData(0x500001UL, 4096UL, 3UL, Fixed, NoFile, -22)]
    [InlineData(0x1000UL, 4096UL, 3UL, Fixed, NoFile, -1)]
    [InlineData(0x1000000000UL, 4096UL, 3UL, Fixed, NoFile, -12)]
    [InlineData(0xfffffffffffff000UL, 8192UL, 3UL, Fixed, NoFile, -12)]
    public void MmapRefuses(ulong address, ulong length, ulong protection, ulong flags, ulong fd, long error)
    {
        using Guest g = new();
        Assert.Equal(error, g.Call(Mmap, address, length, protection, flags, fd, 0));
    }

    [Fact]
    public void UnmapAndProtectRefuse()
    {
        using Guest g = new();
        Assert.Equal(-22, g.Call(Munmap, g.Buffer + 1, Page));
        Assert.Equal(-22, g.Call(Munmap, g.Buffer, 0));
        Assert.Equal(-22, g.Call(Munmap, g.Buffer, ulong.MaxValue));
        Assert.Equal(0, g.Call(Munmap, 0x700000, Page));
        Assert.Equal(-22, g.Call(Mprotect, g.Buffer + 1, Page, 1));
        Assert.Equal(-22, g.Call(Mprotect, g.Buffer, Page, 8));
        Assert.Equal(0, g.Call(Mprotect, g.Buffer, 0, 1));
        Assert.Equal(-12, g.Call(Mprotect, 0x700000, Page, 1));
        Assert.Equal(-12, g.Call(Mprotect, g.Buffer, ulong.MaxValue, 1));
        Assert.Equal(Access.Read | Access.Write, g.Rights(g.Buffer));
    }

    [Fact]
    public void AdviceThatMemoryIsNotNeededClearsIt()
    {
        using Guest g = new();
        g.SetWord(g.Buffer, 1);
        g.SetWord(g.Buffer + Page, 2);
        Assert.Equal(0, g.Call(Madvise, g.Buffer, Page, 3));
        Assert.Equal(1ul, g.Word(g.Buffer));
        Assert.Equal(0, g.Call(Madvise, g.Buffer, Page, 4));
        Assert.Equal((0ul, 2ul), (g.Word(g.Buffer), g.Word(g.Buffer + Page)));
        Assert.Equal(-12, g.Call(Madvise, 0x700000, Page, 4));
        Assert.Equal(-22, g.Call(Madvise, g.Buffer + 1, Page, 4));
    }

    [Fact]
    public void RemapGrowsShrinksAndMoves()
    {
        using Guest g = new();
        ulong a = (ulong)g.Call(Mmap, 0x600000, 2 * Page, 3, Fixed, NoFile, 0);
        g.SetWord(a + Page, 5);
        Assert.Equal((long)a, g.Call(Mremap, a, 2 * Page, 4 * Page, 0));
        Assert.Equal((5ul, 0ul), (g.Word(a + Page), g.Word(a + (3 * Page))));
        Assert.Equal((long)a, g.Call(Mremap, a, 4 * Page, 2 * Page, 0));
        Assert.Equal((Access)0, g.Rights(a + (2 * Page)));
        g.Call(Mmap, a + (2 * Page), Page, 1, Fixed, NoFile, 0);
        Assert.Equal(-12, g.Call(Mremap, a, 2 * Page, 3 * Page, 0));
        ulong moved = (ulong)g.Call(Mremap, a, 2 * Page, 3 * Page, 1);
        Assert.NotEqual(a, moved);
        Assert.Equal((5ul, 0ul), (g.Word(moved + Page), g.Word(moved + (2 * Page))));
        Assert.Equal(Access.Read | Access.Write, g.Rights(moved + (2 * Page)));
        Assert.Equal((Access)0, g.Rights(a));
        Assert.Equal(-14, g.Call(Mremap, a, Page, 2 * Page, 1));
        Assert.Equal(-22, g.Call(Mremap, moved + 1, Page, 2 * Page, 1));
    }
}
