// A subset of Gemmini (github.com/ucb-bar/gemmini), the systolic-array accelerator of Berkeley, in its default configuration, as an extension
// file for
//     riscvsim run --ext firmware/ext/gemmini.cs firmware/elf/ext-gemmini.htif.elf
// firmware/ext/gemmini.c is a program that uses it.
//
// 16 x 16 cells; a scratchpad of 16384 rows of 16 int8 (256 KiB) and an accumulator of 1024 rows of 16 int32 (64 KiB). Instructions are of custom-3
// with funct3 011: funct7 names the operation, rs1 and rs2 hold the operands, rd is x0.
//
// A local address has 32 bits: [31] accumulator, [30] add to what stands there, [29] full width when the accumulator is moved out, [28:0] the row.
// All ones is no address: zeros when read, nowhere when written. An operand is rows [63:48], columns [47:32], local address [31:0].
//   config (by rs1[1:0])
//     0 execute  rs1: [2] 0 output-stationary, 1 weight-stationary; [3] ReLU; [7] strides only; [8] A transposed; [9] B transposed; [31:16] stride
//                of A in rows; rs2: [31:0] right shift of output-stationary results; [63:48] stride of C in rows
//     1 load     rs1: [2] int8 also into the accumulator; [4:3] which of three; [31:16] rows from a block of 16 columns to the next; [63:32] scale,
//                fp32; rs2: bytes from a row in memory to the next
//     2 store    rs1: [2] ReLU; rs2: [31:0] bytes from a row to the next; [63:32] scale of accumulator values, fp32
//   mvin, mvin2, mvin3  rs1: address, 0 for zeros; rs2: operand, up to 16 rows and 64 columns; each has a load configuration of its own
//   mvout               rs1: address; rs2: operand
//   preload             rs1: operand B (weight-stationary) or D (output-stationary) for the cells; rs2: operand C, where results go
//   compute.preloaded   rs1: operand A; rs2: operand D or B; the cells take what was preloaded
//   compute.accumulated the same; the cells keep what they have
//   flush               nothing: there is no translation to flush
// Weight-stationary: C = D + A * B with the weights B in the cells. Output-stationary: the cells, which D began, += A * B, and go to C.
// Results are int32 in the accumulator; to the scratchpad they are shifted (half to even), saturated to int8 and rectified. Scales multiply as
// fp32, round half to even and saturate to int8.
//
// Left out, and an illegal instruction: loop instructions, counters, normalisation and pooling, ReLU6, repeated pixels, operands that are read
// from the accumulator by compute or preload (the functional model of Gemmini has not got them either), rows beyond the memories. Full-width data
// is not scaled on its way in, as in the default configuration. Instructions complete at once, in order.
using System.Runtime.InteropServices;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Extending;

namespace RiscvSim.Examples;

/// <summary>The instructions.</summary>
[Extension("xgemmini", Version = "0.7")]
public static class Gemmini
{
    /// <summary>Configures execution, loads or stores.</summary>
    [Insn("gemmini.config rs1, rs2", "0000000 rs2 rs1 011 00000 1111011", Cost.Csr)]
    public static void GemminiConfig(Hart hart, ulong rs1, ulong rs2) => hart.Get<SystolicArray>().Configure(rs1, rs2);

    /// <summary>Loads rows by the second configuration.</summary>
    [Insn("gemmini.mvin2 rs1, rs2", "0000001 rs2 rs1 011 00000 1111011", Cost.VLoadStrided)]
    public static void GemminiMvin2(Hart hart, ulong rs1, ulong rs2) => hart.Get<SystolicArray>().MoveIn(1, rs1, new Operand(rs2));

    /// <summary>Loads rows by the first configuration.</summary>
    [Insn("gemmini.mvin rs1, rs2", "0000010 rs2 rs1 011 00000 1111011", Cost.VLoadStrided)]
    public static void GemminiMvin(Hart hart, ulong rs1, ulong rs2) => hart.Get<SystolicArray>().MoveIn(0, rs1, new Operand(rs2));

