namespace RiscvSim.VectorTests.Model;

/// <summary>An access that traps.</summary>
public sealed class TrapException(int cause, ulong tval) : Exception($"trap {cause}")
{
    /// <summary>mcause.</summary>
    public int Cause { get; } = cause;

    /// <summary>mtval.</summary>
    public ulong Tval { get; } = tval;
}

/// <summary>One window of memory; everything else faults. Misaligned elements trap unless Zicclsm holds.</summary>
public sealed class Memory
{
    private const int MisalignedLoad = 4, LoadFault = 5, MisalignedStore = 6, StoreFault = 7;

    /// <summary>The first address.</summary>
    public ulong Start { get; init; } = 0x80010000;

    public byte[] Bytes { get; } = new byte[0x1000];

    /// <summary>Whether misaligned accesses succeed.</summary>
    public bool Zicclsm { get; set; }

    public ulong Load(ulong address, int size)
    {
        if (!Zicclsm && address % (uint)size != 0)
            throw new TrapException(MisalignedLoad, address);
        ulong value = 0;
        for (int k = 0; k < size; k++)
            value |= (ulong)At(address + (uint)k, LoadFault) << (8 * k);
        return value;
    }

    public void Store(ulong address, int size, ulong value)
    {
        if (!Zicclsm && address % (uint)size != 0)
            throw new TrapException(MisalignedStore, address);
        for (int k = 0; k < size; k++)
            At(address + (uint)k, StoreFault) = (byte)(value >> (8 * k));
    }

    private ref byte At(ulong address, int fault)
    {
        if (address - Start >= (ulong)Bytes.Length)
            throw new TrapException(fault, address);
        return ref Bytes[address - Start];
    }
}
