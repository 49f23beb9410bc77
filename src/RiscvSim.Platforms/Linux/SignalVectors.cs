using System.Buffers.Binary;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Platforms.Linux;

/// <summary>
/// The vector state in a signal frame, as Linux lays it out behind the floating-point registers: a header of magic and size, vstart, vl,
/// vtype, vcsr, vlenb, the address of the registers, the registers, and a header of zeros that ends the list.
/// </summary>
internal static unsafe class SignalVectors
{
    private const uint Magic = 0x53465457;
    private const int HeaderSize = 8, StateSize = 48, Registers = 32;
    private const int Vstart = 0, Vl = 8, Vtype = 16, Vcsr = 24, Vlenb = 32, Data = 40;
    private const int Dirty = 3;

    /// <summary>Bytes behind the frame's first header; 0 without vector registers, where that header ends the list.</summary>
    public static int SizeOf(Hart hart) => hart.Vector.Exists ? StateSize + Registers * hart.State->Vector.Vlenb + HeaderSize : 0;

    /// <summary>Writes the state.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="part">The part of the frame that begins with the first header.</param>
    /// <param name="address">The part's address in the guest.</param>
    public static void Save(Hart hart, Span<byte> part, ulong address)
    {
        if (!hart.Vector.Exists)
            return;
        VectorUnit* v = &hart.State->Vector;
        int bytes = Registers * v->Vlenb;
        BinaryPrimitives.WriteUInt32LittleEndian(part, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(part[4..], (uint)(HeaderSize + StateSize + bytes));
        Span<byte> state = part[HeaderSize..];
        BinaryPrimitives.WriteUInt64LittleEndian(state[Vstart..], v->Vstart);
        BinaryPrimitives.WriteUInt64LittleEndian(state[Vl..], (ulong)v->Vl);
        BinaryPrimitives.WriteUInt64LittleEndian(state[Vtype..], v->Vtype);
        BinaryPrimitives.WriteUInt64LittleEndian(state[Vcsr..], (ulong)(v->Vxrm << 1 | v->Vxsat));
        BinaryPrimitives.WriteUInt64LittleEndian(state[Vlenb..], (ulong)v->Vlenb);
        BinaryPrimitives.WriteUInt64LittleEndian(state[Data..], address + HeaderSize + StateSize);
        new ReadOnlySpan<byte>(v->Registers, bytes).CopyTo(state[StateSize..]);
    }

    /// <summary>Takes the state back; a frame whose header the handler has changed leaves it as it is.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="part">The part of the frame that begins with the first header.</param>
    public static void Restore(Hart hart, ReadOnlySpan<byte> part)
    {
        if (!hart.Vector.Exists || BinaryPrimitives.ReadUInt32LittleEndian(part) != Magic)
            return;
        VectorUnit* v = &hart.State->Vector;
        ReadOnlySpan<byte> state = part[HeaderSize..];
        hart.Vector.SetVtype(BinaryPrimitives.ReadUInt64LittleEndian(state[Vtype..]));
        hart.Vector.SetVl(BinaryPrimitives.ReadUInt64LittleEndian(state[Vl..]));
        ulong vcsr = BinaryPrimitives.ReadUInt64LittleEndian(state[Vcsr..]);
        (v->Vxrm, v->Vxsat) = ((int)(vcsr >> 1 & 3), (int)(vcsr & 1));
        v->Vstart = BinaryPrimitives.ReadUInt64LittleEndian(state[Vstart..]) & (ulong)(8 * v->Vlenb - 1);
        state.Slice(StateSize, Registers * v->Vlenb).CopyTo(new Span<byte>(v->Registers, Registers * v->Vlenb));
        v->Vs = Dirty;
    }
}
