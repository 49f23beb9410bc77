using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A vector load or store: what its mnemonic says beside the operands. The number of fields stands in the instruction word.</summary>
[Kernel(typeof(MemoryAccess))]
public interface IMemoryAccess
{
    /// <summary>log2 of the EEW in bytes: of the elements, or of the offsets of an indexed access, whose elements have SEW.</summary>
    static abstract int EewLog2 { get; }

    /// <summary>True if only a fault of element 0 traps, and any other makes vl smaller.</summary>
    static virtual bool IsFirstFault => false;
}

/// <summary>A vector load or store with the width of a host type.</summary>
/// <typeparam name="T">byte to ulong.</typeparam>
public interface IMemoryAccess<T> : IMemoryAccess
    where T : unmanaged
{
    /// <inheritdoc/>
    static unsafe int IMemoryAccess.EewLog2 => BitOperations.Log2((uint)sizeof(T));
}

/// <summary>A unit-stride load or store of a single field.</summary>
/// <typeparam name="T">byte to ulong.</typeparam>
public interface IUnitStride<T> : IMemoryAccess<T>, IContiguous
    where T : unmanaged
{
    static unsafe int IContiguous.ElementLog2 => BitOperations.Log2((uint)sizeof(T));

    static int IContiguous.Registers(uint word) => 0;
}

/// <summary>A load or store of whole registers.</summary>
/// <typeparam name="T">byte to ulong.</typeparam>
public interface IWholeRegisters<T> : IMemoryAccess<T>, IContiguous
    where T : unmanaged
{
    static unsafe int IContiguous.ElementLog2 => BitOperations.Log2((uint)sizeof(T));

    static int IContiguous.Registers(uint word) => MemoryAccess.Fields(word);
}

/// <summary>A fault-only-first load (V manual, section 7.7).</summary>
/// <typeparam name="T">byte to ulong.</typeparam>
public interface IFirstFault<T> : IMemoryAccess<T>
    where T : unmanaged
{
    /// <inheritdoc/>
    static bool IMemoryAccess.IsFirstFault => true;
}

/// <summary>
/// Executes <see cref="IMemoryAccess"/>: legality here, addresses and copying in <see cref="MemoryStrided"/> and <see cref="MemoryIndexed"/>.
/// The unordered indexed forms access memory in order, as the ordered ones must.
/// </summary>
public static unsafe class MemoryAccess
{
    private const int Registers = 32, ByteLog2 = 0, AgnosticOnes = 0xff, FieldsShift = 29;

    /// <summary>A unit-stride or fault-only-first load.</summary>
    public static void LoadUnit<TOp>(Hart hart, uint word, int vdIndex, ulong rs1, int vm)
        where TOp : struct, IMemoryAccess
    {
        byte* host = UsualCase(hart, word, vm) ? Bulk.Read(hart, rs1, (ulong)hart.State->Vector.Vl << TOp.EewLog2) : null;
        if (host != null && (hart.AllowsMisaligned || (rs1 & (1UL << TOp.EewLog2) - 1) == 0))
            MemoryBlocks.Copy(hart.State->Vector[vdIndex], host, hart.State->Vector.Vl << TOp.EewLog2);
        else
            LoadSegments(hart, word, vdIndex, rs1, (long)Fields(word) << TOp.EewLog2, vm, TOp.EewLog2, TOp.IsFirstFault);
    }

    /// <summary>A strided load: segment i begins at rs1 + i * rs2.</summary>
    public static void LoadStrided<TOp>(Hart hart, uint word, int vdIndex, ulong rs1, ulong rs2, int vm)
        where TOp : struct, IMemoryAccess =>
        LoadSegments(hart, word, vdIndex, rs1, (long)rs2, vm, TOp.EewLog2, firstFault: false);

    /// <summary>An indexed load: segment i begins at rs1 + vs2[i].</summary>
    public static void LoadIndexed<TOp>(Hart hart, uint word, int vdIndex, ulong rs1, int vs2Index, int vm)
        where TOp : struct, IMemoryAccess => LoadAtOffsets(hart, word, vdIndex, rs1, vs2Index, vm, TOp.EewLog2);

    /// <summary>A load of whole registers.</summary>
    public static void LoadWhole<TOp>(Hart hart, uint word, int vdIndex, ulong rs1)
        where TOp : struct, IMemoryAccess => LoadRegisters(hart, word, vdIndex, rs1, TOp.EewLog2);

