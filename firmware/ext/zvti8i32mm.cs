// Zvti8i32mm: products of 8-bit matrices, summed in tiles of 32 bits, with what it stands on (Zvtbase, Zvt8e, Zvt16e), as an extension file for
//     riscvsim run --ext firmware/ext/zvti8i32mm.cs firmware/elf/ext-zvti8i32mm.htif.elf
// firmware/ext/zvti8i32mm.c is a program that uses it. A draft: encodings and rules may move.
//
// It follows the draft "Zvt family of vector-matrix extensions" 0.3 of RISC-V International (August 2026) with the encodings of riscv-opcodes,
// unratified/rv_zvt*. (Coral NPU, after an earlier state, has funct7 1000001 and 1000010 where msetmtype and msettn have 1000010 and 1000100.)
//
// State: 16 tiles of TE x TE bytes. A tile of elements of TEW bits is TEW / 8 of them that begin at a multiple of that: mt0, mt4, mt8, mt12 have 32
// bits. TE is the implementation's choice: here VLEN / 8, at most 256, so that a row of bytes fits one register and a row of sums four.
// mtype (CSR 0xc23, read-only): tm [23:10] rows of C, tk [7:5] rows of A and B, mtwiden [1:0] = 1 + log2 of TWIDEN, where TEW = SEW * TWIDEN; 0
// without tiles. tn, the columns of C, is vl. msetmtype sets LMUL to hold a row; every other setting of vtype or vl makes mtype 0.
// vtmmu, vtmms: C[tm, tn] += A[tk, tm]^T * B[tk, tn] at SEW = 8, TWIDEN = 4. The rows of A are v(vs2), v(vs2 + 2), ..., those of B v(vs1),
// v(vs1 + 2), ...; the opcode tells whether A is signed, vtype's altfmt whether B is.
// A slice of a tile, for loads, stores and moves, is named by a number: [30:27] tile, [24] 0 row or 1 column, [23:0] its index modulo TE.
//
// Left out: TEW = 64 (Zvt64e, Zvtdmm: such an mtype sets vill) and floating point; mstatus.MS (the state is on when vectors are). What the draft
// leaves to the implementation: a tile of one TEW that is read at another has its bytes in row-major order; vtdiscard makes tiles zero. Anything but
// 0 in the rd of msetmtype and msetmtypei is illegal here.
using System.Numerics;
using System.Runtime.InteropServices;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Csr;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Vector;
using Unsafe = System.Runtime.CompilerServices.Unsafe;

namespace RiscvSim.Examples;

/// <summary>Configuration of the tiles, moves of slices, loads and stores of 32-bit slices.</summary>
[Extension("zvtbase", Implies = "zve32x", Experimental = true, Version = "0.3")]
public static class Zvtbase
{
    private const int AltfmtBit = 8, SewShift = 3;

    /// <summary>Sets mtype from rs1 and vtype from rs2, whose LMUL does not count; vl becomes 0.</summary>
    [Insn("msetmtype rs1, rs2", "1000010 rs2 rs1 111 00000 1010111", Cost.VConfig)]
    public static void Msetmtype(Hart hart, ulong rs1, ulong rs2)
    {
        if (IsOn(hart))
            hart.Get<MatrixTiles>().Configure(rs1, rs2);
    }

    /// <summary>The same with immediates; tm and tk become 0.</summary>
    [Insn("msetmtypei mtwiden, altfmt, vsew", "100 altfmt[0] 100 vsew[1:0] 100 000 mtwiden[1:0] 111 00000 1010111", Cost.VConfig)]
    public static void Msetmtypei(Hart hart, ulong mtwiden, ulong altfmt, ulong vsew)
    {
        if (IsOn(hart))
            hart.Get<MatrixTiles>().Configure(mtwiden, altfmt << AltfmtBit | vsew << SewShift);
    }

