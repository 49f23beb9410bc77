using System.Numerics;
using RiscvSim.Machine.Float;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Tests;

/// <summary>What a matrix instruction does, element by element, from the unit's words alone: no code of the project's kernels or shapes.</summary>
public sealed class PlainModel
{
    private readonly MatmulUnit _unit;
    private readonly int _vlen;
    private readonly int _sew;
    private readonly double _lmul;
    private readonly int _m;
    private readonly int _k;
    private readonly int _n;
    private readonly int _copies;
    private readonly int _slide;

    public PlainModel(MatmulUnit unit, int vlen, int sew, int lmulLog2)
    {
        (_unit, _vlen, _sew, _lmul) = (unit, vlen, sew, Math.Pow(2, lmulLog2));
        (_m, _k, _n) = (Value(unit.M), Value(unit.K), Value(unit.N));
        (_copies, _slide) = (Value(unit.Copies), Value(unit.Slide));
    }

    private double GroupBits => _vlen * _lmul;

    private double TileBits => (double)_k * _n * Bits(_unit.B) * _copies;

    /// <summary>Elements of SEW of a tile of B, if that is a whole number.</summary>
    public double TileElements => TileBits / _sew;

    public int Vlmax => (int)(GroupBits / _sew);

    private int RegistersA => Registers((_slide * _k + (double)_m * _k * _copies) * Bits(_unit.A) / _vlen);

    private int RegistersB => Registers(_lmul);

    /// <summary>EMUL of C; below 1 it matters for overlaps only.</summary>
    private double EmulC => _unit.Tiles == Tiles.Run ? _lmul * _m * 32 / ((double)_k * Bits(_unit.B)) : (double)_m * _n * 32 * _copies / _vlen;

    private int RegistersC => Registers(EmulC);

    /// <summary>Whether the configuration is one that the unit has.</summary>
    public bool Exists => _m > 0 && _k > 0 && _n > 0 && _copies > 0 && _slide >= 0 && TileBits % _sew == 0 && TileBits <= GroupBits
        && RegistersA <= 8 && RegistersC <= 8 && _unit.Vlens.Contains(_vlen) && _unit.LegalSews.Contains(_sew)
        && _unit.Lmuls.Contains((int)Math.Log2(_lmul));

    public bool IsLegal(int vl, int vd, int a, int b)
    {
        if (!Exists || (_unit.Vl == VlRule.Multiple && vl % TileElements != 0))
            return false;
        bool aligned = _unit.Alignment == AlignmentRule.Emul
            ? vd % RegistersC == 0 && a % RegistersA == 0 && b % RegistersB == 0
            : vd + RegistersC <= 32 && a + RegistersA <= 32 && b + RegistersB <= 32;
        return aligned && MayOverlap(_unit.OverlapA, vd, a, RegistersA, RegistersA) && MayOverlap(_unit.OverlapB, vd, b, RegistersB, _lmul);
    }

    /// <summary>The registers after the instruction, which is legal.</summary>
    public byte[] Execute(byte[] before, int vl, int vd, int a, int b, RoundingMode rm, ref FloatFlags flags, bool fillsTail)
    {
        byte[] after = [.. before];
        int tiles = TileCount(vl), bytes = _vlen / 8;
        for (int tile = 0; tile < tiles; tile++)
        {
            int tileOfA = _unit.Tiles == Tiles.One ? tile : 0;
            for (int m = 0; m < _m; m++)
            {
                for (int n = 0; n < _n; n++)
                {
                    int at = vd * bytes + 4 * (tile * _m * _n + m * _n + n);
                    uint old = BitConverter.ToUInt32(before, at);
                    uint value = _unit.C == Accumulator.Fp32
                        ? Float(before, old, a, b, tileOfA, tile, m, n, rm, ref flags)
                        : Integer(before, old, a, b, tileOfA, tile, m, n);
                    BitConverter.TryWriteBytes(after.AsSpan(at), value);
                }
            }
        }

        if (fillsTail && vl > 0)
        {
            int tail = vd * bytes + 4 * tiles * _m * _n;
            after.AsSpan(tail, (vd + RegistersC) * bytes - tail).Fill(0xff);
        }

        return after;
    }