    /// <summary>A unit-stride store.</summary>
    public static void StoreUnit<TOp>(Hart hart, uint word, int vs3Index, ulong rs1, int vm)
        where TOp : struct, IMemoryAccess
    {
        byte* host = UsualCase(hart, word, vm) ? Bulk.Write(hart, rs1, (ulong)hart.State->Vector.Vl << TOp.EewLog2) : null;
        if (host != null && (hart.AllowsMisaligned || (rs1 & (1UL << TOp.EewLog2) - 1) == 0))
            MemoryBlocks.Copy(host, hart.State->Vector[vs3Index], hart.State->Vector.Vl << TOp.EewLog2);
        else
            StoreSegments(hart, word, vs3Index, rs1, (long)Fields(word) << TOp.EewLog2, vm, TOp.EewLog2);
    }

    /// <summary>A strided store: segment i begins at rs1 + i * rs2.</summary>
    public static void StoreStrided<TOp>(Hart hart, uint word, int vs3Index, ulong rs1, ulong rs2, int vm)
        where TOp : struct, IMemoryAccess => StoreSegments(hart, word, vs3Index, rs1, (long)rs2, vm, TOp.EewLog2);

    /// <summary>An indexed store: segment i begins at rs1 + vs2[i].</summary>
    public static void StoreIndexed<TOp>(Hart hart, uint word, int vs3Index, ulong rs1, int vs2Index, int vm)
        where TOp : struct, IMemoryAccess => StoreAtOffsets(hart, word, vs3Index, rs1, vs2Index, vm, TOp.EewLog2);

    /// <summary>A store of whole registers.</summary>
    public static void StoreWhole<TOp>(Hart hart, uint word, int vs3Index, ulong rs1)
        where TOp : struct, IMemoryAccess
    {
        if (WholeOperands(hart, word, vs3Index, TOp.EewLog2, out MemoryOperands operands)
            && MemoryStrided.Store(operands, rs1, 1 << TOp.EewLog2, TOp.EewLog2))
            Groups.Complete(&hart.State->Vector);
    }

    /// <summary>Loads the bytes that hold vl mask bits; the tail, in bytes, is agnostic whatever vtype says (V manual, section 7.4).</summary>
    internal static void LoadMask(Hart hart, int vd, ulong address)
    {
        if (!MaskOperands(hart, vd, out MemoryOperands operands) || !MemoryStrided.Load(operands, address, 1, ByteLog2))
            return;
        VectorUnit* v = &hart.State->Vector;
        if (v->AgnosticOnes && v->Vstart < (ulong)operands.Length)
            new Span<byte>(operands.Data, v->Vlenb)[operands.Length..].Fill(AgnosticOnes);
        Groups.Complete(v);
    }

    /// <summary>Stores the bytes that hold vl mask bits.</summary>
    internal static void StoreMask(Hart hart, int vs3, ulong address)
    {
        if (MaskOperands(hart, vs3, out MemoryOperands operands) && MemoryStrided.Store(operands, address, 1, ByteLog2))
            Groups.Complete(&hart.State->Vector);
    }

