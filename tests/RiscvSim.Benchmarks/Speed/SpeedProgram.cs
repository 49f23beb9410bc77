namespace RiscvSim.Benchmarks.Speed;

/// <summary>
/// Runs programs under a simulator and under another side by turns, so that whatever slows the machine down meets both, and tells how many times as
/// fast the simulator is. A spread above 15 % means that the machine was not quiet: the figures are printed, but there is no verdict.
/// </summary>
public static class SpeedProgram
{
    internal const int TooSlow = 1, NoVerdict = 3;
    private const int Wrong = 125;

    /// <summary>Runs the command <c>speed</c>; see <see cref="SpeedOptions.Usage"/>.</summary>
    public static int Run(string[] args)
    {
        try
        {
            var options = SpeedOptions.Parse(args);
            Contender here = Contender.Simulator(options.Simulator, options.Engine, options.Vlen);
            Contender there = Contender.Against(options.Against, options.Simulator, options.Vlen);
            var table = new Table(options, here, there);
            table.PrintHead();
            foreach (Subject subject in options.Suite.Subjects)
                table.Add(Compare(subject, here, there, options));
            return table.Finish();
        }
        catch (Exception e) when (e is SpeedException or IOException)
        {
            Console.Error.WriteLine(e.Message);
            return Wrong;
        }
    }

    private static Line Compare(Subject subject, Contender here, Contender there, SpeedOptions options)
    {
        var line = new Line(subject, new Samples(here, subject, options.Suite.Measure), new Samples(there, subject, options.Suite.Measure));
        string expected = line.There.Prepare(), actual = line.Here.Prepare();
        if (expected != actual)
            throw new SpeedException($"{subject.Name} prints different things:\n{there.Name}:\n{expected}\n{here.Name}:\n{actual}");
        for (int i = 0; i < options.Runs; i++)
        {
            line.There.Take();
            line.Here.Take();
        }

        return line;
    }
}