    /// <summary>Stores rows.</summary>
    [Insn("gemmini.mvout rs1, rs2", "0000011 rs2 rs1 011 00000 1111011", Cost.VStoreStrided)]
    public static void GemminiMvout(Hart hart, ulong rs1, ulong rs2) => hart.Get<SystolicArray>().MoveOut(rs1, new Operand(rs2));

    /// <summary>Multiplies by what was preloaded.</summary>
    [Insn("gemmini.compute.preloaded rs1, rs2", "0000100 rs2 rs1 011 00000 1111011", Cost.VDot)]
    public static void GemminiComputePreloaded(Hart hart, ulong rs1, ulong rs2) =>
        hart.Get<SystolicArray>().Compute(new Operand(rs1), new Operand(rs2), preloaded: true);

    /// <summary>Multiplies by what the cells hold.</summary>
    [Insn("gemmini.compute.accumulated rs1, rs2", "0000101 rs2 rs1 011 00000 1111011", Cost.VDot)]
    public static void GemminiComputeAccumulated(Hart hart, ulong rs1, ulong rs2) =>
        hart.Get<SystolicArray>().Compute(new Operand(rs1), new Operand(rs2), preloaded: false);

    /// <summary>Says what the next multiplication preloads and where its results go.</summary>
    [Insn("gemmini.preload rs1, rs2", "0000110 rs2 rs1 011 00000 1111011", Cost.VMove)]
    public static void GemminiPreload(Hart hart, ulong rs1, ulong rs2) => hart.Get<SystolicArray>().Preload(new Operand(rs1), new Operand(rs2));

    /// <summary>Flushes the translation of addresses, of which there is none.</summary>
    [Insn("gemmini.flush rs1, rs2", "0000111 rs2 rs1 011 00000 1111011", Cost.Fence)]
    public static void GemminiFlush()
    {
    }

    /// <summary>Loads rows by the third configuration.</summary>
    [Insn("gemmini.mvin3 rs1, rs2", "0001110 rs2 rs1 011 00000 1111011", Cost.VLoadStrided)]
    public static void GemminiMvin3(Hart hart, ulong rs1, ulong rs2) => hart.Get<SystolicArray>().MoveIn(2, rs1, new Operand(rs2));
}

/// <summary>Where a matrix stands in the accelerator.</summary>
/// <param name="Bits">Rows, columns and local address, as a register holds them.</param>
public readonly record struct Operand(ulong Bits)
{
    private const uint RowBits = 0x1fff_ffff;

    /// <summary>How many rows.</summary>
    public int Rows => (int)(Bits >> 48);

    /// <summary>How many columns.</summary>
    public int Columns => (int)(Bits >> 32) & 0xffff;

    /// <summary>There is no matrix.</summary>
    public bool IsNone => (uint)Bits == uint.MaxValue;

    /// <summary>It stands in the accumulator.</summary>
    public bool InAccumulator => (Bits >> 31 & 1) != 0;

    /// <summary>It is added to.</summary>
    public bool Accumulates => (Bits >> 30 & 1) != 0;

    /// <summary>It is moved out in full width.</summary>
    public bool IsFull => (Bits >> 29 & 1) != 0;

    /// <summary>Its first row.</summary>
    public int Row => (int)((uint)Bits & RowBits);
}

/// <summary>The accelerator's memories, cells and configuration.</summary>
public sealed class SystolicArray : MachineExtension
{
    /// <summary>Rows and columns of cells; elements of a row of the memories.</summary>
    public const int Dim = 16;

    /// <summary>Rows of the scratchpad and of the accumulator.</summary>
    public const int ScratchpadRows = 16384, AccumulatorRows = 1024;

    private const int MostColumns = 4 * Dim, LoadConfigurations = 3;
    private const ulong FewBits = 0x3, StrideBits = 0xffff, PixelBits = 0xff, PoolStride = 0x30;
    private const int MostShift = 31;

