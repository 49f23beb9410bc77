using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Engines;

/// <summary>Which engine executes a machine's code, and when that translates: the one place that makes engines of a user's choice.</summary>
/// <param name="Translation">When and how much is translated; null to interpret all code.</param>
public sealed record EngineSetup(TranslationOptions? Translation)
{
    /// <summary>Interprets all code.</summary>
    public static EngineSetup Interpreting { get; } = new((TranslationOptions?)null);

    /// <summary>Translates nearly everything that is executed twice, at the same places in every run.</summary>
    public static EngineSetup Hot { get; } = new(new TranslationOptions { Background = false, Interval = 400, Warm = 1, MostRefusals = 0 });

    /// <summary>What a user's choice stands for.</summary>
    /// <exception cref="ArgumentException">It is two engines.</exception>
    public static EngineSetup Of(EngineKind kind) => kind switch
    {
        EngineKind.Auto => new(new TranslationOptions()),
        EngineKind.Lockstep => throw new ArgumentException("lockstep is not one engine", nameof(kind)),
        EngineKind.Translator => new(new TranslationOptions { Eager = true, Background = false }),
        _ => Interpreting,
    };

    /// <summary>Translates all code when it is first met, in regions of one instruction.</summary>
    public static EngineSetup Single { get; } = new(new TranslationOptions { Eager = true, Background = false, Longest = 1 });

    /// <summary>Either of them, with counts of what translated code retires; see <see cref="TranslationReport.Executed"/>.</summary>
    public EngineSetup Counting => Translation == null ? this : new EngineSetup(Translation with { Counts = true });

    /// <summary>Makes an engine.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="rows">All rows; those that the hart's ISA string enables are executed, others are illegal instructions.</param>
    /// <param name="observer">Who looks at traps first; null: the hart takes them all.</param>
    public IEngine Make(Hart hart, InsnTable rows, ITrapObserver? observer = null)
    {
        IEngine engine = Translation == null ? new InterpreterEngine(hart, rows) : new TranslatorEngine(hart, rows, Translation);
        engine.Observer = observer;
        return engine;
    }
}
