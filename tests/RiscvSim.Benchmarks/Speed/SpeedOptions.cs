using System.Globalization;

namespace RiscvSim.Benchmarks.Speed;

/// <summary>What to measure and how.</summary>
internal sealed class SpeedOptions
{
    /// <summary>Runs that a verdict needs.</summary>
    public const int FewestRuns = 7;

    /// <summary>The command line.</summary>
    public const string Usage = """
        usage: speed SIMULATOR [options] [PROGRAM...]

        Runs programs under a published riscvsim and under qemu-riscv64 by turns. PROGRAM is an ELF, or one in quotes with its arguments. With --suite
        it is the name of a row: only such rows are measured. Without a program the suite is 'integer'.

          --suite NAME         integer, float, kernels, tiles, short, or a file with a program and its arguments on each line
          --runs N             of each program under each side (default 7; with fewer there is no verdict)
          --engine NAME        the engine of riscvsim (default: its own)
          --clock NAME         wall (default) or processor time of whole processes; the latter is steadier on a machine that others use, too
          --vlen BITS          for both sides (default: 512 for kernels and tiles, otherwise each side's own)
          --against WHAT       the other side: qemu, an engine of the same riscvsim, the program of another riscvsim, or direct (tiles only)
          --json FILE          write all figures to a file
          --mean-at-least X, --median-at-least X, --none-below X     limits of the times as fast that riscvsim is

        Exit code: 0; 1 below a limit; 3 no verdict, because a spread exceeds 15 % or there were too few runs; 125 something is wrong.
        """;

    private SpeedOptions(string simulator) => Simulator = simulator;

    /// <summary>The simulator's program.</summary>
    public string Simulator { get; }

    /// <summary>What is measured.</summary>
    public Suite Suite { get; private set; } = null!;

    /// <summary>How often.</summary>
    public int Runs { get; private set; } = FewestRuns;

    /// <summary>The simulator's engine; null for its default.</summary>
    public string? Engine { get; private set; }

    /// <summary>Bits of a vector register; null for what each side takes.</summary>
    public string? Vlen { get; private set; }

    /// <summary>The other side.</summary>
    public string Against { get; private set; } = Contender.Qemu;

    /// <summary>Where to write figures.</summary>
    public string? Json { get; private set; }

    /// <summary>The limit of the geometric mean.</summary>
    public double? Mean { get; private set; }

    /// <summary>The limit of the median.</summary>
    public double? Median { get; private set; }

    /// <summary>The limit of the lowest.</summary>
    public double? Lowest { get; private set; }

    /// <summary>Reads a command line.</summary>
    /// <exception cref="SpeedException">It is wrong.</exception>
    public static SpeedOptions Parse(string[] args)
    {
        if (args.Length == 0 || args.Contains("--help"))
            throw new SpeedException(Usage);
        var options = new SpeedOptions(args[0]);
        string? suite = null, against = null;
        bool byProcessor = false;
        int at = 1;
        for (; at < args.Length && args[at].StartsWith("--", StringComparison.Ordinal); at += 2)
        {
            string value = at + 1 < args.Length ? args[at + 1] : throw new SpeedException($"{args[at]} needs a value");
            switch (args[at])
            {
                case "--suite": suite = value; break;
                case "--runs": options.Runs = int.TryParse(value, out int runs) && runs > 0 ? runs : throw new SpeedException($"--runs {value} is no number from 1"); break;
                case "--engine": options.Engine = value; break;
                case "--clock": byProcessor = value is "wall" or "processor" ? value == "processor" : throw new SpeedException($"--clock {value} is neither wall nor processor"); break;
                case "--vlen": options.Vlen = value; break;
                case "--against": against = value; break;
                case "--json": options.Json = value; break;
                case "--mean-at-least": options.Mean = Number(args[at], value); break;
                case "--median-at-least": options.Median = Number(args[at], value); break;
                case "--none-below": options.Lowest = Number(args[at], value); break;
                default: throw new SpeedException($"{args[at]} is no option\n\n{Usage}");
            }
        }

        string[] programs = args[at..];
        options.Suite = suite == null && programs.Length > 0 ? new Suite([.. programs.Select(Subject.Parse)]) : Choose(Suite.Named(suite ?? "integer"), programs);
        if (byProcessor && options.Suite.Measure == Measure.Wall)
            options.Suite = options.Suite with { Measure = Measure.Processor };
        options.Vlen ??= options.Suite.Vlen;
        options.Against = against ?? options.Suite.Against;
        if (options.Against == Contender.Direct && suite != "tiles")
            throw new SpeedException("only the suite 'tiles' has a direct counterpart");
        return options;
    }

    private static Suite Choose(Suite suite, string[] names)
    {
        string? unknown = Array.Find(names, name => !suite.Subjects.Any(s => s.Name == name));
        if (unknown != null)
            throw new SpeedException($"the suite has no row {unknown}, but {string.Join(", ", suite.Subjects.Select(s => s.Name))}");
        return names.Length == 0 ? suite : suite with { Subjects = [.. suite.Subjects.Where(s => names.Contains(s.Name))] };
    }

    private static double Number(string option, string value) =>
        double.TryParse(value, CultureInfo.InvariantCulture, out double number) ? number : throw new SpeedException($"{option} {value} is no number");
}
