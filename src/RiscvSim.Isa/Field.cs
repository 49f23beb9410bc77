using System.Numerics;

namespace RiscvSim.Isa;

/// <summary>What the bits of a field mean.</summary>
public enum FieldKind
{
    /// <summary>The number of an integer register (rd, rs1, rs2, rs3).</summary>
    X,

    /// <summary>The number of a floating-point register (fd, fs1, fs2, fs3).</summary>
    F,

    /// <summary>The number of a vector register (vd, vs1, vs2, vs3).</summary>
    V,

    /// <summary>An immediate that is sign-extended from its most significant bit.</summary>
    Signed,

    /// <summary>An immediate or selector that is zero-extended.</summary>
    Unsigned,
}

/// <summary>A run of a field's bits in the instruction word.</summary>
/// <param name="WordLsb">The lowest bit of the run in the instruction word.</param>
/// <param name="ValueLsb">The lowest bit of the run in the field's value.</param>
/// <param name="Width">How many bits.</param>
public sealed record FieldSlice(int WordLsb, int ValueLsb, int Width);

/// <summary>A named operand of a bit pattern: where its bits are, how they are extended and which values it must not have.</summary>
public sealed class Field
{
    private readonly FieldSlice[] _slices;
    private readonly long[] _excluded;
    private readonly int _bias;

    internal Field(string name, FieldKind kind, FieldSlice[] slices, long[] excluded, int bias)
    {
        Name = name;
        Kind = kind;
        _slices = slices;
        _excluded = excluded;
        _bias = bias;
        foreach (FieldSlice slice in slices)
        {
            WordMask |= (uint)((1UL << slice.Width) - 1) << slice.WordLsb;
            Width = Math.Max(Width, slice.ValueLsb + slice.Width);
        }

        int lowest = int.MaxValue;
        foreach (FieldSlice slice in slices)
            lowest = Math.Min(lowest, slice.ValueLsb);
        LowZeros = lowest;
    }

    /// <summary>The name without its prime, as operands and parameters spell it: <c>rs1</c>, <c>imm</c>.</summary>
    public string Name { get; }

    /// <summary>What the bits mean.</summary>
    public FieldKind Kind { get; }

    /// <summary>The bits of the instruction word that belong to the field.</summary>
    public uint WordMask { get; }

    /// <summary>The width of the value in bits, implied low zeros included.</summary>
    public int Width { get; }

    /// <summary>How many low bits of the value are implied zeros (1 for a branch offset).</summary>
    public int LowZeros { get; }

    /// <summary>Where the bits are, most significant run of the word first.</summary>
    public IReadOnlyList<FieldSlice> Slices => _slices;

    /// <summary>Values that belong to another row or are reserved.</summary>
    public IReadOnlyList<long> Excluded => _excluded;

    /// <summary>The number added to the encoded bits: 8 for the three-bit register fields of compressed instructions.</summary>
    public int Bias => _bias;

    /// <summary>True if the field names a register.</summary>
    public bool IsRegister => Kind <= FieldKind.V;

    /// <summary>The field's value in an instruction word, extended as its kind says.</summary>
    public long Extract(uint word)
    {
        ulong value = 0;
        foreach (FieldSlice slice in _slices)
            value |= (ulong)(word >> slice.WordLsb & (1UL << slice.Width) - 1) << slice.ValueLsb;
        if (Kind == FieldKind.Signed)
            return (long)(value << 64 - Width) >> 64 - Width;
        return (long)value + _bias;
    }

    /// <summary>The word bits of a value; bits beyond the field's width are dropped.</summary>
    public uint Insert(long value)
    {
        ulong bits = (ulong)(value - _bias);
        ulong word = 0;
        foreach (FieldSlice slice in _slices)
            word |= (bits >> slice.ValueLsb & (1UL << slice.Width) - 1) << slice.WordLsb;
        return (uint)word;
    }

    /// <summary>True if the field can hold the value: in range, low bits zero, not excluded.</summary>
    public bool Accepts(long value) => Extract(Insert(value)) == value && !IsExcluded(value);

    /// <summary>True if the word's value of this field belongs to another row or is reserved.</summary>
    public bool Rejects(uint word) => _excluded.Length != 0 && IsExcluded(Extract(word));

    private bool IsExcluded(long value)
    {
        foreach (long excluded in _excluded)
        {
            if (excluded == value)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}({BitOperations.PopCount(WordMask)})";
}
