using System.Diagnostics;
using System.Globalization;
using System.Text;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;

namespace RiscvSim.Cli.Comparing;

/// <summary>
/// Executes a variant three times. Once without repetitions: it checks itself and prints its checksum. Once with one more product, which
/// alone is executed by an engine that counts. Once with products without end, of which some are timed when code has become hot.
/// </summary>
/// <param name="rows">The build's rows.</param>
/// <param name="size">The size of the product.</param>
/// <param name="vlen">VLEN of variants with vectors.</param>
/// <param name="seconds">How long to measure, at least.</param>
public sealed class VariantRunner(InsnTable rows, ProblemSize size, int vlen, double seconds)
{
    /// <summary>The time is the best of that many parts: other programs on the host only ever add to it.</summary>
    private const int Parts = 5;

    /// <summary>The parts of the measuring time that are spent before it.</summary>
    private const double WarmUp = 0.5;

    private const string Endless = "1000000000000";
    private const ulong Limit = 1_000_000_000_000;

    /// <summary>Measures a variant.</summary>
    /// <exception cref="CliException">Its files are wrong.</exception>
    public Measurement Measure(Variant variant)
    {
        ElfFile elf = ElfFile.Load(variant.Elf);
        ExtensionSet extensions;
        IsaConfig isa;
        try
        {
            extensions = ExtensionSet.Load([], variant.UnitFile == null ? [] : [variant.UnitFile]);
            // A variant without vectors is the same at every VLEN.
            isa = VlenOption.Parse(extensions.WithFiles(variant.Isa), variant.SmallestVlen == 0 ? null : vlen, extensions);
        }
        catch (Exception e) when (e is IsaException or CliException)
        {
            return Measurement.Without(variant, e.Message, skipped: true);
        }

        if (isa.Vlen < variant.SmallestVlen)
            return Measurement.Without(variant, $"the unit needs a VLEN of {variant.SmallestVlen} or more", skipped: true);
        return Measure(variant, elf, isa, extensions);
    }

    private Measurement Measure(Variant variant, ElfFile elf, IsaConfig isa, ExtensionSet extensions)
    {
        InsnTable table = extensions.Complete(rows, isa);
        using var output = new MemoryStream();
        ulong before;
        using (LinuxProcess process = Load("0", output))
        {
            Start(process, Limit).Dispose();
            string text = Encoding.ASCII.GetString(output.ToArray()).Trim();
            if (!process.IsOver || process.ExitCode != 0)
                return Measurement.Without(variant, text.Length != 0 ? text.ReplaceLineEndings(" ") : $"ended with exit code {process.ExitCode}", skipped: false);
            before = process.Hart.Retired;
            Profile profile = Count(out ulong product);
            return new Measurement(variant, null, false, text[(text.LastIndexOf(' ') + 1)..], profile, Time(product));
        }

        Profile Count(out ulong product)
        {
            using LinuxProcess process = Load("1", Stream.Null);
            Start(process, before).Dispose();
            using var counting = new InterpreterEngine(process.Hart, table, counts: true) { Observer = process };
            counting.Run(Limit);
            product = process.Hart.Retired - before;
            return Profile.Of(counting);
        }

        double Time(ulong product)
        {
            using LinuxProcess process = Load(Endless, Stream.Null);
            using InterpreterEngine engine = Start(process, before);
            TimeProducts(engine, product, WarmUp * seconds);
            double best = double.MaxValue;
            for (int i = 0; i < Parts; i++)
                best = Math.Min(best, TimeProducts(engine, product, seconds / Parts));
            return best;
        }

        LinuxProcess Load(string repetitions, Stream to)
        {
            string[] arguments = [Text(size.M), Text(size.N), Text(size.K), repetitions];
            return new LinuxProcess(elf, isa, new LinuxOptions { Arguments = arguments, Output = to, Error = to, Extensions = extensions.MakeStates() });
        }

        InterpreterEngine Start(LinuxProcess process, ulong limit)
        {
            var engine = new InterpreterEngine(process.Hart, table) { Observer = process };
            engine.Run(limit);
            return engine;
        }
    }

    /// <summary>Executes products for a time.</summary>
    /// <returns>The seconds that one took.</returns>
    private static double TimeProducts(InterpreterEngine engine, ulong instructions, double atLeast)
    {
        long start = Stopwatch.GetTimestamp();
        for (int done = 1; ; done++)
        {
            engine.Run(engine.Hart.Retired + instructions);
            double elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (elapsed >= atLeast)
                return elapsed / done;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
