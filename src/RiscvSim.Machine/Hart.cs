using System.Runtime.CompilerServices;
using RiscvSim.Isa;
using RiscvSim.Machine.Csr;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Machine;

/// <summary>
/// A hardware thread: registers, privilege, traps, CSRs and its view of memory. It knows no instruction; engines run it.
/// </summary>
public sealed unsafe class Hart : IDisposable
{
    private readonly HostMemory _stateMemory;
    private ulong _deferredAddress;
    private int _deferredSize;

    /// <summary>Makes a hart in its reset state: M mode, FS Off, pc 0.</summary>
    /// <param name="isa">The enabled extensions.</param>
    /// <param name="memory">What its addresses lead to.</param>
    /// <param name="id">The value of <c>mhartid</c>.</param>
    public Hart(IsaConfig isa, PhysicalMemory memory, int id = 0)
    {
        Isa = isa;
        Memory = memory;
        Id = id;
        AllowsMisaligned = isa.Has("zicclsm");
        _stateMemory = new HostMemory((ulong)sizeof(HartState));
        State = (HartState*)_stateMemory.Base;
        Tlb.Flush(State);
        State->HostOffset = (ulong)memory.Host(memory.Start) - memory.Start;
        Clock = new Clock(this);
        Counters = new Counters(this);
        Pmp = new Pmp(this);
        Trap = new TrapUnit(this);
        Vector = new VectorConfig(State, isa);
        Csrs = new CsrFile(this);
        Extensions = new ExtensionStates(this);
        OpenWindows();
    }

    /// <summary>Registers and look-aside buffers, at a fixed address.</summary>
    public HartState* State { get; private set; }

    /// <summary>The enabled extensions.</summary>
    public IsaConfig Isa { get; }

    /// <summary>What the hart's addresses lead to.</summary>
    public PhysicalMemory Memory { get; }

    /// <summary>The value of <c>mhartid</c>.</summary>
    public int Id { get; }

    /// <summary>True if misaligned loads and stores succeed (Zicclsm).</summary>
    public bool AllowsMisaligned { get; }

    /// <summary>The privilege mode.</summary>
    public Privilege Privilege { get; private set; } = Privilege.Machine;

    /// <summary>The mode whose rights loads and stores have: mstatus.MPRV lends them those of MPP.</summary>
    public Privilege DataPrivilege => Trap.ModifyPrivilege ? Trap.PreviousPrivilege : Privilege;

    /// <summary>Guest time.</summary>
    public Clock Clock { get; }

    /// <summary>mcycle, minstret and their enables.</summary>
    public Counters Counters { get; }

    /// <summary>Physical memory protection.</summary>
    public Pmp Pmp { get; }

    /// <summary>mstatus, mtvec, mepc and the like: trap entry, return, interrupts.</summary>
    public TrapUnit Trap { get; }

    /// <summary>The vector registers' owner, and the setting of vtype and vl.</summary>
    public VectorConfig Vector { get; }

    /// <summary>The control and status registers by number.</summary>
    public CsrFile Csrs { get; }

    /// <summary>The cause of the trap that is pending while <see cref="HartState.Status"/> is <see cref="HartStatus.Trap"/>.</summary>
    public Cause PendingCause { get; private set; }

    /// <summary>The value for <c>mtval</c> of the pending trap.</summary>
    public ulong PendingValue { get; private set; }

    /// <summary>Instructions retired when the engine last took over; see <see cref="Retired"/>.</summary>
    public ulong RetiredBase { get; private set; }

    /// <summary>Instructions retired since reset; exact wherever semantics with a hart parameter run.</summary>
    public ulong Retired => RetiredBase - (ulong)State->Budget;

    /// <summary>True once <see cref="RequestStop"/> was called, until the engine has stopped.</summary>
    public bool StopRequested { get; private set; }

    /// <summary>The reserved address of the last LR, or null.</summary>
    public ulong? Reservation { get; private set; }

    /// <summary>The extensions with state, registers or devices of their own.</summary>
    public ExtensionStates Extensions { get; }

