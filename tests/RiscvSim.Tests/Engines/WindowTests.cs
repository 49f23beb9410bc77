using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Accesses of translated code that are checked by windows: what takes rights away must be seen at once, and a wrong guess must not stay.</summary>
public sealed unsafe class WindowTests
{
    private const ulong Start = TestMachine.Start, Data = TestMachine.Data, Handler = TestMachine.Handler;
    private const int A0 = 10, A1 = 11, A2 = 12;

    /// <summary>A loop that stores, translated with a window: the machine stands at its head.</summary>
    private static TestMachine Storing()
    {
        TestMachine machine = Make();
        machine.Write(Start, "addi a1, a1, 1", "sd a1, 0(a0)", $"jal zero, 0x{Start:x}");
        machine.Hart[A0] = Data;
        machine.Run(30_000);
        Assert.True(machine.Translator!.IsTranslated(Start));
        Assert.True(machine.Memory.HasWindows);
        Assert.Equal(1, machine.Hart.State->WindowsAreOpen);
        Assert.Equal(Start, machine.Pc);
        Assert.Equal(machine.Hart[A1], machine.ReadWord(Data));
        return machine;
    }

    [Fact]
    public void APageThatMayNotBeWrittenAnyMoreFaults()
    {
        using TestMachine machine = Storing();
        machine.Memory.Protect(Data, PhysicalMemory.PageSize, Access.Read);
        Faults(machine);
    }

    [Fact]
    public void AnEntryOfPhysicalMemoryProtectionIsObeyed()
    {
        using TestMachine machine = Storing();
        machine.Hart.Pmp.WriteAddress(0, Data >> 2);
        const ulong LockedFour = 0x91;
        machine.Hart.Pmp.WriteConfig(0, LockedFour);
        Faults(machine);
    }

    /// <summary>What may happen before a store that must fault: the loop is run on, then the handler.</summary>
    private static void Faults(TestMachine machine)
    {
        ulong before = machine.ReadWord(Data);
        machine.Write(Handler, $"jal zero, 0x{Handler:x}");
        machine.Run(10);
        Assert.Equal((ulong)Cause.StoreAccess, machine.Hart.Trap.Cause);
        Assert.Equal((Start + 4, Data), (machine.Hart.Trap.Epc, machine.Hart.Trap.Value));
        Assert.Equal(before, machine.ReadWord(Data));
    }

    /// <summary>A loop walks to the end of its window, where a page without rights stands from the beginning, and to the end of memory.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(-8)]
    public void AnAccessBehindItsWindowFaults(int step)
    {
        using TestMachine machine = Make();
        const ulong Page = PhysicalMemory.PageSize, Size = 64 * Page;
        machine.Memory.Protect(Data, Page, 0);
        machine.Memory.Protect(Data + Size, Page, 0);
        ulong end = step > 0 ? Data + Size : Data + Page - 8;
        machine.Write(Start, "sd a1, 0(a0)", $"addi a0, a0, {step}", $"jal zero, 0x{Start:x}");
        machine.Write(Handler, $"jal zero, 0x{Handler:x}");
        machine.Hart[A0] = step > 0 ? Data + Page : Data + Size - 8;
        // Each of the doublewords takes three instructions; some more are spent in the handler.
        machine.Run(3 * (Size - Page) / 8 + 20);
        Assert.True(machine.Translator!.Report.Executed > 10_000);
        Assert.Equal((ulong)Cause.StoreAccess, machine.Hart.Trap.Cause);
        Assert.Equal((Start, end), (machine.Hart.Trap.Epc, machine.Hart.Trap.Value));
        Assert.InRange(machine.Hart.State->Misses, 1UL, 10UL);
    }

    [Fact]
    public void APageThatIsWatchedAnnouncesEveryStore()
    {
        using TestMachine machine = Storing();
        int stores = 0;
        machine.Memory.Watch(Data, sizeof(ulong), () => stores++);
        machine.Run(300);
        Assert.Equal(100, stores);
    }

