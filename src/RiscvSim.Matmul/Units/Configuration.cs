namespace RiscvSim.Matmul.Units;

/// <summary>What the geometry of a unit may depend on.</summary>
/// <param name="Vlen">VLEN in bits.</param>
/// <param name="Sew">SEW in bits.</param>
/// <param name="LmulLog2">log2 of LMUL, -3 to 3.</param>
public readonly record struct Configuration(int Vlen, int Sew, int LmulLog2)
{
    /// <summary>VLMAX in elements, 0 if LMUL is too small for SEW.</summary>
    public int Vlmax => LmulLog2 >= 0 ? Vlen / Sew << LmulLog2 : Vlen / Sew >> -LmulLog2;

    /// <summary>Bits of a group of LMUL registers.</summary>
    public int GroupBits => LmulLog2 >= 0 ? Vlen << LmulLog2 : Vlen >> -LmulLog2;

    /// <summary>LMUL as assembly spells it, such as <c>mf2</c>.</summary>
    public string Lmul => LmulName(LmulLog2);

    /// <summary>An LMUL as assembly spells it.</summary>
    public static string LmulName(int lmulLog2) => lmulLog2 >= 0 ? $"m{1 << lmulLog2}" : $"mf{1 << -lmulLog2}";

    /// <inheritdoc/>
    public override string ToString() => $"VLEN {Vlen}, SEW {Sew}, LMUL {Lmul}";
}
