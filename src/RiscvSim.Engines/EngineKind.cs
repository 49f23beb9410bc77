namespace RiscvSim.Engines;

/// <summary>The engines that a user can choose.</summary>
public enum EngineKind
{
    /// <summary>Interprets, and translates what is hot on a thread of its own.</summary>
    Auto,

    /// <summary>Interprets all code.</summary>
    Interpreter,

    /// <summary>Translates all code when it is first met.</summary>
    Translator,

    /// <summary>Interprets one machine and translates another, and compares the two.</summary>
    Lockstep,
}
