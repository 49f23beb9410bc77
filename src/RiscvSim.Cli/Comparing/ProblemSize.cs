using System.Globalization;

namespace RiscvSim.Cli.Comparing;

/// <summary>The size of a matrix product: C (m x n) += A (m x k) B (k x n).</summary>
/// <param name="M">Rows of A and C.</param>
/// <param name="N">Columns of B and C.</param>
/// <param name="K">Columns of A, rows of B.</param>
public readonly record struct ProblemSize(int M, int N, int K)
{
    private const int Largest = 1 << 16;

    /// <summary>Multiply-adds.</summary>
    public long Macs => (long)M * N * K;

    /// <summary>Reads MxNxK.</summary>
    /// <exception cref="CliException">The text is something else.</exception>
    public static ProblemSize Parse(string text)
    {
        string[] parts = text.Split('x');
        int[] numbers = new int[parts.Length];
        bool good = parts.Length == 3;
        for (int i = 0; i < parts.Length; i++)
            good &= int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) && numbers[i] is > 0 and <= Largest;
        return good ? new ProblemSize(numbers[0], numbers[1], numbers[2])
            : throw new CliException($"--size: '{text}' is not a size such as 256x256x256 (M x N x K, each from 1 to {Largest})");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{M}x{N}x{K}";
}
