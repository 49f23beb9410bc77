using System.Globalization;
using System.Reflection;
using RiscvSim.Engines;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Tests.Tidy;

/// <summary>
/// Reads the IL of vector instructions in translated code, and says where it computes something by itself. IL has no instructions for vectors, so
/// what is computed is what is called; where values go is followed on the evaluation stack. A register, a part of it or vxsat gets what the row's
/// kernel, its block form or its known setting has returned, merged with the register's old value at most; or the register's own value, on its way
/// from and to the register file; or, of a load, what was loaded.
/// </summary>
/// <param name="rows">All rows.</param>
/// <param name="vlenb">VLEN in bytes.</param>
public sealed class VectorIl(InsnTable rows, int vlenb)
{
    private const int BlockBytes = 64;

    // The translator's own helpers: how many values they take, and give.
    private static readonly Dictionary<string, (int Takes, int Gives)> s_helpers = new()
    {
        ["Dispatch.Recall"] = (2, 0),
        ["Dispatch.Remember"] = (2, 0),
        ["BitOperations.RotateRight"] = (2, 1),
    };

    private static readonly string[] s_fields = ["Pc", "Budget"];

    private readonly Stack<Value> _stack = [];
    private readonly Dictionary<string, Value> _temporaries = [];
    private readonly List<string> _complaints = [];
    private readonly HashSet<string> _judges = [];
    private Insn _row = null!;
    private BlockForm? _form;
    private MethodInfo? _kernel;
    private long? _file;
    private bool _calls;

    /// <summary>Rows whose kernel was called.</summary>
    public HashSet<Insn> Called { get; } = [];

    /// <summary>Rows whose block form was called, or that were moved as blocks.</summary>
    public HashSet<Insn> Inlined { get; } = [];

    /// <summary>Where values come from.</summary>
    private enum Origin
    {
        /// <summary>Anything else.</summary>
        Other,

        /// <summary>A constant.</summary>
        Number,

        /// <summary>The row's method.</summary>
        Row,

        /// <summary>An output of the block form: suspects, saturation.</summary>
        Output,

        /// <summary>A vector register's local.</summary>
        Register,

        /// <summary>A register in the register file, or guest memory.</summary>
        Memory,

        /// <summary>Bits in memory: masks.</summary>
        Bits,

        /// <summary>A scalar register's local.</summary>
        Scalar,

        /// <summary>The address of a temporary.</summary>
        Address,

        /// <summary>The address of the hart's state.</summary>
        State,

        /// <summary>An address in the register file, relative to the hart's state.</summary>
        File,
    }

    /// <summary>What is wrong in the IL of a region.</summary>
    public IReadOnlyList<string> Violations(string text)
    {
        _complaints.Clear();
        _judges.Clear();
        _file = null;
        foreach (string section in text.Split("// ").Skip(1))
        {
            string[] lines = [.. section.Split('\n').Select(line => line.Trim()).Where(line => line.Length != 0)];
            string[] words = lines[0].Split(' ');
            if (words[0] is "aside" or "exits")
                Aside(words[0], lines);
            else if (words.Length > 1 && rows.Find(words[1]) is { Method: not null } row && (Binding.Of(row).TouchesVector || row.Cost == Cost.VConfig))
                Section(row, words, lines);
        }

        return _complaints;
    }

    /// <summary>What is apart looks again at what was computed, and writes no register; exits only write back.</summary>
    private void Aside(string name, string[] lines)
    {
        foreach (string line in lines)
        {
            bool isCall = line.StartsWith("call ", StringComparison.Ordinal);
            bool isAllowed = name == "exits" ? line.StartsWith("call Dispatch.", StringComparison.Ordinal) : _judges.Contains(line);
            bool stores = line.StartsWith("stloc ", StringComparison.Ordinal) && !IsTemporary(line[6..])
                || name == "aside" && (line.StartsWith("stobj", StringComparison.Ordinal) || line.StartsWith("stind", StringComparison.Ordinal));
            if (isCall && !isAllowed || stores)
                _complaints.Add($"{name}: {line}");
        }
    }

    private static bool IsTemporary(string name) => name is ['V', ..];

    private void Section(Insn row, string[] words, string[] lines)
    {
        (_row, _form, _kernel, _calls) = (row, null, row.Method, false);
        _stack.Clear();
        _temporaries.Clear();
        if (words is [_, _, "(mode", { } configuration, ..]
            && VectorConfig.ShapeOf(byte.Parse(configuration.TrimEnd(','), NumberStyles.HexNumber, CultureInfo.InvariantCulture)) is { } shape)
            _form = row.BlockFormOf(new BlockShape(shape.SewLog2, shape.LmulLog2, shape.Altfmt, 0, vlenb));
        if (_form?.Judge != null)
            _judges.Add($"call {RegionText.NameOf(_form.Judge)}");
        bool moves = false;
        foreach (string line in lines.Skip(1).Where(line => line[^1] != ':'))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            (string code, string operand) = space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
            moves |= code is "ldobj" or "stobj" || operand.StartsWith("PartialBlock.", StringComparison.Ordinal);
            if (Step(code, operand) is { } complaint)
                _complaints.Add($"{words[0]} {row.Name} {complaint}");
        }