    private readonly sbyte[] _scratchpad = new sbyte[ScratchpadRows * Dim];
    private readonly int[] _accumulator = new int[AccumulatorRows * Dim];
    private readonly int[] _cells = new int[Dim * Dim];
    private readonly LoadConfiguration[] _loads = new LoadConfiguration[LoadConfigurations];
    private Hart _hart = null!;
    private Execution _execution;
    private (ulong Stride, float Scale, bool Rectifies) _store;
    private Operand _preload, _output;

    // Rows that the last instruction has written, for the commit log.
    private (bool InAccumulator, int Row, int Rows) _written;

    /// <inheritdoc/>
    public override string Extension => "xgemmini";

    /// <summary>The scratchpad, row by row.</summary>
    public ReadOnlySpan<sbyte> Scratchpad => _scratchpad;

    /// <summary>The accumulator, row by row.</summary>
    public ReadOnlySpan<int> Accumulator => _accumulator;

    /// <inheritdoc/>
    public override void Attach(Hart hart) => _hart = hart;

    /// <inheritdoc/>
    public override void Reset()
    {
        Array.Clear(_scratchpad);
        Array.Clear(_accumulator);
        Array.Clear(_cells);
        Array.Fill(_loads, new LoadConfiguration(0, Dim, 1, false));
        _execution = new Execution(false, false, 0, 1, 1, false, false);
        _store = (0, 1, false);
        _preload = _output = new Operand(uint.MaxValue);
        _written = default;
    }

    /// <inheritdoc/>
    public override void Vary(Random random)
    {
        random.NextBytes(MemoryMarshal.AsBytes(_scratchpad.AsSpan()));
        random.NextBytes(MemoryMarshal.AsBytes(_accumulator.AsSpan()));
        random.NextBytes(MemoryMarshal.AsBytes(_cells.AsSpan()));
        bool ws = random.Next(2) == 0;
        // Output-stationary B is transposed only if A is.
        bool transposesA = random.Next(2) == 0, transposesB = !ws && transposesA && random.Next(2) == 0;
        _execution = new Execution(ws, random.Next(2) == 0, random.Next(MostShift + 1), random.Next(4), random.Next(4), transposesA, transposesB);
        for (int i = 0; i < LoadConfigurations; i++)
            _loads[i] = new LoadConfiguration((ulong)random.Next(64), random.Next(64), random.NextSingle(), random.Next(2) == 0);
        _store = ((ulong)random.Next(64), random.NextSingle() / 1024, random.Next(2) == 0);
        _preload = Any(random, 0);
        _output = Any(random, random.Next(4));

        static Operand Any(Random random, int flags) =>
            new((ulong)random.Next(Dim + 1) << 48 | (ulong)random.Next(Dim + 1) << 32 | (ulong)flags << 30 | (uint)random.Next(AccumulatorRows / 2));
    }

    /// <inheritdoc/>
    public override void Trace(Action<string, string> changed)
    {
        for (int row = _written.Row; row < _written.Row + _written.Rows; row++)
        {
            string text = "0x";
            for (int i = Dim - 1; i >= 0; i--)
                text += _written.InAccumulator ? $"{_accumulator[row * Dim + i]:x8}" : $"{_scratchpad[row * Dim + i]:x2}";
            changed($"{(_written.InAccumulator ? "acc" : "spad")}[{row}]", text);
        }

        _written = default;
    }

    internal void Configure(ulong rs1, ulong rs2)
    {
        bool legal = (rs1 & FewBits) switch
        {
            0 => ConfigureExecution(rs1, rs2),
            1 => ConfigureLoad(rs1, rs2),
            2 => ConfigureStore(rs1, rs2),
            _ => false,
        };
        if (!legal)
            _hart.RaiseIllegal();
    }

