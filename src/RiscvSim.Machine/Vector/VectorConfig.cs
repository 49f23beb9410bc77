using RiscvSim.Isa;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Machine.Vector;

/// <summary>
/// The vector registers of a hart for those who need no pointers, what vtypes it supports, and the setting of vtype and vl (V manual, chapters
/// 3 and 6).
/// </summary>
public sealed unsafe class VectorConfig : IDisposable
{
    private const int Registers = 32, LargestGroup = 8;
    private const int AltfmtBit = 8, SewShift = 3, Dirty = 3;

    // Parts of VectorUnit.Configuration beside SEW and LMUL.
    private const byte IllegalKey = 1, LegalKey = 0x80, AltfmtKey = 0x40;
    private const ulong LmulBits = 7, SewBits = 7, KnownBits = 0xff;

    // Which extensions make altfmt legal at a SEW (golden/README.md, "vtype bit 8").
    private const string AltfmtAtByte = "zvfofp8min | zvqwdota8i | zvfqwdota8f | zvqwbdota8i | zvfqwbdota8f";
    private const string AltfmtAtHalf = "zvqwdota16i | zvfwdota16bf | zvqwbdota16i | zvfwbdota16bf";

    private readonly VectorUnit* _unit;
    private readonly HostMemory? _memory;
    private readonly int _elen;
    private int _altfmtSews;

    /// <summary>Allots the registers of a hart; they are zero, and vtype is illegal.</summary>
    /// <param name="state">The state of the hart.</param>
    /// <param name="isa">Its extensions.</param>
    public VectorConfig(HartState* state, IsaConfig isa)
    {
        _unit = &state->Vector;
        _unit->Vtype = VectorUnit.VillBit;
        _unit->Configuration = IllegalKey;
        _unit->Vlenb = isa.Vlen / 8;
        if (_unit->Vlenb == 0)
            return;
        ulong registers = (ulong)(Registers * _unit->Vlenb + VectorUnit.Slack);
        ulong scratch = (ulong)(LargestGroup * _unit->Vlenb + VectorUnit.Slack);
        _memory = new HostMemory(registers + scratch + (ulong)(VectorType.Count * sizeof(VectorType)));
        _unit->Registers = _memory.Base;
        _unit->Scratch = _memory.Base + registers;
        _unit->Types = (VectorType*)(_memory.Base + registers + scratch);
        _elen = isa.Has("zve64x") ? 64 : 32;
        _unit->ElenLog2 = _elen == 64 ? 3 : 2;
        _unit->FloatSews = (isa.Has("zvfh") ? 1 << 1 : 0) | (isa.Has("zve32f") ? 1 << 2 : 0) | (isa.Has("zve64d") ? 1 << 3 : 0);
        _unit->Features = FeaturesOf(isa);
        _altfmtSews = (isa.Evaluate(AltfmtAtByte) ? 1 : 0) | (isa.Evaluate(AltfmtAtHalf) ? 1 << 1 : 0);
        FillTypes();
    }

    /// <summary>True if the hart has vector registers.</summary>
    public bool Exists => _memory != null;

    /// <summary>True if agnostic elements are overwritten with ones, false if they keep their values; both are right.</summary>
    public bool AgnosticOnes
    {
        get => _unit->AgnosticOnes;
        set => _unit->AgnosticOnes = value;
    }

    /// <summary>VLEN in bits; 0 without vector registers.</summary>
    public int Vlen => 8 * _unit->Vlenb;

    /// <summary>ELEN, the widest element, in bits: 32 or 64.</summary>
    public int Elen => _elen;

    /// <summary>vl: how many elements an instruction works on.</summary>
    public int Vl => _unit->Vl;

    /// <summary>VLMAX = LMUL * VLEN / SEW; 0 while vill is set.</summary>
    public int Vlmax => _unit->Vlmax;

    /// <summary>SEW in bits: 8 to 64. Of no meaning while vill is set.</summary>
    public int Sew => 8 << _unit->SewLog2;

    /// <summary>log2 of LMUL: -3 to 3. Of no meaning while vill is set.</summary>
    public int LmulLog2 => _unit->LmulLog2;

    /// <summary>vtype bit 8, the alternative format; see <see cref="AllowAltfmt"/>.</summary>
    public bool Altfmt => _unit->Altfmt;

    /// <summary>mstatus.VS is not Off: vector instructions and what belongs to them are legal.</summary>
    public bool IsOn => _unit->Vs != 0;

    /// <summary>vill is clear.</summary>
    public bool IsLegal => !_unit->Vill;

    /// <summary>vstart: the first element to work on.</summary>
    public ulong Vstart => _unit->Vstart;

    /// <summary>Vector state is on, vtype legal and vstart 0: what every arithmetic instruction needs.</summary>
    public bool IsReady => IsOn && IsLegal && Vstart == 0;

    /// <summary>How often vl and vtype were set, by whatever instruction: extensions that keep state beside vtype see by it that it has gone.</summary>
    public int Settings => _unit->Settings;