    /// <summary>Sets tn, which is vl, to rs1 or the largest that there is; rd receives it.</summary>
    [Insn("msettn rd, rs1", "1000100 00000 rs1 111 rd 1010111", Cost.VConfig)]
    public static ulong Msettn(Hart hart, ulong rs1) => IsOn(hart) ? hart.Get<MatrixTiles>().SetColumns(rs1) : 0;

    /// <summary>Sets tm to rs1 or the largest that there is; rd receives it.</summary>
    [Insn("msettm rd, rs1", "1000100 00001 rs1 111 rd 1010111", Cost.Csr)]
    public static ulong Msettm(Hart hart, ulong rs1) => IsOn(hart) ? hart.Get<MatrixTiles>().SetRows(rs1) : 0;

    /// <summary>Sets tk to rs1 or the largest that there is; rd receives it.</summary>
    [Insn("msettk rd, rs1", "1000100 00010 rs1 111 rd 1010111", Cost.Csr)]
    public static ulong Msettk(Hart hart, ulong rs1) => IsOn(hart) ? hart.Get<MatrixTiles>().SetDepth(rs1) : 0;

    /// <summary>Loads tn elements into the slice that rs2 names.</summary>
    [Insn("vtle32 rs2, (rs1)", "0101001 rs2 rs1 111 00000 0000111", Cost.VLoad)]
    public static void Vtle32(Hart hart, ulong rs1, ulong rs2) => hart.Get<MatrixTiles>().Load<uint>(rs1, rs2);

    /// <summary>Stores tn elements of the slice that rs2 names.</summary>
    [Insn("vtse32 rs2, (rs1)", "0101001 rs2 rs1 111 00000 0100111", Cost.VStore)]
    public static void Vtse32(Hart hart, ulong rs1, ulong rs2) => hart.Get<MatrixTiles>().Store<uint>(rs1, rs2);

    /// <summary>Moves tn elements of SEW bits of the slice that rs1 names to a register group.</summary>
    [Insn("vtmv.v.t vd, rs1", "0100001 11111 rs1 110 vd 1010111", Cost.VMove)]
    public static void VtmvVT(Hart hart, int vdIndex, ulong rs1) => hart.Get<MatrixTiles>().Move(vdIndex, rs1, toTile: false);

    /// <summary>Moves tn elements of a register group to the slice that rs1 names.</summary>
    [Insn("vtmv.t.v rs1, vs2", "0101111 vs2 rs1 110 00000 1010111", Cost.VMove)]
    public static void VtmvTV(Hart hart, int vs2Index, ulong rs1) => hart.Get<MatrixTiles>().Move(vs2Index, rs1, toTile: true);

    /// <summary>Makes the first tm rows and tn columns of a tile zero.</summary>
    [Insn("vtzero mtd", "0100001 11110 00000 110 mtd[3:0] 0 1010111", Cost.VMove)]
    public static void Vtzero(Hart hart, ulong mtd) => hart.Get<MatrixTiles>().Zero((int)mtd);

    /// <summary>Gives up what the tiles hold.</summary>
    [Insn("vtdiscard", "0100001 11100 00000 110 00000 1010111", Cost.VMove)]
    public static void Vtdiscard(Hart hart) => hart.Get<MatrixTiles>().Discard();

    private static bool IsOn(Hart hart)
    {
        if (!hart.Vector.IsOn)
            hart.RaiseIllegal();
        return hart.Vector.IsOn;
    }
}

/// <summary>Loads and stores of 8-bit slices, and the use of <see cref="Zvtbase"/>'s moves at SEW = 8.</summary>
[Extension("zvt8e", Implies = "zvtbase", Experimental = true, Version = "0.3")]
public static class Zvt8e
{
    /// <summary>Loads tn elements into the slice that rs2 names.</summary>
    [Insn("vtle8 rs2, (rs1)", "0001001 rs2 rs1 111 00000 0000111", Cost.VLoad)]
    public static void Vtle8(Hart hart, ulong rs1, ulong rs2) => hart.Get<MatrixTiles>().Load<byte>(rs1, rs2);

