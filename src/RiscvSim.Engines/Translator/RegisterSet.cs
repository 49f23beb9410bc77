using System.Numerics;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// A set of guest registers. A register's number in it is 0 to 31 for x0 to x31, 32 to 63 for f0 to f31, 64 to 95 for v0 to v31. (UInt128 would
/// do, but code that uses it is not compiled before it runs.)
/// </summary>
/// <param name="Scalars">x registers from bit 0, f registers from bit 32 on.</param>
/// <param name="Vectors">v registers.</param>
internal readonly record struct RegisterSet(ulong Scalars, uint Vectors)
{
    /// <summary>The number of f0.</summary>
    public const int FirstF = 32;

    /// <summary>The number of v0.</summary>
    public const int FirstV = 64;

    /// <summary>No register.</summary>
    public static RegisterSet None => default;

    /// <summary>All registers.</summary>
    public static RegisterSet All => new(ulong.MaxValue, uint.MaxValue);

    /// <summary>All vector registers.</summary>
    public static RegisterSet AllVectors => new(0, uint.MaxValue);

    /// <summary>True if there is none.</summary>
    public bool IsEmpty => (Scalars | Vectors) == 0;

    /// <summary>How many there are.</summary>
    public int Count => BitOperations.PopCount(Scalars) + BitOperations.PopCount(Vectors);

    /// <summary>The set of one register.</summary>
    public static RegisterSet Of(int register) =>
        register < FirstV ? new(1UL << register, 0) : new(0, 1U << register - FirstV);

    /// <summary>The set of some vector registers.</summary>
    /// <param name="number">The number of the first: 0 for v0.</param>
    /// <param name="count">How many, 1 to 32 less the first.</param>
    public static RegisterSet OfVectors(int number, int count) => new(0, (uint)((1UL << count) - 1) << number);

    /// <summary>True if a register belongs to the set.</summary>
    public bool Has(int register) => !(this & Of(register)).IsEmpty;

    /// <summary>The numbers of the registers, in order.</summary>
    public IEnumerable<int> Each()
    {
        for (ulong rest = Scalars; rest != 0; rest &= rest - 1)
            yield return BitOperations.TrailingZeroCount(rest);
        for (uint rest = Vectors; rest != 0; rest &= rest - 1)
            yield return FirstV + BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>The registers of both.</summary>
    public static RegisterSet operator &(RegisterSet a, RegisterSet b) => new(a.Scalars & b.Scalars, a.Vectors & b.Vectors);

    /// <summary>The registers of either.</summary>
    public static RegisterSet operator |(RegisterSet a, RegisterSet b) => new(a.Scalars | b.Scalars, a.Vectors | b.Vectors);

    /// <summary>The other registers.</summary>
    public static RegisterSet operator ~(RegisterSet a) => new(~a.Scalars, ~a.Vectors);
}