    internal void MoveIn(int which, ulong address, Operand to)
    {
        LoadConfiguration load = _loads[which];
        bool wide = to.InAccumulator && !load.IsNarrow;
        int blocks = (to.Columns + Dim - 1) / Dim;
        int rows = to.Rows == 0 ? 0 : to.Rows + Math.Max(0, blocks - 1) * load.BlockStride;
        if (to.Rows > Dim || to.Columns > MostColumns || to.IsNone || !Exists(to, rows))
        {
            _hart.RaiseIllegal();
            return;
        }

        // Everything is loaded before anything is written: after a fault the instruction can be begun again, even if it accumulates.
        Span<int> values = stackalloc int[Dim * MostColumns];
        Span<sbyte> bytes = stackalloc sbyte[MostColumns];
        for (int i = 0; i < to.Rows && address != 0; i++)
        {
            Span<int> row = values.Slice(i * MostColumns, to.Columns);
            ulong from = address + (ulong)i * load.Stride;
            // By bytes: the accelerator's way to memory knows no alignment.
            if (!(wide ? _hart.TryLoad(from, MemoryMarshal.AsBytes(row)) : _hart.TryLoad(from, bytes[..to.Columns])))
                return;
            for (int j = 0; !wide && j < row.Length; j++)
                row[j] = Scaled(bytes[j], load.Scale);
        }

        for (int i = 0; i < to.Rows; i++)
        {
            for (int j = 0; j < to.Columns; j++)
                Put(to, to.Row + i + j / Dim * load.BlockStride, j % Dim, values[i * MostColumns + j]);
        }

        _written = (to.InAccumulator, to.Row, rows);
    }

    internal void MoveOut(ulong address, Operand from)
    {
        int blocks = (from.Columns + Dim - 1) / Dim;
        if (from.Rows > Dim || from.Columns > MostColumns || from.IsNone || !Exists(from, from.Rows + Math.Max(0, blocks - 1) * Dim))
        {
            _hart.RaiseIllegal();
            return;
        }

        Span<int> wide = stackalloc int[MostColumns];
        Span<sbyte> narrow = stackalloc sbyte[MostColumns];
        bool full = from.InAccumulator && from.IsFull;
        for (int i = 0; i < from.Rows; i++)
        {
            for (int j = 0; j < from.Columns; j++)
            {
                int at = (from.Row + i + j / Dim * Dim) * Dim + j % Dim;
                wide[j] = from.InAccumulator ? _accumulator[at] : _scratchpad[at];
                narrow[j] = from.InAccumulator ? Rectified(Scaled(wide[j], _store.Scale), _store.Rectifies) : (sbyte)wide[j];
            }

            ulong to = address + (ulong)i * _store.Stride;
            if (!(full ? _hart.TryStore<byte>(to, MemoryMarshal.AsBytes(wide[..from.Columns])) : _hart.TryStore<sbyte>(to, narrow[..from.Columns])))
                return;
        }
    }

    internal void Preload(Operand cells, Operand output)
    {
        if (cells.Rows > Dim || cells.Columns > Dim || output.Rows > Dim || output.Columns > Dim)
        {
            _hart.RaiseIllegal();
            return;
        }

        (_preload, _output) = (cells, output);
    }

    internal void Compute(Operand a, Operand other, bool preloaded)
    {
        bool ws = _execution.IsWeightStationary;
        bool possible = IsReadable(a, _execution.TransposesA, _execution.StrideA) && IsReadable(other, !ws && _execution.TransposesB)
            && (!preloaded || IsReadable(_preload, ws && _execution.TransposesB))
            && (_output.IsNone || Exists(_output, Extent(_output.Rows, _execution.StrideC)));
        if (!possible)
        {
            _hart.RaiseIllegal();
            return;
        }

        if (preloaded)
            FillCells();
        if (ws)
            MultiplyByCells(a, other);
        else
            MultiplyIntoCells(a, other);
    }