    /// <summary>Stores tn elements of the slice that rs2 names.</summary>
    [Insn("vtse8 rs2, (rs1)", "0001001 rs2 rs1 111 00000 0100111", Cost.VStore)]
    public static void Vtse8(Hart hart, ulong rs1, ulong rs2) => hart.Get<MatrixTiles>().Store<byte>(rs1, rs2);
}

/// <summary>Loads and stores of 16-bit slices, and the use of <see cref="Zvtbase"/>'s moves at SEW = 16.</summary>
[Extension("zvt16e", Implies = "zvtbase", Experimental = true, Version = "0.3")]
public static class Zvt16e
{
    /// <summary>Loads tn elements into the slice that rs2 names.</summary>
    [Insn("vtle16 rs2, (rs1)", "0011001 rs2 rs1 111 00000 0000111", Cost.VLoad)]
    public static void Vtle16(Hart hart, ulong rs1, ulong rs2) => hart.Get<MatrixTiles>().Load<ushort>(rs1, rs2);

    /// <summary>Stores tn elements of the slice that rs2 names.</summary>
    [Insn("vtse16 rs2, (rs1)", "0011001 rs2 rs1 111 00000 0100111", Cost.VStore)]
    public static void Vtse16(Hart hart, ulong rs1, ulong rs2) => hart.Get<MatrixTiles>().Store<ushort>(rs1, rs2);
}

/// <summary>Products of tiles: A's signedness is the op's.</summary>
[Kernel(typeof(TileProduct))]
public interface ITileProduct : IOccupied
{
    /// <summary>True if the elements of A are signed.</summary>
    static abstract bool IsSigned { get; }

    /// <summary>The estimate for timing: an array of TE x TE cells that takes a row of C a cycle, of a square C.</summary>
    static int IOccupied.Occupancy(VectorShape shape) => Math.Max(1, shape.Vl);
}

/// <summary>The matrix products.</summary>
[Extension("zvti8i32mm", Implies = "zvtbase", Experimental = true, Version = "0.3")]
public static class Zvti8i32mm
{
    /// <summary>A is unsigned.</summary>
    [Insn("vtmmu.tvv mtd, vs2, vs1", "1111001 vs2 vs1 000 mtd[3:2] 000 1110111", Cost.VDot)]
    public readonly struct Vtmmu : ITileProduct
    {
        /// <inheritdoc/>
        public static bool IsSigned => false;
    }

    /// <summary>A is signed.</summary>
    [Insn("vtmms.tvv mtd, vs2, vs1", "1111001 vs2 vs1 000 mtd[3:2] 001 1110111", Cost.VDot)]
    public readonly struct Vtmms : ITileProduct
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;
    }
}

/// <summary>Executes <see cref="ITileProduct"/>.</summary>
public static class TileProduct
{
    /// <summary>C += A^T * B, modulo 2^32.</summary>
    public static void Tvv<TOp>(Hart hart, ulong mtd, int vs2Index, int vs1Index)
        where TOp : struct, ITileProduct => hart.Get<MatrixTiles>().Multiply((int)mtd, vs2Index, vs1Index, TOp.IsSigned);
}

/// <summary>The tiles and mtype.</summary>
public sealed class MatrixTiles : MachineExtension
{
    private const int TileCount = 16, LargestSide = 256, WidestElement = 32;
    private const int KmaxMax = 8, DepthOfBytes = 4;
    private const int TileShift = 27, ColumnBit = 24;
    private const int TmShift = 10, TmBits = 0x3fff, TkShift = 5, TkBits = 7, MtwidenBits = 3;
    private const ulong AgnosticBits = 0xc0, LmulBits = 7;
    private const string Products = "zvti8i32mm";

    private Hart _hart = null!;
    private VectorConfig _vector = null!;
    private byte[] _tiles = [];
    private int[] _right = [];
    private int _side;
    private bool _hasBytes, _hasHalves;

