namespace RiscvSim.Tests.Instructions.V;

/// <summary>Vector lengths and vtypes for tests of kernels against definitions.</summary>
internal static class Settings
{
    // Groups of less than a host vector, of exactly some, and of more than the tables of a gather hold.
    private static readonly int[] s_vlens = [64, 128, 256, 512, 2048];

    /// <summary>Every SEW and LMUL at several VLEN, some times each, registers random every time.</summary>
    /// <param name="vs2">A source register; LMULs to which it is not aligned are left out.</param>
    /// <param name="count">How often each.</param>
    /// <param name="widest">log2 of the largest SEW in bytes.</param>
    public static IEnumerable<VectorHart> Of(int vs2, int count, int widest = 3)
    {
        foreach (int vlen in s_vlens)
        {
            using var hart = new VectorHart(vlen, vlen + count);
            for (int sewLog2 = 0; sewLog2 <= widest; sewLog2++)
            {
                for (int lmulLog2 = -3; lmulLog2 <= 3; lmulLog2++)
                {
                    bool aligned = lmulLog2 <= 0 || vs2 % (1 << lmulLog2) == 0;
                    for (int i = 0; aligned && i < count && hart.Prepare(sewLog2, lmulLog2); i++)
                        yield return hart;
                }
            }
        }
    }
}
