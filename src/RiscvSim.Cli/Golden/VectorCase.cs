namespace RiscvSim.Cli.Golden;

/// <summary>The state of a hart before a case, or what a case changed of it.</summary>
public sealed class VectorState
{
    /// <summary>The pc.</summary>
    public ulong Pc { get; set; }

    /// <summary>Integer registers by number (0 to 31).</summary>
    public List<(int Number, ulong Value)> X { get; } = [];

    /// <summary>Floating-point registers by number (0 to 31), raw.</summary>
    public List<(int Number, ulong Value)> F { get; } = [];

    /// <summary>The dynamic rounding mode (0 to 7), or null if not given.</summary>
    public int? Frm { get; set; }

    /// <summary>The accrued exception flags (0 to 31), or null if not given.</summary>
    public int? Fflags { get; set; }

    /// <summary>mstatus.FS (0 to 3), or null if not given.</summary>
    public int? Fs { get; set; }

    /// <summary>Vector registers by number; a state before a case has all 32 or none.</summary>
    public List<(int Number, byte[] Bytes)> V { get; } = [];

    /// <summary>vl, or null if not given.</summary>
    public ulong? Vl { get; set; }

    /// <summary>vtype, or null if not given.</summary>
    public ulong? Vtype { get; set; }

    /// <summary>vstart, or null if not given.</summary>
    public ulong? Vstart { get; set; }

    /// <summary>vxrm (0 to 3), or null if not given.</summary>
    public int? Vxrm { get; set; }

    /// <summary>vxsat (0 or 1), or null if not given.</summary>
    public int? Vxsat { get; set; }

    /// <summary>mstatus.VS (0 to 3), or null if not given.</summary>
    public int? Vs { get; set; }

    /// <summary>The address that a valid reservation holds, or null if there is none.</summary>
    public ulong? Reservation { get; set; }

    /// <summary>Bytes of memory.</summary>
    public List<(ulong Address, byte[] Bytes)> Memory { get; } = [];
}

/// <summary>One recorded instruction: the machine before it and what it changed.</summary>
/// <param name="File">The name of the file, without its folder.</param>
/// <param name="Line">The line in the file, counted from 1.</param>
/// <param name="Assembly">The recorder's disassembly, for people.</param>
/// <param name="Encoding">The instruction word.</param>
/// <param name="Length">Bytes of the instruction: 2 or 4.</param>
/// <param name="Before">The complete state before; registers that are not listed are 0, so is memory.</param>
/// <param name="After">What changed, and the pc.</param>
/// <param name="Trap">mcause and mtval if the instruction trapped.</param>
public sealed record VectorCase(
    string File,
    int Line,
    string Assembly,
    uint Encoding,
    int Length,
    VectorState Before,
    VectorState After,
    (ulong Cause, ulong Value)? Trap)
{
    /// <summary>True if the case has vector state.</summary>
    public bool NeedsVectors => Before.V.Count != 0;

    /// <summary>VLEN in bits that the case's registers have; 0 without vector state.</summary>
    public int Vlen => NeedsVectors ? 8 * Before.V[0].Bytes.Length : 0;

    /// <summary>The mnemonic as the recorder spells it, with any ordering suffix.</summary>
    public string Mnemonic => Assembly.Split(' ', 2)[0];

    /// <summary>The encoding in hexadecimal, four digits for a compressed instruction.</summary>
    public string EncodingText => Encoding.ToString(Length == 2 ? "x4" : "x8");
}
