using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Checking;

/// <summary>A recorded case: one instruction, the state before it and what it changed (README of the golden vectors).</summary>
public sealed class GoldenCase(JsonElement root, int vlen, string isa)
{
    private const ulong Off = 0;

    private readonly JsonElement _pre = root.GetProperty("pre");
    private readonly JsonElement _post = root.GetProperty("post");

    public string Asm => root.GetProperty("asm").GetString()!;

    public uint Word => (uint)Number(root.GetProperty("insn"));

    /// <summary>mcause if the instruction trapped.</summary>
    public int? Cause => root.TryGetProperty("trap", out JsonElement trap) ? (int)Number(trap.GetProperty("cause")) : null;

    public bool UnitsOff => Text(_pre, "fs", 3) == Off || Text(_pre, "vs", 3) == Off;

    public ulong Tval => Number(root.GetProperty("trap").GetProperty("tval"));

    /// <summary>The cases of a file; its ISA string stands in MANIFEST.json beside it.</summary>
    public static IEnumerable<GoldenCase> Read(string path)
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "MANIFEST.json")));
        JsonElement entry = manifest.RootElement.GetProperty("files").GetProperty(Path.GetFileName(path));
        int vlen = entry.GetProperty("vlen").GetInt32();
        string isa = entry.GetProperty("isa").GetString()!;
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            yield return new GoldenCase(document.RootElement, vlen, isa);
        }
    }

    /// <summary>The machine before the instruction.</summary>
    public Machine Before()
    {
        var m = new Machine(vlen);
        m.Memory.Zicclsm = isa.Contains("zicclsm");
        m.AltfmtSews = (Has("zvfofp8min", "zvfbfa", "zvqwdota8i", "zvfqwdota8f", "zvqwbdota8i", "zvfqwbdota8f") ? 8 : 0)
            + (Has("zvfbfa", "zvqwdota16i", "zvfwdota16bf", "zvqwbdota16i", "zvfwbdota16bf") ? 16 : 0);
        if (_pre.TryGetProperty("v", out JsonElement v))
            Convert.FromHexString(v.GetString()!).CopyTo(m.V, 0);
        m.Vl = Text(_pre, "vl", 0);
        m.Vtype = Text(_pre, "vtype", 0);
        m.Vstart = Text(_pre, "vstart", 0);
        m.Vxrm = (int)Text(_pre, "vxrm", 0);
        m.Vxsat = Text(_pre, "vxsat", 0) != 0;
        m.Frm = (int)Text(_pre, "frm", 0);
        m.Fflags = (int)Text(_pre, "fflags", 0);
        Registers(_pre, "x", m.X);
        Registers(_pre, "f", m.F);
        Ranges(_pre, m.Memory);
        return m;
    }

    /// <summary>The machine after it.</summary>
    public Machine After()
    {
        Machine m = Before();
        if (_post.TryGetProperty("v", out JsonElement v))
        {
            foreach (JsonProperty register in v.EnumerateObject())
                Convert.FromHexString(register.Value.GetString()!).CopyTo(m.V, int.Parse(register.Name) * m.Vlenb);
        }

        m.Vl = Text(_post, "vl", m.Vl);
        m.Vtype = Text(_post, "vtype", m.Vtype);
        m.Vstart = Text(_post, "vstart", m.Vstart);
        m.Vxsat = Text(_post, "vxsat", m.Vxsat ? 1ul : 0) != 0;
        m.Fflags = (int)Text(_post, "fflags", (ulong)m.Fflags);
        Registers(_post, "x", m.X);
        Registers(_post, "f", m.F);
        Ranges(_post, m.Memory);
        return m;
    }

    private static ulong Number(JsonElement e) => ulong.Parse(e.GetString()![2..], NumberStyles.HexNumber);

    private static ulong Text(JsonElement state, string name, ulong otherwise) => state.TryGetProperty(name, out JsonElement e) ? Number(e) : otherwise;

    private static void Registers(JsonElement state, string name, ulong[] registers)
    {
        if (!state.TryGetProperty(name, out JsonElement values))
            return;
        foreach (JsonProperty register in values.EnumerateObject())
            registers[int.Parse(register.Name)] = Number(register.Value);
    }

    private static void Ranges(JsonElement state, Memory memory)
    {
        if (!state.TryGetProperty("mem", out JsonElement ranges))
            return;
        foreach (JsonProperty range in ranges.EnumerateObject())
            Convert.FromHexString(range.Value.GetString()!).CopyTo(memory.Bytes, (int)(ulong.Parse(range.Name[2..], NumberStyles.HexNumber) - memory.Start));
    }

    private bool Has(params string[] extensions) => extensions.Any(isa.Contains);
}