    /// <summary>
    /// A unit-stride access without a mask and with one field, that was legal before and needs nothing done to its tail. VS is Dirty already.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool UsualCase(Hart hart, uint word, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        return v->WasLegal && v->Vs == Groups.Dirty && v->Vstart == 0 && vm != 0 && word >> FieldsShift == 0 && !v->AgnosticOnes;
    }

    /// <summary>The number of fields that stands in an instruction word.</summary>
    internal static int Fields(uint word) => (int)(word >> FieldsShift) + 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LoadSegments(Hart hart, uint word, int vd, ulong address, long stride, int vm, int eewLog2, bool firstFault)
    {
        VectorUnit* v = &hart.State->Vector;
        int emulLog2 = eewLog2 - v->SewLog2 + v->LmulLog2, fields = Fields(word);
        if (!Legal(v, vd, emulLog2, fields) || !Groups.KeepsMask(vd, vm))
            hart.RaiseIllegal();
        else if (MemoryStrided.Load(new(hart, vd, emulLog2, fields, vm, v->Vl, firstFault), address, stride, eewLog2))
            CompleteLoad(v, vd, emulLog2, fields, eewLog2, vm);
    }

    private static void LoadAtOffsets(Hart hart, uint word, int vd, ulong address, int vs2, int vm, int indexLog2)
    {
        VectorUnit* v = &hart.State->Vector;
        int emulLog2 = indexLog2 - v->SewLog2 + v->LmulLog2, fields = Fields(word);
        if (!Legal(v, vd, v->LmulLog2, fields) || !LegalIndex(vs2, emulLog2) || !Groups.KeepsMask(vd, vm) || !MayOverlap(v, vd, fields, vs2, emulLog2))
        {
            hart.RaiseIllegal();
            return;
        }

        if (MemoryIndexed.Load(new(hart, vd, v->LmulLog2, fields, vm, v->Vl), address, (*v)[vs2], indexLog2))
            CompleteLoad(v, vd, v->LmulLog2, fields, v->SewLog2, vm);
    }

    private static void LoadRegisters(Hart hart, uint word, int vd, ulong address, int eewLog2)
    {
        if (WholeOperands(hart, word, vd, eewLog2, out MemoryOperands operands) && MemoryStrided.Load(operands, address, 1 << eewLog2, eewLog2))
            Groups.Complete(&hart.State->Vector);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StoreSegments(Hart hart, uint word, int vs3, ulong address, long stride, int vm, int eewLog2)
    {
        VectorUnit* v = &hart.State->Vector;
        int emulLog2 = eewLog2 - v->SewLog2 + v->LmulLog2, fields = Fields(word);
        if (!Legal(v, vs3, emulLog2, fields))
            hart.RaiseIllegal();
        else if (MemoryStrided.Store(new(hart, vs3, emulLog2, fields, vm, v->Vl), address, stride, eewLog2))
            Groups.Complete(v);
    }

    private static void StoreAtOffsets(Hart hart, uint word, int vs3, ulong address, int vs2, int vm, int indexLog2)
    {
        VectorUnit* v = &hart.State->Vector;
        int emulLog2 = indexLog2 - v->SewLog2 + v->LmulLog2, fields = Fields(word);
        if (!Legal(v, vs3, v->LmulLog2, fields) || !LegalIndex(vs2, emulLog2))
            hart.RaiseIllegal();
        else if (MemoryIndexed.Store(new(hart, vs3, v->LmulLog2, fields, vm, v->Vl), address, (*v)[vs2], indexLog2))
            Groups.Complete(v);
    }

    /// <summary>State on, vtype legal, EMUL in range, all fields in eight registers that exist (V manual, sections 7.3 and 7.8).</summary>
    private static bool Legal(VectorUnit* v, int register, int emulLog2, int fields)
    {
        int registers = fields * Groups.Count(emulLog2);
        return v->Vs != 0 & !v->Vill & emulLog2 >= VectorUnit.MinimumLmulLog2 && Groups.Aligned(register, emulLog2)
            && registers <= 1 << Groups.MaximumLog2 & register + registers <= Registers;
    }

    private static bool LegalIndex(int vs2, int emulLog2) => emulLog2 >= VectorUnit.MinimumLmulLog2 && Groups.Aligned(vs2, emulLog2);

    /// <summary>The offsets may share registers with the destination as section 5.2 says, but never with one of several fields (section 7.8.3).</summary>
    private static bool MayOverlap(VectorUnit* v, int vd, int fields, int vs2, int emulLog2)
    {
        if (fields == 1)
            return Groups.MayOverlap(vd, v->LmulLog2, vs2, emulLog2);
        return vd >= vs2 + Groups.Count(emulLog2) || vs2 >= vd + fields * Groups.Count(v->LmulLog2);
    }

    /// <summary>Whole registers do not depend on vtype; their number stands in the place of the number of fields.</summary>
    private static bool WholeOperands(Hart hart, uint word, int register, int eewLog2, out MemoryOperands operands)
    {
        VectorUnit* v = &hart.State->Vector;
        int registers = Fields(word);
        operands = new(hart, register, 0, 1, 1, registers * v->Vlenb >> eewLog2);
        if (v->Vs != 0 && (register & registers - 1) == 0)
            return true;
        hart.RaiseIllegal();
        return false;
    }

    private static bool MaskOperands(Hart hart, int register, out MemoryOperands operands)
    {
        VectorUnit* v = &hart.State->Vector;
        operands = new(hart, register, 0, 1, 1, v->Vl + 7 >> 3);
        if (v->Vs != 0 && !v->Vill)
            return true;
        hart.RaiseIllegal();
        return false;
    }

    private static void CompleteLoad(VectorUnit* v, int vd, int emulLog2, int fields, int eewLog2, int vm)
    {
        if (v->AgnosticOnes)
        {
            for (int field = 0; field < fields; field++)
                Agnostic.Fill(v, vd + field * Groups.Count(emulLog2), emulLog2, eewLog2, Masks.Of(v, vm));
        }

        Groups.Complete(v);
    }
}
