using System.Diagnostics;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Benchmarks;

/// <summary>A machine of one VLEN that runs one vector instruction over and over.</summary>
internal sealed unsafe class VectorBench : IDisposable, ITrapObserver
{
    private const ulong MemoryBytes = 16 << 20, Code = 0x1000, Data = 8 << 20;
    private const int Base = 10, Stride = 12, Avl = 14, Copies = 64, Dirty = 3;
    private const int StackAlignment = 16, Alignments = 4;

    // A whole loop, one jump included, so that the interpreter meets what it meets in programs.
    private const uint JumpOpcode = 0x6f;

    private readonly PhysicalMemory _memory = new(0, MemoryBytes);
    private readonly Hart _hart;
    private readonly InterpreterEngine _engine;
    private readonly byte[] _registers;
    private bool _trapped;

    /// <summary>Makes the machine with all extensions.</summary>
    public VectorBench(InsnTable table, string isa, int vlen)
    {
        _hart = new Hart(IsaString.Parse(isa, new ExtensionCatalog(), vlen: vlen), _memory);
        _engine = new InterpreterEngine(_hart, table) { Observer = this };
        _registers = new byte[32 * (vlen / 8)];
        _hart.State->Fs = _hart.State->Vector.Vs = Dirty;
        // Flags that stay set once they are: the usual state of a program that computes with numbers.
        _hart.State->Fflags = FloatFlags.NX;
    }

    private VectorUnit* Unit => &_hart.State->Vector;

    /// <summary>Elements that an instruction works on.</summary>
    public int Vl => Unit->Vl;

    /// <summary>Sets vtype and vl.</summary>
    /// <returns>False if the machine does not have the vtype.</returns>
    public bool Configure(int sewLog2, int lmulLog2, bool altfmt, int vl = int.MaxValue)
    {
        _hart.Vector.SetVtype((ulong)(sewLog2 << 3 | lmulLog2 & 7 | (altfmt ? 1 << 8 : 0)));
        _hart.Vector.SetVl((ulong)vl);
        return !Unit->Vill;
    }

    /// <summary>Finds register numbers under which a row is legal.</summary>
    /// <param name="row">The row.</param>
    /// <param name="masked">True for its masked form.</param>
    /// <param name="word">The encoding.</param>
    public bool TryEncode(Insn row, bool masked, out uint word)
    {
        ReadOnlySpan<(int D, int S2, int S1)> groups = [(8, 16, 24), (8, 24, 16), (16, 8, 24), (8, 16, 1), (8, 1, 24), (8, 8, 24), (8, 16, 8)];
        foreach ((int d, int s2, int s1) in groups)
        {
            word = row.Pattern.Match;
            foreach (Field field in row.Pattern.Fields)
            {
                word |= field.Insert(field.Name switch
                {
                    "vd" or "vs3" => d,
                    "vs2" => s2,
                    "vs1" => s1,
                    "rd" => 5,
                    "rs1" when Accesses(row) => Base,
                    "rs1" => 6,
                    "rs2" => Stride,
                    "fd" => 1,
                    "fs1" => 2,
                    "vm" => masked ? 0 : 1,
                    _ => 3,
                });
            }

            if (row.Pattern.Matches(word) && Step(row, word))
                return true;
        }

        word = 0;
        return false;
    }

    /// <summary>
    /// Nanoseconds of one execution: the least of several tries, at every alignment of the host's stack, which differs from process to process.
    /// </summary>
    public double Measure(Insn row, uint word)
    {
        const int Warm = 60;
        byte[] code = new byte[4 * (Copies + 1)];
        for (int i = 0; i < Copies; i++)
            BitConverter.TryWriteBytes(code.AsSpan(4 * i), word);
        BitConverter.TryWriteBytes(code.AsSpan(4 * Copies), Jump(-4 * Copies));
        Prepare(row);
        _memory.TryWrite(Code, code);
        _hart.State->Pc = Code;
        long rounds = Warm;
        double least = double.MaxValue;
        for (int attempt = 0; attempt < 2 + 2 * Alignments; attempt++)
        {
            long start = Stopwatch.GetTimestamp();
            RunDisplaced(attempt % Alignments, _hart.Retired + (ulong)(rounds * (Copies + 1)));
            double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            if (attempt > 1)
                least = Math.Min(least, nanoseconds / (rounds * Copies));
            // About a millisecond each, after the first, which compiles.
            if (attempt == 1)
                rounds = Math.Clamp((long)(rounds * 1_000_000 / Math.Max(nanoseconds, 1)), 2, 100_000);
        }

        return least;
    }

