using System.Diagnostics.CodeAnalysis;

namespace RiscvSim.Matmul.Units;

/// <summary>A unit in one configuration: numbers instead of expressions, and what follows from them (reference, section 7).</summary>
public sealed record UnitShape
{
    private const int LargestEmulLog2 = 3, AccumulatorBits = 32;

    /// <summary>Rows of A and C.</summary>
    public required int M { get; init; }

    /// <summary>Columns of A, rows of B.</summary>
    public required int K { get; init; }

    /// <summary>Columns of B and C.</summary>
    public required int N { get; init; }

    /// <summary>How many independent tiles of A, B and C a <see cref="Tiles.One"/> instruction has; 1 in a run.</summary>
    public required int Copies { get; init; }

    /// <summary>Elements of A's group that lie before the tile: the slide times K.</summary>
    public required int Skipped { get; init; }

    /// <summary>SEW elements of one tile of B; of all copies for <see cref="Tiles.One"/>.</summary>
    public required int TileElements { get; init; }

    /// <summary>log2 of the EMUL of A.</summary>
    public required int EmulA { get; init; }

    /// <summary>log2 of the EMUL of B: LMUL.</summary>
    public required int EmulB { get; init; }

    /// <summary>log2 of the EMUL of C.</summary>
    public required int EmulC { get; init; }

    /// <summary>The most tiles of B that vl can hold; for <see cref="Tiles.One"/> the number of copies.</summary>
    public required int MostTiles { get; init; }

    /// <summary>Multiply-accumulate operations of a tile.</summary>
    public long MacsPerTile => (long)M * K * N;

    /// <summary>Works out the shape of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="at">The configuration, one that exists.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="why">What stands in the way, if anything does.</param>
    /// <returns>False if the unit cannot work in this configuration.</returns>
    public static bool Try(MatmulUnit unit, Configuration at, [NotNullWhen(true)] out UnitShape? shape, out string why)
    {
        shape = null;
        if (Dimensions(unit, at, out int m, out int k, out int n, out why) is not { } more)
            return false;
        (int copies, int slide) = more;
        int widthA = unit.A.Bits(), widthB = unit.B.Bits();
        long tileBits = (long)k * n * widthB * copies;
        if (tileBits % at.Sew != 0)
        {
            why = $"a tile of B has {tileBits} bits, no whole number of elements of SEW {at.Sew}";
            return false;
        }

        if (tileBits > at.GroupBits)
        {
            why = $"a tile of B has {tileBits} bits, a group of LMUL {at.Lmul} at VLEN {at.Vlen} has {at.GroupBits}";
            return false;
        }

        bool isRun = unit.Tiles == Tiles.Run;
        int emulA = CeilingLog2(((long)slide * k + (long)m * k * copies) * widthA, at.Vlen, floor: 0);
        int emulC = isRun
            ? CeilingLog2((long)at.GroupBits * m * AccumulatorBits, (long)k * widthB * at.Vlen, floor: -LargestEmulLog2)
            : CeilingLog2((long)m * n * AccumulatorBits * copies, at.Vlen, floor: -LargestEmulLog2);
        if (emulA > LargestEmulLog2 || emulC > LargestEmulLog2)
        {
            why = emulA > LargestEmulLog2
                ? $"EMUL of A would be {1L << emulA} at VLEN {at.Vlen}, possible is up to 8"
                : $"EMUL of C would be {1L << emulC} at VLEN {at.Vlen} and LMUL {at.Lmul}, possible is up to 8";
            return false;
        }

        shape = new UnitShape
        {
            M = m,
            K = k,
            N = n,
            Copies = copies,
            Skipped = slide * k,
            TileElements = (int)(tileBits / at.Sew),
            EmulA = emulA,
            EmulB = at.LmulLog2,
            EmulC = emulC,
            MostTiles = isRun ? (int)(at.GroupBits / tileBits) : copies,
        };
        return true;
    }

    /// <summary>How many tiles an instruction works on.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="vl">vl.</param>
    public int TilesOf(MatmulUnit unit, int vl) => unit.Tiles == Tiles.Run ? vl / TileElements
        : unit.Vl == VlRule.Ignored || vl >= TileElements ? Copies : 0;

    private static (int Copies, int Slide)? Dimensions(MatmulUnit unit, Configuration at, out int m, out int k, out int n, out string why)
    {
        (m, k, n) = (unit.M.Positive(at) ?? 0, unit.K.Positive(at) ?? 0, unit.N.Positive(at) ?? 0);
        int copies = unit.Copies.Positive(at) ?? 0;
        int? slide = unit.Slide.Natural(at);
        why = m == 0 ? Bad("m", unit.M) : k == 0 ? Bad("k", unit.K) : n == 0 ? Bad("n", unit.N)
            : copies == 0 ? Bad("copies", unit.Copies) : slide == null ? Bad("slide", unit.Slide) : "";
        return why.Length == 0 ? (copies, slide!.Value) : null;

        string Bad(string key, Expression value) =>
            $"{key} = {value} is {value.Told(at)} at {at}, possible are integers from {(key == "slide" ? 0 : 1)} to {Expression.LargestInteger}";
    }

    /// <summary>The smallest power of two that is not below a fraction.</summary>
    private static int CeilingLog2(long numerator, long denominator, int floor)
    {
        int log2 = floor;
        while (log2 < 60 && (log2 >= 0 ? numerator > denominator << log2 : numerator << -log2 > denominator))
            log2++;
        return log2;
    }
}
