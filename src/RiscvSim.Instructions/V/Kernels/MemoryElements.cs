using System.Runtime.CompilerServices;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Vector loads and stores one datum after the other, as the manual describes them: in order, with vstart, faults, devices, watched pages
/// and everything else that a scalar access meets. Kernels come here where no bulk access is possible.
/// </summary>
internal static unsafe class MemoryElements
{
    private const int Dirty = 3;

    /// <summary>Loads segment by segment and field by field, from vstart on.</summary>
    /// <returns>False after a trap; vstart is then the element that caused it, and what was loaded before it stays.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Load<T, TOffsets>(in MemoryOperands m, ulong address, TOffsets offsets)
        where T : unmanaged
        where TOffsets : struct, IMemoryOffsets
    {
        HartState* s = m.Hart.State;
        for (int i = First(m); i < m.Length; i++)
        {
            if (!Masks.IsActive(m.Mask, i))
                continue;
            ulong at = address + offsets.Of(i);
            byte* data = m.Data + i * sizeof(T);
            for (int field = 0; field < m.Fields; field++, at += (ulong)sizeof(T), data += m.FieldBytes)
            {
                if (Tlb.CanRead(s, at, sizeof(T)))
                {
                    *(T*)data = *(T*)Tlb.ReadAddress(s, at);
                    continue;
                }

                bool trims = m.FirstFault && i > 0;
                byte* from = trims ? DataAccess.TryRead(m.Hart, at, sizeof(T)) : DataAccess.Read(m.Hart, at, sizeof(T), aligned: false);
                if (from == null)
                    return trims ? Trim(&s->Vector, i) : Stop(&s->Vector, i);
                *(T*)data = *(T*)from;
            }
        }

        return true;
    }

    /// <summary>Stores segment by segment and field by field, from vstart on.</summary>
    /// <returns>False after a trap; vstart is then the element that caused it, and what was stored before it stays.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Store<T, TOffsets>(in MemoryOperands m, ulong address, TOffsets offsets)
        where T : unmanaged
        where TOffsets : struct, IMemoryOffsets
    {
        HartState* s = m.Hart.State;
        for (int i = First(m); i < m.Length; i++)
        {
            if (!Masks.IsActive(m.Mask, i))
                continue;
            ulong at = address + offsets.Of(i);
            byte* data = m.Data + i * sizeof(T);
            for (int field = 0; field < m.Fields; field++, at += (ulong)sizeof(T), data += m.FieldBytes)
            {
                if (Tlb.CanWrite(s, at, sizeof(T)))
                    *(T*)Tlb.WriteAddress(s, at) = *(T*)data;
                else if (!DataAccess.Write(m.Hart, at, sizeof(T), Value<T>(data)))
                    return Stop(&s->Vector, i);
            }
        }

        return true;
    }

    /// <summary>vstart, or behind the last element if it is beyond.</summary>
    private static int First(in MemoryOperands m) => (int)Math.Min(m.Hart.State->Vector.Vstart, (ulong)m.Length);

    private static ulong Value<T>(byte* data)
        where T : unmanaged =>
        sizeof(T) switch { 1 => *data, 2 => *(ushort*)data, 4 => *(uint*)data, _ => *(ulong*)data };

    private static bool Stop(VectorUnit* v, int element)
    {
        v->Vstart = (ulong)element;
        v->Vs = Dirty;
        return false;
    }

    private static bool Trim(VectorUnit* v, int element)
    {
        v->Vl = element;
        return true;
    }
}
