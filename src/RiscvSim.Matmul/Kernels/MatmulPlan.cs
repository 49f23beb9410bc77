using System.Runtime.CompilerServices;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Machine.Vector;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Kernels;

/// <summary>Which loops compute a unit's tiles.</summary>
internal enum TileForm
{
    /// <summary>Element by element.</summary>
    Any,

    /// <summary>N is 1, 2, 4 or 8; blocks of 16 elements of C are several rows, or several tiles.</summary>
    Narrow,

    /// <summary>N is a multiple of 16.</summary>
    Wide,
}

/// <summary>Everything about a unit in one configuration that an instruction needs: made once, then found by VLEN and vtype.</summary>
internal sealed unsafe class MatmulPlan
{
    private const int Lanes = 16, ByteBits = 8;

    // int32 sums of that many products of 8-bit integers cannot overflow by themselves.
    private const int LargestSummedDepth = 32768;

    private readonly int[] _indices = GC.AllocateArray<int>(2 * Lanes, pinned: true);

    /// <summary>Works out a plan.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="v">The vector state, whose vtype is legal.</param>
    public MatmulPlan(MatmulUnit unit, VectorUnit* v)
    {
        Unit = unit;
        var at = new Configuration(v->Vlenb * ByteBits, ByteBits << v->SewLog2, v->LmulLog2);
        if (v->Vill || unit.At(at) is not { } shape)
            return;
        Exists = true;
        Shape = shape;
        (M, K, N, TileOutputs) = (shape.M, shape.K, shape.N, shape.M * shape.N);
        TileElementsLog2 = int.IsPow2(shape.TileElements) ? int.Log2(shape.TileElements) : -1;
        Saturates = unit.C == Accumulator.Int32Sat;
        IsFloat = unit.C == Accumulator.Fp32;
        int bundle = Bundle();
        Form = bundle == 0 ? TileForm.Any : N % Lanes == 0 ? TileForm.Wide : TileForm.Narrow;
        // Copies have an A each, so that no block holds parts of several.
        if (!IsFloat && K > LargestSummedDepth || bundle > 1 && shape.Copies > 1)
            Form = TileForm.Any;
        bundle = Form == TileForm.Narrow ? bundle : 1;
        Blocks = bundle * TileOutputs / Lanes;
        BlockRows = Lanes / N;
        int perStep = IsFloat ? 1 : 2;
        OrderA = new Arrangement(K, M, true, 1, perStep);
        OrderB = new Arrangement(K, N, unit.LayoutB == Layout.NK, bundle, perStep);
        if (!IsFloat)
            (DecoderA, DecoderB) = (new PairDecoder(OrderA, unit.A.IsSigned()), new PairDecoder(OrderB, unit.B.IsSigned()));
        else
            (MoverA, MoverB) = (new WordMover(OrderA), new WordMover(OrderB));
        for (int i = 0; i < Lanes && Form == TileForm.Narrow; i++)
        {
            // Element i of a block: its tile in the bundle, its row and column; small bundles hold whole tiles.
            _indices[i] = i % TileOutputs / N;
            _indices[Lanes + i] = i / TileOutputs * N + i % N;
        }

        SmallTiles = SmallTiles.For(unit, shape);
        Allot(at);
    }

    /// <summary>The unit.</summary>
    public MatmulUnit Unit { get; }

    /// <summary>False if the instruction is illegal in this configuration.</summary>
    public bool Exists { get; }

    /// <summary>The unit's shape.</summary>
    public UnitShape Shape { get; } = null!;

    /// <summary>Rows of A and C.</summary>
    public int M { get; }

    /// <summary>Columns of A, rows of B.</summary>
    public int K { get; }

    /// <summary>Columns of B and C.</summary>
    public int N { get; }

    /// <summary>Elements of a tile of C.</summary>
    public int TileOutputs { get; }

    /// <summary>log2 of the elements of a tile of B, or -1 if that is no power of two.</summary>
    public int TileElementsLog2 { get; }

    /// <summary>Integer sums are limited to their range.</summary>
    public bool Saturates { get; }

    /// <summary>C is in single precision.</summary>
    public bool IsFloat { get; }

    /// <summary>The loops to use.</summary>
    public TileForm Form { get; }

    /// <summary>Blocks of 16 elements of C in a bundle.</summary>
    public int Blocks { get; }

    /// <summary>Rows of a block of narrow tiles.</summary>
    public int BlockRows { get; }

    /// <summary>How A is laid out.</summary>
    public Arrangement OrderA { get; }

    /// <summary>How B is laid out.</summary>
    public Arrangement OrderB { get; }

    /// <summary>Lays integers of A out.</summary>
    public PairDecoder? DecoderA { get; }

