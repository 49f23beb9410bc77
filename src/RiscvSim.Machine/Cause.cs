namespace RiscvSim.Machine;

/// <summary>Exception codes of <c>mcause</c> (privileged manual, table of machine cause register values).</summary>
public enum Cause
{
    /// <summary>Instruction address misaligned.</summary>
    FetchMisaligned = 0,

    /// <summary>Instruction access fault.</summary>
    FetchAccess = 1,

    /// <summary>Illegal instruction.</summary>
    IllegalInstruction = 2,

    /// <summary>Breakpoint.</summary>
    Breakpoint = 3,

    /// <summary>Load address misaligned.</summary>
    LoadMisaligned = 4,

    /// <summary>Load access fault.</summary>
    LoadAccess = 5,

    /// <summary>Store or AMO address misaligned.</summary>
    StoreMisaligned = 6,

    /// <summary>Store or AMO access fault.</summary>
    StoreAccess = 7,

    /// <summary>Environment call from U mode.</summary>
    EcallFromU = 8,

    /// <summary>Environment call from M mode.</summary>
    EcallFromM = 11,
}

/// <summary>Privilege modes, numbered as in <c>mstatus.MPP</c>.</summary>
public enum Privilege
{
    /// <summary>User.</summary>
    User = 0,

    /// <summary>Machine.</summary>
    Machine = 3,
}

/// <summary>Interrupts, numbered as their bits in <c>mip</c> and <c>mie</c>.</summary>
public enum Interrupt
{
    /// <summary>Machine software interrupt.</summary>
    MachineSoftware = 3,

    /// <summary>Machine timer interrupt.</summary>
    MachineTimer = 7,

    /// <summary>Machine external interrupt.</summary>
    MachineExternal = 11,
}

/// <summary>The three ways of touching memory; the value is the permission bit that each needs.</summary>
public enum Access
{
    /// <summary>A load.</summary>
    Read = 1,

    /// <summary>A store or atomic memory operation.</summary>
    Write = 2,

    /// <summary>An instruction fetch.</summary>
    Execute = 4,
}

/// <summary>Texts for people.</summary>
public static class CauseText
{
    /// <summary>The manual's name of an exception code.</summary>
    public static string Describe(Cause cause) => cause switch
    {
        Cause.FetchMisaligned => "instruction address misaligned",
        Cause.FetchAccess => "instruction access fault",
        Cause.IllegalInstruction => "illegal instruction",
        Cause.Breakpoint => "breakpoint",
        Cause.LoadMisaligned => "load address misaligned",
        Cause.LoadAccess => "load access fault",
        Cause.StoreMisaligned => "store/AMO address misaligned",
        Cause.StoreAccess => "store/AMO access fault",
        Cause.EcallFromU => "environment call from U mode",
        Cause.EcallFromM => "environment call from M mode",
        _ => $"cause {(int)cause}",
    };
}
