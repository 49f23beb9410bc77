using System.Runtime.InteropServices;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Interpreter;

/// <summary>
/// A decoded instruction. A page of code is an array of these, one for each halfword, so that the next instruction and every branch
/// target inside the page are found by adding to the pointer.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 32)]
internal unsafe struct Op
{
    /// <summary>The code that executes this instruction and goes on to the next.</summary>
    public delegate*<Hart, HartState*, Op*, long, void> Handler;

    /// <summary>The immediate; for a branch inside the page the distance to the target in bytes of operations.</summary>
    public int Immediate;

    /// <summary>The 32-bit instruction, that of the base row for a compressed one.</summary>
    public uint Word;

    /// <summary>Register numbers; rd is the sink for x0.</summary>
    public byte Rd, Rs1, Rs2, Rs3;

    /// <summary>The instruction's offset in its page.</summary>
    public ushort Offset;

    /// <summary>The instruction's length in bytes: 2 or 4, and 0 while it is not decoded.</summary>
    public byte Length;

    /// <summary>The rounding mode as encoded (7 is dynamic).</summary>
    public byte Rounding;

    /// <summary>How often the instruction was executed, where that is counted.</summary>
    public ulong Count;
}
