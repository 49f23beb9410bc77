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
/// alone is executed by an engine that counts. Once with products without end, which are timed when code has become hot.
/// </summary>
/// <param name="rows">The build's rows.</param>
/// <param name="size">The size of the product.</param>
/// <param name="vlen">VLEN of variants with vectors.</param>
/// <param name="seconds">How long to measure, at least.</param>
public sealed class VariantRunner(InsnTable rows, ProblemSize size, int vlen, double seconds)
{
    /// <summary>The part of the measuring time that is spent before it, so that hot code is found and compiled.</summary>
    private const double WarmUp = 0.5;

    /// <summary>Engines look for hot code at intervals: while they warm up, they run for many of them.</summary>
    private const ulong WarmUpInstructions = 1 << 24;

    /// <summary>The least time that is measured as a whole.</summary>
    private const double Part = 0.001;

    private const string Endless = "1000000000000";
    private const ulong Limit = 1_000_000_000_000;

    /// <summary>Measures a variant.</summary>
    /// <exception cref="CliException">Its files are wrong.</exception>
    public Measurement Measure(Variant variant)
    {
        ElfFile elf = ElfFile.Load(variant.Elf);
        if (vlen < variant.SmallestVlen)
            return Measurement.Without(variant, $"the unit needs a VLEN of {variant.SmallestVlen} or more", skipped: true);
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

        try
        {
            return Measure(variant, elf, isa, extensions);
        }
        catch (Exception e) when (extensions.Blame(e) is { } line)
        {
            throw new CliException($"{variant.Name}: {line}");
        }
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
            ulong some = Math.Max(1, WarmUpInstructions / product);
            double spent = 0, last = 0;
            while (spent < WarmUp * seconds)
                spent += last = TimeProducts(engine, product, some);
            ulong part = last == 0 ? 1 : Math.Max(1, (ulong)(Part / (last / some)));
            // The best of many parts: other programs on the host only ever add to the time.
            double best = double.MaxValue;
            for (spent = 0; spent <= seconds; spent += last)
                best = Math.Min(best, (last = TimeProducts(engine, product, part)) / part);
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

    /// <summary>Executes as many instructions as some products have.</summary>
    /// <returns>The seconds that they took.</returns>
    private static double TimeProducts(InterpreterEngine engine, ulong instructions, ulong products)
    {
        long start = Stopwatch.GetTimestamp();
        engine.Run(engine.Hart.Retired + products * instructions);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
