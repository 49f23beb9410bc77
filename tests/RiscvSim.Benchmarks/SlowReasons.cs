using RiscvSim.Isa;

namespace RiscvSim.Benchmarks;

/// <summary>Why rows do not reach the throughput that is wanted of arithmetic.</summary>
internal static class SlowReasons
{
    /// <summary>The reason by what an instruction does.</summary>
    public static string Of(Insn row) => row.Cost switch
    {
        Cost.VFDiv => "the host divides and takes roots no faster",
        Cost.VFReduce => "sums are taken in element order, one after the other (golden/README.md)",
        Cost.VDiv => "the host has no integer division of vectors",
        Cost.VCrypto => "element groups are computed one by one",
        _ => "NOT EXPLAINED",
    };
}
