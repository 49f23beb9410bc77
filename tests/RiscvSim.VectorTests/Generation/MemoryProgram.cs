using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Generation;

/// <summary>A program for a load or store of elements or segments: each SEW x LMUL (or EMUL), strides of both signs and zero, indices, masks; bytes around a store are compared.</summary>
public sealed class MemoryProgram(OperandFile file, Access access)
{
    private const byte Pattern = 0x5a;
    private const int RegisterBytes = Configuration.LeastVlen / 8, AllBytes = 8 * RegisterBytes, SourceBytes = 1024, WindowBytes = 1024, Guard = 32;

    private static readonly ulong[] s_masks = [0x5cb3_a917_e2d4_0f6d, 0xfedc_7a91_3355_80e1];

    private readonly ProgramWriter _writer = new(file);
    private readonly byte[] _source = Bytes(SourceBytes, 7), _data = Bytes(AllBytes, 91);
    private int _turn;

    private MemoryShape Shape => access.Shape;

    /// <summary>The source.</summary>
    public ProgramWriter Write()
    {
        foreach (Configuration c in Configurations())
        {
            Add(c, c.Vlmax, masked: _turn % 3 == 0);
            Add(c, Math.Max(1, c.Vlmax - 1 - _turn % 2), masked: _turn % 3 != 0);
            if (c.LmulLog2 == 0)
                Add(c, 0, masked: false);
        }

        _writer.MaskBytes = [0];
        return _writer;
    }

    /// <summary>Bytes that repeat nowhere near.</summary>
    private static byte[] Bytes(int count, uint seed)
    {
        byte[] bytes = new byte[count];
        for (int k = 0; k < count; k++)
        {
            seed = seed * 1664525 + 1013904223;
            bytes[k] = (byte)(seed >> 24);
        }

        return bytes;
    }

    /// <summary>
    /// For indexed accesses every SEW x LMUL. For the others SEW matters only through EMUL: each EMUL with SEW = EEW and, where there is one, another SEW.
    /// </summary>
    private IEnumerable<Configuration> Configurations()
    {
        int[] sews = Shape.Kind == Addressing.Indexed ? [8, 16, 32, 64] : [Shape.Eew, Shape.Eew == 8 ? 16 : Shape.Eew / 2];
        foreach (int sew in sews)
        {
            foreach (int lmul in Configuration.AllLmuls)
            {
                var c = new Configuration(sew, lmul, 0);
                if (c.IsLegal && c.EmulLog2(Shape.Eew) is >= -3 and <= 3 && Shape.Fields * RegistersOf(c) <= 8)
                    yield return c;
            }
        }
    }

    private int DataEew(Configuration c) => Shape.Kind == Addressing.Indexed ? c.Sew : Shape.Eew;

    private int RegistersOf(Configuration c) => 1 << Math.Max(0, c.EmulLog2(DataEew(c)));

    private void Add(Configuration c, int vl, bool masked)
    {
        int policy = (_turn + _turn / 4) % 4, registers = RegistersOf(c), size = DataEew(c) / 8, segment = size * Shape.Fields;
        byte[] area = Shape.IsStore ? [.. Enumerable.Repeat(Pattern, WindowBytes)] : _source;
        var m = new Machine(Configuration.LeastVlen) { Vl = (ulong)vl, Vtype = (ulong)c.Vtype(policy) };
        m.V.AsSpan(AssemblerText.Vd * RegisterBytes, AllBytes).Fill(Pattern);
        if (Shape.IsStore)
            _data.CopyTo(m.V, AssemblerText.Vd * RegisterBytes);
        area.CopyTo(m.Memory.Bytes, 0);
        (ulong offset, long stride) = Place(c, segment);
        m.X[AssemblerText.Base] = m.Memory.Start + offset;
        m.X[AssemblerText.Stride] = (ulong)stride;
        byte[] indices = Indices(c, m, segment, size);
        for (int k = 0; masked && k < RegisterBytes; k++)
            m.V[k] = (byte)(s_masks[(_turn + k / 8) % s_masks.Length] >> (k % 8 * 8));
        byte[] mask = m.V[..RegisterBytes];
        Catalog.Execute(m, new Instruction(file.Syntax, AssemblerText.Word(file.Syntax, masked, 0, memory: true)));
        int imageBytes = registers * RegisterBytes, usedBytes = Shape.Fields * imageBytes;
        byte[] image = m.V[(AssemblerText.Vd * RegisterBytes)..(AssemblerText.Vs2 * RegisterBytes)];
        bool open = (policy & 1) != 0 && vl != 0 && !Shape.IsStore;
        var arguments = new List<string>
        {
            $"vl={vl}",
            $"exec={_writer.AddExec(AssemblerText.Of(file, masked))}",
            // A store leaves the registers as they are.
            $"expected={_writer.AddBytes(Shape.IsStore ? _data : image.AsSpan(0, usedBytes))}",
            $"care={_writer.AddBytes(Care(c, vl, policy, masked, mask, imageBytes))}",
            $"image_bytes={imageBytes}, fields={Shape.Fields}, registers={registers}, checks={(open ? 0 : 2)}",
        };
        if (Shape.IsStore)
            arguments.Add($"old={_writer.AddBytes(_data)}");
        if (masked)
            arguments.Add($"mask={_writer.AddBytes(mask)}");
        if (indices.Length != 0)
            arguments.Add($"vs2={_writer.AddBytes(indices)}, vs2_bytes={indices.Length}");
        if (Shape.Kind == Addressing.Strided)
            arguments.Add($"stride={stride}");
        AddMemory(arguments, m.Memory.Bytes, offset);
        string table = _writer.AddTable([$"V_RECORD {string.Join(", ", arguments)}"]);
        _writer.AddCase(
            $"{c.Name}, vl = {vl}{(masked ? ", masked" : "")}, {((policy & 1) != 0 ? "ta" : "tu")}, {((policy & 2) != 0 ? "ma" : "mu")}",
            $"V_ONCE $, 0x{c.Vtype(policy):x}, {table}");
        _turn++;
    }

