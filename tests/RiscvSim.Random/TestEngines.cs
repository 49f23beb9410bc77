using RiscvSim.Engines;
using RiscvSim.Engines.Translator;

namespace RiscvSim.Lockstep;

/// <summary>The engines under test, by name. Suites that execute guest programs run under these; expensive ones under some of them.</summary>
public static class TestEngines
{
    /// <summary>All code is interpreted; what is hot becomes superinstructions.</summary>
    public const string Interpreter = "interpreter";

    /// <summary>All code is translated when it is first met.</summary>
    public const string Eager = "eager";

    /// <summary>The same, in regions of one instruction.</summary>
    public const string Single = "single";

    /// <summary>What is hot is translated, and nearly everything is hot.</summary>
    public const string Hot = "hot";

    /// <summary>As users have it: hot code is translated on a thread of its own.</summary>
    public const string Auto = "auto";

    private static readonly Dictionary<string, EngineSetup> s_setups = new()
    {
        [Interpreter] = EngineSetup.Interpreting,
        [Eager] = new(new TranslationOptions { Eager = true, Background = false }),
        [Single] = EngineSetup.Single,
        [Hot] = EngineSetup.Hot,
        [Auto] = EngineSetup.Of(EngineKind.Auto),
    };

    /// <summary>The names of all.</summary>
    public static IReadOnlyCollection<string> All => s_setups.Keys;

    /// <summary>The names of those that translate.</summary>
    public static IEnumerable<string> Translating => All.Where(name => s_setups[name].Translation != null);

    /// <summary>What makes the engines of this thread wrong on purpose; null: they are right.</summary>
    [field: ThreadStatic]
    public static Func<EngineSetup, EngineSetup>? Fault { get; set; }

    /// <summary>The engine of a name.</summary>
    public static EngineSetup Named(string name) => Fault == null ? s_setups[name] : Fault(s_setups[name]);
}
