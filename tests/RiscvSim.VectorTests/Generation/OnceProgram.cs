using System.Globalization;
using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Generation;

/// <summary>
/// A program for an instruction whose result depends on vl, on VLMAX or on other elements: single executions with values of vl that are legal for
/// every VLEN from 128 upwards, in each SEW and LMUL. Source elements from VLMAX at VLEN = 128 onwards are 0, as if they were beyond VLMAX.
/// </summary>
public sealed class OnceProgram(OperandFile file, Operation operation, Values values)
{
    private const byte Pattern = 0x5a;
    private const int RegisterBytes = Configuration.LeastVlen / 8, AllBytes = 8 * RegisterBytes, BlockRegisters = 8, Rotations = 5, PairsOfAMode = Rotations;

    // The name under which an operand file has the values of vs2 and vs1 of single executions with vl = 1.
    private const string SinglePairs = "pairs";

    // V_CHECK_SCALAR and so on of vector_macros.h.
    private const int CheckScalar = 1, RestPattern = 2, RestZero = 4;

    private static readonly ulong[] s_masks = [0x5cb3_a917_e2d4_0f6d, 0xfedc_7a91_3355_80e1, 0xffff_ffff_ffff_ffff, 0];

    private readonly ProgramWriter _writer = new(file);
    private int _turn;

    private bool HasMask => file.Syntax.Has("vm");

    /// <summary>Only element 0 of the destination is a result.</summary>
    private bool IsFirst => file.Syntax.Mnemonic.Contains("red", StringComparison.Ordinal) || file.Syntax.Mnemonic is "vmv.s.x" or "vfmv.s.f" || IsDot;

    private bool IsDot => file.Syntax.Mnemonic.Contains("dota", StringComparison.Ordinal) && !IsBatched;

    /// <summary>vs2 names a block of eight registers.</summary>
    private bool IsBatched => file.Syntax.Mnemonic.Contains("bdota", StringComparison.Ordinal);

    private bool IsMove => file.Syntax.Mnemonic is "vmv1r.v" or "vmv2r.v" or "vmv4r.v" or "vmv8r.v";

    private bool IsScalarResult => file.Syntax.Has("rd") || file.Syntax.Has("fd");

    /// <summary>The source.</summary>
    public ProgramWriter Write()
    {
        Configuration[] legal = [.. Configuration.For(file, Widths()).Where(IsLegal)];
        foreach (Configuration c in legal)
            AddCases(c);
        // Immediates take turns, of which each needs one.
        for (int k = 0; legal.Length != 0 && _turn < values.Immediates().Length; k++)
            Add(legal[k % legal.Length], legal[k % legal.Length].Vlmax, 0, masked: false);

        _writer.MaskBytes = [0];
        return _writer;
    }

    /// <summary>The operation, with the widths of those operands only whose group grows with LMUL.</summary>
    private Whole Widths() => new((_, _, _) => { })
    {
        D = IsFirst || IsBatched || IsMove ? Width.None : operation.D,
        S2 = IsBatched || IsMove ? Width.None : operation.S2,
        S1 = IsFirst && !IsDot || IsMove ? Width.None : operation.S1,
    };

    private bool IsLegal(Configuration c) => operation switch
    {
        // An element group must fit into the register group (section "Element Groups" of the crypto chapter).
        Groups groups => (c.LmulLog2 >= 0 ? Configuration.LeastVlen << c.LmulLog2 : 0) >= groups.Size * c.Sew,
        _ => !IsBatched || c.LmulLog2 == 0,
    };

    private void AddCases(Configuration c)
    {
        int step = operation is Groups groups ? groups.Size : 1;
        int modes = file.Modes == "frm" && c.LmulLog2 == 0 ? 5 : 1;
        (int Vl, bool Both)[] lengths = [(c.Vlmax, true), .. c.Vlmax > 2 * step ? new[] { (c.Vlmax - step, true), (step, false) } : [(step, true)]];
        for (int mode = 0; mode < modes; mode++)
        {
            foreach ((int vl, bool both) in lengths)
            {
                foreach (bool masked in !HasMask ? [false] : both ? new[] { false, true } : [_turn % 2 == 0])
                    Add(c, vl, mode, masked);
            }
        }

        if (c.LmulLog2 == 0)
            Add(c, 0, 0, masked: false);
        if (c.LmulLog2 == 0)
        {
            foreach (ulong unboxed in values.Unboxed(c.Sew))
                Add(c, c.Vlmax, 0, masked: false, scalar: unboxed);
        }

        // Two numbers have one sum, in whatever order a reduction adds.
        for (int pair = 0; c.LmulLog2 == 0 && file.ValuesOf(SinglePairs) != null && pair < modes * PairsOfAMode; pair++)
            Add(c, 1, pair / PairsOfAMode, masked: false, SinglePairs);
    }

