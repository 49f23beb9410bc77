using System.Reflection;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Kit.Testing;

/// <summary>
/// The method of an extension's file that says in other words what an instruction does: its name is that of the row's method or struct
/// with <c>Reference</c> behind it, it stands in the same class, and its parameters are fields of the row by name, as plain values.
/// <list type="bullet">
/// <item>Without a vector destination the result is the value of rd or fd.</item>
/// <item>With one it is an element: parameters <c>vd</c> (the old one), <c>vs1</c>, <c>vs2</c> are elements of SEW bits, <c>rs1</c>,
/// <c>imm</c> and <c>uimm</c> what the scalar forms have instead, <c>operand</c> whichever of these the row has, and <c>sew</c> its width.</item>
/// <item>With parameters of type <c>byte[]</c> it is a whole group: each gets up to eight registers, the result is what vd must begin with.</item>
/// </list>
/// </summary>
public sealed class ReferenceMethod
{
    private const string Suffix = "Reference";
    private const int GroupRegisters = 8;

    private static readonly string[] s_operands = ["vs1", "rs1", "fs1", "imm", "uimm"];

    private readonly Insn _row;
    private readonly MethodInfo _method;
    private readonly ParameterInfo[] _parameters;
    private readonly Field? _vector;
    private readonly Field? _scalar;
    private readonly bool _groups;

    private ReferenceMethod(Insn row, MethodInfo method)
    {
        (_row, _method, _parameters) = (row, method, method.GetParameters());
        _scalar = row.Pattern.Find("rd") ?? row.Pattern.Find("fd");
        _vector = _scalar == null ? row.Pattern.Find("vd") : null;
        _groups = Array.Exists(_parameters, p => p.ParameterType == typeof(byte[]));
        foreach (ParameterInfo parameter in _parameters)
        {
            if (FieldOf(parameter) == null && parameter.Name is not ("sew" or "vl"))
                throw new FormatException($"{method.DeclaringType?.Name}.{method.Name}: '{parameter.Name}' is no field of {row.Name}, nor 'operand', 'sew' or 'vl'");
        }

        if (_scalar == null && _vector == null)
            throw new FormatException($"{method.DeclaringType?.Name}.{method.Name}: {row.Name} has no destination to compare");
    }

