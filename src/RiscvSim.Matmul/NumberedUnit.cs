using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul;

/// <summary>A number that is a type, lowest bit first.</summary>
public interface IBits
{
    /// <summary>The number.</summary>
    static abstract int Value { get; }
}

/// <summary>No more bits.</summary>
public readonly struct End : IBits
{
    /// <inheritdoc/>
    public static int Value => 0;
}

/// <summary>A zero below higher bits.</summary>
public readonly struct Zero<THigher> : IBits
    where THigher : struct, IBits
{
    /// <inheritdoc/>
    public static int Value => 2 * THigher.Value;
}

/// <summary>A one below higher bits.</summary>
public readonly struct One<THigher> : IBits
    where THigher : struct, IBits
{
    /// <inheritdoc/>
    public static int Value => 2 * THigher.Value + 1;
}

/// <summary>Makes numbers types.</summary>
internal static class Number
{
    /// <summary>The type of a number, 0 or more.</summary>
    public static Type TypeOf(int number) => number == 0 ? typeof(End)
        : ((number & 1) == 0 ? typeof(Zero<>) : typeof(One<>)).MakeGenericType(TypeOf(number >> 1));
}

/// <summary>The op of a unit that comes from a file: the number says which, and the runtime makes a type and a kernel of its own for each.</summary>
/// <typeparam name="TNumber">The unit's number.</typeparam>
public readonly struct NumberedUnit<TNumber> : IMatmul<NumberedUnit<TNumber>>
    where TNumber : struct, IBits
{
    /// <inheritdoc/>
    public static MatmulUnit Unit => NumberedUnit.Get(TNumber.Value);
}

/// <summary>The units that come from files, in the order in which they were read.</summary>
internal static class NumberedUnit
{
    private static readonly List<MatmulUnit> s_units = [];

    /// <summary>The unit of a number.</summary>
    public static MatmulUnit Get(int number)
    {
        lock (s_units)
        {
            return s_units[number];
        }
    }

    /// <summary>A new op for a unit.</summary>
    public static Type OpOf(MatmulUnit unit)
    {
        int number;
        lock (s_units)
        {
            number = s_units.Count;
            s_units.Add(unit);
        }

        return typeof(NumberedUnit<>).MakeGenericType(Number.TypeOf(number));
    }
}