    private int TileCount(int vl)
    {
        if (_unit.Tiles == Tiles.Run)
            return (int)(vl / TileElements);
        return _unit.Vl == VlRule.Ignored || vl >= TileElements ? _copies : 0;
    }

    private uint Integer(byte[] registers, uint old, int a, int b, int tileOfA, int tile, int m, int n)
    {
        BigInteger sum = (int)old;
        for (int k = 0; k < _k; k++)
            sum += (BigInteger)Signed(_unit.A, ElementA(registers, a, tileOfA, m, k)) * Signed(_unit.B, ElementB(registers, b, tile, k, n));
        return _unit.C == Accumulator.Int32Sat
            ? (uint)(int)BigInteger.Min(BigInteger.Max(sum, int.MinValue), int.MaxValue)
            : (uint)(sum & uint.MaxValue);
    }

    private uint Float(byte[] registers, uint old, int a, int b, int tileOfA, int tile, int m, int n, RoundingMode rm, ref FloatFlags flags)
    {
        var products = new List<(ExactFloat, ExactFloat)>();
        for (int k = 0; k < _k; k++)
            products.Add((ExactFloat.Of(_unit.A, ElementA(registers, a, tileOfA, m, k)), ExactFloat.Of(_unit.B, ElementB(registers, b, tile, k, n))));
        switch (_unit.Order)
        {
            case FloatOrder.Exact:
                return ExactFloat.Sum(old, products, rm, ref flags);
            case FloatOrder.BulkNormalised:
                return ExactFloat.BulkNormalised(old, products, _unit.A, _unit.B, ref flags);
            default:
                foreach ((ExactFloat x, ExactFloat y) in products)
                    old = ExactFloat.FusedMultiplyAdd(x, y, old, rm, ref flags);
                return old;
        }
    }

    private uint ElementA(byte[] registers, int a, int tile, int m, int k) => Element(registers, a, _unit.A, (_slide + tile * _m + m) * _k + k);

    private uint ElementB(byte[] registers, int b, int tile, int k, int n) =>
        Element(registers, b, _unit.B, tile * _k * _n + (_unit.LayoutB == Layout.KN ? k * _n + n : n * _k + k));

    private uint Element(byte[] registers, int register, ElementType type, int index)
    {
        int first = register * _vlen / 8;
        return Bits(type) switch
        {
            4 => (uint)(registers[first + index / 2] >> 4 * (index % 2) & 15),
            8 => registers[first + index],
            _ => BitConverter.ToUInt16(registers, first + 2 * index),
        };
    }

    private bool MayOverlap(OverlapRule rule, int vd, int source, int registers, double emul)
    {
        bool overlap = vd < source + registers && source < vd + RegistersC;
        if (!overlap || rule == OverlapRule.Any)
            return true;
        if (rule == OverlapRule.None)
            return false;
        double emulC = Math.Pow(2, Math.Ceiling(Math.Log2(EmulC)));
        return emulC == emul || (emulC < emul ? vd == source : emul >= 1 && source + registers == vd + RegistersC);
    }

    private static long Signed(ElementType type, uint bits) => type switch
    {
        ElementType.Int4 => bits < 8 ? bits : (long)bits - 16,
        ElementType.Int8 => (sbyte)bits,
        _ => bits,
    };

    private static int Bits(ElementType type) => type switch
    {
        ElementType.Int4 or ElementType.UInt4 => 4,
        ElementType.Bf16 or ElementType.Fp16 => 16,
        _ => 8,
    };

    private static int Registers(double emul) => emul <= 1 ? 1 : (int)Math.Pow(2, Math.Ceiling(Math.Log2(emul)));

    private int Value(Expression expression)
    {
        double value = expression.Number(new Configuration(_vlen, _sew, (int)Math.Log2(_lmul)));
        return value == Math.Floor(value) ? (int)value : -1;
    }
}
