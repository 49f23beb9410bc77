using System.Runtime.CompilerServices;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Interpreter;

/// <summary>An entry of the table that leads from a virtual page to its operations.</summary>
internal unsafe struct CodeTableEntry
{
    /// <summary>Entries of the table; one more follows them, whose operation takes control back to the engine.</summary>
    public const int Count = 256;

    /// <summary>The place of a page in the table.</summary>
    public static int IndexOf(ulong address) => (int)(address >> PhysicalMemory.PageShift & (Count - 1));

    /// <summary>The page's virtual address, or all ones.</summary>
    public ulong Page;

    /// <summary>The operation of the page's first halfword; null if there is no page.</summary>
    public Op* Ops;
}

/// <summary>The pieces of handlers that are ordinary code: emitted handlers call these, most of them inlined.</summary>
internal static unsafe class Dispatch
{
    private const int Dynamic = 7;

    /// <summary>Bytes of the widest host vector: RyuJIT places spilled ones at multiples of it from the frame of a method's caller.</summary>
    private const int WidestVector = 64;

    /// <summary>
    /// Executes instructions from an operation on, until one gives control back. All handlers and regions have this method's frame for their
    /// caller's, as they go on by tail calls: it ends at a multiple of <see cref="WidestVector"/>, because vectors that a region spills
    /// would else lie across two cache lines, by chance of where the process got its stack (fp32 and bf16 products took twice the time).
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    public static void Start(delegate*<Hart, HartState*, Op*, long, void> handler, Hart hart, HartState* s, Op* op, long budget)
    {
        // What is allocated last lies at the end of the frame, as no argument of the call is passed on the stack; but RyuJIT puts what has a
        // constant length elsewhere in it.
        byte* end = stackalloc byte[((int)budget & 15) + 16];
        int beyond = (int)((nint)end & (WidestVector - 1));
        if (beyond != 0)
        {
            byte* lower = stackalloc byte[beyond];
            *lower = 0;
        }

        handler(hart, s, op, budget);
    }

    /// <summary>Finds the operation at an address; one that leaves the interpreter if the page is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Op* Enter(HartState* s, ulong pc)
    {
        ulong page = pc & ~(ulong)(PhysicalMemory.PageSize - 1);
        var table = (CodeTableEntry*)s->CodeTable;
        CodeTableEntry* entry = table + (pc >> PhysicalMemory.PageShift & (CodeTableEntry.Count - 1));
        if (entry->Page != page)
        {
            s->Pc = pc;
            return table[CodeTableEntry.Count].Ops;
        }

        s->CodePage = page;
        return entry->Ops + ((pc & (PhysicalMemory.PageSize - 1)) >> 1);
    }

    /// <summary>The address of an operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong PcOf(HartState* s, Op* op) => s->CodePage + op->Offset;

    /// <summary>The address that a load or store goes to.</summary>
    public static ulong AddressOf(HartState* s, Op* op) => s->X[op->Rs1] + (ulong)(long)op->Immediate;

    /// <summary>The address after an operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NextPc(HartState* s, Op* op) => s->CodePage + op->Offset + op->Length;

    /// <summary>Gives control back before an instruction, or because it trapped.</summary>
    public static void Leave(HartState* s, Op* op, long budget)
    {
        s->Pc = PcOf(s, op);
        s->Budget = budget;
    }

    /// <summary>Gives control back after an instruction that has completed.</summary>
    public static void LeaveAfter(HartState* s, Op* op, long budget)
    {
        if (s->Status != HartStatus.Redirect)
            s->Pc = NextPc(s, op);
        s->Budget = budget - 1;
    }

    /// <summary>Gives control back after a semantic that has set a status: the instruction has trapped, or completed.</summary>
    public static void LeaveStopped(HartState* s, Op* op, long budget)
    {
        if (s->Status == HartStatus.Trap)
            Leave(s, op, budget);
        else
            LeaveAfter(s, op, budget);
    }

    /// <summary>The handler that executes an operation alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Own(Op* op) => (nint)op->Own;

