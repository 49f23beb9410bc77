using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Chooses the windows (<see cref="AccessWindow"/>) that accesses are expected to stay in. That is a guess, checked at each access: where it fails
/// too often the code is translated again, and then without one. Checks of pages, which have to look into a table, are what remains.
/// </summary>
/// <param name="hart">The hart.</param>
internal sealed unsafe class WindowChoice(Hart hart)
{
    /// <summary>Misses after which code is translated again: the interpreter loses by then about what that takes.</summary>
    private const int MostMisses = 2000;

    /// <summary>How often an access may make that necessary because its window has grown.</summary>
    private const int MostTries = 2;

    /// <summary>After windows have broken for the n-th time none are used for 2 to the power of n instructions: not long while programs begin.</summary>
    private const int FirstPause = 8, MostPause = 40;

    private const int StackPointer = 2, MostNotes = 1 << 14;

    private readonly ValueMap<AddressKey, int> _tries = new();
    private readonly ValueMap<AddressKey, ulong> _notes = new();
    private ulong _usual;
    private ulong _misses = hart.State->Misses;
    private ulong _pausesUntil;
    private int _pause = FirstPause;

    /// <summary>Notes where an operation, if it is a load or store, goes.</summary>
    /// <param name="pc">The operation's address.</param>
    /// <param name="address">Where it goes.</param>
    public void Note(ulong pc, ulong address)
    {
        if (_notes.Count == MostNotes)
            _notes.Clear();
        _notes[pc] = address;
    }

    /// <summary>
    /// The largest window with certain rights around where an access was seen to go. If it was not seen, around where others of data go; by the stack
    /// pointer, or if none was seen, around where it would go now.
    /// </summary>
    /// <returns>Null if its pages are to be checked.</returns>
    public AccessWindow? Of(GuestInsn insn, Access rights)
    {
        Binding binding = insn.Binding;
        if (binding.Row.Contiguous == null && (binding.Memory is not (MemoryUse.Load or MemoryUse.Store) || binding.Row.Aligned) || !hart.AllowsMisaligned)
            return null;
        if (hart.State->WindowsAreOpen == 0 || hart.Retired < _pausesUntil || _tries.Of(insn.Pc) >= MostTries)
            return null;
        int register = insn.Register(binding.Rs1);
        bool isSeen = _notes.Has(insn.Pc);
        ulong address = isSeen ? _notes.Of(insn.Pc) : hart[register] + (ulong)(binding.Immediate?.Extract(insn.Word) ?? 0);
        if (!isSeen && register != StackPointer && _usual != 0)
            address = _usual;
        AccessWindow? window = hart.Memory.WindowAround(address, rights);
        if (isSeen && window != null && (rights & Access.Write) != 0 && !window.Contains(hart[StackPointer]))
            _usual = address;
        return window;
    }

    /// <summary>True if windows have broken, or the hart's mode may not access them any more: no code that relies on them can be entered.</summary>
    public bool HaveBroken()
    {
        if (hart.State->WindowsAreOpen != 0 || !hart.Memory.HasWindows)
            return false;
        _pausesUntil = hart.Retired + (1UL << _pause);
        _pause = Math.Min(_pause + 3, MostPause);
        return true;
    }

    /// <summary>The addresses of accesses that were outside their windows too often.</summary>
    public List<ulong> TakeMissed()
    {
        var missed = new List<ulong>();
        ulong misses = hart.State->Misses, since = misses - _misses;
        if (since < MostMisses)
            return missed;
        _misses = misses;
        for (int i = 0; i < HartState.MissesKept; i++)
        {
            ulong pc = hart.State->MissedAt[i], address = hart.State->MissedTo[i];
            if (missed.Contains(pc))
                continue;
            missed.Add(pc);
            // Memory may have grown; an access now here, now there is one that no window suits.
            bool isSame = hart.Memory.WindowAround(address, Access.Read) is { } window && (!_notes.Has(pc) || window.Contains(_notes.Of(pc)));
            Note(pc, address);
            _tries[pc] = isSame ? _tries.Of(pc) + 1 : MostTries;
        }

        return missed;
    }

    /// <summary>Forgets all windows, as no code relies on them any more.</summary>
    public void Forget()
    {
        _notes.Clear();
        _usual = 0;
        _tries.Clear();
        hart.Memory.CloseWindows();
        hart.OpenWindows();
    }
}
