using RiscvSim.Isa;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>
/// Makes random vector programs by trial: a program is executed while it is made, and an instruction that traps is mostly drawn again. So every
/// program runs to its end here; if qemu refuses an instruction of it, that is a difference like any other. A few illegal instructions stay, to
/// see that they are illegal there, too. Rules that keep programs defined:
/// <list type="bullet">
/// <item>Accesses begin at or near x[Base], in the middle of the window; strides are short, indices are cut to a few bits.</item>
/// <item>x[Base] and x[Counter] are never written.</item>
/// <item>Fault-only-first loads of several fields meet the end of mapped memory between segments: whether fields of the segment that faults are
/// loaded is the implementation's choice (V manual, section 7.8.1). If vl has become smaller, a vset* follows: to the end of the block that
/// qemu 7.2 has translated it goes on as if vl were still VLMAX. Where agnostic elements become ones, vstart is 0 there: a load whose first
/// active element faults may write the tail or not.</item>
/// <item>vstart is written before loads and stores only: qemu 7.2 executes arithmetic with vstart not 0, which the manual allows to be
/// illegal. It is below vl, as qemu 7.2 does not always clear it otherwise, and a vset* follows, as the block that qemu has translated goes on
/// as if vstart were not 0.</item>
/// </list>
/// </summary>
/// <param name="bench">Where programs are tried.</param>
/// <param name="rows">The rows that may be used.</param>
/// <param name="plain">True for what compilers write: mostly no mask, one vtype and vl for long, rounding to nearest.</param>
public sealed unsafe class VectorGenerator(VectorBench bench, IReadOnlyList<Insn> rows, bool plain = false)
{
    private const int Length = 200, Settings = 6, Trials = 20, Near = 1024, KeptIllegal = 2, Piece = 28;
    private const int Pointer = 11, Stride = 12, IndexBits = 13, Avl = 14;
    private const uint Mask = 1 << 25, OpcodeMask = 0x7f, EdgeEnd = (uint)VectorImage.EdgeAddress + 4096;

    // OP-V, and loads and stores of every width, scalar floating-point ones among them.
    private static readonly uint[] s_opcodes = [0x57, 0x07, 0x27];

    private readonly Insn[] _memory = [.. rows.Where(r => r.Cost is >= Cost.VLoad and <= Cost.VStoreIndexed)];
    private readonly Insn[] _others = [.. rows.Where(r => r.Cost is not (>= Cost.VLoad and <= Cost.VStoreIndexed) && r.Cost != Cost.VConfig)];
    private readonly Insn[] _settings = [.. rows.Where(r => r.Cost == Cost.VConfig)];
    private readonly List<VectorItem> _items = [];
    private Dice _dice = new(0);

    private VectorUnit* Unit => &bench.Hart.State->Vector;

    /// <summary>Makes the program of a seed.</summary>
    public VectorProgram Make(ulong seed)
    {
        _dice = new Dice(seed);
        _items.Clear();
        byte[] before = bench.Record.Make(_dice);
        bench.Load(before);
        var heads = new List<int>();
        if (!plain)
            Configure();
        while (_items.Count < Length)
        {
            if (plain && _items.Count >= heads.Count * Piece)
            {
                heads.Add(_items.Count);
                Configure();
            }

            int kind = plain && !_dice.Percent(15) ? _dice.Between(28, 99) : _dice.Below(100);
            if (kind < 12)
                Configure();
            else if (kind < 16)
                Set();
            else if (kind < 26)
                Collect();
            else if (kind < 28)
                Reserve();
            else
                Draw(_others.Length == 0 || kind < 60 && _memory.Length != 0 ? _memory : _others);
        }

        return new VectorProgram(seed, [.. _items], before) { Heads = heads };
    }

