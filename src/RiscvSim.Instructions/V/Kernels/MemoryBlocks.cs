using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Copies between registers and host memory of which all may be read, or written: nothing here can fault.</summary>
internal static unsafe class MemoryBlocks
{
    /// <summary>Copies bytes between places that do not overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(byte* to, byte* from, int length)
    {
        if (length < Blocks.Size)
        {
            Unsafe.CopyBlockUnaligned(to, from, (uint)length);
            return;
        }

        // The last block may overlap the one before it.
        int last = length - Blocks.Size;
        for (int i = 0; i < last; i += Blocks.Size)
            Vector512.Store(Vector512.Load(from + i), to + i);
        Vector512.Store(Vector512.Load(from + last), to + last);
    }

    /// <summary>Copies the active elements of a row; the bytes of others may be read and written back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Merge<T>(T* to, T* from, byte* mask, int length)
        where T : unmanaged
    {
        int i = 0;
        for (; i + Vector512<T>.Count <= length; i += Vector512<T>.Count)
            Blocks.Put(to, i, mask, length, Vector512.Load(from + i));
        if (i == length)
            return;
        // Nothing may be touched behind the end, which may be that of memory.
        Vector512<T> source = default, target = default;
        int rest = (length - i) * sizeof(T);
        Unsafe.CopyBlockUnaligned(&source, from + i, (uint)rest);
        Unsafe.CopyBlockUnaligned(&target, to + i, (uint)rest);
        target = Vector512.ConditionalSelect(Masks.Expand<T>(Masks.Active(mask, i, Vector512<T>.Count, length)), source, target);
        Unsafe.CopyBlockUnaligned(to + i, &target, (uint)rest);
    }

    /// <summary>Loads segments; masked ones by way of scratch, since all of them may be read.</summary>
    /// <param name="m">The registers.</param>
    /// <param name="host">What the base address stands for; itself it need not be part of the memory.</param>
    /// <param name="offsets">Where segments begin.</param>
    public static void Gather<T, TOffsets>(in MemoryOperands m, byte* host, TOffsets offsets)
        where T : unmanaged
        where TOffsets : struct, IMemoryOffsets
    {
        for (int field = 0; field < m.Fields; field++, host += sizeof(T))
        {
            byte* data = m.Data + field * m.FieldBytes;
            if (m.Mask == null)
                GatherField((T*)data, host, offsets, m.Length);
            else
            {
                var scratch = (T*)m.Hart.State->Vector.Scratch;
                GatherField(scratch, host, offsets, m.Length);
                Merge((T*)data, scratch, m.Mask, m.Length);
            }
        }
    }

    /// <summary>Stores segments, in order, since they may overlap.</summary>
    /// <param name="m">The registers.</param>
    /// <param name="host">What the base address stands for; itself it need not be part of the memory.</param>
    /// <param name="offsets">Where segments begin.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scatter<T, TOffsets>(in MemoryOperands m, byte* host, TOffsets offsets)
        where T : unmanaged
        where TOffsets : struct, IMemoryOffsets
    {
        byte* data = m.Data, mask = m.Mask;
        int fields = m.Fields, fieldBytes = m.FieldBytes, length = m.Length;
        if (fields == 1)
        {
            for (int i = 0; i < length; i++)
            {
                if (Masks.IsActive(mask, i))
                    *(T*)(host + offsets.Of(i)) = ((T*)data)[i];
            }

            return;
        }

        for (int i = 0; i < length; i++)
        {
            if (!Masks.IsActive(mask, i))
                continue;
            var segment = (T*)(host + offsets.Of(i));
            for (int field = 0; field < fields; field++)
                segment[field] = *(T*)(data + field * fieldBytes + i * sizeof(T));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void GatherField<T, TOffsets>(T* to, byte* host, TOffsets offsets, int length)
        where T : unmanaged
        where TOffsets : struct, IMemoryOffsets
    {
        for (int i = 0; i < length; i++)
            to[i] = *(T*)(host + offsets.Of(i));
    }
}