    /// <summary>The state of an extension.</summary>
    /// <typeparam name="T">The extension's class.</typeparam>
    /// <exception cref="InvalidOperationException">The hart does not have that extension.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Get<T>()
        where T : MachineExtension => Extensions.Get<T>();

    /// <summary>A register by number; writes of x0 are dropped.</summary>
    public ulong this[int x]
    {
        get => State->X[x & 31];
        set => State->X[(x & 31) == 0 ? HartState.Sink : x & 31] = value;
    }

    /// <summary>Allots instructions to an engine run, so that <see cref="Retired"/> stays exact while the budget counts down.</summary>
    public void Allot(long budget)
    {
        RetiredBase = Retired + (ulong)budget;
        State->Budget = budget;
    }

    /// <summary>Counts an instruction that somebody outside the engine has completed.</summary>
    public void CountOne() => RetiredBase++;

    /// <summary>Makes a trap pending in place of the current instruction's completion.</summary>
    /// <returns>Null, for callers that must return a pointer.</returns>
    public void* Fault(Cause cause, ulong value)
    {
        PendingCause = cause;
        PendingValue = value;
        State->Status = HartStatus.Trap;
        return null;
    }

    /// <summary>Makes an illegal-instruction trap pending; its value is the instruction at the pc.</summary>
    public void RaiseIllegal() => Fault(Cause.IllegalInstruction, EncodingAt(State->Pc));

    /// <summary>Asks the engine to look at interrupts and requests once the current instruction has completed.</summary>
    public void RequestAttention()
    {
        if (State->Status == HartStatus.Running)
            State->Status = HartStatus.Attention;
    }

    /// <summary>Asks the engine to stop once the current instruction has completed. May be called from another thread only through the engine.</summary>
    public void RequestStop()
    {
        StopRequested = true;
        RequestAttention();
    }

    /// <summary>Takes back a request to stop, before a new run.</summary>
    public void ClearStop() => StopRequested = false;

    /// <summary>Continues at another address once the current instruction has completed.</summary>
    public void Redirect(ulong pc)
    {
        State->Pc = pc;
        State->Status = HartStatus.Redirect;
    }

    /// <summary>Changes the privilege mode and forgets what the old one could reach.</summary>
    public void SetPrivilege(Privilege privilege)
    {
        Privilege = privilege;
        FlushTranslations();
    }

    /// <summary>Forgets cached page addresses, after permissions have changed.</summary>
    public void FlushTranslations()
    {
        FlushData();
        TranslationsFlushed?.Invoke();
    }

    /// <summary>Forgets cached page addresses of data, after stores to a page have become slow.</summary>
    public void FlushData()
    {
        Tlb.Flush(State);
        Memory.Accessible.Flush();
        OpenWindows();
    }

    /// <summary>Sees whether translated code may rely on the memory's windows now.</summary>
    public void OpenWindows() => State->WindowsAreOpen = Memory.WindowsAreWhole && Pmp.IsOpen(Memory.Start, Memory.Size, DataPrivilege) ? 1 : 0;

    /// <summary>Raised when cached addresses of code have become stale.</summary>
    public event Action? TranslationsFlushed;

    /// <summary>Registers a reservation (LR). The reservation set is the bytes that the LR read.</summary>
    public void Reserve(ulong address, int size) => (Reservation, ReservedSize) = (address, size);

    /// <summary>The width in bytes of the LR that made the reservation.</summary>
    public int ReservedSize { get; private set; }

    /// <summary>
    /// Ends the reservation (any SC does) and tells whether the SC may succeed: it must have the address and width of the last LR
    /// (unprivileged manual, "Zalrsc": an SC to another address or of another width than the paired LR may fail).
    /// </summary>
    public bool TakeReservation(ulong address, int size)
    {
        bool held = Reservation == address && ReservedSize == size;
        Reservation = null;
        return held;
    }

    /// <summary>Ends the reservation, if any (trap return, another hart's store).</summary>
    public void DropReservation() => Reservation = null;

