using RiscvSim.Machine;

namespace RiscvSim.Platforms.Linux;

/// <summary>Calls that map memory. There are no files to map, so all of it is anonymous.</summary>
internal static class MemoryCalls
{
    private const int MapTypeMask = 0xf, MapShared = 1, MapPrivate = 2, MapFixed = 0x10, MapAnonymous = 0x20, MapFixedNoReplace = 0x100000;
    private const int RemapMayMove = 1, RemapFixed = 2, RemapDontUnmap = 4;
    private const int AdviseDontNeed = 4;
    private const int ProtectionBits = 7;

    public static long Brk(LinuxProcess p, in CallArguments a) => (long)p.Space.MoveBreak(a[0]);

    public static long Mmap(LinuxProcess p, in CallArguments a)
    {
        ulong address = a[0], wanted = a[1];
        int flags = a.Int(3);
        if (wanted == 0 || (flags & MapTypeMask) is not (MapShared or MapPrivate) || (a.Int(2) & ~ProtectionBits) != 0)
            return -Errno.EINVAL;
        if ((flags & MapAnonymous) == 0)
            return a.Int(4) is >= 0 and <= 2 ? -Errno.ENODEV : -Errno.EBADF;
        if (wanted > AddressSpace.Size)
            return -Errno.ENOMEM;
        ulong length = AddressSpace.RoundUp(wanted);
        if ((flags & (MapFixed | MapFixedNoReplace)) != 0)
        {
            if (!AddressSpace.IsPageAligned(address))
                return -Errno.EINVAL;
            if (!AddressSpace.IsUsable(address, length))
                return address < AddressSpace.Lowest ? -Errno.EPERM : -Errno.ENOMEM;
            if ((flags & MapFixedNoReplace) != 0 && !p.Space.IsFree(address, length))
                return -Errno.EEXIST;
        }
        else
        {
            address = AddressSpace.IsPageAligned(address) && AddressSpace.IsUsable(address, length) && p.Space.IsFree(address, length)
                ? address
                : p.Space.FindFree(length);
        }

        return address != 0 && p.Space.Map(address, length, RightsOf(a.Int(2))) ? (long)address : -Errno.ENOMEM;
    }

    public static long Munmap(LinuxProcess p, in CallArguments a)
    {
        if (!AddressSpace.IsPageAligned(a[0]) || a[1] == 0 || a[1] > AddressSpace.Size || a[0] > AddressSpace.Size - a[1])
            return -Errno.EINVAL;
        p.Space.Unmap(a[0], AddressSpace.RoundUp(a[1]));
        return 0;
    }

    public static long Mprotect(LinuxProcess p, in CallArguments a)
    {
        if (!AddressSpace.IsPageAligned(a[0]) || (a.Int(2) & ~ProtectionBits) != 0)
            return -Errno.EINVAL;
        if (a[1] == 0)
            return 0;
        if (!AddressSpace.IsUsable(a[0], a[1]))
            return -Errno.ENOMEM;
        ulong length = AddressSpace.RoundUp(a[1]);
        return p.Space.IsMapped(a[0], length) && p.Space.Protect(a[0], length, RightsOf(a.Int(2))) ? 0 : -Errno.ENOMEM;
    }

    /// <summary>Only MADV_DONTNEED changes what a program sees; everything else is advice.</summary>
    public static long Madvise(LinuxProcess p, in CallArguments a)
    {
        if (!AddressSpace.IsPageAligned(a[0]))
            return -Errno.EINVAL;
        if (a[1] == 0)
            return 0;
        if (!AddressSpace.IsUsable(a[0], a[1]) || !p.Space.IsMapped(a[0], AddressSpace.RoundUp(a[1])))
            return -Errno.ENOMEM;
        if (a.Int(2) == AdviseDontNeed)
            p.Space.Clear(a[0], AddressSpace.RoundUp(a[1]));
        return 0;
    }

    /// <summary>Shrinks, grows in place, or moves; the rights of the first page are those of all.</summary>
    public static long Mremap(LinuxProcess p, in CallArguments a)
    {
        ulong address = a[0];
        int flags = a.Int(3);
        if (!AddressSpace.IsPageAligned(address) || a[1] == 0 || a[2] == 0 || (flags & ~RemapMayMove) != 0)
            return (flags & (RemapFixed | RemapDontUnmap)) != 0 ? -Errno.ENOSYS : -Errno.EINVAL;
        if (a[2] > AddressSpace.Size)
            return -Errno.ENOMEM;
        if (!AddressSpace.IsUsable(address, a[1]))
            return -Errno.EFAULT;
        ulong old = AddressSpace.RoundUp(a[1]), wanted = AddressSpace.RoundUp(a[2]);
        if (!p.Space.IsMapped(address, old))
            return -Errno.EFAULT;
        if (wanted <= old)
        {
            if (wanted < old)
                p.Space.Unmap(address + wanted, old - wanted);
            return (long)address;
        }

        Access rights = p.Space.RightsAt(address);
        ulong more = wanted - old;
        if (AddressSpace.IsUsable(address, wanted) && p.Space.IsFree(address + old, more))
            return p.Space.Map(address + old, more, rights) ? (long)address : -Errno.ENOMEM;
        return (flags & RemapMayMove) != 0 ? Move(p.Space, address, old, wanted, rights) : -Errno.ENOMEM;
    }

    private static long Move(AddressSpace space, ulong address, ulong old, ulong wanted, Access rights)
    {
        ulong target = space.FindFree(wanted);
        if (target == 0 || !space.Map(target, wanted, rights))
            return -Errno.ENOMEM;

        // A span is at most 2 GiB long.
        const ulong piece = 1UL << 30;
        for (ulong done = 0; done < old; done += piece)
        {
            int length = (int)Math.Min(piece, old - done);
            space.Bytes(address + done, length).CopyTo(space.Bytes(target + done, length));
        }

        space.Changed(target, old);
        space.Unmap(address, old);
        return (long)target;
    }

    /// <summary>The bits of PROT_READ, PROT_WRITE and PROT_EXEC are those of the rights; a page that can be written can be read.</summary>
    private static Access RightsOf(int protection)
    {
        Access rights = (Access)(protection & ProtectionBits);
        return (rights & Access.Write) != 0 ? rights | Access.Read : rights;
    }
}
