using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Machine;

/// <summary>Why a piece of guest code gave control back; see <see cref="HartState.Status"/>.</summary>
public enum HartStatus
{
    /// <summary>Go on.</summary>
    Running = 0,

    /// <summary>The instruction did not complete: a trap is pending (<see cref="Hart.PendingCause"/>).</summary>
    Trap = 1,

    /// <summary>The instruction completed; interrupts, limits or a request to stop must be looked at before the next one.</summary>
    Attention = 2,

    /// <summary>The instruction completed and has set <see cref="HartState.Pc"/> itself.</summary>
    Redirect = 3,
}

/// <summary>
/// The state of a hart that engines touch at every instruction, in native memory at a fixed address, so that emitted code reaches all of
/// it from one pointer.
/// </summary>
public unsafe struct HartState
{
    /// <summary>Entries of each translation look-aside buffer; an entry is a tag and an addend.</summary>
    public const int TlbEntries = 256;

    /// <summary>The index to which writes of x0 go.</summary>
    public const int Sink = 32;

    /// <summary>How many places of misses are kept; a power of two.</summary>
    public const int MissesKept = 64;

    /// <summary>x0 to x31, and the sink.</summary>
    public fixed ulong X[33];

    /// <summary>f0 to f31, raw.</summary>
    public fixed ulong F[32];

    /// <summary>The pc whenever no engine is running, and where semantics with a hart parameter are called.</summary>
    public ulong Pc;

    /// <summary>While an engine runs: the instructions it may still retire before it must come back.</summary>
    public long Budget;

    /// <summary>Set by semantics and slow paths; anything but Running makes the engine come back.</summary>
    public HartStatus Status;

    /// <summary>mstatus.FS: 0 Off, 1 Initial, 2 Clean, 3 Dirty.</summary>
    public int Fs;

    /// <summary>The dynamic rounding mode as written to <c>frm</c> (0 to 7).</summary>
    public int Frm;

    /// <summary>Accrued floating-point exception flags.</summary>
    public FloatFlags Fflags;

    /// <summary>Host address minus guest address of all RAM.</summary>
    public ulong HostOffset;

    /// <summary>
    /// Not 0 while the hart may access every <see cref="Memory.AccessWindow"/> of its memory without further notice; see <see cref="Hart.FlushData"/>.
    /// </summary>
    public int WindowsAreOpen;

    /// <summary>How often translated code has found an address outside the window that it expected.</summary>
    public ulong Misses;

    /// <summary>The pc of the last <see cref="MissesKept"/> of those accesses; that of access n at n modulo that number.</summary>
    public fixed ulong MissedAt[MissesKept];

    /// <summary>Their addresses.</summary>
    public fixed ulong MissedTo[MissesKept];

    /// <summary>vl, vtype, the vector registers.</summary>
    public VectorUnit Vector;

    /// <summary>While an engine runs: the virtual address of the page whose code is executing.</summary>
    public ulong CodePage;

    /// <summary>The engine's own look-up table of code pages.</summary>
    public void* CodeTable;

    /// <summary>While an engine that counts runs: where it counts vector instructions.</summary>
    public void* VectorCounts;

    /// <summary>Where values are put together that do not lie in one piece of host memory.</summary>
    public fixed byte Scratch[16];

    /// <summary>Pages that may be read: tag (page address, or all ones), host address minus guest address.</summary>
    public fixed ulong ReadTlb[2 * TlbEntries];

    /// <summary>Pages that may be written without further notice.</summary>
    public fixed ulong WriteTlb[2 * TlbEntries];
}