    /// <summary>A legal vtype, and an AVL about VLMAX, below it, or nothing.</summary>
    private void Configure()
    {
        int sew, lmul;
        do
            (sew, lmul) = (_dice.Below(4), _dice.Between(-3, 3));
        while (lmul < 0 && 8 << sew > 64 >> -lmul);
        uint vtype = (uint)(lmul & 7 | sew << 3 | _dice.Below(4) << 6);
        int vlmax = bench.Hart.Vector.VlmaxOf(vtype);
        int avl = (plain ? _dice.Percent(50) ? 1 : 4 : _dice.Below(6)) switch
        {
            0 => _dice.Below(3),
            1 or 2 => vlmax,
            3 => vlmax + _dice.Below(vlmax + 2),
            _ => _dice.Below(vlmax + 1),
        };
        Prepare(Words.AddImmediate(Avl, 0, Math.Min(avl, 2047)));
        Prepare(Words.SetVector(_dice.Percent(50) ? 0 : Avl, Avl, vtype));
    }

    /// <summary>A setting of any form and value; one that leaves vtype illegal is followed by a legal one.</summary>
    private void Set()
    {
        Insn row = _dice.Pick(_settings);
        uint word = row.Pattern.Match | (uint)_dice.Bits() & ~row.Pattern.Mask;
        if (WritesBase(row, word) || !bench.Step(word))
            return;
        _items.Add(new VectorItem(row, word));
        if (Unit->Vill || _dice.Percent(50))
            Configure();
    }

    /// <summary>Stores the flags of preceding instructions, which would hide those of later ones, clears them and chooses rounding modes, now and then a reserved one.</summary>
    private void Collect()
    {
        Prepare(Words.ReadFcsr(Avl), Store(), Words.AddImmediate(Avl, 0, (_dice.Percent(96) ? _dice.Below(5) : _dice.Between(5, 7)) << 5), Words.WriteFcsr(Avl));
        Prepare(Words.ReadVcsr(Avl), Store(), Words.AddImmediate(Avl, 0, _dice.Below(4) << 1), Words.WriteVcsr(Avl));

        uint Store() => Words.Store(Avl, VectorImage.Base, 8 * _dice.Between(-256, 255));
    }

    /// <summary>An encoding of a vector opcode that no row of qemu's extensions has, and that is illegal therefore.</summary>
    private void Reserve()
    {
        uint word;
        do
            word = (uint)_dice.Bits() & ~OpcodeMask | _dice.Pick(s_opcodes);
        while (VectorPrograms.IsKnownThere(word));
        if (!bench.Step(word) && bench.WasIllegal)
            _items.Add(new VectorItem(null, word));
    }

    /// <summary>A row that most vtypes make illegal is drawn under several, so that it stands in programs as others do.</summary>
    private void Draw(Insn[] from)
    {
        Insn row = _dice.Pick(from);
        for (int i = 0; i < (plain ? 1 : Settings) && !Draw(row); i++)
            Configure();
    }

    private bool Draw(Insn row)
    {
        int length = _items.Count;
        bench.Mark();
        for (int i = 0; i < Trials; i++)
        {
            if (Try(row, Word(row)))
                return true;
            _items.RemoveRange(length, _items.Count - length);
            bench.Undo();
        }

        return false;
    }

    /// <summary>Adds an instruction with what it needs before and after; false if it traps or cannot stand here.</summary>
    private bool Try(Insn row, uint word)
    {
        if (WritesBase(row, word) || !Aim(row, ref word) || VectorPrograms.IsLeftOut(row, word, Unit))
            return false;
        (int vl, ulong vstart) = (Unit->Vl, Unit->Vstart);
        bool isLegal = bench.Step(word);
        if (!isLegal && !(bench.WasIllegal && _dice.Percent(plain ? 0 : KeptIllegal)))
            return false;
        _items.Add(new VectorItem(isLegal ? row : null, word));
        if (Unit->Vl < vl || vstart != 0)
            Prepare(Words.SetVector(0, 0, (uint)Unit->Vtype));
        return true;
    }

