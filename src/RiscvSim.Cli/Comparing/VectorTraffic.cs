using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Comparing;

/// <summary>
/// What a counted vector instruction moves and how long its unit is busy. Loads and stores are read from their encoding (V manual,
/// chapter 7); masked-off elements count as if they were active.
/// </summary>
public static class VectorTraffic
{
    private const uint Opcode = 0x7f, LoadOpcode = 0x07, StoreOpcode = 0x27;
    private const int WholeRegisters = 8, MaskBits = 11;

    /// <summary>True for a load or store of the V manual, whose encoding tells what it moves.</summary>
    public static bool IsAccess(Insn row) => row.Cost is >= Cost.VLoad and <= Cost.VStoreIndexed && (row.Pattern.Match & Opcode) is LoadOpcode or StoreOpcode;

    /// <summary>Bytes that one instruction loads or stores.</summary>
    /// <param name="count">Counted executions of a load or store.</param>
    /// <param name="vlen">VLEN in bits.</param>
    public static ulong BytesOf(VectorCount count, int vlen)
    {
        int fields = Bits(count.Row, 29, 3) + 1;
        return Unit(count.Row) switch
        {
            WholeRegisters => (ulong)(fields * vlen / 8),
            MaskBits => (ulong)(count.Vl + 7) / 8,
            _ => (ulong)fields * (ulong)count.Vl * (ulong)ElementBits(count) / 8,
        };
    }

    /// <summary>
    /// Cycles for which one instruction keeps its unit busy: what its op tells (<see cref="Insn.OccupancyOf"/>), otherwise one for each
    /// register that its widest operand fills, at least one.
    /// </summary>
    /// <param name="count">Counted executions.</param>
    /// <param name="vlen">VLEN in bits.</param>
    public static ulong OccupancyOf(VectorCount count, int vlen)
    {
        if (count.Row.OccupancyOf(new VectorShape(vlen, count.Sew, count.LmulLog2, count.Vl)) is { } told)
            return (ulong)told;
        if (count.Row.Cost == Cost.VMove)
            return RegistersMoved(count.Row.Name);
        ulong bits = IsAccess(count.Row) ? 8 * BytesOf(count, vlen) : (ulong)count.Vl * (ulong)WidestBits(count);
        return Math.Max(1, (bits + (ulong)vlen - 1) / (ulong)vlen);
    }

    /// <summary>Bits of an element in memory: the encoding's width, or SEW in an indexed access, whose width is that of the offsets.</summary>
    private static int ElementBits(VectorCount count)
    {
        if (count.Row.Cost is Cost.VLoadIndexed or Cost.VStoreIndexed)
            return count.Sew;
        return Bits(count.Row, 12, 3) switch { 0 => 8, 5 => 16, 6 => 32, _ => 64 };
    }

    /// <summary>lumop or sumop of a unit-stride access; 0 for others.</summary>
    private static int Unit(Insn row) => row.Cost is Cost.VLoad or Cost.VStore ? Bits(row, 20, 5) : 0;

    /// <summary>The registers of <c>vmv2r.v</c> and the like; 1 for a move to or from a scalar register.</summary>
    private static ulong RegistersMoved(string name) => name.EndsWith("r.v", StringComparison.Ordinal) ? (ulong)(name[^4] - '0') : 1;

    private static int Bits(Insn row, int at, int count) => (int)(row.Pattern.Match >> at) & (1 << count) - 1;

    /// <summary>
    /// Bits of the widest operand for each element: twice SEW where the mnemonic says so (<c>vw...</c>, <c>vfw...</c>, <c>.wv</c>,
    /// <c>.f.f.w</c>), one bit between masks (those that begin with vi make elements), eight registers' worth for the batched dot products.
    /// </summary>
    private static int WidestBits(VectorCount count)
    {
        string name = count.Row.Name;
        string suffix = name[(name.IndexOf('.') + 1)..];
        if (count.Row.Cost == Cost.VMask)
            return name.StartsWith("vi", StringComparison.Ordinal) ? count.Sew : 1;
        if (name.Contains("bdota", StringComparison.Ordinal))
            return 8 * count.Sew;
        bool widens = (name.StartsWith("vw", StringComparison.Ordinal) || name.StartsWith("vfw", StringComparison.Ordinal)) && suffix != "vs";
        return widens || suffix.Contains('w') ? 2 * count.Sew : count.Sew;
    }
}