    // Of mtype, as long as nobody else has set vtype or vl since.
    private int _widen, _tm, _tk, _setting;

    // What the last instruction has written, for the commit log.
    private (int Tile, int Size, int Row, int Rows) _written;
    private ulong _tracedMtype;

    /// <inheritdoc/>
    public override string Extension => "zvtbase";

    /// <summary>TE: rows and columns of a tile.</summary>
    public int Side => _side;

    /// <summary>TWIDEN, 1, 2 or 4; 0 without tiles.</summary>
    private int Widen => _setting == _vector.Settings ? _widen : 0;

    /// <summary>How deep a product may be.</summary>
    private int Kmax => Widen == 0 ? 0 : Math.Max(1, WidestElement / _vector.Sew);

    /// <summary>The most rows and columns.</summary>
    private int MostRows => Widen == 0 ? 0 : Math.Min(_vector.Vlmax, _side);

    /// <summary>The columns of C.</summary>
    private int Columns => Math.Min(_vector.Vl, _side);

    private ulong Mtype => Widen == 0 ? 0 : (uint)_tm << TmShift | (uint)_tk << TkShift | (uint)BitOperations.Log2((uint)Widen) + 1;

    /// <inheritdoc/>
    public override void Attach(Hart hart)
    {
        _hart = hart;
        _vector = hart.Vector;
        _side = Math.Min(_vector.Vlen / 8, LargestSide);
        _tiles = new byte[TileCount * _side * _side];
        _right = new int[DepthOfBytes * _side];
        _hasBytes = hart.Isa.Has("zvt8e");
        _hasHalves = hart.Isa.Has("zvt16e");
        if (hart.Isa.Has(Products))
            _vector.AllowAltfmt(sew: 8);
        hart.Csrs.Add(new CsrRow("mtype", 0xc23, _ => Mtype) { Allowed = h => h.Vector.IsOn });
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        Array.Clear(_tiles);
        (_widen, _tm, _tk, _tracedMtype, _written) = (0, 0, 0, 0, default);
    }

    /// <inheritdoc/>
    public override void Vary(Random random)
    {
        random.NextBytes(_tiles);
        // Every other time for products; else SEW * TWIDEN is 8, 16 or 32.
        int vsew = random.Next(2) == 0 ? 0 : random.Next(3);
        int mtwiden = vsew == 0 && random.Next(2) == 0 ? 3 : 1 + random.Next(3 - vsew);
        int altfmt = vsew == 0 && _hart.Isa.Has(Products) ? random.Next(2) : 0;
        Configure((uint)(mtwiden | random.Next(5) << TkShift | random.Next(_side + 1) << TmShift), (uint)(altfmt << 8 | vsew << 3));
        SetColumns((ulong)random.Next(_side + 1));
    }

    /// <inheritdoc/>
    public override void Trace(Action<string, string> changed)
    {
        if (Mtype != _tracedMtype)
            changed("mtype", $"0x{_tracedMtype = Mtype:x}");
        int length = _side * _written.Size;
        for (int row = _written.Row; row < _written.Row + _written.Rows; row++)
        {
            byte[] bytes = _tiles.AsSpan(_written.Tile * _side * _side + row * length, length).ToArray();
            Array.Reverse(bytes);
            changed($"mt{_written.Tile}[{row}]", "0x" + Convert.ToHexStringLower(bytes));
        }

        _written = default;
    }

    /// <summary>A whole tile of 32-bit elements, row by row.</summary>
    public ReadOnlySpan<int> Sums(int number) => Tile<int>(number);

