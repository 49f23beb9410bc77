using RiscvSim.Engines;

namespace RiscvSim.Cli.Running;

/// <summary>The option <c>--engine</c>.</summary>
public static class EngineOption
{
    /// <summary>What executes programs if nothing is said.</summary>
    public const string Default = "auto";

    /// <summary>The engine of a name, as it is made.</summary>
    /// <exception cref="CliException">There is none, or it is two.</exception>
    public static EngineSetup SetupOf(string name) => Parse(name) is var kind && kind != EngineKind.Lockstep
        ? EngineSetup.Of(kind) : throw new CliException("--engine: lockstep executes programs with 'run' only");

    /// <summary>The engine of a name.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static EngineKind Parse(string name) => name switch
    {
        "auto" => EngineKind.Auto,
        "interpreter" => EngineKind.Interpreter,
        "translator" => EngineKind.Translator,
        "lockstep" => EngineKind.Lockstep,
        _ => throw new CliException($"--engine: '{name}' is unknown; there are auto, interpreter, translator and (for run) lockstep"),
    };
}
