using System.Reflection;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;

namespace RiscvSim.Tests.Reference;

/// <summary>
/// Executes rows by reflection, as plainly as the rules of <c>src/ARCHITECTURE.md</c> can be written down: no binding, no emitted code, no
/// cache. What it shares with the engines is the table and the hart that holds the state.
/// </summary>
public sealed unsafe class ReferenceEngine(Hart hart, InsnTable table)
{
    private readonly Dictionary<uint, Insn> _rows = [];

    private HartState* State => hart.State;

    /// <summary>Executes the instruction at the pc.</summary>
    /// <exception cref="InvalidOperationException">It trapped, or no row has its encoding.</exception>
    public void Step()
    {
        ulong pc = State->Pc;
        uint word = hart.EncodingAt(pc);
        Insn row = Find(word);
        uint full = row.Expand(word);
        Insn what = row.Base;
        MethodInfo method = what.Method!;
        object?[] arguments = Array.ConvertAll(method.GetParameters(), p => Argument(what, full, pc, p));
        State->Status = HartStatus.Running;
        object? result = method.Invoke(null, arguments);
        if (State->Status == HartStatus.Trap)
            throw new InvalidOperationException($"{row.Name} at 0x{pc:x} trapped: {hart.PendingCause}");
        ulong next = pc + (ulong)row.Length;
        ulong written = ToBits(result);
        switch (what.Flow)
        {
            case Flow.Branch:
                written = 0;
                next = true.Equals(result) ? pc + (ulong)Immediate(what, full) : next;
                break;
            case Flow.Jump:
                (written, next) = (next, written);
                break;
        }

        WriteBack(what, full, method.GetParameters(), arguments);
        if (what.Pattern.Find("rd") is { } rd && result != null)
            hart[(int)rd.Extract(full)] = written;
        else if (what.Pattern.Find("fd") is { } fd)
            State->F[fd.Extract(full)] = written;
        else if (what.Flow == Flow.Next && result != null)
            hart.Memory.TryWrite(Address(what, full), BitConverter.GetBytes(written).AsSpan(0, SizeOf(result.GetType())));
        State->Pc = next;
    }

    private Insn Find(uint word)
    {
        uint key = Decoder.LengthOf(word) == 2 ? word & 0xffff : word;
        if (!_rows.TryGetValue(key, out Insn? row))
            _rows[key] = row = table.Rows.Single(r => r.Length == Decoder.LengthOf(key) && r.Pattern.Matches(key));
        return row;
    }

    private object Argument(Insn row, uint word, ulong pc, ParameterInfo parameter)
    {
        string name = parameter.Name!;
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        switch (name)
        {
            case "hart":
                return hart;
            case "pc":
                return pc;
            case "word":
                return word;
            case "address":
                return Address(row, word);
            case "flags":
                return State->Fflags;
            case "rm":
                long mode = row.Pattern.Find("rm")!.Extract(word);
                return (RoundingMode)(mode == 7 ? State->Frm : mode);
            case "mem":
                Span<byte> bytes = stackalloc byte[8];
                hart.Memory.TryRead(Address(row, word), bytes[..SizeOf(type)]);
                return FromBits(BitConverter.ToUInt64(bytes), type);
        }

        if (name.EndsWith("Index", StringComparison.Ordinal))
            return FromBits((ulong)row.Pattern.Find(name[..^5])!.Extract(word), type);
        Field field = row.Pattern.Find(name)!;
        long value = field.Extract(word);
        return field.Kind switch
        {
            FieldKind.X => FromBits(State->X[value], type),
            FieldKind.F => Unbox(State->F[value], type),
            _ => FromBits((ulong)value, type),
        };
    }

    /// <summary>By-reference arguments go back to where they came from; results in f registers make FS dirty as flags do.</summary>
    private void WriteBack(Insn row, uint word, ParameterInfo[] parameters, object?[] arguments)
    {
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == "flags")
                State->Fflags = (FloatFlags)arguments[i]!;
            else if (parameters[i].Name == "mem" && parameters[i].ParameterType.IsByRef)
                hart.Memory.TryWrite(Address(row, word), BitConverter.GetBytes(ToBits(arguments[i])).AsSpan(0, SizeOf(arguments[i]!.GetType())));
        }
    }

    private ulong Address(Insn row, uint word) => State->X[row.Pattern.Find("rs1")!.Extract(word)] + (ulong)Immediate(row, word);

    private static long Immediate(Insn row, uint word) => (row.Pattern.Find("imm") ?? row.Pattern.Find("offset"))?.Extract(word) ?? 0;

    private static int SizeOf(Type type) => type switch
    {
        _ when type == typeof(byte) || type == typeof(sbyte) => 1,
        _ when type == typeof(short) || type == typeof(ushort) || type == typeof(Half) || type == typeof(BFloat16) => 2,
        _ when type == typeof(int) || type == typeof(uint) || type == typeof(float) => 4,
        _ => 8,
    };

    private static object FromBits(ulong bits, Type type) => type switch
    {
        _ when type == typeof(sbyte) => (sbyte)bits,
        _ when type == typeof(byte) => (byte)bits,
        _ when type == typeof(short) => (short)bits,
        _ when type == typeof(ushort) => (ushort)bits,
        _ when type == typeof(int) => (int)bits,
        _ when type == typeof(uint) => (uint)bits,
        _ when type == typeof(long) => (long)bits,
        _ when type == typeof(ulong) => bits,
        _ when type == typeof(Half) => BitConverter.UInt16BitsToHalf((ushort)bits),
        _ when type == typeof(BFloat16) => new BFloat16((ushort)bits),
        _ when type == typeof(float) => BitConverter.UInt32BitsToSingle((uint)bits),
        _ when type == typeof(double) => BitConverter.UInt64BitsToDouble(bits),
        _ => throw new InvalidOperationException($"parameters cannot be {type.Name}"),
    };

    /// <summary>A narrower number counts only if all bits above it are ones; otherwise it is the canonical NaN.</summary>
    private static object Unbox(ulong register, Type type) => type switch
    {
        _ when type == typeof(float) => FromBits(register >> 32 == 0xffff_ffff ? register : 0x7fc0_0000, type),
        _ when type == typeof(Half) => FromBits(register >> 16 == 0xffff_ffff_ffff ? register : 0x7e00, type),
        _ when type == typeof(BFloat16) => FromBits(register >> 16 == 0xffff_ffff_ffff ? register : 0x7fc0, type),
        _ => FromBits(register, type),
    };

    /// <summary>What a result puts into a register: integers extended by their kind, numbers with all bits above them ones.</summary>
    private static ulong ToBits(object? value) => value switch
    {
        null => 0,
        bool b => b ? 1UL : 0,
        sbyte v => (ulong)v,
        byte v => v,
        short v => (ulong)v,
        ushort v => v,
        int v => (ulong)v,
        uint v => v,
        long v => (ulong)v,
        ulong v => v,
        Half v => 0xffff_ffff_ffff_0000 | BitConverter.HalfToUInt16Bits(v),
        BFloat16 v => 0xffff_ffff_ffff_0000 | v.Bits,
        float v => 0xffff_ffff_0000_0000 | BitConverter.SingleToUInt32Bits(v),
        double v => BitConverter.DoubleToUInt64Bits(v),
        _ => throw new InvalidOperationException($"results cannot be {value.GetType().Name}"),
    };
}
