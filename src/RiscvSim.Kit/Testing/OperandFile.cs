using System.Globalization;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Kit.Testing;

/// <summary>
/// A file of operands with known results, <c>NAME-test.txt</c> beside <c>NAME.cs</c>. A line is <c>MNEMONIC field=value ... -> field=value</c>,
/// <c>#</c> begins a comment line. Values are integers (0x too) or numbers with a point (a double; with f behind, a single); a vector
/// field has a list of them, repeated over its register. <c>sew</c> is the element width; LMUL is 1, vl is VLMAX, there is no mask.
/// </summary>
public sealed class OperandFile
{
    private const int Destination = 8, FirstSource = 16, SecondSource = 24, ScalarBase = 10;

    private readonly List<Line> _lines = [];
    private readonly string _path;

    private OperandFile(string path) => _path = path;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">A line is malformed; the message begins with FILE:LINE.</exception>
    public static OperandFile Read(string path, IReadOnlyList<Insn> rows)
    {
        var file = new OperandFile(path);
        int number = 0;
        foreach (string text in File.ReadLines(path))
        {
            number++;
            if (text.Trim().Length == 0 || text[0] == '#')
                continue;
            string[] halves = text.Split("->");
            string[] words = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Insn row = rows.FirstOrDefault(r => words.Length != 0 && r.Name == words[0]) ?? throw file.Bad(number, $"no row is named '{words.FirstOrDefault()}'");
            if (halves.Length != 2)
                throw file.Bad(number, "one '->' separates operands and results");
            file._lines.Add(new Line(number, row, file.Values(number, row, words[1..]), file.Values(number, row, halves[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))));
        }

        return file;
    }

    /// <summary>Executes the lines of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="machine">A machine that has it.</param>
    /// <param name="wrong">Receives a line for each that gives something else.</param>
    /// <returns>How many lines the row has.</returns>
    public int Run(Insn row, ProbeMachine machine, Action<string> wrong)
    {
        Line[] lines = [.. _lines.Where(line => line.Row == row)];
        foreach (Line line in lines)
            Execute(line, machine, wrong);
        return lines.Length;
    }

    private unsafe void Execute(Line line, ProbeMachine machine, Action<string> wrong)
    {
        machine.Load(new Random(0));
        HartState* s = machine.Hart.State;
        uint word = line.Row.Pattern.Match;
        foreach (Field field in line.Row.Pattern.Fields)
        {
            Value? value = line.Operands.Find(v => v.Name == field.Name);
            word |= field.Insert(field.IsRegister ? Register(field) : value != null ? (long)value.Bits[0] : field.Name == "vm" ? 1 : 0);
        }

        int sew = (int)(line.Operands.Find(v => v.Name == "sew")?.Bits[0] ?? 8);
        if (machine.Hart.Vector.Exists)
        {
            machine.Hart.Vector.SetVtype((ulong)int.Log2(sew / 8) << 3);
            machine.Hart.Vector.SetVl((ulong)s->Vector.Vlmax);
            s->Vector.Vstart = 0;
        }

        foreach (Value value in line.Operands)
        {
            if (line.Row.Pattern.Find(value.Name) is { IsRegister: true } field)
                Set(machine, field, value, sew);
        }

        machine.Put(word);
        machine.Run(1, singly: true);
        string? difference = machine.Trap is { } cause ? $"it traps: {cause}" : line.Results.Select(v => Compare(machine, line.Row.Pattern.Find(v.Name)!, v, sew)).FirstOrDefault(d => d != null);
        if (difference != null)
            wrong($"{_path}:{line.Number}: {line.Row.Name}: {difference}");
    }

    private static int Register(Field field) => field.Kind != FieldKind.V
        ? ScalarBase + field.Name[^1] switch { '1' => 1, '2' => 2, '3' => 3, _ => 0 }
        : field.Name switch { "vs1" => FirstSource, "vs2" => SecondSource, _ => Destination };

    private static unsafe void Set(ProbeMachine machine, Field field, Value value, int sew)
    {
        int register = Register(field);
        if (field.Kind == FieldKind.X)
            machine.Hart[register] = value.Bits[0];
        else if (field.Kind == FieldKind.F)
            machine.Hart.State->F[register] = value.Bits[0];
        else
            Repeated(value, sew, machine.Hart.State->Vector.Vlenb).CopyTo(machine.Vectors[(register * machine.Hart.State->Vector.Vlenb)..]);
    }

    private static unsafe string? Compare(ProbeMachine machine, Field field, Value value, int sew)
    {
        int register = Register(field);
        if (field.Kind != FieldKind.V)
        {
            ulong got = field.Kind == FieldKind.X ? machine.Hart[register] : machine.Hart.State->F[register];
            return got == value.Bits[0] ? null : $"{field.Name} is 0x{got:x}, not 0x{value.Bits[0]:x}";
        }

        int vlenb = machine.Hart.State->Vector.Vlenb;
        byte[] expected = Repeated(value, sew, vlenb);
        for (int at = 0; at < vlenb; at += sew / 8)
        {
            ulong got = MachineSnapshot.Element(machine.Vectors, register * vlenb + at, sew), wanted = MachineSnapshot.Element(expected, at, sew);
            if (got != wanted)
                return $"element {at * 8 / sew} of {field.Name} is 0x{got:x}, not 0x{wanted:x}";
        }

        return null;
    }

    private static byte[] Repeated(Value value, int sew, int bytes)
    {
        byte[] register = new byte[bytes];
        for (int i = 0; i < bytes * 8 / sew; i++)
            BitConverter.GetBytes(value.Bits[i % value.Bits.Length]).AsSpan(0, sew / 8).CopyTo(register.AsSpan(i * sew / 8));
        return register;
    }

    private List<Value> Values(int number, Insn row, string[] words)
    {
        var values = new List<Value>();
        foreach (string word in words)
        {
            string[] parts = word.Split('=');
            if (parts.Length != 2 || parts[0] != "sew" && row.Pattern.Find(parts[0]) == null)
                throw Bad(number, $"'{word}' is not FIELD=VALUE with a field of {row.Name}");
            ulong[] bits = [.. parts[1].Split(',').Select(text => Bits(text) ?? throw Bad(number, $"'{text}' is no number"))];
            if (parts[0] == "sew" && bits[0] is not (8 or 16 or 32 or 64))
                throw Bad(number, $"'{word}': an element has 8, 16, 32 or 64 bits");
            values.Add(new Value(parts[0], bits));
        }

        return values;
    }

    private static ulong? Bits(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return ulong.TryParse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong hex) ? hex : null;
        if (!text.Contains('.', StringComparison.Ordinal))
            return long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long integer) ? (ulong)integer : null;
        if (text[^1] == 'f')
            return float.TryParse(text.AsSpan(0, text.Length - 1), CultureInfo.InvariantCulture, out float single) ? 0xffff_ffff_0000_0000 | BitConverter.SingleToUInt32Bits(single) : null;
        return double.TryParse(text, CultureInfo.InvariantCulture, out double number) ? BitConverter.DoubleToUInt64Bits(number) : null;
    }

    private FormatException Bad(int number, string why) => new($"{_path}:{number}: {why}");

    private sealed record Value(string Name, ulong[] Bits);

    private sealed record Line(int Number, Insn Row, List<Value> Operands, List<Value> Results);
}
