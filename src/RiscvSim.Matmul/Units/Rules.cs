namespace RiscvSim.Matmul.Units;

/// <summary>How the elements of a tile of B lie in vs2 (or vs1): B is K rows of N columns.</summary>
public enum Layout
{
    /// <summary>Row after row: element (k, n) at k * N + n.</summary>
    KN,

    /// <summary>Column after column, B transposed: element (k, n) at n * K + k.</summary>
    NK,
}

/// <summary>How many tiles an instruction works on.</summary>
public enum Tiles
{
    /// <summary>As many tiles of B and C as vl holds, all with the same A.</summary>
    Run,

    /// <summary>One tile, or a fixed number of copies, each with an A, a B and a C of its own.</summary>
    One,
}

/// <summary>What an instruction makes of vl.</summary>
public enum VlRule
{
    /// <summary>A whole number of tiles; any other vl is illegal. With one tile: 0 or any multiple of it.</summary>
    Multiple,

    /// <summary>The whole tiles in vl count; what is left over is tail.</summary>
    Floor,

    /// <summary>vl does not matter; only for one tile.</summary>
    Ignored,
}

/// <summary>What an instruction makes of vstart.</summary>
public enum VstartRule
{
    /// <summary>Anything but 0 is illegal.</summary>
    Zero,

    /// <summary>It does not matter, and is cleared.</summary>
    Ignored,
}

/// <summary>Whether register numbers must be multiples of EMUL.</summary>
public enum AlignmentRule
{
    /// <summary>Each group must be aligned to its EMUL.</summary>
    Emul,

    /// <summary>Any group that ends at v31 or below will do.</summary>
    None,
}

/// <summary>Whether the group of C may overlap a group of sources. What is written never changes what is read.</summary>
public enum OverlapRule
{
    /// <summary>An overlap is illegal.</summary>
    None,

    /// <summary>As for widening instructions: a narrower source only in the highest part of vd (V manual, section 5.2).</summary>
    Widening,

    /// <summary>Any overlap is legal.</summary>
    Any,
}
