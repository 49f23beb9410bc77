using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Platforms.Linux;

/// <summary>Puts a program's segments into a fresh address space, page by page as the kernel maps them.</summary>
internal static class ProgramLoader
{
    /// <summary>Where position-independent programs go; a multiple of every alignment an ELF file may ask for.</summary>
    private const ulong PositionIndependentBase = 16UL << 30;

    /// <summary>Maps segments and stack, and starts the heap behind the last segment.</summary>
    /// <returns>The load bias.</returns>
    /// <exception cref="ElfException">The program does not fit.</exception>
    public static ulong Load(ElfFile elf, AddressSpace space)
    {
        Access stackRights = Access.Read | Access.Write | (elf.HasExecutableStack ? Access.Execute : 0);
        if (!space.Map(AddressSpace.StackTop - AddressSpace.StackSize, AddressSpace.StackSize, stackRights))
            throw TooLarge(elf, space);
        ulong bias = elf.IsPositionIndependent ? PositionIndependentBase : 0;
        ulong mapped = 0;
        foreach (ElfSegment segment in elf.Segments)
            mapped = Map(elf, space, segment, bias, mapped);
        space.SetBreakStart(mapped);
        return bias;
    }

    /// <summary>Maps the pages of a segment from <paramref name="mapped"/> on; a page shared with the segment before it gets the rights of both.</summary>
    /// <returns>The end of its last page.</returns>
    private static ulong Map(ElfFile elf, AddressSpace space, ElfSegment segment, ulong bias, ulong mapped)
    {
        ulong address = segment.Address + bias;
        if (address < segment.Address || !AddressSpace.IsUsable(address, segment.MemorySize))
        {
            throw new ElfException($"{elf.Name}: the segment at 0x{segment.Address:x} with 0x{segment.MemorySize:x} bytes does not fit into the address "
                + $"space of a Linux program here (0x{AddressSpace.Lowest:x} to 0x{AddressSpace.Size:x})");
        }

        ulong start = address & ~(ulong)(PhysicalMemory.PageSize - 1);
        ulong end = AddressSpace.RoundUp(address + segment.MemorySize);
        Access rights = RightsOf(segment.Access);
        if (start < mapped)
        {
            space.Protect(start, PhysicalMemory.PageSize, rights | space.RightsAt(start));
            start = mapped;
        }

        if (end > start)
        {
            if (!space.IsFree(start, end - start))
                throw new ElfException($"{elf.Name}: the segment at 0x{segment.Address:x} overlaps the stack of a Linux program here");
            if (!space.Map(start, end - start, rights))
                throw TooLarge(elf, space);
        }

        if (!segment.Data.IsEmpty)
        {
            segment.Data.Span.CopyTo(space.Bytes(address, segment.Data.Length));
            space.Changed(address, (ulong)segment.Data.Length);
        }

        return Math.Max(mapped, end);
    }

    private static Access RightsOf(ElfAccess access)
    {
        Access rights = 0;
        if ((access & ElfAccess.Read) != 0)
            rights |= Access.Read;
        if ((access & ElfAccess.Write) != 0)
            rights |= Access.Read | Access.Write;
        if ((access & ElfAccess.Execute) != 0)
            rights |= Access.Execute;
        return rights;
    }

    private static ElfException TooLarge(ElfFile elf, AddressSpace space) =>
        new($"{elf.Name}: the program needs more memory than the limit of {space.Limit >> 20} MiB");
}