    /// <summary>A register group, elements in order. Legality (alignment, overlap) is the caller's business.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="register">The first register, 0 to 31.</param>
    /// <param name="emulLog2">log2 of EMUL, -3 to 3; below 0 the span is that part of one register.</param>
    /// <exception cref="ArgumentOutOfRangeException">The group goes beyond v31.</exception>
    public Span<T> Group<T>(int register, int emulLog2 = 0)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(register);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(register + (1 << Math.Max(emulLog2, 0)), Registers, nameof(register));
        return new Span<T>((*_unit)[register], (emulLog2 < 0 ? _unit->Vlenb >> -emulLog2 : _unit->Vlenb << emulLog2) / sizeof(T));
    }

    /// <summary>Ends an instruction that has completed: vstart is 0, VS is Dirty.</summary>
    public void Complete() => (_unit->Vstart, _unit->Vs) = (0, Dirty);

    /// <summary>Makes vtype bit 8 legal at a SEW, for an extension that gives it a meaning there; before the first instruction.</summary>
    /// <param name="sew">8, 16, 32 or 64.</param>
    public void AllowAltfmt(int sew)
    {
        _altfmtSews |= 1 << System.Numerics.BitOperations.Log2((uint)sew / 8);
        FillTypes();
    }

    /// <summary>Sets vtype; a value that is not supported sets vill and clears vl. vl is otherwise left for <see cref="SetVl"/>.</summary>
    /// <param name="vtype">The value asked for.</param>
    public void SetVtype(ulong vtype)
    {
        if (vtype < VectorType.Count && _unit->Types != null && _unit->Types[vtype].Configuration != IllegalKey)
        {
            _unit->Take(_unit->Types + vtype);
            return;
        }

        _unit->Vtype = VectorUnit.VillBit;
        _unit->Vl = _unit->Vlmax = 0;
        _unit->Altfmt = false;
        _unit->Configuration = IllegalKey;
    }

    /// <summary>What <see cref="VectorUnit.Configuration"/> is under a vtype.</summary>
    public byte ConfigurationOf(ulong vtype)
    {
        int sew = (int)(vtype >> SewShift & SewBits);
        int lmul = LmulOf(vtype);
        bool altfmt = (vtype >> AltfmtBit & 1) != 0;
        bool legal = (vtype & ~(KnownBits | 1UL << AltfmtBit)) == 0 && lmul >= VectorUnit.MinimumLmulLog2 && 8 << sew <= _elen
            && (!altfmt || (_altfmtSews >> sew & 1) != 0)
            // SEW <= LMUL * ELEN where LMUL < 1.
            && (lmul >= 0 || 8 << sew <= _elen >> -lmul);
        return legal ? (byte)(LegalKey | (lmul & (int)LmulBits) | sew << SewShift | (altfmt ? AltfmtKey : 0)) : IllegalKey;
    }

    /// <summary>What a legal <see cref="VectorUnit.Configuration"/> stands for; null for any other.</summary>
    /// <returns>log2 of SEW in bytes, log2 of LMUL, and vtype bit 8.</returns>
    public static (int SewLog2, int LmulLog2, bool Altfmt)? ShapeOf(byte configuration) => (configuration & LegalKey) == 0 ? null
        : (configuration >> SewShift & (int)LmulBits, LmulOf(configuration), (configuration & AltfmtKey) != 0);

    /// <summary>Sets vl to the smaller of AVL and VLMAX.</summary>
    public void SetVl(ulong avl) => _unit->SetVl(avl);

    /// <summary>VLMAX that a vtype would have; 0 if it is not supported.</summary>
    public int VlmaxOf(ulong vtype)
    {
        VectorUnit before = *_unit;
        SetVtype(vtype);
        int vlmax = _unit->Vlmax;
        *_unit = before;
        return vlmax;
    }

    /// <inheritdoc/>
    public void Dispose() => _memory?.Dispose();

    /// <summary>log2 of LMUL; -4 for the reserved encoding.</summary>
    private static int LmulOf(ulong vtype) => (int)((vtype & LmulBits) ^ 4) - 4;

    private void FillTypes()
    {
        for (ulong vtype = 0; _unit->Types != null && vtype < VectorType.Count; vtype++)
        {
            (int sew, int lmul) = ((int)(vtype >> SewShift & SewBits), LmulOf(vtype));
            _unit->Types[vtype] = new VectorType
            {
                Vtype = vtype,
                SewLog2 = sew,
                LmulLog2 = lmul,
                Vlmax = lmul >= 0 ? _unit->Vlenb >> sew << lmul : _unit->Vlenb >> sew >> -lmul,
                Altfmt = (vtype >> AltfmtBit & 1) != 0,
                Configuration = ConfigurationOf(vtype),
            };
        }
    }

    private static VectorFeatures FeaturesOf(IsaConfig isa)
    {
        return Of("v", VectorFeatures.HighProducts64)
            | Of("zvfhmin", VectorFeatures.Zvfhmin) | Of("zvfbfmin", VectorFeatures.Zvfbfmin) | Of("zvfofp8min", VectorFeatures.Zvfofp8min)
            | Of("zvqwdota8i", VectorFeatures.Zvqwdota8i) | Of("zvqwdota16i", VectorFeatures.Zvqwdota16i)
            | Of("zvqwbdota8i", VectorFeatures.Zvqwbdota8i) | Of("zvqwbdota16i", VectorFeatures.Zvqwbdota16i);

        VectorFeatures Of(string name, VectorFeatures feature) => isa.Has(name) ? feature : VectorFeatures.None;
    }
}
