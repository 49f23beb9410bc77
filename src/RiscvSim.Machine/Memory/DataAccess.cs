namespace RiscvSim.Machine.Memory;

/// <summary>
/// The slow path of data accesses: look-aside misses, devices, misaligned accesses, stores to watched pages and to code, and faults.
/// A method that fails leaves a trap pending in the hart; nothing throws.
/// </summary>
public static unsafe class DataAccess
{
    private const ulong OffsetMask = PhysicalMemory.PageSize - 1;

    /// <summary>Reads a datum that <see cref="Tlb.CanRead"/> does not allow.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="address">The guest address.</param>
    /// <param name="size">1, 2, 4 or 8 bytes.</param>
    /// <param name="aligned">True if the access must be naturally aligned even under Zicclsm (LR).</param>
    /// <returns>Where the value stands, in guest memory or in scratch, or null after a trap.</returns>
    public static byte* Read(Hart hart, ulong address, int size, bool aligned)
    {
        HartState* s = hart.State;
        if ((address & (ulong)(size - 1)) == 0)
            return ReadPart(hart, address, size, s->Scratch);
        if (aligned || !hart.AllowsMisaligned)
            return Misaligned(hart, address, aligned ? Cause.LoadAccess : Cause.LoadMisaligned, Cause.LoadMisaligned);
        // Byte by byte, so that a fault names the first byte that cannot be read.
        byte one;
        for (int i = 0; i < size; i++)
        {
            byte* part = ReadPart(hart, address + (ulong)i, 1, &one);
            if (part == null)
                return null;
            s->Scratch[i] = *part;
        }

        return s->Scratch;
    }

    /// <summary>Reads a datum like <see cref="Read"/>, but a failure leaves no trap pending (fault-only-first loads).</summary>
    /// <returns>Where the value stands, or null if the read would trap.</returns>
    public static byte* TryRead(Hart hart, ulong address, int size)
    {
        HartStatus before = hart.State->Status;
        byte* found = Read(hart, address, size, aligned: false);
        if (found == null)
            hart.State->Status = before;
        return found;
    }

    /// <summary>Writes a datum for which <see cref="Tlb.CanWrite"/> knows no page.</summary>
    /// <returns>False after a trap; the bytes before the faulting one have then been written.</returns>
    public static bool Write(Hart hart, ulong address, int size, ulong value)
    {
        if ((address & (ulong)(size - 1)) == 0)
            return WritePart(hart, address, size, value);
        if (!hart.AllowsMisaligned)
            return Misaligned(hart, address, Cause.StoreMisaligned, Cause.StoreMisaligned) != null;
        for (int i = 0; i < size; i++)
        {
            if (!WritePart(hart, address + (ulong)i, 1, value >> 8 * i & 0xff))
                return false;
        }

        return true;
    }

    /// <summary>Finds memory for an atomic read-modify-write for which <see cref="Tlb.CanWrite"/> knows no page.</summary>
    /// <returns>The host address, or null after a trap; misaligned atomics always trap, devices have none.</returns>
    public static byte* Modify(Hart hart, ulong address, int size)
    {
        if ((address & (ulong)(size - 1)) != 0)
            return Misaligned(hart, address, Cause.StoreAccess, Cause.StoreMisaligned);
        byte* host = hart.Resolve(address, size, Access.Write);
        if (host == null)
            return (byte*)hart.Fault(Cause.StoreAccess, address);
        hart.DeferWritten(address, size);
        return host;
    }

    private static byte* Misaligned(Hart hart, ulong address, Cause withZicclsm, Cause without) =>
        (byte*)hart.Fault(hart.AllowsMisaligned ? withZicclsm : without, address);

    private static byte* ReadPart(Hart hart, ulong address, int size, byte* scratch)
    {
        byte* host = hart.Resolve(address, size, Access.Read);
        if (host != null)
            return host;
        if (!hart.PmpAllows(address, size, Access.Read) || hart.Memory.DeviceAt(address, size) is not { } device
            || !device.Read(address - device.Start, size, out ulong value))
        {
            return (byte*)hart.Fault(Cause.LoadAccess, address);
        }

        Store(scratch, size, value);
        return scratch;
    }

    private static bool WritePart(Hart hart, ulong address, int size, ulong value)
    {
        byte* host = hart.Resolve(address, size, Access.Write);
        if (host == null)
        {
            if (!hart.PmpAllows(address, size, Access.Write) || hart.Memory.DeviceAt(address, size) is not { } device
                || !device.Write(address - device.Start, size, size == 8 ? value : value & (1UL << 8 * size) - 1))
            {
                return hart.Fault(Cause.StoreAccess, address) != null;
            }

            hart.RequestAttention();
            return true;
        }

        Store(host, size, value);
        // What follows may be the code that has just changed, or must wait for whoever watches.
        if (!hart.Memory.IsPlain(address) && hart.Memory.Written(address, (ulong)size))
            hart.RequestAttention();

        return true;
    }

    private static void Store(byte* host, int size, ulong value)
    {
        switch (size)
        {
            case 1:
                *host = (byte)value;
                break;
            case 2:
                *(ushort*)host = (ushort)value;
                break;
            case 4:
                *(uint*)host = (uint)value;
                break;
            default:
                *(ulong*)host = value;
                break;
        }
    }
}