    internal void Configure(ulong mtype, ulong vtype)
    {
        int widen = 1 << (int)(mtype & MtwidenBits) >> 1;
        int sew = 8 << (int)(vtype >> 3 & 7);
        if (widen != 0 && sew * widen > WidestElement)
            vtype = VectorUnit.VillBit;
        else if (widen != 0)
            vtype = vtype & ~LmulBits | AgnosticBits | (uint)LmulLog2(sew, widen);
        _vector.SetVtype(vtype);
        _vector.SetVl(0);
        _widen = _vector.IsLegal ? widen : 0;
        _setting = _vector.Settings;
        _tm = (int)Math.Min(mtype >> TmShift & TmBits, (ulong)MostRows);
        _tk = (int)Math.Min(mtype >> TkShift & TkBits, (ulong)Kmax);
        _vector.Complete();
    }

    internal ulong SetColumns(ulong columns)
    {
        int widen = Widen;
        _vector.SetVl(widen == 0 ? columns : Math.Min(columns, (ulong)MostRows));
        if (widen != 0)
            _setting = _vector.Settings;
        _vector.Complete();
        return (ulong)_vector.Vl;
    }

    internal ulong SetRows(ulong rows)
    {
        _tm = (int)Math.Min(rows, (ulong)MostRows);
        _vector.Complete();
        return (ulong)_tm;
    }

    internal ulong SetDepth(ulong depth)
    {
        _tk = (int)Math.Min(depth, (ulong)Kmax);
        _vector.Complete();
        return (ulong)_tk;
    }

    internal void Load<T>(ulong address, ulong slice)
        where T : unmanaged
    {
        if (!IsReady())
            return;
        Span<T> elements = stackalloc T[Columns];
        // The tile is written only when nothing can fault any more: the instruction can be begun again.
        if (!_hart.TryLoad(address, elements))
            return;
        Write<T>(slice, elements);
        _vector.Complete();
    }

    internal void Store<T>(ulong address, ulong slice)
        where T : unmanaged
    {
        if (!IsReady())
            return;
        Span<T> elements = stackalloc T[Columns];
        Read(slice, elements);
        if (_hart.TryStore<T>(address, elements))
            _vector.Complete();
    }

    internal void Move(int register, ulong slice, bool toTile)
    {
        if (!IsReady(register))
            return;
        switch (_vector.Sew)
        {
            case 8 when _hasBytes:
                Move<byte>(register, slice, toTile);
                break;
            case 16 when _hasHalves:
                Move<ushort>(register, slice, toTile);
                break;
            case 32:
                Move<uint>(register, slice, toTile);
                break;
            default:
                _hart.RaiseIllegal();
                break;
        }
    }

    internal void Zero(int tile)
    {
        if (!IsReady())
            return;
        int size = _vector.Sew * Widen / 8;
        if (tile % size != 0)
        {
            _hart.RaiseIllegal();
            return;
        }

        for (int row = 0; row < _tm; row++)
            _tiles.AsSpan((tile * _side + row * size) * _side, Columns * size).Clear();
        _written = (tile, size, 0, _tm);
        _vector.Complete();
    }

    internal void Discard()
    {
        // The only one that needs no legal vtype.
        if (!_vector.IsOn || _vector.Vstart != 0)
        {
            _hart.RaiseIllegal();
            return;
        }

        Array.Clear(_tiles);
        _vector.Complete();
    }

    internal void Multiply(int tile, int vs2, int vs1, bool signed)
    {
        const int stride = KmaxMax / DepthOfBytes;
        if (_vector.Sew != 8 || Widen != DepthOfBytes || vs2 % KmaxMax >= stride || vs1 % KmaxMax >= stride)
        {
            _hart.RaiseIllegal();
            return;
        }

        if (!IsReady(vs2) || !IsReady(vs1))
            return;
        Span<int> right = _right;
        right.Clear();
        for (int k = 0; k < _tk; k++)
        {
            ReadOnlySpan<byte> row = _vector.Group<byte>(vs1 + k * stride, _vector.LmulLog2);
            for (int n = 0; n < Columns; n++)
                right[k * _side + n] = Extend(row[n], _vector.Altfmt);
        }

        Span<int> sums = Tile<int>(tile);
        Span<int> left = stackalloc int[DepthOfBytes];
        for (int m = 0; m < _tm; m++)
        {
            for (int k = 0; k < _tk; k++)
                left[k] = Extend(_vector.Group<byte>(vs2 + k * stride, _vector.LmulLog2)[m], signed);
            AddProducts(sums.Slice(m * _side, Columns), left, right);
        }

        _written = (tile, sizeof(int), 0, _tm);
        _vector.Complete();
    }

