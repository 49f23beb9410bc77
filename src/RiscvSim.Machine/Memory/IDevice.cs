namespace RiscvSim.Machine.Memory;

/// <summary>Registers mapped into physical memory.</summary>
public interface IDevice
{
    /// <summary>The first physical address.</summary>
    ulong Start { get; }

    /// <summary>The size of the window in bytes.</summary>
    ulong Size { get; }

    /// <summary>Reads registers. A read must not change interrupt lines: engines look at them after stores only.</summary>
    /// <param name="offset">Byte offset in the window; the access lies inside it and is naturally aligned.</param>
    /// <param name="size">1, 2, 4 or 8 bytes.</param>
    /// <param name="value">What was read, zero-extended.</param>
    /// <returns>False for an access fault.</returns>
    bool Read(ulong offset, int size, out ulong value);

    /// <summary>Writes registers.</summary>
    /// <param name="offset">Byte offset in the window; the access lies inside it and is naturally aligned.</param>
    /// <param name="size">1, 2, 4 or 8 bytes.</param>
    /// <param name="value">The value; bits above the size are zero.</param>
    /// <returns>False for an access fault.</returns>
    bool Write(ulong offset, int size, ulong value);
}

/// <summary>Learns of writes to pages that hold decoded code.</summary>
public interface ICodeObserver
{
    /// <summary>Bytes have changed in pages marked with <see cref="PhysicalMemory.MarkCode"/>.</summary>
    /// <returns>True if decoded code was among them, false if only data beside it.</returns>
    bool CodeWritten(ulong address, ulong length);

    /// <summary>Permissions of pages have changed; cached addresses of them are stale.</summary>
    void MappingChanged();

    /// <summary>Stores to a page are announced from now on; cached addresses for data are stale, those of code are not.</summary>
    void StoresChanged();
}
