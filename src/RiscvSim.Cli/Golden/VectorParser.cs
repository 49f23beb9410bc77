using System.Globalization;
using System.Text.Json;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Golden;

/// <summary>Reads one line of a vector file; whatever is not understood is refused, so that nothing recorded goes unchecked.</summary>
internal static class VectorParser
{
    /// <summary>Reads a case.</summary>
    /// <param name="json">The line.</param>
    /// <param name="file">The name for <see cref="VectorCase.File"/>.</param>
    /// <param name="line">The line's number.</param>
    /// <exception cref="FormatException">The line is not a case; the message says why.</exception>
    public static VectorCase Parse(ReadOnlyMemory<byte> json, string file, int line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Case(document.RootElement, file, line);
        }
        catch (JsonException e)
        {
            throw new FormatException($"not JSON: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // A value of another JSON kind than the format says.
            throw new FormatException(e.Message, e);
        }
    }

    private static VectorCase Case(JsonElement root, string file, int line)
    {
        string? assembly = null, encoding = null;
        VectorState? before = null, after = null;
        (ulong, ulong)? trap = null;
        foreach (JsonProperty property in root.EnumerateObject())
        {
            switch (property.Name)
            {
                case "asm":
                    assembly = property.Value.GetString();
                    break;
                case "insn":
                    encoding = property.Value.GetString();
                    break;
                case "pre":
                    before = State(property.Value);
                    break;
                case "post":
                    after = State(property.Value);
                    break;
                case "trap":
                    trap = Trap(property.Value);
                    break;
                default:
                    throw new FormatException($"unknown key '{property.Name}'");
            }
        }

        if (encoding == null || before == null || after == null)
            throw new FormatException("'insn', 'pre' or 'post' is missing");
        int length = encoding.Length switch
        {
            6 => 2,
            10 => 4,
            _ => throw new FormatException($"'{encoding}' is no encoding of four or eight hexadecimal digits"),
        };
        uint word = (uint)Number(encoding, uint.MaxValue);
        if (Decoder.LengthOf(word) != length)
            throw new FormatException($"'{encoding}' is no encoding of {length} bytes");
        if (!VectorMap.Holds(before.Pc, (ulong)length) || before.Pc - VectorMap.Code >= VectorMap.PageSize || (before.Pc & 1) != 0)
            throw new FormatException($"pc 0x{before.Pc:x} is not in the code page");
        if (before.V.Count is not (0 or 32) || after.V.Exists(v => before.V.Count == 0 || v.Bytes.Length != before.V[0].Bytes.Length))
            throw new FormatException("the vector registers before and after do not have one size");
        return new VectorCase(file, line, assembly ?? "unknown", word, length, before, after, trap);
    }

    private static VectorState State(JsonElement element)
    {
        var state = new VectorState();
        bool hasPc = false;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            JsonElement value = property.Value;
            switch (property.Name)
            {
                case "pc":
                    state.Pc = Number(value);
                    hasPc = true;
                    break;
                case "x":
                    Registers(value, state.X);
                    break;
                case "f":
                    Registers(value, state.F);
                    break;
                case "frm":
                    state.Frm = (int)Number(value.GetString(), 7);
                    break;
                case "fflags":
                    state.Fflags = (int)Number(value.GetString(), 31);
                    break;
                case "fs":
                    state.Fs = (int)Number(value.GetString(), 3);
                    break;
                case "reservation":
                    state.Reservation = Number(value);
                    break;
                case "mem":
                    Memory(value, state.Memory);
                    break;
                case "v":
                    VectorRegisters(value, state.V);
                    break;
                case "vl":
                    state.Vl = Number(value);
                    break;
                case "vtype":
                    state.Vtype = Number(value);
                    break;
                case "vstart":
                    state.Vstart = Number(value);
                    break;
                case "vxrm":
                    state.Vxrm = (int)Number(value.GetString(), 3);
                    break;
                case "vxsat":
                    state.Vxsat = (int)Number(value.GetString(), 1);
                    break;
                case "vs":
                    state.Vs = (int)Number(value.GetString(), 3);
                    break;
                default:
                    throw new FormatException($"unknown key '{property.Name}'");
            }
        }

        return hasPc ? state : throw new FormatException("a pc is missing");
    }

    /// <summary>All registers in one string, or some by number; how many bytes each must have, the machine knows.</summary>
    private static void VectorRegisters(JsonElement element, List<(int, byte[])> registers)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            byte[] all = Convert.FromHexString(element.GetString() ?? "");
            if (all.Length == 0 || all.Length % 32 != 0)
                throw new FormatException($"{all.Length} bytes are not 32 vector registers");
            for (int i = 0; i < 32; i++)
                registers.Add((i, all.AsSpan(i * (all.Length / 32), all.Length / 32).ToArray()));
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject())
            registers.Add((RegisterNumber(property), Convert.FromHexString(property.Value.GetString() ?? "")));
    }

    private static int RegisterNumber(JsonProperty property) =>
        int.TryParse(property.Name, NumberStyles.None, null, out int number) && number <= 31 ? number
            : throw new FormatException($"'{property.Name}' is no register number");

    private static void Registers(JsonElement element, List<(int, ulong)> registers)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            registers.Add((RegisterNumber(property), Number(property.Value)));
        }
    }

    private static void Memory(JsonElement element, List<(ulong, byte[])> memory)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            ulong address = Number(property.Name, ulong.MaxValue);
            byte[] bytes = Convert.FromHexString(property.Value.GetString() ?? "");
            if (!VectorMap.Holds(address, (ulong)bytes.Length))
                throw new FormatException($"memory at 0x{address:x} is neither in the code page nor in the data window");
            memory.Add((address, bytes));
        }
    }

    private static (ulong, ulong) Trap(JsonElement element) =>
        element.TryGetProperty("cause", out JsonElement cause) && element.TryGetProperty("tval", out JsonElement value)
            ? (Number(cause), Number(value)) : throw new FormatException("'cause' or 'tval' is missing");

    private static ulong Number(JsonElement element) => Number(element.GetString(), ulong.MaxValue);

    private static ulong Number(string? text, ulong largest)
    {
        if (text == null || !text.StartsWith("0x", StringComparison.Ordinal)
            || !ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, null, out ulong value) || value > largest)
            throw new FormatException($"'{text}' is no hexadecimal number up to 0x{largest:x}");
        return value;
    }
}