    /// <summary>
    /// The host address of a naturally aligned datum in RAM, if the access is allowed; enters the page into the look-aside buffers where
    /// all of it has the same rights.
    /// </summary>
    /// <returns>Null if the address is not RAM or the access not allowed.</returns>
    public byte* Resolve(ulong address, int size, Access access)
    {
        byte* host = HostOf(address, (ulong)size, access);
        if (host == null)
            return null;
        PmpVerdict verdict = Pmp.CheckPage(address, access, EffectivePrivilege(access));
        if (verdict == PmpVerdict.Mixed)
            return PmpAllows(address, size, access) ? host : null;
        if (verdict == PmpVerdict.Deny)
            return null;
        if (access == Access.Execute || access == Access.Write && !Memory.IsPlain(address))
            return host;
        Tlb.Fill(access == Access.Read ? State->ReadTlb : State->WriteTlb, address, host);
        if (Memory.Contains(address))
            Memory.Accessible.Fill(address, access);
        return host;
    }

    /// <summary>Loads a datum with the rights of the current mode, as a load instruction does.</summary>
    /// <typeparam name="T">A type of 1, 2, 4 or 8 bytes.</typeparam>
    /// <returns>False if a trap is pending now: the semantics must return at once.</returns>
    public bool TryLoad<T>(ulong address, out T value)
        where T : unmanaged
    {
        byte* host = Tlb.CanRead(State, address, sizeof(T)) ? Tlb.ReadAddress(State, address) : DataAccess.Read(this, address, sizeof(T), aligned: false);
        value = host == null ? default : Unsafe.ReadUnaligned<T>(host);
        return host != null;
    }

    /// <summary>Stores a datum with the rights of the current mode, as a store instruction does.</summary>
    /// <typeparam name="T">A type of 1, 2, 4 or 8 bytes.</typeparam>
    /// <returns>False if a trap is pending now: the semantics must return at once.</returns>
    public bool TryStore<T>(ulong address, T value)
        where T : unmanaged
    {
        if (Tlb.CanWrite(State, address, sizeof(T)))
        {
            Unsafe.WriteUnaligned(Tlb.WriteAddress(State, address), value);
            return true;
        }

        ulong bits = 0;
        Unsafe.WriteUnaligned(&bits, value);
        return DataAccess.Write(this, address, sizeof(T), bits);
    }

    /// <summary>True if physical memory protection allows an access of the current mode.</summary>
    public bool PmpAllows(ulong address, int size, Access access) => Pmp.Allows(address, size, access, EffectivePrivilege(access));

    /// <summary>Remembers that the current instruction is about to change bytes of RAM that others may watch.</summary>
    public void DeferWritten(ulong address, int size)
    {
        if (Memory.IsPlain(address))
            return;
        (_deferredAddress, _deferredSize) = (address, size);
        RequestAttention();
    }

    /// <summary>Announces what <see cref="DeferWritten"/> remembered; engines call it when they come back.</summary>
    public void AnnounceDeferred()
    {
        int size = _deferredSize;
        _deferredSize = 0;
        if (size != 0)
            Memory.Written(_deferredAddress, (ulong)size);
    }

    /// <summary>The instruction bits at an address: 16 for a compressed instruction, as far as they can be read.</summary>
    public uint EncodingAt(ulong pc)
    {
        Span<byte> bytes = stackalloc byte[4];
        bytes.Clear();
        if (!Memory.TryRead(pc, bytes[..2]))
            return 0;
        if ((bytes[0] & 3) == 3)
            Memory.TryRead(pc + 2, bytes[2..]);
        return BitConverter.ToUInt32(bytes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Vector.Dispose();
        _stateMemory.Dispose();
        State = null;
    }

    /// <summary>Where a datum stands in RAM, if its page allows the access, or in an SRAM, of which all but fetches are allowed.</summary>
    private byte* HostOf(ulong address, ulong size, Access access)
    {
        if (!Memory.Contains(address, size))
            return access == Access.Execute ? null : Memory.SramAt(address, size);
        return (Memory.PermissionsAt(address) & access) != 0 ? Memory.Host(address) : null;
    }

    /// <summary>The mode whose rights an access has.</summary>
    private Privilege EffectivePrivilege(Access access) => access == Access.Execute ? Privilege : DataPrivilege;
}