    /// <summary>Random fields; vector registers are mostly multiples of LMUL or of its double, so that most draws are legal.</summary>
    private uint Word(Insn row)
    {
        uint word = row.Pattern.Match | (uint)_dice.Bits() & ~row.Pattern.Mask;
        int group = Unit->LmulLog2 > 0 ? 1 << Unit->LmulLog2 : 1;
        foreach (Field field in row.Pattern.Fields)
        {
            if (field.Kind != FieldKind.V)
                continue;
            int step = Math.Min(_dice.Percent(60) ? group : 2 * group, 8);
            word = word & ~field.WordMask | field.Insert(_dice.Percent(6) ? field.Extract(word) : _dice.Below(32 / step) * step);
        }

        return _dice.Percent(plain ? 90 : 40) && row.Pattern.Find("vm") != null ? word | Mask : word;
    }

    private static bool WritesBase(Insn row, uint word) => row.Pattern.Find("rd")?.Extract(word) is VectorImage.Base or VectorImage.Counter;

    /// <summary>Makes an access lead into the window; other instructions pass.</summary>
    private bool Aim(Insn row, ref uint word)
    {
        if (row.Cost is not (>= Cost.VLoad and <= Cost.VStoreIndexed))
            return true;
        Field rs1 = row.Pattern.Find("rs1")!;
        bool near = _dice.Percent(70), edge = near && VectorPrograms.IsFirstFault(row) && _dice.Percent(50);
        word = word & ~rs1.WordMask | rs1.Insert(near ? Pointer : VectorImage.Base);
        if (near)
            Prepare(Words.AddImmediate(Pointer, VectorImage.Base, _dice.Between(-Near, Near) & (_dice.Percent(70) ? -8 : -1)));
        if (edge)
            Prepare(Words.Constant(Pointer, EdgeEnd - DistanceToEdge(word)));
        if (row.Pattern.Find("rs2") is { } rs2)
        {
            word = word & ~rs2.WordMask | rs2.Insert(Stride);
            Prepare(Words.AddImmediate(Stride, 0, _dice.Percent(20) ? 0 : _dice.Percent(70) ? _dice.Between(-3, 3) * 8 : _dice.Between(-24, 24)));
        }

        if (row.Pattern.Find("vs2") is { } vs2 && !CutIndices(row, (int)vs2.Extract(word)))
            return false;
        if (Unit->Vl != 0 && !(edge && Unit->AgnosticOnes) && _dice.Percent(8))
            Prepare(Words.WriteVstart(_dice.Below(Math.Min(Unit->Vl, 32))));
        return true;
    }

    /// <summary>Bytes from the start of a fault-only-first load to the end of the mapped page.</summary>
    private uint DistanceToEdge(uint word)
    {
        const int WholeSegments = 32;
        int fields = (int)(word >> 29) + 1, bytes = 1 << (int)(word >> 12 & 3);
        return (uint)(fields == 1 ? _dice.Between(1, Near) : fields * bytes * _dice.Between(1, WholeSegments));
    }

    /// <summary>Leaves a few bits of each index, under the vtype that its EEW and EMUL ask for.</summary>
    private bool CutIndices(Insn row, int vs2)
    {
        int eew = VectorPrograms.IndexWidth(row) switch { 8 => 0, 16 => 1, 32 => 2, _ => 3 };
        int emul = eew - Unit->SewLog2 + Unit->LmulLog2;
        if (emul is < VectorUnit.MinimumLmulLog2 or > 3 || vs2 % (emul > 0 ? 1 << emul : 1) != 0)
            return false;
        uint before = (uint)Unit->Vtype;
        Prepare(Words.AddImmediate(Avl, 0, Math.Min(Unit->Vl, 2047)));
        Prepare(Words.SetVector(0, Avl, (uint)(emul & 7 | eew << 3)));
        Prepare(Words.AddImmediate(IndexBits, 0, _dice.Percent(50) ? 0x7f8 & 0xff : 0x3f));
        if (!Unit->Vill)
            Prepare(Words.VectorAnd(vs2, vs2, IndexBits));
        Prepare(Words.SetVector(0, Avl, before));
        return true;
    }

    private void Prepare(params ReadOnlySpan<uint> words)
    {
        foreach (uint word in words)
            Prepare(word);
    }

    private void Prepare(uint word)
    {
        if (!bench.Step(word))
            throw new InvalidOperationException($"the instruction 0x{word:x}, which prepares operands, traps");
        _items.Add(new VectorItem(null, word));
    }
}