    /// <summary>Code in a page that was data, and lay in the window, is announced when a translated store changes it.</summary>
    [Fact]
    public void CodeInAWindowIsTranslatedAnewWhenItChanges()
    {
        using TestMachine machine = Storing();
        const ulong Code = Data + PhysicalMemory.PageSize;
        machine.Write(Code, "addi a2, a2, 1", $"jal zero, 0x{Start:x}");
        for (int addend = 1; addend < 5; addend++)
        {
            machine.Pc = Code;
            ulong before = machine.Hart[A2];
            machine.Run(2);
            Assert.Equal(before + (ulong)addend, machine.Hart[A2]);
            // The loop writes the next form of the instruction over it.
            ulong next = machine.ReadWord(Code) & ~0xffffffffUL | TestMachine.Assemble($"addi a2, a2, {addend + 1}", Code);
            machine.Hart[A0] = Code;
            machine.Hart[A1] = next - 1;
            machine.Run(3);
            machine.Hart[A0] = Data;
            machine.Run(30_000);
        }
    }

    /// <summary>An access that goes to two windows by turns is soon one that looks at pages.</summary>
    [Fact]
    public void AGuessThatFailsIsNotRepeated()
    {
        using TestMachine machine = Make();
        // The code's page, which is none of theirs, lies between the windows.
        const ulong Loop = Start + 0x10000, Below = Start + 0x8000, Above = Start + 0x20000;
        machine.Write(Loop, "xor a0, a0, a2", "sd a1, 0(a0)", "addi a1, a1, 1", $"jal zero, 0x{Loop:x}");
        (machine.Pc, machine.Hart[A0], machine.Hart[A2]) = (Loop, Below, Below ^ Above);
        machine.Run(2_000_000);
        ulong misses = machine.Hart.State->Misses;
        Assert.InRange(misses, 1UL, 100_000UL);
        Assert.InRange(machine.RunInRegions(1_000_000), 950_000UL, 1_000_000UL);
        Assert.Equal(misses, machine.Hart.State->Misses);
    }

    /// <summary>Windows are as large as they can be, and one that grows replaces what it was.</summary>
    [Fact]
    public void AWindowEndsWhereRightsDo()
    {
        using var memory = new PhysicalMemory(Start, 64 * PhysicalMemory.PageSize, open: false);
        const ulong Page = PhysicalMemory.PageSize;
        memory.Protect(Start + 3 * Page, 5 * Page, Access.Read | Access.Write);
        memory.Protect(Start + 8 * Page, Page, Access.Read);
        Assert.Null(memory.WindowAround(Start, Access.Read));
        Assert.Null(memory.WindowAround(Start + 8 * Page, Access.Read | Access.Write));
        AccessWindow? writable = memory.WindowAround(Start + 5 * Page, Access.Read | Access.Write);
        Assert.Equal((Start + 3 * Page, Start + 8 * Page), (writable!.Start, writable.End));
        Assert.Equal(Start + 9 * Page, memory.WindowAround(Start + 5 * Page, Access.Read)!.End);
        memory.Protect(Start + 8 * Page, 4 * Page, Access.Read | Access.Write);
        AccessWindow? grown = memory.WindowAround(Start + 5 * Page, Access.Read | Access.Write);
        Assert.Equal(Start + 12 * Page, grown!.End);
        Assert.True(writable.IsWhole && memory.WindowsAreWhole);
        memory.MarkCode(Start + 11 * Page);
        Assert.False(grown.IsWhole);
        Assert.False(memory.WindowsAreWhole);
        memory.CloseWindows();
        Assert.True(memory.WindowsAreWhole);
        Assert.Equal(Start + 11 * Page, memory.WindowAround(Start + 5 * Page, Access.Read | Access.Write)!.End);
    }

    /// <summary>All windows are looked at where rights change: there are never many.</summary>
    [Fact]
    public void ThereAreNotManyWindows()
    {
        using var memory = new PhysicalMemory(Start, 256 * PhysicalMemory.PageSize, open: false);
        int found = 0;
        for (ulong page = 0; page < 256; page += 2)
        {
            memory.Protect(Start + page * PhysicalMemory.PageSize, PhysicalMemory.PageSize, Access.Read);
            found += memory.WindowAround(Start + page * PhysicalMemory.PageSize, Access.Read) == null ? 0 : 1;
        }

        Assert.Equal(32, found);
    }

    private static TestMachine Make() => new(setup: new(TestEngines.Named(TestEngines.Hot).Translation! with { Counts = true }));
}