    private void Add(Configuration c, int vl, int mode, bool masked, string? set = null, ulong? scalar = null)
    {
        int policy = (_turn + _turn / 4) % 4, rotation = _turn % Rotations;
        long[] immediates = [.. values.Immediates().DefaultIfEmpty()];
        ulong[] scalars = [.. values.Scalars(c.Sew).DefaultIfEmpty()];
        long immediate = immediates[_turn % immediates.Length];
        ulong given = scalar ?? scalars[_turn % scalars.Length];
        _turn++;
        Machine m = Prepare(c, policy, vl, mode, rotation, masked, set);
        m.X[AssemblerText.X] = m.F[AssemblerText.F] = given;
        byte[] vs2 = m.V[(AssemblerText.Vs2 * RegisterBytes)..(AssemblerText.Vs1 * RegisterBytes)];
        byte[] vs1 = m.V[(AssemblerText.Vs1 * RegisterBytes)..], old = Image(m), mask = m.V[..RegisterBytes];
        Catalog.Execute(m, new Instruction(file.Syntax, AssemblerText.Word(file.Syntax, masked, immediate, memory: false)));
        int registers = Registers(c), imageBytes = registers * RegisterBytes;
        bool open = vl != 0 && ((policy & 1) != 0 || operation.D == Width.Mask);
        int checks = (IsScalarResult ? CheckScalar : 0) | (IsMove ? RestZero : open || IsBatched ? 0 : RestPattern);
        var arguments = new List<string>
        {
            $"vl={vl}",
            $"exec={Exec(masked, immediate, vs2)}",
            $"expected={_writer.AddBytes(Image(m).AsSpan(0, imageBytes))}",
            $"care={_writer.AddBytes(Care(c, m, vl, policy, masked, mask, imageBytes, vs1))}",
            $"image_bytes={imageBytes}, registers={registers}, checks={checks}",
        };
        if (file.Syntax.Has("vs2") && !IsBatched)
            arguments.Add(Operand("vs2", vs2));
        if (file.Syntax.Has("vs1"))
            arguments.Add(Operand("vs1", vs1));
        if (operation.ReadsD || operation is Groups || IsDot || IsBatched)
            arguments.Add($"old={_writer.AddBytes(old.AsSpan(0, imageBytes))}");
        if (masked)
            arguments.Add($"mask={_writer.AddBytes(mask)}");
        if (m.Fflags != 0)
            arguments.Add($"fflags={m.Fflags}");
        if (given != 0)
            arguments.Add($"scalar=0x{given:x}");
        if (IsScalarResult)
            arguments.Add($"result=0x{(file.Syntax.Has("fd") ? m.F : m.X)[AssemblerText.Result]:x}");
        string table = _writer.AddTable([$"V_RECORD {string.Join(", ", arguments)}"]);
        string call = $"V_ONCE $, 0x{c.Vtype(policy):x}, {table}";
        string comment = $"{c.Name}, vl = {vl}{(masked ? ", masked" : "")}, {((policy & 1) != 0 ? "ta" : "tu")}, {((policy & 2) != 0 ? "ma" : "mu")}";
        if (file.Modes.Length == 0)
            _writer.AddCase(comment, call);
        else
            _writer.AddCase($"{comment}, frm = {mode}", $"csrwi frm, {mode}", call);
    }

    private string Operand(string name, byte[] bytes) => $"{name}={_writer.AddBytes(bytes)}, {name}_bytes={bytes.Length}";

    /// <summary>The subroutine. A block of eight source registers is loaded in front of the instruction, which needs vl and vtype set again.</summary>
    private string Exec(bool masked, long immediate, byte[] block)
    {
        string text = AssemblerText.Of(file, masked, immediate);
        if (IsBatched)
            return _writer.AddExec($"V_LOAD_BLOCK {_writer.AddBytes(block)}\n    {text}");
        return _writer.AddExec(file.Syntax.Has("fd") ? text + "\n    fmv.x.d a3, fa3" : text);
    }

