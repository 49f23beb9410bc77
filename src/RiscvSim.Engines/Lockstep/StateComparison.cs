using System.Globalization;
using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Lockstep;

/// <summary>A part of the state in which two machines differ.</summary>
/// <param name="Where">A register, a CSR by name, or an address in memory.</param>
/// <param name="Expected">What the first machine has there.</param>
/// <param name="Actual">What the second one has.</param>
public sealed record StateDifference(string Where, string Expected, string Actual)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Where}: {Expected}, not {Actual}";
}

/// <summary>Compares all that software can see of two machines of the same kind.</summary>
public static unsafe class StateComparison
{
    private const int Registers = 32, CsrNumbers = 4096, MostBytes = 16;

    /// <summary>The differences of registers, CSRs, counts and the state of extensions; none if the harts agree.</summary>
    /// <param name="expected">The hart that is right.</param>
    /// <param name="actual">The hart that is looked at.</param>
    public static List<StateDifference> OfHarts(Hart expected, Hart actual)
    {
        var found = new List<StateDifference>();
        HartState* e = expected.State, a = actual.State;
        Number("pc", e->Pc, a->Pc);
        Number("instructions retired", expected.Retired, actual.Retired);
        Number("privilege", (ulong)expected.Privilege, (ulong)actual.Privilege);
        Number("reservation", expected.Reservation ?? ulong.MaxValue, actual.Reservation ?? ulong.MaxValue);
        for (int i = 1; i < Registers; i++)
            Number($"x{i}", e->X[i], a->X[i]);
        for (int i = 0; i < Registers; i++)
            Number($"f{i}", e->F[i], a->F[i]);
        if (expected.Vector.Exists)
        {
            int size = e->Vector.Vlenb;
            for (int i = 0; i < Registers; i++)
            {
                ReadOnlySpan<byte> x = new(e->Vector[i], size), y = new(a->Vector[i], size);
                if (!x.SequenceEqual(y))
                    Add($"v{i} from byte {x.CommonPrefixLength(y)}", Bytes(x, x.CommonPrefixLength(y)), Bytes(y, x.CommonPrefixLength(y)));
            }
        }

        for (int number = 0; number < CsrNumbers; number++)
        {
            if (expected.Csrs.NameOf(number) is { } name)
                Number(name, expected.Csrs.Peek(number), actual.Csrs.Peek(number));
        }

        Extensions(expected, actual, found);
        return found;

        void Number(string where, ulong x, ulong y)
        {
            if (x != y)
                Add(where, Hexadecimal(x), Hexadecimal(y));
        }

        void Add(string where, string x, string y) => found.Add(new StateDifference(where, x, y));
    }

    /// <summary>The first difference of two memories of the same place, or null. Pages that nothing may access are passed over.</summary>
    public static StateDifference? OfMemories(PhysicalMemory expected, PhysicalMemory actual)
    {
        for (ulong page = expected.Start; page - expected.Start < expected.Size; page += PhysicalMemory.PageSize)
        {
            Access rights = expected.PermissionsAt(page);
            if (rights != actual.PermissionsAt(page))
                return new StateDifference($"rights of the page {Hexadecimal(page)}", rights.ToString(), actual.PermissionsAt(page).ToString());
            if (rights == 0)
                continue;
            ReadOnlySpan<byte> x = new(expected.Host(page), PhysicalMemory.PageSize), y = new(actual.Host(page), PhysicalMemory.PageSize);
            if (x.SequenceEqual(y))
                continue;
            int at = x.CommonPrefixLength(y);
            return new StateDifference($"memory at {Hexadecimal(page + (ulong)at)}", Bytes(x, at), Bytes(y, at));
        }

        return null;
    }

    /// <summary>A number for people.</summary>
    internal static string Hexadecimal(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");

    private static string Bytes(ReadOnlySpan<byte> bytes, int at) => Convert.ToHexStringLower(bytes.Slice(at, Math.Min(MostBytes, bytes.Length - at)));

    private static void Extensions(Hart expected, Hart actual, List<StateDifference> found)
    {
        var values = new List<(string Name, string Value)>();
        foreach (MachineExtension extension in expected.Extensions.All)
            extension.Trace((name, value) => values.Add((name, value)));
        int i = 0;
        foreach (MachineExtension extension in actual.Extensions.All)
        {
            extension.Trace((name, value) =>
            {
                (string otherName, string other) = i < values.Count ? values[i] : ("nothing", "");
                i++;
                if (otherName != name || other != value)
                    found.Add(new StateDifference($"extension state {otherName}", other, otherName == name ? value : $"{name} = {value}"));
            });
        }
    }
}
