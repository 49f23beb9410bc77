using System.Runtime.CompilerServices;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions;

/// <summary>A: load-reserved, store-conditional (Zalrsc) and atomic memory operations (Zaamo) (unprivileged manual, chapter "A").</summary>
/// <remarks>The bits aq and rl order accesses between harts; harts here take turns and see each other's accesses in program order, which satisfies
/// every ordering, so no method reads them.</remarks>
[Extension("a", Oracle = "golden/rv64a")]
public static class A
{
    /// <summary>Load-reserved word.</summary>
    [Insn("lr.w rd, (rs1)", "00010 aq rl 00000 rs1 010 rd 0101111", Cost.Atomic, Aligned = true, Requires = "zalrsc")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LrW(Hart hart, int mem, ulong address)
    {
        hart.Reserve(address, 4);
        return mem;
    }

    /// <summary>Store-conditional word: 0 if it was stored, 1 if the reservation was gone.</summary>
    [Insn("sc.w rd, rs2, (rs1)", "00011 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zalrsc")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ScW(Hart hart, ref int mem, ulong address, int rs2)
    {
        if (!hart.TakeReservation(address, 4))
        {
            return 1;
        }

        mem = rs2;
        return 0;
    }

    /// <summary>Load-reserved doubleword.</summary>
    [Insn("lr.d rd, (rs1)", "00010 aq rl 00000 rs1 011 rd 0101111", Cost.Atomic, Aligned = true, Requires = "zalrsc")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long LrD(Hart hart, long mem, ulong address)
    {
        hart.Reserve(address, 8);
        return mem;
    }

    /// <summary>Store-conditional doubleword: 0 if it was stored, 1 if the reservation was gone.</summary>
    [Insn("sc.d rd, rs2, (rs1)", "00011 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zalrsc")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ScD(Hart hart, ref long mem, ulong address, long rs2)
    {
        if (!hart.TakeReservation(address, 8))
        {
            return 1;
        }

        mem = rs2;
        return 0;
    }

    /// <summary>Atomic swap of a word; returns the old value, sign-extended.</summary>
    [Insn("amoswap.w rd, rs2, (rs1)", "00001 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmoswapW(ref int mem, int rs2)
    {
        int old = mem;
        mem = rs2;
        return old;
    }

    /// <summary>Atomic add of a word; returns the old value, sign-extended.</summary>
    [Insn("amoadd.w rd, rs2, (rs1)", "00000 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmoaddW(ref int mem, int rs2)
    {
        int old = mem;
        mem = old + rs2;
        return old;
    }

    /// <summary>Atomic exclusive or of a word; returns the old value, sign-extended.</summary>
    [Insn("amoxor.w rd, rs2, (rs1)", "00100 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmoxorW(ref int mem, int rs2)
    {
        int old = mem;
        mem = old ^ rs2;
        return old;
    }

    /// <summary>Atomic and of a word; returns the old value, sign-extended.</summary>
    [Insn("amoand.w rd, rs2, (rs1)", "01100 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmoandW(ref int mem, int rs2)
    {
        int old = mem;
        mem = old & rs2;
        return old;
    }

    /// <summary>Atomic or of a word; returns the old value, sign-extended.</summary>
    [Insn("amoor.w rd, rs2, (rs1)", "01000 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmoorW(ref int mem, int rs2)
    {
        int old = mem;
        mem = old | rs2;
        return old;
    }

    /// <summary>Atomic signed minimum of a word; returns the old value, sign-extended.</summary>
    [Insn("amomin.w rd, rs2, (rs1)", "10000 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmominW(ref int mem, int rs2)
    {
        int old = mem;
        mem = Math.Min(old, rs2);
        return old;
    }

    /// <summary>Atomic signed maximum of a word; returns the old value, sign-extended.</summary>
    [Insn("amomax.w rd, rs2, (rs1)", "10100 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmomaxW(ref int mem, int rs2)
    {
        int old = mem;
        mem = Math.Max(old, rs2);
        return old;
    }

    /// <summary>Atomic unsigned minimum of a word; returns the old value, sign-extended.</summary>
    [Insn("amominu.w rd, rs2, (rs1)", "11000 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmominuW(ref uint mem, uint rs2)
    {
        uint old = mem;
        mem = Math.Min(old, rs2);
        return (int)old;
    }

    /// <summary>Atomic unsigned maximum of a word; returns the old value, sign-extended.</summary>
    [Insn("amomaxu.w rd, rs2, (rs1)", "11100 aq rl rs2 rs1 010 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AmomaxuW(ref uint mem, uint rs2)
    {
        uint old = mem;
        mem = Math.Max(old, rs2);
        return (int)old;
    }

    /// <summary>Atomic swap of a doubleword; returns the old value.</summary>
    [Insn("amoswap.d rd, rs2, (rs1)", "00001 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AmoswapD(ref long mem, long rs2)
    {
        long old = mem;
        mem = rs2;
        return old;
    }

    /// <summary>Atomic add of a doubleword; returns the old value.</summary>
    [Insn("amoadd.d rd, rs2, (rs1)", "00000 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AmoaddD(ref long mem, long rs2)
    {
        long old = mem;
        mem = old + rs2;
        return old;
    }

    /// <summary>Atomic exclusive or of a doubleword; returns the old value.</summary>
    [Insn("amoxor.d rd, rs2, (rs1)", "00100 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AmoxorD(ref long mem, long rs2)
    {
        long old = mem;
        mem = old ^ rs2;
        return old;
    }

    /// <summary>Atomic and of a doubleword; returns the old value.</summary>
    [Insn("amoand.d rd, rs2, (rs1)", "01100 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AmoandD(ref long mem, long rs2)
    {
        long old = mem;
        mem = old & rs2;
        return old;
    }

    /// <summary>Atomic or of a doubleword; returns the old value.</summary>
    [Insn("amoor.d rd, rs2, (rs1)", "01000 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AmoorD(ref long mem, long rs2)
    {
        long old = mem;
        mem = old | rs2;
        return old;
    }

    /// <summary>Atomic signed minimum of a doubleword; returns the old value.</summary>
    [Insn("amomin.d rd, rs2, (rs1)", "10000 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AmominD(ref long mem, long rs2)
    {
        long old = mem;
        mem = Math.Min(old, rs2);
        return old;
    }

    /// <summary>Atomic signed maximum of a doubleword; returns the old value.</summary>
    [Insn("amomax.d rd, rs2, (rs1)", "10100 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long AmomaxD(ref long mem, long rs2)
    {
        long old = mem;
        mem = Math.Max(old, rs2);
        return old;
    }

    /// <summary>Atomic unsigned minimum of a doubleword; returns the old value.</summary>
    [Insn("amominu.d rd, rs2, (rs1)", "11000 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AmominuD(ref ulong mem, ulong rs2)
    {
        ulong old = mem;
        mem = Math.Min(old, rs2);
        return old;
    }

    /// <summary>Atomic unsigned maximum of a doubleword; returns the old value.</summary>
    [Insn("amomaxu.d rd, rs2, (rs1)", "11100 aq rl rs2 rs1 011 rd 0101111", Cost.Atomic, Requires = "zaamo")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AmomaxuD(ref ulong mem, ulong rs2)
    {
        ulong old = mem;
        mem = Math.Max(old, rs2);
        return old;
    }
}
