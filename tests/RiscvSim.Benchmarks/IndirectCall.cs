using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace RiscvSim.Benchmarks;

/// <summary>
/// The cost of an indirect call on this machine at this time. An interpreter makes one for every instruction or two, and the cost varies by
/// a factor of four between hosts and even between runs, so that no figure of speed means anything without it.
/// </summary>
public static unsafe class IndirectCall
{
    private const int Targets = 8, Rounds = 4_000_000;

    /// <summary>Nanoseconds per call, loop included: the least of several tries over a repeating sequence of targets.</summary>
    public static double Nanoseconds()
    {
        delegate*<ulong, ulong>* table = stackalloc delegate*<ulong, ulong>[Targets] { &A, &B, &C, &D, &A, &D, &B, &C };
        double least = double.MaxValue;
        for (int attempt = 0; attempt < 5; attempt++)
        {
            long start = Stopwatch.GetTimestamp();
            ulong value = Chain(table, Rounds);
            double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Rounds;
            least = value == 0 ? least : Math.Min(least, time);
        }

        return least;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong Chain(delegate*<ulong, ulong>* table, int rounds)
    {
        ulong value = 1;
        for (int i = 0; i < rounds; i++)
            value = table[i & Targets - 1](value);
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong A(ulong value) => value + 1;

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong B(ulong value) => value ^ 6;

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong C(ulong value) => value + 5;

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong D(ulong value) => value | 16;
}
