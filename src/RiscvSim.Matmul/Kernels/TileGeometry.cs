using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Isa;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Where the operands of a block of C lie in a block of A and a block of B: what <see cref="TileBlocks{TNumber,TA,TB}"/> are made from. Units that agree
/// in it have block forms in common.
/// </summary>
/// <param name="OrderA">How A is laid out.</param>
/// <param name="OrderB">How B is laid out.</param>
/// <param name="IsSignedA">Whether bytes of A are signed.</param>
/// <param name="IsSignedB">Whether bytes of B are signed.</param>
/// <param name="Saturates">Whether sums are limited to their range.</param>
/// <param name="Blocks">Blocks of C in a bundle.</param>
/// <param name="Skipped">Bytes of A before the tile.</param>
/// <param name="HasCopies">Whether each bundle has an A of its own.</param>
internal sealed record TileGeometry(
    Arrangement OrderA, Arrangement OrderB, bool IsSignedA, bool IsSignedB, bool Saturates, int Blocks, int Skipped, bool HasCopies)
{
    /// <summary>The most steps of a sum.</summary>
    public const int MostSteps = 4;

    private const int Lanes = 16, BlockBytes = 64, HostLane = 4;

    private static readonly List<TileGeometry> s_all = [];

    /// <summary>Blocks of C that come from one block of B.</summary>
    public int Parts => BlockBytes / BundleBytes * Blocks;

    private int Columns => OrderB.Width;

    // Of C, in a block and a tile.
    private int Rows => Math.Min(Lanes / Columns, OrderA.Width);

    /// <summary>The geometry of a number.</summary>
    public static TileGeometry Get(int number)
    {
        lock (s_all)
        {
            return s_all[number];
        }
    }

    /// <summary>
    /// The block forms of a plan; null if the host lacks the permutations, if what a block of C needs is more than a block of A and one of B, or
    /// if an instruction with vl = VLMAX writes less than C's group.
    /// </summary>
    public static BlockSource? BlocksOf(MatmulPlan plan)
    {
        if (!Avx512Vbmi.IsSupported || !plan.Exists || plan.Form != TileForm.Narrow || plan.IsFloat || plan.Unit.A.Bits() != 8 || plan.Unit.B.Bits() != 8)
            return null;
        UnitShape shape = plan.Shape;
        var geometry = new TileGeometry(
            plan.OrderA, plan.OrderB, plan.Unit.A.IsSigned(), plan.Unit.B.IsSigned(), plan.Saturates, plan.Blocks, shape.Skipped, shape.Copies > 1);
        bool fits = shape.EmulB >= 0 && shape.EmulC >= 0 && geometry.Fits(shape)
            && shape.MostTiles * plan.TileOutputs * sizeof(int) == plan.GroupBytesC && geometry.Parts * plan.GroupBytesB == plan.GroupBytesC;
        if (!fits)
            return null;
        Type[] arguments = [Number.TypeOf(NumberOf(geometry)), TypeOf(geometry.PicksA, geometry.IsSignedA), TypeOf(geometry.PicksB, geometry.IsSignedB)];
        // What is known before code is compiled is a constant in it.
        RuntimeHelpers.RunClassConstructor(typeof(TileBlocks<,,>).MakeGenericType(arguments).TypeHandle);
        Type methods = (plan.Unit.AIsVs2 ? typeof(SwappedTileBlocks<,,>) : typeof(TileBlocks<,,>)).MakeGenericType(arguments);
        return new BlockSource(methods, null) { Parts = geometry.Parts };
    }

    /// <summary>Bytes of A from one bundle's to the next one's.</summary>
    public int CopyBytes => HasCopies ? OrderA.TileElements : 0;

    /// <summary>Bytes of a bundle in B.</summary>
    public int BundleBytes => OrderB.Bundle * OrderB.TileElements;

    /// <summary>Bytes of A that a block of C takes.</summary>
    public int RowBytes => Rows * OrderA.Depth;

    /// <summary>
    /// How a step's pairs of A are picked: all elements of a host lane have the same, where it is in one row, and half of them, where it is in two.
    /// </summary>
    public TilePicks PicksA => Columns >= HostLane ? new(4, 0x00, 0x55, IsInLane: true) : Columns == 2 ? new(2, 0x50, 0xaa, IsInLane: true) : new(1, 0xe4, 0, IsInLane: true);

    /// <summary>
    /// How a step's pairs of B are picked: host lanes have the same, where they are in the same columns; elements of a lane, where it is in one
    /// column or in two.
    /// </summary>
    public TilePicks PicksB => Columns switch
    {
        1 => new(4, 0x00, 0x55, IsInLane: true),
        2 => new(2, 0x44, 0xaa, IsInLane: true),
        4 => new(4, 0x00, 0x55, IsInLane: false),
        _ => new(2, 0x44, 0xaa, IsInLane: false),
    };

    /// <summary>32 indices of bytes of A, from where the block's rows begin: pairs of a step and those behind it that are picked from one vector.</summary>
    public Vector512<byte> IndicesA(int step) =>
        Indices(PicksA, step, (step, lane, half) => lane % (Rows * Columns) / Columns * OrderA.Depth + 2 * step + half);

    /// <summary>The same of B, from where the bundle begins.</summary>
    public Vector512<byte> IndicesB(int step) => Indices(
        PicksB, step, (step, lane, half) => OrderB.ElementOf(step * OrderB.StepWords + lane / (Rows * Columns) * Columns + lane % Columns, half));

    private static Type TypeOf(TilePicks picks, bool isSigned) => typeof(TileOperand<,>).MakeGenericType(
        isSigned ? typeof(SignedBytes) : typeof(UnsignedBytes), picks.Steps == 1 ? typeof(PickAll) : picks.IsInLane ? typeof(PickInLanes) : typeof(PickLanes));

    private static int NumberOf(TileGeometry geometry)
    {
        lock (s_all)
        {
            int number = s_all.IndexOf(geometry);
            if (number >= 0)
                return number;
            s_all.Add(geometry);
            return s_all.Count - 1;
        }
    }

    private Vector512<byte> Indices(TilePicks picks, int first, Func<int, int, int, int> elementOf)
    {
        Span<byte> indices = stackalloc byte[BlockBytes];
        indices.Clear();
        for (int step = first; step < Math.Min(first + picks.Steps, OrderB.Steps); step++)
        {
            for (int lane = 0; lane < Lanes; lane++)
            {
                int word = picks.WordOf(step - first, lane);
                (indices[2 * word], indices[2 * word + 1]) = ((byte)elementOf(step, lane, 0), (byte)elementOf(step, lane, 1));
            }
        }

        return Vector512.Create<byte>(indices);
    }

    private bool Fits(UnitShape shape)
    {
        int endA = Skipped + shape.Copies * OrderA.TileElements;
        return OrderA.Depth % 2 == 0 && OrderB.Steps <= MostSteps && int.IsPow2(BundleBytes) && BundleBytes <= BlockBytes && endA <= BlockBytes
            && (!HasCopies || shape.Copies * Blocks <= Parts);
    }
}

/// <summary>How pairs of 16-bit integers, one for each element of a block of C, are picked from a vector that has those of several steps.</summary>
/// <param name="Steps">How many steps.</param>
/// <param name="First">For the first step, two bits for each place in a host lane, or for each lane: which place, or lane, it has.</param>
/// <param name="Next">What is added to that for the next step.</param>
/// <param name="IsInLane">True for places in lanes, false for lanes.</param>
internal readonly record struct TilePicks(int Steps, int First, int Next, bool IsInLane)
{
    /// <summary>Where in the vector the pair of an element is.</summary>
    public int WordOf(int step, int element)
    {
        int control = First + step * Next, lane = element / 4, place = element % 4;
        return IsInLane ? 4 * lane + (control >> 2 * place & 3) : 4 * (control >> 2 * lane & 3) + place;
    }
}