    /// <summary>The same for one whose address is not where it was expected: that is noted.</summary>
    public static nint Strayed(HartState* s, Op* op)
    {
        ulong at = s->Misses++ % HartState.MissesKept;
        s->MissedAt[at] = PcOf(s, op);
        s->MissedTo[at] = AddressOf(s, op);
        return Own(op);
    }

    /// <summary>The same for an operation whose semantic has trapped without knowing where: it is to be repeated.</summary>
    public static nint Again(HartState* s, Op* op)
    {
        s->Status = HartStatus.Running;
        return (nint)op->Own;
    }

    /// <summary>True if a page with these operations may be executed under the rights of the moment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEntered(HartState* s, int index, Op* ops) => ((CodeTableEntry*)s->CodeTable)[index].Ops == ops;

    /// <summary>Makes the state precise before a semantic that takes the hart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteBack(HartState* s, Op* op, long budget)
    {
        s->Pc = PcOf(s, op);
        s->Budget = budget;
    }

    /// <summary>Tells a vector instruction whether it was legal before; see <see cref="Op.LegalUnder"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Recall(HartState* s, Op* op)
    {
        bool wasLegal = op->LegalUnder == s->Vector.Configuration;
        if (s->Vector.WasLegal != wasLegal)
            s->Vector.WasLegal = wasLegal;
    }

    /// <summary>Remembers that a vector instruction has completed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Remember(HartState* s, Op* op)
    {
        if (!s->Vector.WasLegal)
            op->LegalUnder = s->Vector.Configuration;
    }

    /// <summary>The rounding mode of an instruction; above 4 if it is reserved.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RoundingMode Rounding(HartState* s, Op* op)
    {
        int mode = (int)(op->Word >> 12 & 7);
        return (RoundingMode)(mode == Dynamic ? s->Frm : mode);
    }

    /// <summary>Counts an instruction, in an engine that counts; see <see cref="CodePage.CountOf"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Count(Op* op) => ++*CodePage.CountOf(op);

    /// <summary>Counts a vector instruction by row, SEW, LMUL and vl.</summary>
    public static void CountVector(HartState* s, int row) =>
        ((VectorTally*)s->VectorCounts)->Count(row, s->Vector.Vtype & VectorCount.VtypeBits, s->Vector.Vl);

    /// <summary>Makes an illegal-instruction trap pending.</summary>
    public static void Illegal(Hart hart, HartState* s, Op* op)
    {
        s->Pc = PcOf(s, op);
        hart.RaiseIllegal();
    }

    /// <summary>Makes a misaligned-target trap pending.</summary>
    public static void MisalignedTarget(Hart hart, ulong target) => hart.Fault(Cause.FetchMisaligned, target);

    /// <summary>The slow path of a load.</summary>
    public static byte* SlowRead(Hart hart, HartState* s, ulong address, int size, bool aligned, long budget)
    {
        s->Budget = budget;
        return DataAccess.Read(hart, address, size, aligned);
    }

    /// <summary>The slow path of a store.</summary>
    public static bool SlowWrite(Hart hart, HartState* s, ulong address, int size, ulong value, long budget)
    {
        s->Budget = budget;
        return DataAccess.Write(hart, address, size, value);
    }

    /// <summary>The slow path of an atomic.</summary>
    public static byte* SlowModify(Hart hart, HartState* s, ulong address, int size, long budget)
    {
        s->Budget = budget;
        return DataAccess.Modify(hart, address, size);
    }

    /// <summary>The handler of a halfword that was not decoded, or whose code has changed: the engine decodes and comes back.</summary>
    public static void Undecoded(Hart hart, HartState* s, Op* op, long budget) => Leave(s, op, budget);

    /// <summary>The handler of the operation behind the table: <see cref="Enter"/> has set the pc.</summary>
    public static void Missed(Hart hart, HartState* s, Op* op, long budget) => s->Budget = budget;

    /// <summary>The handler of an encoding that no row has.</summary>
    public static void Unknown(Hart hart, HartState* s, Op* op, long budget)
    {
        if (budget > 0)
            Illegal(hart, s, op);
        Leave(s, op, budget);
    }
}
