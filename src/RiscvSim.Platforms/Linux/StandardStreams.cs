using System.Buffers.Binary;
using RiscvSim.Machine;

namespace RiscvSim.Platforms.Linux;

/// <summary>Calls on file descriptors. There are three, and each is a pipe to the program, whatever it is on the host: runs do not depend on that.</summary>
internal static class StandardStreams
{
    private const int Input = 0, Output = 1, Error = 2;
    private const ulong LargestTransfer = 0x7ffff000;
    private const int LargestRead = 1 << 16;
    private const int MostVectors = 1024;
    private const int StatSize = 128;
    private const uint ModePipe = 0x1000 | 0x180;
    private const int AtEmptyPath = 0x1000;

    public static long Read(LinuxProcess p, in CallArguments a) => ReadTo(p, a.Int(0), a[1], a[2]);

    public static long Write(LinuxProcess p, in CallArguments a) => WriteFrom(p, a.Int(0), a[1], a[2]);

    public static long Readv(LinuxProcess p, in CallArguments a) => Vectors(p, a, ReadTo);

    public static long Writev(LinuxProcess p, in CallArguments a) => Vectors(p, a, WriteFrom);

    public static long Close(LinuxProcess p, in CallArguments a)
    {
        int fd = a.Int(0);
        if (!IsOpen(p, fd))
            return -Errno.EBADF;
        p.Streams[fd] = null;
        return 0;
    }

    public static long Lseek(LinuxProcess p, in CallArguments a) => IsOpen(p, a.Int(0)) ? -Errno.ESPIPE : -Errno.EBADF;

    /// <summary>None of the three is a terminal, so there is nothing to control (TCGETS is how isatty asks).</summary>
    public static long Ioctl(LinuxProcess p, in CallArguments a) => IsOpen(p, a.Int(0)) ? -Errno.ENOTTY : -Errno.EBADF;

    public static long Fcntl(LinuxProcess p, in CallArguments a)
    {
        const int getDescriptorFlags = 1, setDescriptorFlags = 2, getFlags = 3, setFlags = 4;
        int fd = a.Int(0);
        if (!IsOpen(p, fd))
            return -Errno.EBADF;
        return a.Int(1) switch
        {
            getDescriptorFlags or setDescriptorFlags or setFlags => 0,
            getFlags => fd == Input ? 0 : 1,
            _ => -Errno.EINVAL,
        };
    }

    public static long Fstat(LinuxProcess p, in CallArguments a) => Stat(p, a.Int(0), a[1]);

    public static long Newfstatat(LinuxProcess p, in CallArguments a)
    {
        string? path = p.Space.ReadPath(a[1]);
        if (path == null)
            return -Errno.EFAULT;
        return path.Length == 0 && (a.Int(3) & AtEmptyPath) != 0 ? Stat(p, a.Int(0), a[2]) : -Errno.ENOENT;
    }

    /// <summary>The one link there is leads to the program, which a C library asks for at start-up.</summary>
    public static long Readlinkat(LinuxProcess p, in CallArguments a)
    {
        string? path = p.Space.ReadPath(a[1]);
        if (path == null)
            return -Errno.EFAULT;
        if (path != "/proc/self/exe")
            return -Errno.ENOENT;
        if (a.Int(3) <= 0)
            return -Errno.EINVAL;
        byte[] target = System.Text.Encoding.UTF8.GetBytes(Path.GetFullPath(p.Elf.Name));
        int length = Math.Min(target.Length, a.Int(3));
        return p.Space.Write(a[2], target.AsSpan(0, length)) ? length : -Errno.EFAULT;
    }

    private static bool IsOpen(LinuxProcess p, int fd) => fd is Input or Output or Error && p.Streams[fd] != null;

    /// <summary>A range past the end of all addresses is refused as a whole; of any other, the part that may be accessed is transferred.</summary>
    private static bool IsRange(ulong address, ulong count) => count <= long.MaxValue && address <= ulong.MaxValue - count;

