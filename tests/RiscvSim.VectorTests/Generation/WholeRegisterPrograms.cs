using System.Globalization;
using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Generation;

/// <summary>Programs for loads and stores whose length does not follow SEW and LMUL: whole registers, and masks.</summary>
public static class WholeRegisterPrograms
{
    private const int RegisterBytes = Configuration.LeastVlen / 8;
    private const byte Pattern = 0x5a;

    /// <summary>vl1re8.v ... vs8r.v: the length is VLEN's.</summary>
    public static ProgramWriter WriteWhole(OperandFile file)
    {
        var writer = new ProgramWriter(file) { MaskBytes = [0] };
        bool store = file.Syntax.Mnemonic.StartsWith("vs", StringComparison.Ordinal);
        int registers = int.Parse(file.Syntax.Mnemonic.AsSpan(2, 1), CultureInfo.InvariantCulture);
        string exec = writer.AddExec(AssemblerText.Of(file, masked: false));
        foreach (int sew in new[] { 8, 16, 32, 64 })
        {
            foreach (int lmul in Configuration.AllLmuls)
            {
                var c = new Configuration(sew, lmul, 0);
                int avl = writer.Count % 3;
                if (c.IsLegal)
                    writer.AddCase($"{c.Name}, vl = {avl}", $"V_WHOLE $, 0x{c.Vtype(writer.Count % 4):x}, {avl}, {registers}, {exec}, {(store ? 1 : 0)}");
            }
        }

        const string ReservedVtype = "0x100000";
        writer.AddCase("vill", $"V_WHOLE $, {ReservedVtype}, 1, {registers}, {exec}, {(store ? 1 : 0)}");
        return writer;
    }

    /// <summary>vlm.v and vsm.v: ceil(vl / 8) bytes.</summary>
    public static ProgramWriter WriteMask(OperandFile file)
    {
        var writer = new ProgramWriter(file) { MaskBytes = [0] };
        byte[] bytes = [.. Enumerable.Range(0, 2 * RegisterBytes).Select(k => (byte)(k * 37 + 11))];
        bool store = file.Syntax.Mnemonic == "vsm.v";
        foreach (int sew in new[] { 8, 16, 32, 64 })
        {
            foreach (int lmul in Configuration.AllLmuls)
            {
                var c = new Configuration(sew, lmul, 0);
                if (!c.IsLegal)
                    continue;
                foreach (int vl in new[] { c.Vlmax, c.Vlmax - 1, writer.Count % 2 })
                    AddMask(writer, c, vl, bytes, store);
            }
        }

        return writer;
    }

    private static void AddMask(ProgramWriter writer, Configuration c, int vl, byte[] bytes, bool store)
    {
        int policy = writer.Count % 4, offset = writer.Count % 3;
        var m = new Machine(Configuration.LeastVlen) { Vl = (ulong)vl, Vtype = (ulong)c.Vtype(policy) };
        Span<byte> vd = m.V.AsSpan(AssemblerText.Vd * RegisterBytes, RegisterBytes);
        vd.Fill(Pattern);
        byte[] old = bytes[..RegisterBytes];
        byte[] area = store ? [.. Enumerable.Repeat(Pattern, 2 * RegisterBytes)] : bytes;
        if (store)
            old.CopyTo(vd);
        area.CopyTo(m.Memory.Bytes, 0);
        m.X[AssemblerText.Base] = m.Memory.Start + (ulong)offset;
        Catalog.Execute(m, new Instruction(writer.File.Syntax, AssemblerText.Word(writer.File.Syntax, masked: false, 0, memory: true)));
        byte[] care = new byte[RegisterBytes];
        care.AsSpan(0, vl == 0 || store ? RegisterBytes : (vl + 7) / 8).Fill(0xff);
        string table = writer.AddTable(
        [
            $"V_RECORD vl={vl}, exec={writer.AddExec(AssemblerText.Of(writer.File, masked: false))}, "
                + $"expected={writer.AddBytes(m.V.AsSpan(AssemblerText.Vd * RegisterBytes, RegisterBytes))}, care={writer.AddBytes(care)}, "
                + $"image_bytes={RegisterBytes}, checks={(store || vl == 0 ? 2 : 0)}, "
                + (store
                    ? $"old={writer.AddBytes(old)}, base=v_window + {offset}, window={writer.AddBytes(m.Memory.Bytes.AsSpan(0, 2 * RegisterBytes))}, window_bytes={2 * RegisterBytes}"
                    : $"base={writer.AddBytes(bytes)} + {offset}"),
        ]);
        writer.AddCase($"{c.Name}, vl = {vl}", $"V_ONCE $, 0x{c.Vtype(policy):x}, {table}");
    }
}
