namespace RiscvSim.VectorTests.Generation;

/// <summary>The values that an operand file names.</summary>
public sealed class Values(OperandFile file, ValueSets sets)
{
    private const ulong HighJunk = 0xa5a5a5a5a5a5a5a5;

    /// <summary>The values of a vector operand at a width; a single zero for an operand that is not there.</summary>
    public ulong[] Vector(string operand, int eew) => file.ValuesOf(operand) is { } name ? sets.Get(name, eew) : [0];

    /// <summary>A set by its name.</summary>
    public ulong[] Set(string name, int eew) => sets.Get(name, eew);

    /// <summary>The immediates, or nothing.</summary>
    public long[] Immediates()
    {
        string? operand = file.Syntax.Operands.FirstOrDefault(o => o is "simm5" or "zimm5" or "zimm6");
        return operand == null ? [] : ValueSets.Inline(file.ValuesOf(operand)!);
    }

    /// <summary>Values of an f register that are not NaN-boxed: the last one of the set, of both signs, with zeros above. None at 64 bits.</summary>
    public ulong[] Unboxed(int eew)
    {
        if (!file.Syntax.Has("fs1") || eew == 64)
            return [];
        ulong value = sets.Get(file.ValuesOf("fs1")!, eew)[^1];
        return [value, value ^ 1UL << eew - 1];
    }

    /// <summary>
    /// The values of a scalar register. Those of a set have other bits above the element's width in every second x register;
    /// f registers are NaN-boxed, but for a few more.
    /// </summary>
    public ulong[] Scalars(int eew)
    {
        if (file.Syntax.Has("fs1"))
        {
            ulong[] values = sets.Get(file.ValuesOf("fs1")!, eew);
            ulong box = eew == 64 ? 0 : ulong.MaxValue << eew;
            return [.. values.Select(v => v | box), .. Unboxed(eew)];
        }

        if (!file.Syntax.Has("rs1"))
            return [];
        string name = file.ValuesOf("rs1")!;
        if (char.IsAsciiDigit(name[0]))
            return [.. ValueSets.Inline(name).Select(v => (ulong)v)];
        return [.. sets.Get(name, eew).Select((v, k) => eew == 64 ? v
            : k % 2 == 1 ? v | HighJunk << eew
            : (ulong)((long)(v << (64 - eew)) >> (64 - eew)))];
    }
}