    /// <summary>True for loads and stores.</summary>
    public static bool Accesses(Insn row) => row.Cost is >= Cost.VLoad and <= Cost.VStoreIndexed;

    /// <inheritdoc/>
    public bool Handle(Hart hart, Cause cause, ulong value)
    {
        _trapped = true;
        hart.RequestStop();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine.Dispose();
        _hart.Dispose();
        _memory.Dispose();
    }

    private void RunDisplaced(int by, ulong limit)
    {
        byte* displacement = stackalloc byte[(by + 1) * StackAlignment];
        Volatile.Write(ref *displacement, 0);
        _engine.Run(limit);
    }

    private bool Step(Insn row, uint word)
    {
        Prepare(row);
        _memory.TryWrite(Code, BitConverter.GetBytes(word));
        _hart.State->Pc = Code;
        _trapped = false;
        _engine.Run(_hart.Retired + 1);
        return !_trapped;
    }

    /// <summary>
    /// Ordinary operands: small integers; numbers whose magnitude is a little below 1, so that sums of products neither overflow nor die
    /// away, and which are ordinary numbers in the wider formats, too; indices inside a small table; half of the mask bits set.
    /// </summary>
    private void Prepare(Insn row)
    {
        var random = new Random(1);
        bool isFloat = row.Cost is >= Cost.VFAdd and <= Cost.VFReduce;
        bool mayBeNegative = !row.Name.Contains("sqrt", StringComparison.Ordinal);
        int size = 1 << Unit->SewLog2;
        for (int at = 0; at < _registers.Length; at += size)
        {
            double number = (0.75 + random.NextDouble() / 4) * (mayBeNegative ? random.Next(2) * 2 - 1 : 1);
            ulong bits = !isFloat ? (ulong)random.Next(1, 100) : size switch
            {
                2 => BitConverter.HalfToUInt16Bits((Half)number),
                4 => BitConverter.SingleToUInt32Bits((float)number),
                8 => BitConverter.DoubleToUInt64Bits(number),
                _ => (ulong)random.Next(0x3e, 0x40),
            };
            BitConverter.TryWriteBytes(_registers.AsSpan(at, size), 0);
            for (int i = 0; i < size; i++)
                _registers[at + i] = (byte)(bits >> 8 * i);
        }

        random.NextBytes(_registers.AsSpan(0, Unit->Vlenb));
        if (row.Cost is Cost.VLoadIndexed or Cost.VStoreIndexed)
            Array.Fill(_registers, (byte)0, 16 * Unit->Vlenb, 8 * Unit->Vlenb);
        _registers.CopyTo(new Span<byte>(Unit->Registers, _registers.Length));
        _hart[Base] = Data;
        _hart[Stride] = 64;
        _hart[6] = 3;
        _hart[Avl] = (ulong)Unit->Vl;
        _hart.State->F[2] = size switch
        {
            2 => NanBox.Box((Half)0.75),
            4 => NanBox.Box(0.75f),
            _ => NanBox.Box(0.75),
        };
        Unit->Vstart = 0;
    }

    private static uint Jump(int offset) =>
        (uint)(offset >> 20 & 1) << 31 | (uint)(offset >> 1 & 0x3ff) << 21 | (uint)(offset >> 11 & 1) << 20 | (uint)(offset >> 12 & 0xff) << 12 | JumpOpcode;
}