    /// <summary>The base address. A store's window begins a little before its first byte and ends behind the last one.</summary>
    private void AddMemory(List<string> arguments, byte[] bytes, ulong offset)
    {
        if (!Shape.IsStore)
        {
            arguments.Add($"base={_writer.AddBytes(_source)} + {offset}");
            return;
        }

        int last = Math.Max(Array.FindLastIndex(bytes, b => b != Pattern) + 1, (int)offset);
        int length = Math.Min(WindowBytes, (last + Guard + 7) & ~7);
        arguments.Add($"base=v_window + {offset}, window={_writer.AddBytes(bytes.AsSpan(0, length))}, window_bytes={length}");
    }

    /// <summary>The offset of the base in the memory area, and the stride: in turn gaps, backwards, overlapping (loads: also zero).</summary>
    private (ulong Offset, long Stride) Place(Configuration c, int segment)
    {
        if (Shape.Kind != Addressing.Strided)
            return ((ulong)(Guard + _turn % 3 * 8), 0);
        int size = DataEew(c) / 8;
        long[] strides = Shape.IsStore
            ? [segment + size, -segment - size, segment]
            : [segment + size, -segment - size, 0, size, -size];
        long stride = strides[_turn % strides.Length], span = stride * (c.Vlmax - 1);
        if (Math.Abs(span) + segment + 2 * Guard > SourceBytes)
            (stride, span) = (stride < 0 ? -segment : segment, (stride < 0 ? -segment : segment) * (c.Vlmax - 1));
        return ((ulong)(Guard + Math.Max(0, -span)), stride);
    }

    /// <summary>Puts the indices into vs2: segments in a mixed order, for unordered stores apart from each other, else overlapping.</summary>
    private byte[] Indices(Configuration c, Machine m, int segment, int size)
    {
        if (Shape.Kind != Addressing.Indexed)
            return [];
        bool overlapping = !Shape.IsStore || file.Syntax.Mnemonic.StartsWith("vsox", StringComparison.Ordinal);
        int step = overlapping ? size : segment, places = overlapping ? Math.Max(2, c.Vlmax * 2 / 3) : 256 / segment;
        // A factor without a common divisor meets a place again only after all others.
        while (places % 5 == 0)
            places--;
        for (int k = 0; k < c.Vlmax; k++)
            m.Set(AssemblerText.Vs2, k, Shape.Eew, (k * 5 + _turn) % places * step);
        int emul = c.EmulLog2(Shape.Eew), bytes = emul >= 0 ? RegisterBytes << emul : RegisterBytes >> -emul;
        return m.V[(AssemblerText.Vs2 * RegisterBytes)..(AssemblerText.Vs2 * RegisterBytes + bytes)];
    }

    private byte[] Care(Configuration c, int vl, int policy, bool masked, byte[] mask, int imageBytes)
    {
        byte[] care = new byte[Shape.Fields * imageBytes];
        care.AsSpan().Fill(0xff);
        if (vl == 0 || Shape.IsStore)
            return care;
        int size = DataEew(c) / 8;
        for (int at = 0; at < care.Length; at += size)
        {
            int k = at % imageBytes / size;
            bool open = k >= vl ? (policy & 1) != 0 : masked && (policy & 2) != 0 && (mask[k / 8] >> k % 8 & 1) == 0;
            if (open)
                care.AsSpan(at, size).Clear();
        }

        return care;
    }
}
