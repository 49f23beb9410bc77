using RiscvSim.Isa;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Machine.Vector;

/// <summary>What vtypes a machine supports, and the setting of vtype and vl (V manual, chapters 3 and 6).</summary>
public sealed unsafe class VectorConfig : IDisposable
{
    private const int Registers = 32, LargestGroup = 8;
    private const int AltfmtBit = 8, SewShift = 3;

    // Parts of VectorUnit.Configuration beside SEW and LMUL.
    private const byte IllegalKey = 1, LegalKey = 0x80, AltfmtKey = 0x40;
    private const ulong LmulBits = 7, SewBits = 7, KnownBits = 0xff;

    // Which extensions make altfmt legal at a SEW (golden/README.md, "vtype bit 8").
    private const string AltfmtAtByte = "zvfofp8min | zvqwdota8i | zvfqwdota8f | zvqwbdota8i | zvfqwbdota8f";
    private const string AltfmtAtHalf = "zvqwdota16i | zvfwdota16bf | zvqwbdota16i | zvfwbdota16bf";

    private readonly VectorUnit* _unit;
    private readonly HostMemory? _memory;
    private readonly int _elen;
    private readonly int _altfmtSews;

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
        _memory = new HostMemory(registers + scratch);
        _unit->Registers = _memory.Base;
        _unit->Scratch = _memory.Base + registers;
        _elen = isa.Has("zve64x") ? 64 : 32;
        _unit->ElenLog2 = _elen == 64 ? 3 : 2;
        _unit->FloatSews = (isa.Has("zvfh") ? 1 << 1 : 0) | (isa.Has("zve32f") ? 1 << 2 : 0) | (isa.Has("zve64d") ? 1 << 3 : 0);
        _unit->Features = FeaturesOf(isa);
        _altfmtSews = (isa.Evaluate(AltfmtAtByte) ? 1 : 0) | (isa.Evaluate(AltfmtAtHalf) ? 1 << 1 : 0);
    }

    /// <summary>True if the hart has vector registers.</summary>
    public bool Exists => _memory != null;

    /// <summary>True if agnostic elements are overwritten with ones, false if they keep their values; both are right.</summary>
    public bool AgnosticOnes
    {
        get => _unit->AgnosticOnes;
        set => _unit->AgnosticOnes = value;
    }

    /// <summary>Sets vtype; a value that is not supported sets vill and clears vl. vl is otherwise left for <see cref="SetVl"/>.</summary>
    /// <param name="vtype">The value asked for.</param>
    public void SetVtype(ulong vtype)
    {
        int sew = (int)(vtype >> SewShift & SewBits);
        int lmul = LmulLog2(vtype);
        bool altfmt = (vtype >> AltfmtBit & 1) != 0;
        bool legal = (vtype & ~(KnownBits | 1UL << AltfmtBit)) == 0 && lmul >= VectorUnit.MinimumLmulLog2 && 8 << sew <= _elen
            && (!altfmt || (_altfmtSews >> sew & 1) != 0)
            // SEW <= LMUL * ELEN where LMUL < 1.
            && (lmul >= 0 || 8 << sew <= _elen >> -lmul);
        if (!legal)
        {
            _unit->Vtype = VectorUnit.VillBit;
            _unit->Vl = _unit->Vlmax = 0;
            _unit->Altfmt = false;
            _unit->Configuration = IllegalKey;
            return;
        }

        _unit->Vtype = vtype;
        _unit->SewLog2 = sew;
        _unit->LmulLog2 = lmul;
        _unit->Altfmt = altfmt;
        _unit->Configuration = (byte)(LegalKey | (lmul & (int)LmulBits) | sew << SewShift | (altfmt ? AltfmtKey : 0));
        _unit->Vlmax = lmul >= 0 ? _unit->Vlenb >> sew << lmul : _unit->Vlenb >> sew >> -lmul;
    }

    /// <summary>Sets vl to the smaller of AVL and VLMAX.</summary>
    public void SetVl(ulong avl) => _unit->Vl = (int)Math.Min(avl, (ulong)_unit->Vlmax);

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
    private static int LmulLog2(ulong vtype) => (int)((vtype & LmulBits) ^ 4) - 4;

    private static VectorFeatures FeaturesOf(IsaConfig isa)
    {
        return Of("v", VectorFeatures.HighProducts64)
            | Of("zvfhmin", VectorFeatures.Zvfhmin) | Of("zvfbfmin", VectorFeatures.Zvfbfmin) | Of("zvfofp8min", VectorFeatures.Zvfofp8min)
            | Of("zvqwdota8i", VectorFeatures.Zvqwdota8i) | Of("zvqwdota16i", VectorFeatures.Zvqwdota16i)
            | Of("zvqwbdota8i", VectorFeatures.Zvqwbdota8i) | Of("zvqwbdota16i", VectorFeatures.Zvqwbdota16i);

        VectorFeatures Of(string name, VectorFeatures feature) => isa.Has(name) ? feature : VectorFeatures.None;
    }
}
