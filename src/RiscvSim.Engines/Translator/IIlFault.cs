using System.Reflection.Emit;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Makes the IL of a region wrong, to see whether the tests find out (<c>tests/RiscvSim.Mutation</c>). It is asked for everything that
/// <see cref="IlWriter"/> writes, with the name of the method that writes it.
/// </summary>
internal interface IIlFault
{
    /// <summary>True to leave an instruction out: what it takes is dropped, what it gives is worth nothing.</summary>
    /// <param name="by">The method that writes it.</param>
    /// <param name="code">The instruction.</param>
    /// <param name="operand">The name of the field or method that is its operand, or null.</param>
    bool Drops(string by, OpCode code, string? operand);

    /// <summary>What a number of 64 bits becomes.</summary>
    /// <param name="by">The method that writes it.</param>
    /// <param name="value">The number.</param>
    long Constant(string by, long value);
}
