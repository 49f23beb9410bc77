using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>An instruction that is not element by element: the action reads the machine before it and writes the machine.</summary>
public sealed class Whole(Action<Machine, Machine, Instruction> action) : Operation
{
    /// <inheritdoc/>
    public override void Execute(Machine m, Machine before, Instruction i) => action(m, before, i);

    /// <summary>Whether an element is active: below vl, and its mask bit set if there is a mask.</summary>
    public static bool Active(Machine before, Instruction i, int k) => i.Vm || before.GetBit(0, k);

    /// <summary>The signed value of bits.</summary>
    public static BigInteger Signed(BigInteger bits, int width) => Element.Signed(bits, width);
}
