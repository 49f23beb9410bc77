namespace RiscvSim.Machine.Vector;

/// <summary>
/// The vector state of a hart (V manual, chapter 3), part of <see cref="HartState"/> in native memory. Kernels work on it directly. What
/// follows from vtype is kept beside it, so that an instruction's legality costs a few compares.
/// </summary>
public unsafe struct VectorUnit
{
    /// <summary>The bit of vtype that says that the configuration is illegal.</summary>
    public const ulong VillBit = 1UL << 63;

    /// <summary>log2 of the smallest LMUL, 1/8.</summary>
    public const int MinimumLmulLog2 = -3;

    /// <summary>
    /// v0 to v31, <see cref="Vlenb"/> bytes each, one after the other: a group is contiguous. At least <see cref="Slack"/> bytes behind them
    /// may be read and written, so that whole host vectors can be moved. Null without vector registers.
    /// </summary>
    public byte* Registers;

    /// <summary>Room for a group of eight registers and slack, where a kernel may put a result together.</summary>
    public byte* Scratch;

    /// <summary>Bytes that may be touched behind the registers and behind scratch: the four blocks that make one block of bytes of singles.</summary>
    public const int Slack = 256;

    /// <summary>VLEN in bytes; 0 without vector registers.</summary>
    public int Vlenb;

    /// <summary>vl: how many elements an instruction works on.</summary>
    public int Vl;

    /// <summary>VLMAX = LMUL * VLEN / SEW of the current vtype; 0 while vill is set.</summary>
    public int Vlmax;

    /// <summary>vstart: the first element to work on.</summary>
    public ulong Vstart;

    /// <summary>vtype as CSR reads give it.</summary>
    public ulong Vtype;

    /// <summary>log2 of SEW in bytes: 0 to 3.</summary>
    public int SewLog2;

    /// <summary>log2 of LMUL: -3 to 3.</summary>
    public int LmulLog2;

    /// <summary>log2 of ELEN, the widest element, in bytes: 2 or 3.</summary>
    public int ElenLog2;

    /// <summary>vxrm: the fixed-point rounding mode, 0 to 3 (rnu, rne, rdn, rod).</summary>
    public int Vxrm;

    /// <summary>vxsat: 1 if a fixed-point instruction has saturated.</summary>
    public int Vxsat;

    /// <summary>mstatus.VS: 0 Off, 1 Initial, 2 Clean, 3 Dirty.</summary>
    public int Vs;

    /// <summary>Bit n is set if floating-point instructions may have SEW = 8 &lt;&lt; n: 1 with Zvfh, 2 with Zve32f, 3 with Zve64d.</summary>
    public int FloatSews;

    /// <summary>Extensions that decide which element widths an instruction may have.</summary>
    public VectorFeatures Features;

    /// <summary>vtype bit 8: the alternative format of the AI drafts (Zvfofp8min, Zvqwdota8i and others).</summary>
    public bool Altfmt;

    /// <summary>Names the vtype, as far as it decides what is legal; never 0.</summary>
    public byte Configuration;

    /// <summary>What each vtype below <see cref="VectorType.Count"/> stands for. Null without vector registers.</summary>
    public VectorType* Types;

    /// <summary>See <see cref="VectorConfig.Settings"/>.</summary>
    public int Settings;

    /// <summary>
    /// True while an engine executes an instruction that was legal before under the same <see cref="Configuration"/>. Then the state and
    /// vstart are all that must be checked again.
    /// </summary>
    public bool WasLegal;

    /// <summary>True if agnostic elements are overwritten with ones, false if they keep their values.</summary>
    public bool AgnosticOnes;

    /// <summary>vtype bit 6: tail elements are agnostic.</summary>
    public readonly bool TailAgnostic => (Vtype >> 6 & 1) != 0;

    /// <summary>vtype bit 7: masked-off elements are agnostic.</summary>
    public readonly bool MaskAgnostic => (Vtype >> 7 & 1) != 0;

    /// <summary>True while vtype is illegal.</summary>
    public readonly bool Vill => (long)Vtype < 0;

    /// <summary>Sets vl to the smaller of AVL and VLMAX.</summary>
    public void SetVl(ulong avl)
    {
        Vl = (int)Math.Min(avl, (ulong)Vlmax);
        Settings++;
    }

    /// <summary>Sets vtype to one that is supported; vl is left.</summary>
    public void Take(VectorType* type)
    {
        Vtype = type->Vtype;
        SewLog2 = type->SewLog2;
        LmulLog2 = type->LmulLog2;
        Vlmax = type->Vlmax;
        Altfmt = type->Altfmt;
        Configuration = type->Configuration;
    }

    /// <summary>The first byte of a register.</summary>
    /// <param name="number">0 to 31.</param>
    public readonly byte* this[int number] => Registers + (nint)number * Vlenb;
}
