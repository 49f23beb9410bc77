namespace RiscvSim.Benchmarks.Speed;

/// <summary>A program to be run under both contenders: a row of the table.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Elf">The program.</param>
/// <param name="Arguments">The program's own; the number of repeats comes behind them where throughput is measured.</param>
/// <param name="Counts">False if means leave it out, because it is the sum of others.</param>
/// <param name="MultiplyAdds">Multiply-adds of one repeat, where that is what the program is about.</param>
internal sealed record Subject(string Name, string Elf, string[] Arguments, bool Counts = true, double? MultiplyAdds = null)
{
    /// <summary>Reads <c>ELF [ARGUMENT...]</c>, separated by blanks.</summary>
    public static Subject Parse(string line)
    {
        string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string name = Path.GetFileName(words[0]);
        name = name.EndsWith(".elf", StringComparison.Ordinal) ? name[..^4] : name;
        return new Subject(string.Join(' ', [name, .. words[1..]]), words[0], words[1..]);
    }
}
