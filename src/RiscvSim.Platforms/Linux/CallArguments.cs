namespace RiscvSim.Platforms.Linux;

/// <summary>The arguments of a system call: registers a0 to a5.</summary>
internal readonly struct CallArguments(ulong a0, ulong a1, ulong a2, ulong a3, ulong a4, ulong a5)
{
    /// <summary>An argument in full width.</summary>
    public ulong this[int i] => i switch
    {
        0 => a0,
        1 => a1,
        2 => a2,
        3 => a3,
        4 => a4,
        5 => a5,
        _ => throw new ArgumentOutOfRangeException(nameof(i)),
    };

    /// <summary>An argument that is an <c>int</c> in C: the low half of the register.</summary>
    public int Int(int i) => (int)this[i];
}

/// <summary>A system call: reads its arguments, returns what goes to a0 (an error number negated).</summary>
internal delegate long SystemCall(LinuxProcess process, in CallArguments arguments);