    private bool ConfigureExecution(ulong rs1, ulong rs2)
    {
        var wanted = new Execution((rs1 >> 2 & 1) != 0, (rs1 >> 3 & 1) != 0, (int)Math.Min((uint)rs2, int.MaxValue),
            (int)(rs1 >> 16 & StrideBits), (int)(rs2 >> 48), (rs1 >> 8 & 1) != 0, (rs1 >> 9 & 1) != 0);
        // The array can transpose A on its way (both), or in the other direction what passes where B does.
        bool possible = wanted.IsWeightStationary ? !(wanted.TransposesA && wanted.TransposesB) : wanted.TransposesA || !wanted.TransposesB;
        bool relu6 = (rs1 >> 4 & 1) != 0;
        if (!possible || relu6 || wanted.Shift > MostShift)
            return false;
        bool stridesOnly = (rs1 >> 7 & 1) != 0;
        _execution = stridesOnly ? _execution with { StrideA = wanted.StrideA, StrideC = wanted.StrideC } : wanted;
        return true;
    }

    private bool ConfigureLoad(ulong rs1, ulong rs2)
    {
        int which = (int)(rs1 >> 3 & FewBits);
        if (which >= LoadConfigurations || (rs1 >> 8 & PixelBits) > 1)
            return false;
        float scale = BitConverter.UInt32BitsToSingle((uint)(rs1 >> 32));
        _loads[which] = new LoadConfiguration(rs2, (int)(rs1 >> 16 & StrideBits), scale, (rs1 >> 2 & 1) != 0);
        return true;
    }

    private bool ConfigureStore(ulong rs1, ulong rs2)
    {
        ulong activation = rs1 >> 2 & FewBits;
        if (activation > 1 || (rs1 & PoolStride) != 0)
            return false;
        _store = ((uint)rs2, BitConverter.UInt32BitsToSingle((uint)(rs2 >> 32)), activation == 1);
        return true;
    }

    /// <summary>The cells take what was preloaded, zeros around it.</summary>
    private void FillCells()
    {
        bool transposed = _execution.IsWeightStationary && _execution.TransposesB;
        for (int i = 0; i < Dim; i++)
        {
            for (int j = 0; j < Dim; j++)
            {
                bool inside = i < _preload.Rows && j < _preload.Columns && !_preload.IsNone;
                (int row, int column) = transposed ? (j, i) : (i, j);
                _cells[i * Dim + j] = inside ? _scratchpad[(_preload.Row + row) * Dim + column] : 0;
            }
        }
    }

    /// <summary>C = D + A * cells.</summary>
    private void MultiplyByCells(Operand a, Operand d)
    {
        Span<int> sums = stackalloc int[Dim * Dim];
        for (int i = 0; i < Dim; i++)
        {
            Span<int> row = sums.Slice(i * Dim, Dim);
            for (int j = 0; j < Dim && i < d.Rows && !d.IsNone; j++)
                row[j] = j < d.Columns ? _scratchpad[(d.Row + i) * Dim + j] : 0;
            for (int k = 0; k < Dim; k++)
                AddProducts(row, ElementOfA(a, i, k), _cells.AsSpan(k * Dim, Dim));
        }

        Output(sums, shift: 0);
    }

    /// <summary>Cells += A * B, then C = cells.</summary>
    private void MultiplyIntoCells(Operand a, Operand b)
    {
        Span<int> right = stackalloc int[Dim * Dim];
        for (int k = 0; k < Dim && !b.IsNone; k++)
        {
            for (int j = 0; j < Dim; j++)
            {
                (int row, int column) = _execution.TransposesB ? (j, k) : (k, j);
                right[k * Dim + j] = k < b.Rows && j < b.Columns ? _scratchpad[(b.Row + row) * Dim + column] : 0;
            }
        }

        for (int i = 0; i < Dim; i++)
        {
            for (int k = 0; k < Dim; k++)
                AddProducts(_cells.AsSpan(i * Dim, Dim), ElementOfA(a, i, k), right.Slice(k * Dim, Dim));
        }

        Output(_cells, _execution.Shift);
    }

    private static void AddProducts(Span<int> sums, int factor, ReadOnlySpan<int> row)
    {
        for (int j = 0; j < sums.Length && factor != 0; j++)
            sums[j] += factor * row[j];
    }