    private Machine Prepare(Configuration c, int policy, int vl, int mode, int rotation, bool masked, string? set)
    {
        var m = new Machine(Configuration.LeastVlen) { Vl = (ulong)vl, Vtype = (ulong)c.Vtype(policy), Frm = mode };
        m.V.AsSpan(AssemblerText.Vd * RegisterBytes, AllBytes).Fill(Pattern);
        if (file.Syntax.Has("vs2"))
            Fill(m, AssemblerText.Vs2, set ?? "vs2", operation.S2, c, rotation, IsBatched ? BlockRegisters : IsMove ? Registers(c) : 0);
        if (file.Syntax.Has("vs1"))
            Fill(m, AssemblerText.Vs1, set ?? "vs1", operation.S1, c, rotation + 1, 0);
        if (operation is Groups)
            Fill(m, AssemblerText.Vd, "vs2", operation.D, c, rotation + 5, 0);
        if (IsDot || IsBatched)
            FillSums(m, c, rotation);
        if (masked)
        {
            for (int k = 0; k < RegisterBytes; k++)
                m.V[k] = (byte)(s_masks[(rotation + k / 8) % s_masks.Length] >> (k % 8 * 8));
        }

        return m;
    }

    /// <summary>Fills the group of an operand with the values of its set, beginning at one that changes from case to case.</summary>
    private void Fill(Machine m, int register, string operand, Width width, Configuration c, int rotation, int registers)
    {
        int eew = Math.Max(Operation.Bits(width, c.Sew), 8), log2 = width == Width.Mask || !c.Fits(width) ? 0 : c.EmulLog2(eew);
        int bytes = registers != 0 ? registers * RegisterBytes : log2 >= 0 ? RegisterBytes << log2 : RegisterBytes >> -log2;
        // Several sets take turns.
        string[] names = file.ValuesOf(operand)!.Split(' ');
        string name = names[rotation % names.Length];
        // The format of the E4M3 or E5M2 operand follows altfmt.
        ulong[] set = name == "exact-octets-altfmt"
            ? values.Set(c.Altfmt != 0 ? "exact-octets-e5m2" : "exact-octets-e4m3", eew)
            : values.Set(name, eew);
        for (int k = 0; k < bytes * 8 / eew; k++)
            m.Set(register, k, eew, set[(k + rotation * 3) % set.Length]);
    }

    /// <summary>Accumulators: small numbers that every order adds without rounding.</summary>
    private void FillSums(Machine m, Configuration c, int rotation)
    {
        bool isFloat = file.Syntax.Mnemonic.StartsWith("vf", StringComparison.Ordinal);
        int width = Operation.Bits(operation.D, c.Sew);
        for (int k = 0; k < BlockRegisters; k++)
        {
            ulong value = isFloat ? BitConverter.SingleToUInt32Bits(rotation % 5 - 2 + k * 0.5f) : (ulong)(long)(rotation * 77 - 90 * k);
            m.Set(AssemblerText.Vd, k, width, value);
        }
    }

    private static byte[] Image(Machine m) => m.V[(AssemblerText.Vd * RegisterBytes)..(AssemblerText.Vs2 * RegisterBytes)];

    /// <summary>The registers of the destination at VLEN = 128 (one, if it is smaller).</summary>
    private int Registers(Configuration c)
    {
        if (IsMove)
            return int.Parse(file.Syntax.Mnemonic.AsSpan(3, 1), CultureInfo.InvariantCulture);
        if (IsBatched)
            return Math.Max(1, 8 * Operation.Bits(operation.D, c.Sew) / Configuration.LeastVlen);
        if (IsFirst || operation.D is Width.Mask or Width.None)
            return 1;
        return 1 << Math.Max(0, c.EmulLog2(Operation.Bits(operation.D, c.Sew)));
    }

    /// <summary>The bits of the image that are compared: not those that the policies leave open.</summary>
    private byte[] Care(Configuration c, Machine m, int vl, int policy, bool masked, byte[] mask, int imageBytes, byte[] vs1)
    {
        byte[] care = new byte[imageBytes];
        care.AsSpan().Fill(0xff);
        if (vl == 0 || IsScalarResult || IsMove)
            return care;
        int width = Operation.Bits(operation.D, c.Sew), body = Body(vl, vs1);
        bool tailOpen = (policy & 1) != 0 || width == 1, maskOpen = masked && (policy & 2) != 0 && !IsFirst;
        for (int k = 0; k < imageBytes * 8 / width; k++)
        {
            bool open = k >= body ? tailOpen : maskOpen && (mask[k / 8] >> k % 8 & 1) == 0;
            if (!open)
                continue;
            if (width == 1)
                care[k / 8] &= (byte)~(1 << k % 8);
            else
                care.AsSpan(k * width / 8, width / 8).Clear();
        }

        return care;
    }

    /// <summary>The elements of the destination that are no tail.</summary>
    private int Body(int vl, byte[] vs1) => IsFirst ? 1
        : IsBatched ? BlockRegisters
        : file.Syntax.Mnemonic == "vcompress.vm" ? Enumerable.Range(0, vl).Count(k => (vs1[k / 8] >> k % 8 & 1) != 0)
        : vl;
}
