using System.Runtime.InteropServices;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Machine.Extending;

/// <summary>Whole arrays in guest memory for instructions of extensions: fast where one check will do, else element by element and precise.</summary>
public static unsafe class GuestMemory
{
    /// <summary>Loads elements from consecutive addresses with the rights of the current mode.</summary>
    /// <typeparam name="T">A type of 1, 2, 4 or 8 bytes.</typeparam>
    /// <param name="hart">The hart.</param>
    /// <param name="address">Of the first element; aligned to the elements unless the machine has Zicclsm.</param>
    /// <param name="values">Receives them. Of a load that fails it holds those before the one that faulted: give it room of your own, not state.</param>
    /// <returns>False if a trap is pending now: the semantics must return at once.</returns>
    public static bool TryLoad<T>(this Hart hart, ulong address, Span<T> values)
        where T : unmanaged
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(values);
        byte* host = IsAligned<T>(hart, address) ? Bulk.Read(hart, address, (ulong)bytes.Length) : null;
        if (host != null)
        {
            new ReadOnlySpan<byte>(host, bytes.Length).CopyTo(bytes);
            return true;
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!hart.TryLoad(address + (ulong)(i * sizeof(T)), out values[i]))
                return false;
        }

        return true;
    }

    /// <summary>Stores elements at consecutive addresses with the rights of the current mode.</summary>
    /// <typeparam name="T">A type of 1, 2, 4 or 8 bytes.</typeparam>
    /// <param name="hart">The hart.</param>
    /// <param name="address">Of the first element; aligned to the elements unless the machine has Zicclsm.</param>
    /// <param name="values">The elements. Of a store that fails those before the one that faulted are in memory.</param>
    /// <returns>False if a trap is pending now: the semantics must return at once.</returns>
    public static bool TryStore<T>(this Hart hart, ulong address, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(values);
        byte* host = IsAligned<T>(hart, address) ? Bulk.Write(hart, address, (ulong)bytes.Length) : null;
        if (host != null)
        {
            bytes.CopyTo(new Span<byte>(host, bytes.Length));
            return true;
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!hart.TryStore(address + (ulong)(i * sizeof(T)), values[i]))
                return false;
        }

        return true;
    }

    private static bool IsAligned<T>(Hart hart, ulong address)
        where T : unmanaged => hart.AllowsMisaligned || (address & (ulong)(sizeof(T) - 1)) == 0;
}