    private static long ReadTo(LinuxProcess p, int fd, ulong address, ulong count)
    {
        if (fd != Input || !IsOpen(p, fd))
            return -Errno.EBADF;
        if (!IsRange(address, count))
            return -Errno.EFAULT;
        if (count == 0)
            return 0;
        int room = (int)p.Space.Accessible(address, Math.Min(count, LargestRead), Access.Write);
        if (room == 0)
            return -Errno.EFAULT;
        try
        {
            int got = p.Streams[fd]!.Read(p.Space.Bytes(address, room));
            p.Space.Changed(address, (ulong)got);
            return got;
        }
        catch (IOException)
        {
            return -Errno.EIO;
        }
    }

    private static long WriteFrom(LinuxProcess p, int fd, ulong address, ulong count)
    {
        if (fd is not (Output or Error) || !IsOpen(p, fd))
            return -Errno.EBADF;
        if (!IsRange(address, count))
            return -Errno.EFAULT;
        if (count == 0)
            return 0;
        int available = (int)p.Space.Accessible(address, Math.Min(count, LargestTransfer), Access.Read);
        if (available == 0)
            return -Errno.EFAULT;
        try
        {
            p.Streams[fd]!.Write(p.Space.Bytes(address, available));
            p.Streams[fd]!.Flush();
            return available;
        }
        catch (IOException)
        {
            // Whoever read our output has gone away.
            p.Signals.Raise(Signals.SIGPIPE, Signals.FromKernel);
            return -Errno.EPIPE;
        }
    }

    private delegate long Transfer(LinuxProcess p, int fd, ulong address, ulong count);

    /// <summary>
    /// Runs a transfer over an array of (address, length) until one falls short. As in the kernel, the whole array is read and its lengths are
    /// checked before anything is transferred.
    /// </summary>
    private static long Vectors(LinuxProcess p, in CallArguments a, Transfer transfer)
    {
        int fd = a.Int(0), count = a.Int(2);
        if (!IsOpen(p, fd))
            return -Errno.EBADF;
        if (count is < 0 or > MostVectors)
            return -Errno.EINVAL;
        var pieces = new (ulong Address, ulong Length)[count];
        for (int i = 0; i < count; i++)
        {
            ulong at = a[1] + (ulong)(16 * i);
            if (!p.Space.Read(at, out pieces[i].Address) || !p.Space.Read(at + 8, out pieces[i].Length))
                return -Errno.EFAULT;
            if (pieces[i].Length > long.MaxValue)
                return -Errno.EINVAL;
        }

        long total = 0;
        foreach ((ulong address, ulong length) in pieces)
        {
            if (length == 0)
                continue;
            long done = transfer(p, fd, address, length);
            if (done < 0)
                return total > 0 ? total : done;
            total += done;
            if ((ulong)done < length)
                break;
        }

        return total;
    }

    /// <summary>struct stat of asm-generic: st_ino at 8, st_mode at 16, st_nlink at 20, st_uid at 24, st_gid at 28, st_blksize at 56.</summary>
    private static long Stat(LinuxProcess p, int fd, ulong address)
    {
        if (!IsOpen(p, fd))
            return -Errno.EBADF;
        Span<byte> stat = stackalloc byte[StatSize];
        stat.Clear();
        BinaryPrimitives.WriteUInt64LittleEndian(stat[8..], (ulong)fd + 1);
        BinaryPrimitives.WriteUInt32LittleEndian(stat[16..], ModePipe);
        BinaryPrimitives.WriteUInt32LittleEndian(stat[20..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(stat[24..], LinuxProcess.User);
        BinaryPrimitives.WriteUInt32LittleEndian(stat[28..], LinuxProcess.User);
        BinaryPrimitives.WriteUInt32LittleEndian(stat[56..], 4096);
        return p.Space.Write(address, stat) ? 0 : -Errno.EFAULT;
    }
}
