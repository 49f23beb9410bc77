using BenchmarkDotNet.Attributes;
using RiscvSim.Cli;
using RiscvSim.Isa;

namespace RiscvSim.Benchmarks;

/// <summary>Finding the row of an instruction word, over words of all rows.</summary>
public class DecodeBenchmarks
{
    private const int Words = 4096;

    private readonly uint[] _words = new uint[Words];
    private readonly InsnTable _table = Extensions.LoadTable();
    private Decoder _decoder = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _decoder = new Decoder(_table);
        var random = new Random(1);
        for (int i = 0; i < Words; i++)
        {
            Insn row = _table.Rows[random.Next(_table.Rows.Count)];
            do
                _words[i] = row.Pattern.Match | (uint)random.NextInt64(1L << row.Pattern.Width) & ~row.Pattern.Mask;
            while (!row.Pattern.Matches(_words[i]));
        }
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public int Decode()
    {
        int sum = 0;
        foreach (uint word in _words)
            sum += _decoder.Decode(word)!.Index;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public uint DecodeAndExpand()
    {
        uint sum = 0;
        foreach (uint word in _words)
            sum += _decoder.Decode(word)!.Expand(word);
        return sum;
    }

    [Benchmark]
    public Decoder MakeDecoder() => new(_table);
}
