using RiscvSim.Isa;

namespace RiscvSim.Benchmarks;

/// <summary>Why rows do not reach the throughput that is wanted of arithmetic.</summary>
internal static class SlowReasons
{
    private const string Halves =
        "halves: .NET has no vectors of them; they are placed in floats, and suspects are looked for, by operations of their own";

    /// <summary>The reason, by what an instruction does and the SEWs at which it is slow.</summary>
    public static string Of(Insn row, IReadOnlyList<int> sews) => row.Cost switch
    {
        Cost.VDiv => "the host has no integer division of vectors: without AVX-512, four divisions of floats at SEW 8 and one element after the other at SEW 64",
        Cost.VFReduce when row.Name.Contains("sum", StringComparison.Ordinal) => "sums are taken in element order, one addition after the other (golden/README.md)",
        Cost.VCrypto => "element groups are computed one after the other, in steps that depend on each other",
        _ when row.Name.Contains("dota", StringComparison.Ordinal) => "products are bulk-normalised: aligned to the largest exponent and added as integers, dot product by dot product",
        _ when row.Name is "vfrsqrt7.v" or "vfrec7.v" => "a table look-up: without AVX-512, elements are normalized, gathered and put together again",
        _ when row.Name.StartsWith("vfncvt.rod", StringComparison.Ordinal) => "no host rounds to odd: halves are rounded by vector operations of their own, inexact singles one by one",
        Cost.VFConvert when sews.Contains(8) => "operands are halves or bfloat16 numbers, two vectors of floats for 64 bytes, which are rounded by vector operations of their own",
        _ when sews.All(sew => sew == 16) => Halves,
        Cost.VFDiv => "the host divides and takes roots no faster",
        _ => "no cause was looked for: not below the line in other measurements",
    };
}