    private static int Extend(byte value, bool signed) => signed ? (sbyte)value : value;

    /// <summary>A row of sums += four elements of A times as many rows of B.</summary>
    private void AddProducts(Span<int> sums, ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        ReadOnlySpan<int> b0 = b, b1 = b[_side..], b2 = b[(2 * _side)..], b3 = b[(3 * _side)..];
        int n = 0;
        for (; n <= sums.Length - Vector<int>.Count; n += Vector<int>.Count)
        {
            Vector<int> sum = a[0] * new Vector<int>(b0[n..]) + a[1] * new Vector<int>(b1[n..])
                + a[2] * new Vector<int>(b2[n..]) + a[3] * new Vector<int>(b3[n..]);
            (new Vector<int>(sums[n..]) + sum).CopyTo(sums[n..]);
        }

        for (; n < sums.Length; n++)
            sums[n] += a[0] * b0[n] + a[1] * b1[n] + a[2] * b2[n] + a[3] * b3[n];
    }

    /// <summary>log2 of the LMUL that holds a row, as far as the rows of A and B have room for it.</summary>
    private int LmulLog2(int sew, int widen)
    {
        int row = Math.Max(1, _side * sew / _vector.Vlen);
        int kmax = Math.Max(1, WidestElement / sew);
        return BitOperations.Log2((uint)Math.Min(row, Math.Min(8 / kmax, 8 / widen)));
    }

    private void Move<T>(int register, ulong slice, bool toTile)
        where T : unmanaged
    {
        Span<T> group = _vector.Group<T>(register, _vector.LmulLog2);
        Span<T> elements = group[..Columns];
        if (toTile)
            Write<T>(slice, elements);
        else
            Read(slice, elements);
        if (!toTile && _vector.AgnosticOnes && Columns != 0)
            MemoryMarshal.AsBytes(group[Columns..]).Fill(0xff);
        _vector.Complete();
    }

    /// <summary>Tiles are configured, vstart is 0, and the register, if there is one, is the first of a group.</summary>
    private bool IsReady(int register = 0)
    {
        if (_vector.IsReady && Widen != 0 && register % (1 << _vector.LmulLog2) == 0)
            return true;
        _hart.RaiseIllegal();
        return false;
    }

    private Span<T> Tile<T>(int number)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(_tiles.AsSpan(number * _side * _side))[..(_side * _side)];

    private void Read<T>(ulong slice, Span<T> elements)
        where T : unmanaged
    {
        (int number, int index, bool column) = Named<T>(slice);
        Span<T> tile = Tile<T>(number);
        for (int i = 0; i < elements.Length; i++)
            elements[i] = tile[column ? i * _side + index : index * _side + i];
    }

    private void Write<T>(ulong slice, ReadOnlySpan<T> elements)
        where T : unmanaged
    {
        (int number, int index, bool column) = Named<T>(slice);
        Span<T> tile = Tile<T>(number);
        for (int i = 0; i < elements.Length; i++)
            tile[column ? i * _side + index : index * _side + i] = elements[i];
        _written = (number, Unsafe.SizeOf<T>(), column ? 0 : index, column ? elements.Length : 1);
    }

    private (int Tile, int Index, bool Column) Named<T>(ulong slice)
        where T : unmanaged => ((int)(slice >> TileShift) & (TileCount - 1) & -Unsafe.SizeOf<T>(), (int)slice & (_side - 1), (slice >> ColumnBit & 1) != 0);
}