    /// <summary>Lays integers of B out.</summary>
    public PairDecoder? DecoderB { get; }

    /// <summary>Lays singles of A out.</summary>
    public WordMover? MoverA { get; }

    /// <summary>Lays singles of B out.</summary>
    public WordMover? MoverB { get; }

    /// <summary>For each element of a narrow block the row of A.</summary>
    public int* Rows => (int*)Unsafe.AsPointer(ref _indices[0]);

    /// <summary>For each element of a narrow block the word of B within a step.</summary>
    public int* Columns => (int*)Unsafe.AsPointer(ref _indices[Lanes]);

    /// <summary>The short way for small tiles, or null.</summary>
    public SmallTiles? SmallTiles { get; }

    /// <summary>Bytes that an instruction needs to rearrange its operands.</summary>
    public long WorkspaceBytes { get; private set; }

    /// <summary>Where the widened elements of A are put.</summary>
    public int WidenedA { get; private set; }

    /// <summary>Where the widened elements of B are put.</summary>
    public int WidenedB { get; private set; }

    /// <summary>Where A is put in its order.</summary>
    public int OrderedA { get; private set; }

    /// <summary>Where A is put for blocks of narrow tiles.</summary>
    public int SpreadA { get; private set; }

    /// <summary>Where B is put in its order.</summary>
    public int OrderedB { get; private set; }

    /// <summary>The registers of a legal instruction; vtype, vl and state are checked elsewhere.</summary>
    public bool RegistersAreLegal(int vd, int a, int b)
    {
        (int emulA, int emulB, int emulC) = (Shape.EmulA, Shape.EmulB, Shape.EmulC);
        bool fits = Unit.Alignment == AlignmentRule.Emul
            ? Groups.Aligned(vd, emulC) && Groups.Aligned(a, emulA) && Groups.Aligned(b, emulB)
            : Ends(vd, emulC) && Ends(a, emulA) && Ends(b, emulB);
        return fits && MayOverlap(Unit.OverlapA, vd, emulC, a, emulA) && MayOverlap(Unit.OverlapB, vd, emulC, b, emulB);
    }

    /// <summary>How many tiles vl stands for, or -1 if vl is illegal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int TilesOf(int vl)
    {
        if (Unit.Tiles == Tiles.Run && TileElementsLog2 >= 0 && (vl & (1 << TileElementsLog2) - 1) == 0)
            return vl >> TileElementsLog2;
        return Unit.Vl == VlRule.Multiple && vl % Shape.TileElements != 0 ? -1 : Shape.TilesOf(Unit, vl);
    }

    private static bool Ends(int register, int emul) => register + Groups.Count(emul) <= 32;

    private static bool MayOverlap(OverlapRule rule, int vd, int vdLog2, int vs, int vsLog2) => rule switch
    {
        OverlapRule.Any => true,
        OverlapRule.Widening => Groups.MayOverlap(vd, vdLog2, vs, vsLog2),
        _ => !Groups.Overlap(vd, vdLog2, vs, vsLog2),
    };

    /// <summary>How many tiles make whole blocks of 16 elements of C; 0 if the loops over blocks do not serve.</summary>
    private int Bundle()
    {
        if (N % Lanes == 0)
            return 1;
        if (N > Lanes || !int.IsPow2(N))
            return 0;
        if (TileOutputs % Lanes == 0)
            return 1;
        // The tiles of a last, partial bundle that are not there are read, too.
        int bundle = int.IsPow2(TileOutputs) && TileOutputs < Lanes ? Lanes / TileOutputs : 0;
        return (bundle - 1) * K * N * Unit.B.Bits() / ByteBits <= PairDecoder.Reach ? bundle : 0;
    }

    private void Allot(Configuration at)
    {
        const int Room = 8 * 64;
        int copies = Shape.Copies, tilesB = Shape.MostTiles + OrderB.Bundle;
        int size = IsFloat ? sizeof(float) : 1;
        long end = 0;
        WidenedA = Take((long)(Shape.Skipped + M * K * copies) * size);
        WidenedB = Take((long)K * N * tilesB * size);
        OrderedA = Take((long)OrderA.BundleWords * copies * sizeof(int));
        SpreadA = Take((long)(Form == TileForm.Narrow ? Blocks * Lanes * OrderA.Steps : 0) * sizeof(int));
        OrderedB = Take((long)OrderB.BundleWords * (tilesB / OrderB.Bundle + 1) * sizeof(int));
        WorkspaceBytes = end;

        int Take(long bytes)
        {
            long start = end;
            end += (bytes + Room + 63) / 64 * 64;
            return checked((int)start);
        }
    }
}
