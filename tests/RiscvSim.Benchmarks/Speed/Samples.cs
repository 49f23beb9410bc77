using System.Globalization;

namespace RiscvSim.Benchmarks.Speed;

/// <summary>The measurements of a program under one contender.</summary>
internal sealed class Samples(Contender contender, Subject subject, Measure measure)
{
    // Seconds that the repeats must take beyond the run with one of them: what compiles in the background is not to be seen.
    private const double Enough = 2;

    private readonly List<double> _whole = [], _one = [];
    private int _repeats = 8;

    /// <summary>Seconds of each run, or of one repeat in each run.</summary>
    public double[] Seconds => measure != Measure.Repeat ? [.. _whole] : [.. _whole.Select(whole => (whole - Statistics.Median(_one)) / (_repeats - 1))];

    /// <summary>The middle of <see cref="Seconds"/>.</summary>
    public double Median => Statistics.Median(Seconds);

    /// <summary>The distance of the slowest from the fastest run as a part of the median.</summary>
    public double Spread => (Seconds.Max() - Seconds.Min()) / Median;

    /// <summary>Runs that do not count: files come into the host's cache, and the number of repeats is found that takes long enough.</summary>
    /// <returns>What the program printed.</returns>
    public string Prepare()
    {
        if (measure != Measure.Repeat)
            return contender.Run(subject).Output;
        string output = One();
        double beyond = Many() - _one[0];
        while (beyond < Enough)
        {
            _repeats = (int)Math.Min(_repeats * Math.Max(2, 1.2 * Enough / Math.Max(beyond, 0.01)), int.MaxValue / 256);
            beyond = Many() - _one[0];
        }

        return output;
    }

    /// <summary>Measures once.</summary>
    public void Take()
    {
        if (measure == Measure.Repeat)
        {
            One();
            _whole.Add(Many());
            return;
        }

        Outcome outcome = contender.Run(subject);
        _whole.Add(measure == Measure.Wall ? outcome.Wall : outcome.Processor);
    }

    private string One()
    {
        Outcome outcome = contender.Run(subject, "1");
        _one.Add(outcome.Processor);
        return outcome.Output;
    }

    private double Many() => contender.Run(subject, _repeats.ToString(CultureInfo.InvariantCulture)).Processor;
}

/// <summary>Means.</summary>
internal static class Statistics
{
    /// <summary>The middle one, or the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The geometric mean.</summary>
    public static double Geometric(IEnumerable<double> values) => Math.Exp(values.Average(Math.Log));
}