    /// <summary>The reference of a row, or null if its file has none.</summary>
    /// <exception cref="FormatException">A parameter is not of the row.</exception>
    public static ReferenceMethod? Of(Insn row)
    {
        MemberInfo? member = row.Op;
        member ??= row.Method;
        MethodInfo? method = member?.DeclaringType?.GetMethod(member.Name + Suffix, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
        return method == null ? null : new ReferenceMethod(row, method);
    }

    /// <summary>Compares the machine after the instruction with what the method gives for the state before.</summary>
    /// <returns>Null if they agree or the state is none for the method, otherwise the difference.</returns>
    internal string? Difference(MachineSnapshot before, ProbeMachine after, uint word) =>
        _scalar != null ? Scalar(before, after, word) : _groups ? Group(before, after, word) : Elements(before, after, word);

    private unsafe string? Scalar(MachineSnapshot before, ProbeMachine after, uint word)
    {
        int register = MachineSnapshot.Register(_scalar!, word);
        if (Arguments(before, word, 0) is not { } arguments || _scalar!.Kind == FieldKind.X && register == 0)
            return null;
        object result = OperandValue.Call(_method, arguments);
        HartState* s = after.Hart.State;
        ulong got = _scalar.Kind == FieldKind.X ? s->X[register] : s->F[register];
        ulong expected = OperandValue.Bits(result);
        if (_scalar.Kind == FieldKind.F)
        {
            object? value = OperandValue.OfFloat(result.GetType(), got);
            if (value != null && OperandValue.IsNaN(value) && OperandValue.IsNaN(result))
                return null;
            expected |= result is float ? 0xffff_ffff_0000_0000 : result is Half ? 0xffff_ffff_ffff_0000 : 0;
        }

        return got == expected ? null : $"{_scalar.Name} is 0x{got:x}, {_method.Name}({string.Join(", ", arguments)}) gives 0x{expected:x}";
    }

    private string? Elements(MachineSnapshot before, ProbeMachine after, uint word)
    {
        int size = before.Sew / 8, start = MachineSnapshot.Register(_vector!, word) * before.Vlenb;
        bool masked = _row.Pattern.Find("vm") is { } vm && vm.Extract(word) == 0;
        for (int i = 0; i < before.Vl; i++)
        {
            ulong got = MachineSnapshot.Element(after.Vectors, start + i * size, before.Sew);
            ulong expected = MachineSnapshot.Element(before.V, start + i * size, before.Sew);
            string how = "inactive elements keep their value";
            if ((ulong)i >= before.Vstart && before.IsActive(i, masked))
            {
                if (Arguments(before, word, i) is not { } arguments)
                    return null;
                object result = OperandValue.Call(_method, arguments);
                if (OperandValue.IsNaN(result) && OperandValue.Of(result.GetType(), got, before.Sew) is { } value && OperandValue.IsNaN(value))
                    continue;
                expected = OperandValue.Bits(result) & ulong.MaxValue >> 64 - before.Sew;
                how = $"{_method.Name}({string.Join(", ", arguments)})";
            }

            if (got != expected)
                return $"element {i} of vd is 0x{got:x} at SEW {before.Sew}, {how} gives 0x{expected:x}";
        }

        return null;
    }

    private string? Group(MachineSnapshot before, ProbeMachine after, uint word)
    {
        if (Arguments(before, word, 0) is not { } arguments)
            return null;
        var expected = (byte[])OperandValue.Call(_method, arguments);
        ReadOnlySpan<byte> got = after.Vectors[(MachineSnapshot.Register(_vector!, word) * before.Vlenb)..];
        int same = expected.AsSpan().CommonPrefixLength(got);
        return same == expected.Length ? null
            : $"byte {same} of vd is 0x{got[same]:x2} at SEW {before.Sew}, vl {before.Vl}, {_method.Name} gives 0x{expected[same]:x2}";
    }

    /// <summary>The arguments; null if a type does not fit the element width.</summary>
    private object?[]? Arguments(MachineSnapshot before, uint word, int element)
    {
        var arguments = new object?[_parameters.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Argument(_parameters[i], before, word, element);
            if (arguments[i] == null)
                return null;
        }

        return arguments;
    }

    private object? Argument(ParameterInfo parameter, MachineSnapshot before, uint word, int element)
    {
        Type type = parameter.ParameterType;
        if (FieldOf(parameter) is not { } field)
            return OperandValue.Of(type, (ulong)(parameter.Name == "sew" ? before.Sew : before.Vl), 64);
        int register = MachineSnapshot.Register(field, word);
        bool elements = _vector != null && !_groups;
        switch (field.Kind)
        {
            case FieldKind.V when type == typeof(byte[]):
                return before.V.AsSpan(register * before.Vlenb, Math.Min(GroupRegisters, 32 - register) * before.Vlenb).ToArray();
            case FieldKind.V:
                return OperandValue.Of(type, MachineSnapshot.Element(before.V, register * before.Vlenb + element * before.Sew / 8, before.Sew), before.Sew);
            case FieldKind.F:
                return OperandValue.OfFloat(type, before.F[register]);
            case FieldKind.X:
                return OperandValue.Of(type, before.X[register], elements ? before.Sew : 64);
            default:
                return OperandValue.Of(type, (ulong)field.Extract(word), 64);
        }
    }

    private Field? FieldOf(ParameterInfo parameter) => parameter.Name == "operand"
        ? s_operands.Select(_row.Pattern.Find).FirstOrDefault(f => f != null) : _row.Pattern.Find(parameter.Name ?? "");
}
