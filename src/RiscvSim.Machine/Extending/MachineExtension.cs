namespace RiscvSim.Machine.Extending;

/// <summary>
/// The presence of an extension in one machine: its own state, control and status registers, devices. A class of an extension file that
/// derives from this and has a public constructor without parameters is made once for each machine that has the extension; semantics reach
/// it by <see cref="Hart.Get"/>.
/// </summary>
public abstract class MachineExtension
{
    /// <summary>The name in the ISA string that brings it, or null: it is always there.</summary>
    public virtual string? Extension => null;

    /// <summary>Called once for a new hart: adds CSRs (<c>hart.Csrs.Add</c>), makes room for state.</summary>
    /// <param name="hart">The hart, in its reset state.</param>
    public virtual void Attach(Hart hart)
    {
    }

    /// <summary>Called once for a new bare-metal machine, after <see cref="Attach(Hart)"/>: adds devices, memories, interrupts.</summary>
    /// <param name="parts">What the machine is made of.</param>
    public virtual void Attach(MachineParts parts)
    {
    }

    /// <summary>Puts the state to what it is after a reset; called before the first instruction.</summary>
    public virtual void Reset()
    {
    }

    /// <summary>
    /// Puts the state, which has just been reset, to a random one in which instructions of the extension do not all trap; it may set vtype and vl
    /// as well. <c>riscvsim ext test</c> calls it before each of its cases. The same generator must lead to the same state.
    /// </summary>
    /// <param name="random">The only source of chance.</param>
    public virtual void Vary(Random random)
    {
    }

    /// <summary>Called after each instruction in a commit log: reports what of the state has changed since the call before.</summary>
    /// <param name="changed">Takes a name and a value in hexadecimal, such as <c>acc0</c> and <c>0x1f</c>.</param>
    public virtual void Trace(Action<string, string> changed)
    {
    }
}
