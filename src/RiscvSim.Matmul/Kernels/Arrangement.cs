namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// The order in which operands are laid out for the loops: step after step of the sum over k (two values of k a step for integers, one for
/// floating point), within a step tile after tile of a bundle, within a tile column after column (of A: row after row).
/// </summary>
/// <param name="Depth">K.</param>
/// <param name="Width">N, or M for A.</param>
/// <param name="IsTransposed">True if the elements of a column follow each other in the register.</param>
/// <param name="Bundle">How many neighbouring tiles are laid out together.</param>
/// <param name="PerStep">How many values of k a step takes: 1 or 2.</param>
internal readonly record struct Arrangement(int Depth, int Width, bool IsTransposed, int Bundle, int PerStep)
{
    /// <summary>How many steps the sum has.</summary>
    public int Steps => (Depth + PerStep - 1) / PerStep;

    /// <summary>Words of 32 bits of a step.</summary>
    public int StepWords => Bundle * Width;

    /// <summary>Words of 32 bits of a bundle.</summary>
    public int BundleWords => Steps * StepWords;

    /// <summary>Elements of a tile in the register.</summary>
    public int TileElements => Depth * Width;

    /// <summary>Which element of a bundle stands in a word, or -1 where K is odd and the word's second half is empty.</summary>
    /// <param name="word">0 to <see cref="BundleWords"/> - 1.</param>
    /// <param name="part">0 to <see cref="PerStep"/> - 1.</param>
    public int ElementOf(int word, int part)
    {
        int k = word / StepWords * PerStep + part, tile = word % StepWords / Width, column = word % Width;
        return k >= Depth ? -1 : tile * TileElements + (IsTransposed ? column * Depth + k : k * Width + column);
    }
}