        if (!_calls && !(row.Contiguous != null && moves))
            _complaints.Add($"{words[0]} {row.Name} does not call its method");
        else if (!_calls)
            Inlined.Add(row);
    }

    /// <summary>Executes an instruction.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    private string? Step(string code, string operand)
    {
        switch (code)
        {
            case "call" or "calli":
                return Call(code, operand);
            case "ldloc":
                Push(operand[0] switch
                {
                    'V' => _temporaries.GetValueOrDefault(operand),
                    'v' => new Value(Origin.Register, BlockOf(operand)),
                    _ => new Value(Origin.Scalar),
                });
                return null;
            case "ldloca":
                Push(new Value(Origin.Address, 0, operand));
                return null;
            case "stloc":
                return StoreLocal(operand, Pop());
            case "ldc.i8":
                Push(new Value(Origin.Number, long.Parse(operand.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                return null;
            case "ldc.i4" or "ldc.i4.m1" or "ldc.i4.1":
                Push(new Value(Origin.Number));
                return null;
            case "ldarg.s":
                Push(operand == "1" ? new Value(Origin.State) : default);
                return null;
            case "dup":
                Push(_stack.Peek());
                return null;
            case "conv.i" or "conv.i8" or "conv.u8" or "conv.i4" or "conv.u4" or "conv.i2" or "conv.u2" or "conv.i1" or "conv.u1":
                return null;
            case "ldobj":
                Push(new Value(Origin.Memory, Pop() is { Origin: Origin.File } from ? from.Number : 0));
                return null;
            case "stobj":
                return StoreBlock(Pop(), Pop());
            case ['l', 'd', 'i', 'n', 'd', ..]:
                Push(new Value(Pop().Origin == Origin.File ? Origin.Bits : Origin.Scalar));
                return null;
            case ['s', 't', 'i', 'n', 'd', ..]:
                return StoreBits(code, Pop(), Pop());
            case "ldfld" or "ldflda":
                Pop();
                Push(default);
                return null;
            case "stfld":
                Value stored = Pop();
                Pop();
                return s_fields.Contains(operand) || operand == "Vxsat" && stored.Origin == Origin.Output ? null : $"stores {stored.Origin} into {operand}";
            case "brtrue" or "brfalse" or "pop" or "starg.s":
                Pop();
                return null;
            case "beq" or "bne.un" or "bge.un" or "blt" or "bgt" or "bgt.un":
                Pop();
                Pop();
                return null;
            case "br" or "ret":
                return null;
            case "not":
                Push(new Value(Pop().Origin is var of && of is Origin.Bits or Origin.Number ? of : Origin.Other));
                return null;
            case "and" or "or" or "add" or "sub" or "mul" or "shr.un" or "cgt.un":
                Push(Combine(code, Pop(), Pop()));
                return null;
            default:
                return $"uses '{code}'";
        }
    }

    /// <summary>A result keeps to be one if bits of it are chosen; sums of outputs are outputs.</summary>
    private static Value Combine(string code, Value b, Value a)
    {
        if (code == "add" && a.Origin == Origin.State && b is { Origin: Origin.Number, Number: not 0 })
            return new Value(Origin.File, b.Number);
        Origin other = a.Origin == Origin.Row ? b.Origin : a.Origin;
        if (a.Origin == Origin.Row || b.Origin == Origin.Row)
            return new Value(code == "and" && other is Origin.Bits or Origin.Number || code == "or" && other == Origin.Bits ? Origin.Row : Origin.Other);
        if (a.Origin == Origin.Output || b.Origin == Origin.Output)
            return new Value(code is "and" or "or" or "cgt.un" ? Origin.Output : Origin.Other);
        if (code is "and" or "or" && (a.Origin == Origin.Bits || b.Origin == Origin.Bits))
            return new Value(Origin.Bits);
        return new Value(a.Origin == Origin.Number && b.Origin == Origin.Number && code == "and" ? Origin.Number : Origin.Other);
    }

    private string? Call(string code, string operand)
    {
        string name = code == "calli" ? _row.Name : operand;
        if (code == "calli" && operand == _row.Name)
        {
            Pop();
            Called.Add(_row);
            return Result(_kernel!);
        }

        if (_form != null && name == RegionText.NameOf(_form.Method))
        {
            Inlined.Add(_row);
            return Result(_form.Method);
        }

        foreach (MethodInfo? method in (MethodInfo?[])[_row.KnownSetting, _kernel])
        {
            if (method != null && operand == RegionText.NameOf(method))
            {
                Called.Add(_row);
                return Result(method);
            }
        }

        if (_form?.Splat != null && operand == RegionText.NameOf(_form.Splat))
        {
            Pop();
            Push(default);
            return null;
        }

        if (_form?.Join != null && (operand == RegionText.NameOf(_form.Join) || operand == RegionText.NameOf(_form.Suspects!)))
        {
            Value doubts = Pop();
            bool isOutput = doubts.Origin == Origin.Output && (operand != RegionText.NameOf(_form.Join) || Pop().Origin == Origin.Output);
            Push(new Value(isOutput ? Origin.Output : Origin.Other));
            return null;
        }

        bool isMerge = _form?.Merge != null && operand == RegionText.NameOf(_form.Merge);
        if (isMerge || operand == "PartialBlock.Merge")
        {
            // (bits, value, old) or (value, old, mask).
            Value third = Pop(), second = Pop(), first = Pop();
            (Value value, Value old) = isMerge ? (second, third) : (first, second);
            Push(new Value(value.Origin == Origin.Row && old.Origin is Origin.Register or Origin.Memory ? Origin.Row : Origin.Other));
            return null;
        }

        if (operand is "PartialBlock.Load" or "PartialBlock.Store" && _row.Contiguous is { } access && access.IsStore == operand.EndsWith('e'))
        {
            Value[] taken = [Pop(), Pop(), Pop(), Pop()];
            if (!access.IsStore)
                Push(new Value(Origin.Row));
            return taken[2].Origin is Origin.Register or Origin.Memory ? null : $"moves {taken[2].Origin}";
        }

        if (operand.StartsWith("NanBox.", StringComparison.Ordinal) || operand.StartsWith("BitConverter.", StringComparison.Ordinal))
            return null;
        if (!s_helpers.TryGetValue(operand, out (int Takes, int Gives) helper))
            return $"calls {operand}";
        for (int i = 0; i < helper.Takes; i++)
            Pop();
        if (helper.Gives != 0)
            Push(default);
        return null;
    }

    private string? Result(MethodInfo method)
    {
        _calls = true;
        foreach (ParameterInfo _ in method.GetParameters())
        {
            if (Pop() is { Origin: Origin.Address } output)
                _temporaries[output.Name] = new Value(Origin.Output);
        }

        if (method.ReturnType != typeof(void))
            Push(new Value(Origin.Row));
        return null;
    }

    private string? StoreLocal(string name, Value value)
    {
        if (IsTemporary(name))
        {
            _temporaries[name] = value;
            return null;
        }

        if (name[0] is 'x' or 'f')
            return value.Origin is Origin.Row or Origin.Scalar ? null : $"stores {value.Origin} into {name}";
        if (name[0] != 'v')
            return null;
        bool isOwn = value.Origin == Origin.Memory && (value.Number == 0 ? _row.Contiguous is { IsStore: false } : IsAt(value.Number, BlockOf(name)));
        return value.Origin == Origin.Row || isOwn ? null : $"stores {value.Origin} into {name}";
    }

    /// <summary>A block goes to the register file, or to guest memory.</summary>
    private string? StoreBlock(Value value, Value address)
    {
        if (address.Origin != Origin.File)
            return _row.Contiguous is { IsStore: true } && value.Origin is Origin.Register or Origin.Memory ? null : $"stores {value.Origin} into memory";
        bool isLoad = value is { Origin: Origin.Memory, Number: 0 } && _row.Contiguous is { IsStore: false };
        return value.Origin == Origin.Row || isLoad || value.Origin == Origin.Register && IsAt(address.Number, value.Number)
            ? null : $"stores {value.Origin} into the register file";
    }

    private static string? StoreBits(string code, Value value, Value address) =>
        (address.Origin == Origin.File ? value.Origin == Origin.Row : value.Origin is Origin.Scalar or Origin.Number) ? null : $"stores {value.Origin} by {code}";

    /// <summary>Whether a block of a register lies at an address, if the register file lies where it did before.</summary>
    private bool IsAt(long address, long block)
    {
        long file = address - BlockBytes * block;
        _file ??= file;
        return _file == file;
    }

    /// <summary>The number of a block in the register file: v2[1].</summary>
    private long BlockOf(string name)
    {
        int bracket = name.IndexOf('[', StringComparison.Ordinal);
        return long.Parse(name.AsSpan(1, bracket - 1), CultureInfo.InvariantCulture) * (vlenb / BlockBytes)
            + long.Parse(name.AsSpan(bracket + 1, name.Length - bracket - 2), CultureInfo.InvariantCulture);
    }

    private void Push(Value value) => _stack.Push(value);

    private Value Pop() => _stack.TryPop(out Value value) ? value : default;

    private readonly record struct Value(Origin Origin, long Number = 0, string Name = "");
}