    private int ElementOfA(Operand a, int i, int k)
    {
        if (a.IsNone || i >= a.Rows || k >= a.Columns)
            return 0;
        (int row, int column) = _execution.TransposesA ? (k, i) : (i, k);
        return _scratchpad[(a.Row + row * _execution.StrideA) * Dim + column];
    }

    /// <summary>Sends results to where the last preload said.</summary>
    private void Output(ReadOnlySpan<int> results, int shift)
    {
        if (_output.IsNone)
            return;
        for (int i = 0; i < _output.Rows; i++)
        {
            for (int j = 0; j < _output.Columns; j++)
            {
                int value = results[i * Dim + j];
                if (!_output.InAccumulator)
                    value = Rectified(Saturated(ShiftedRight(value, shift)), _execution.Rectifies);
                Put(_output, _output.Row + i * _execution.StrideC, j, value);
            }
        }

        _written = (_output.InAccumulator, _output.Row, Extent(_output.Rows, _execution.StrideC));
    }

    private void Put(Operand to, int row, int column, int value)
    {
        int at = row * Dim + column;
        if (!to.InAccumulator)
            _scratchpad[at] = (sbyte)value;
        else if (to.Accumulates)
            _accumulator[at] += value;
        else
            _accumulator[at] = value;
    }

    /// <summary>All rows from the operand's first on are there.</summary>
    private static bool Exists(Operand operand, int rows) => operand.Row + (long)rows <= (operand.InAccumulator ? AccumulatorRows : ScratchpadRows);

    /// <summary>Rows from the first to the last of so many, a stride apart.</summary>
    private static int Extent(int rows, int stride) => rows == 0 ? 0 : (rows - 1) * stride + 1;

    /// <summary>A matrix of int8 that is nowhere, or in the scratchpad.</summary>
    private static bool IsReadable(Operand operand, bool transposed, int stride = 1) => operand.Rows <= Dim && operand.Columns <= Dim
        && (operand.IsNone || !operand.InAccumulator && Exists(operand, Extent(transposed ? operand.Columns : operand.Rows, stride)));

    private static sbyte Scaled(int value, float scale) => Saturated(float.ConvertToInteger<int>(MathF.Round(value * scale, MidpointRounding.ToEven)));

    private static sbyte Saturated(int value) => (sbyte)Math.Clamp(value, sbyte.MinValue, sbyte.MaxValue);

    private static sbyte Rectified(sbyte value, bool rectifies) => rectifies ? Math.Max(value, (sbyte)0) : value;

    /// <summary>Rounds half to even.</summary>
    private static int ShiftedRight(int value, int shift)
    {
        if (shift == 0)
            return value;
        int whole = value >> shift;
        long rest = value - ((long)whole << shift), half = 1L << shift - 1;
        return rest > half || rest == half && (whole & 1) != 0 ? whole + 1 : whole;
    }

    /// <summary>How loads work.</summary>
    /// <param name="Stride">Bytes from a row in memory to the next.</param>
    /// <param name="BlockStride">Local rows from a block of <see cref="Dim"/> columns to the next.</param>
    /// <param name="Scale">What int8 is multiplied by.</param>
    /// <param name="IsNarrow">Memory holds int8 for the accumulator, too.</param>
    private readonly record struct LoadConfiguration(ulong Stride, int BlockStride, float Scale, bool IsNarrow);

    /// <summary>How multiplications work.</summary>
    /// <param name="IsWeightStationary">The cells hold B, not C.</param>
    /// <param name="Rectifies">Results to the scratchpad are not negative.</param>
    /// <param name="Shift">Of output-stationary results to the scratchpad, to the right.</param>
    /// <param name="StrideA">Local rows from a row of A to the next.</param>
    /// <param name="StrideC">Local rows from a row of C to the next.</param>
    /// <param name="TransposesA">A stands by columns.</param>
    /// <param name="TransposesB">B stands by columns.</param>
    private readonly record struct Execution(
        bool IsWeightStationary, bool Rectifies, int Shift, int StrideA, int StrideC, bool TransposesA, bool TransposesB);
}
