using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Machine;

/// <summary>No address, however wild, leads out of the memory that the guest has.</summary>
public sealed class PhysicalMemoryTests
{
    private const ulong Start = 0x8000_0000, Size = 0x10000, End = Start + Size;

    [Theory]
    [InlineData(Start, 1UL, true)]
    [InlineData(Start, Size, true)]
    [InlineData(End - 1, 1UL, true)]
    [InlineData(Start, Size + 1, false)]
    [InlineData(End - 1, 2UL, false)]
    [InlineData(End, 1UL, false)]
    [InlineData(Start - 1, 1UL, false)]
    [InlineData(Start - 1, 2UL, false)]
    [InlineData(Start, ulong.MaxValue, false)]
    [InlineData(Start + 1, ulong.MaxValue, false)]
    [InlineData(0UL, 8UL, false)]
    [InlineData(ulong.MaxValue, 8UL, false)]
    [InlineData(ulong.MaxValue - 7, 8UL, false)]
    public void ContainsNothingOutside(ulong address, ulong length, bool contains)
    {
        using var memory = new PhysicalMemory(Start, Size);
        Assert.Equal(contains, memory.Contains(address, length));
        Assert.Equal(contains && length <= Size, length <= 2 * Size && memory.TryRead(address, new byte[length]));
    }

    [Theory]
    [InlineData(End, 8UL)]
    [InlineData(Start - 8, 8UL)]
    [InlineData(End - 4, 8UL)]
    [InlineData(0UL, 8UL)]
    [InlineData(ulong.MaxValue - 7, 8UL)]
    [InlineData(Start, ulong.MaxValue)]
    public void RangesOutsideAreRefused(ulong start, ulong length)
    {
        using var memory = new PhysicalMemory(Start, Size);
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Watch(start, length, () => { }));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Discard(start, length));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Protect(start, length, Access.Read));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Written(start, length));
        Assert.False(memory.Contains(start, length));
        Assert.Equal(memory.Contains(start) ? Access.Read | Access.Write | Access.Execute : 0, memory.PermissionsAt(start));
    }

    [Fact]
    public void AWatchSeesEveryStoreThatTouchesItsRangeAndNoOther()
    {
        using var memory = new PhysicalMemory(Start, Size);
        int seen = 0;
        memory.Watch(Start + 0xffc, 8, () => seen++);
        foreach ((ulong address, int length, int expected) in new[] { (0xff8UL, 4, 0), (0xff8UL, 5, 1), (0x1003UL, 1, 1), (0x1004UL, 8, 0), (0UL, 0x2000, 1) })
        {
            seen = 0;
            memory.TryWrite(Start + address, new byte[length]);
            Assert.Equal(expected, seen);
        }
    }

    [Fact]
    public void DiscardedPagesAreZeroAndTheirNeighboursStay()
    {
        using var memory = new PhysicalMemory(Start, Size);
        memory.TryWrite(Start, Filled(0x3000));
        memory.Discard(Start + 0x1000, 0x1000);
        byte[] after = new byte[0x3000];
        memory.TryRead(Start, after);
        for (int i = 0; i < after.Length; i++)
            Assert.Equal(i is >= 0x1000 and < 0x2000 ? 0 : 1, after[i]);
    }

    [Fact]
    public void SixtyFourGibibytesCostNothingUntilTheyAreTouched()
    {
        using var memory = new PhysicalMemory(Start, 64UL << 30);
        long before = Environment.WorkingSet;
        memory.TryWrite(Start + (64UL << 30) - 1, [7]);
        byte[] last = new byte[1];
        Assert.True(memory.TryRead(Start + (64UL << 30) - 1, last));
        Assert.Equal(7, last[0]);
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 64L << 20);
    }

    [Fact]
    public void DevicesAreFoundOnlyByAccessesThatLieInside()
    {
        using var memory = new PhysicalMemory(Start, Size);
        var device = new TestDevice(0x1000, 0x10);
        memory.Add(device);
        Assert.Same(device, memory.DeviceAt(0x1000, 8));
        Assert.Same(device, memory.DeviceAt(0x100f, 1));
        Assert.Null(memory.DeviceAt(0x100f, 2));
        Assert.Null(memory.DeviceAt(0xfff, 2));
        Assert.Null(memory.DeviceAt(ulong.MaxValue, 8));
        Assert.Throws<ArgumentException>(() => memory.Add(new TestDevice(0x100f, 1)));
        Assert.Throws<ArgumentException>(() => memory.Add(new TestDevice(End - 1, 1)));
        memory.Add(new TestDevice(End, 1));
        var last = new TestDevice(ulong.MaxValue - 7, 8);
        memory.Add(last);
        Assert.Same(last, memory.DeviceAt(ulong.MaxValue - 7, 8));
        Assert.Null(memory.DeviceAt(ulong.MaxValue - 3, 8));
        Assert.Throws<ArgumentException>(() => memory.Add(new TestDevice(ulong.MaxValue, 1)));
    }

    private static byte[] Filled(int length)
    {
        byte[] bytes = new byte[length];
        bytes.AsSpan().Fill(1);
        return bytes;
    }
}
