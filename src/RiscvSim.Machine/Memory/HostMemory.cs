using System.Runtime.InteropServices;

namespace RiscvSim.Machine.Memory;

/// <summary>A large, zeroed, sparse piece of host memory: pages that are never touched cost nothing.</summary>
public sealed unsafe partial class HostMemory : IDisposable
{
    private const int ProtReadWrite = 3;
    private const int MapPrivateAnonymousNoReserve = 0x4022;
    private const int MadviseDontNeed = 4;

    /// <summary>Reserves memory.</summary>
    /// <param name="size">Bytes.</param>
    /// <param name="wanted">Where it should begin, a multiple of the page size; it begins elsewhere if anything is there. 0: anywhere.</param>
    /// <exception cref="InsufficientMemoryException">The host has no room for the reservation.</exception>
    /// <exception cref="PlatformNotSupportedException">The host is not 64-bit Linux.</exception>
    public HostMemory(ulong size, ulong wanted = 0)
    {
        if (!OperatingSystem.IsLinux())
            throw new PlatformNotSupportedException("sparse guest memory needs a 64-bit Linux host (mmap with MAP_NORESERVE)");
        Size = size;
        nint address = Map((nint)wanted, (nuint)size, ProtReadWrite, MapPrivateAnonymousNoReserve, -1, 0);
        if (address == -1)
            throw new InsufficientMemoryException($"the host refuses to reserve {size >> 20} MiB of address space (error {Marshal.GetLastPInvokeError()})");
        Base = (byte*)address;
    }

    /// <summary>The first byte.</summary>
    public byte* Base { get; private set; }

    /// <summary>The size in bytes.</summary>
    public ulong Size { get; }

    /// <summary>Makes a page-aligned range zero again and gives its pages back to the host.</summary>
    public void Discard(ulong offset, ulong length)
    {
        if (Advise(Base + offset, (nuint)length, MadviseDontNeed) != 0)
            NativeMemory.Clear(Base + offset, (nuint)length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Base != null)
            _ = Unmap(Base, (nuint)Size);
        Base = null;
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives the reservation back.</summary>
    ~HostMemory()
    {
        if (Base != null)
            _ = Unmap(Base, (nuint)Size);
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int descriptor, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Unmap(byte* address, nuint length);

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(byte* address, nuint length, int advice);
}
