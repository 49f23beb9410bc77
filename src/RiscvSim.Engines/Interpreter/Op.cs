using System.Runtime.InteropServices;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Interpreter;

/// <summary>
/// A decoded instruction. A page of code is an array of these, one for each halfword, so that the next instruction and every branch
/// target inside the page are found by adding to the pointer.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = 32)]
internal unsafe struct Op
{
    /// <summary>The code that executes this instruction and goes on to the next.</summary>
    [FieldOffset(0)]
    public delegate*<Hart, HartState*, Op*, long, void> Handler;

    /// <summary>What executes this instruction alone.</summary>
    public readonly delegate*<Hart, HartState*, Op*, long, void> Own => Single != null ? Single : Handler;

    /// <summary>The immediate; for a branch inside the page the distance to the target in bytes of operations.</summary>
    [FieldOffset(8)]
    public int Immediate;

    /// <summary>The 32-bit instruction, that of the base row for a compressed one.</summary>
    [FieldOffset(12)]
    public uint Word;

    /// <summary>The destination register; the sink for x0.</summary>
    [FieldOffset(16)]
    public byte Rd;

    /// <summary>The first source register.</summary>
    [FieldOffset(17)]
    public byte Rs1;

    /// <summary>The second source register.</summary>
    [FieldOffset(18)]
    public byte Rs2;

    /// <summary>The third source register.</summary>
    [FieldOffset(19)]
    public byte Rs3;

    /// <summary>
    /// In a vector instruction, which has no third scalar source: the <see cref="Machine.Vector.VectorUnit.Configuration"/> under which it
    /// last completed.
    /// </summary>
    [FieldOffset(19)]
    public byte LegalUnder;

    /// <summary>The instruction's offset in its page.</summary>
    [FieldOffset(20)]
    public ushort Offset;

    /// <summary>The instruction's length in bytes: 2 or 4, and 0 while it is not decoded.</summary>
    [FieldOffset(22)]
    public byte Length;

    /// <summary>The distance to the next instruction in bytes of operations: one operation per halfword.</summary>
    [FieldOffset(23)]
    public byte Step;

    /// <summary>The handler of this instruction alone while <see cref="Handler"/> executes more; otherwise null.</summary>
    [FieldOffset(24)]
    public delegate*<Hart, HartState*, Op*, long, void> Single;
}
