using System.Globalization;
using System.Text;

namespace RiscvSim.VectorTests.Generation;

/// <summary>Gathers the parts of a program and writes them as assembler source. Equal arrays stand in it once.</summary>
public sealed class ProgramWriter(OperandFile file)
{
    private const int PerLine = 128;

    private readonly StringBuilder _cases = new();
    private readonly StringBuilder _execs = new();
    private readonly StringBuilder _tables = new();
    private readonly StringBuilder _arrays = new();
    private readonly Dictionary<string, string> _labels = [];
    private int _caseCount;
    private int _tableCount;

    public OperandFile File { get; } = file;

    /// <summary>The number of cases.</summary>
    public int Count => _caseCount;

    /// <summary>The array at a label whose bytes are a mask's, one for each element.</summary>
    public byte[] MaskBytes { get; set; } = [];

    /// <summary>A case: a comment and lines, in which $ stands for the case's number.</summary>
    public void AddCase(string comment, params ReadOnlySpan<string> lines)
    {
        _caseCount++;
        _cases.Append($"\n  // {comment}\n");
        foreach (string line in lines)
            _cases.Append("    ").Append(line.Replace("$", _caseCount.ToString(CultureInfo.InvariantCulture))).Append('\n');
    }

    /// <summary>The label of a subroutine with these instructions.</summary>
    public string AddExec(string instructions) => Label("x" + instructions, "exec", _execs, label => $"{label}:\n    {instructions}\n    ret\n");

    /// <summary>The label of an array of elements.</summary>
    public string AddArray(IReadOnlyList<ulong> values, int eew)
    {
        if (values.Count == 0)
            return "0";
        string directive = eew switch { 8 => ".byte", 16 => ".half", 32 => ".word", _ => ".dword" };
        var text = new StringBuilder();
        foreach (ulong[] line in values.Chunk(PerLine / (eew / 8 + 4)))
            text.Append($"    {directive} {string.Join(", ", line.Select(v => "0x" + v.ToString($"x{eew / 4}")))}\n");
        return Label(text.ToString(), "data", _arrays, label => $"    .p2align 3\n{label}:\n{text}");
    }

    /// <summary>The label of an array of bytes.</summary>
    public string AddBytes(ReadOnlySpan<byte> bytes)
    {
        ulong[] values = new ulong[bytes.Length];
        for (int k = 0; k < bytes.Length; k++)
            values[k] = bytes[k];
        return AddArray(values, 8);
    }

    /// <summary>The label of a table of these lines.</summary>
    public string AddTable(IEnumerable<string> lines)
    {
        string label = $"table_{++_tableCount}";
        _tables.Append($"    .p2align 3\n{label}:\n");
        foreach (string line in lines)
            _tables.Append($"    {line}\n");
        return label;
    }

    /// <summary>The whole source.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append($"/* {File.Title}. Made by tests/RiscvSim.VectorTests from {Path.GetFileName(File.Path)}. */\n\n");
        text.Append("#include \"test_macros.h\"\n#include \"vector_macros.h\"\n\n");
        text.Append($"REQUIRES_ISA rv64gc{File.Isa}\n\nTEST_BEGIN\n    V_INIT\n");
        text.Append(_cases);
        text.Append("\nTEST_END\n    V_RUNNERS\n\n    .text\n").Append(_execs);
        text.Append("\n    .data\nv_mask_bytes:\n").Append("    .byte ").AppendJoin(", ", MaskBytes).Append('\n');
        text.Append(_tables).Append('\n').Append(_arrays);
        return text.ToString();
    }

    private string Label(string key, string prefix, StringBuilder section, Func<string, string> text)
    {
        if (_labels.TryGetValue(key, out string? label))
            return label;
        label = $"{prefix}_{_labels.Count + 1}";
        _labels.Add(key, label);
        section.Append(text(label));
        return label;
    }
}
