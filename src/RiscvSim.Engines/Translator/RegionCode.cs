using RiscvSim.Engines.Interpreter;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Translator;

/// <summary>A compiled region.</summary>
/// <param name="Entry">The method, a handler of the operations at which the region can be entered.</param>
/// <param name="KeepAlive">Must stay reachable as long as the method may run.</param>
internal sealed unsafe record RegionCode(nint Entry, object KeepAlive)
{
    /// <summary>The method as a handler.</summary>
    public delegate*<Hart, HartState*, Op*, long, void> Handler => (delegate*<Hart, HartState*, Op*, long, void>)Entry;
}
