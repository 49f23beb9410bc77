using RiscvSim.Engines.Interpreter;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Chooses the windows (<see cref="AccessWindow"/>) that accesses are expected to stay in. That is a guess, checked at each access: where it fails
/// too often the code is translated again, with a window that has grown or without one. Checks of pages, which have to look into a table, are what remains.
/// </summary>
/// <param name="hart">The hart.</param>
internal sealed unsafe class WindowChoice(Hart hart)
{
    /// <summary>Misses after which code is translated again: the interpreter loses by then about what that takes.</summary>
    private const int MostMisses = 2000;

    /// <summary>How often an access may make that necessary because its window has grown.</summary>
    private const int MostTries = 2;

    /// <summary>
    /// log2 of the instructions for which no windows are used after some have broken for the first time, how much more that is each time, and at most: short
    /// while programs begin (rights of pages change then), so long that programs which go on changing rights do without windows.
    /// </summary>
    private const int FirstPause = 8, MorePause = 3, MostPause = 40;

    /// <summary>How often an access must be among the last misses to count: others fail by chance.</summary>
    private const int LeastMisses = 4;

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
        if (hart.State->WindowsAreOpen == 0 || hart.Retired < _pausesUntil || Roams(insn.Pc))
            return null;
        bool isSeen = _notes.Has(insn.Pc);
        ulong address = isSeen ? _notes.Of(insn.Pc) : Dispatch.AddressOf(hart.State, (Op*)insn.Op);
        if (!isSeen && insn.Register(binding.Rs1) != StackPointer && _usual != 0)
            address = _usual;
        AccessWindow? window = hart.Memory.WindowAround(address, rights);
        if (isSeen && window != null && (rights & Access.Write) != 0 && !window.Contains(hart[StackPointer]))
            _usual = address;
        return window;
    }

    /// <summary>Sees whether windows have broken, or the hart's mode may not access them any more; if so, none are used for a while.</summary>
    /// <returns>True if so: no code that relies on them can be entered.</returns>
    public bool PauseIfBroken()
    {
        if (hart.State->WindowsAreOpen != 0 || !hart.Memory.HasWindows)
            return false;
        _pausesUntil = hart.Retired + (1UL << _pause);
        _pause = Math.Min(_pause + MorePause, MostPause);
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
        var counts = new ValueMap<AddressKey, int>();
        for (int i = 0; i < HartState.MissesKept; i++)
        {
            ulong pc = hart.State->MissedAt[i], address = hart.State->MissedTo[i];
            int count = counts.Of(pc) + 1;
            counts[pc] = count;
            if (count != LeastMisses)
                continue;
            missed.Add(pc);
            // Memory may have grown; an access now here, now there is one that no window suits.
            bool isSame = hart.Memory.WindowAround(address, Access.Read) is { } window && (!_notes.Has(pc) || window.Contains(_notes.Of(pc)));
            Note(pc, address);
            _tries[pc] = isSame ? _tries.Of(pc) + 1 : MostTries;
        }

        return missed;
    }

    /// <summary>True if no window suits an access.</summary>
    public bool Roams(ulong pc) => _tries.Of(pc) >= MostTries;

    /// <summary>Has the pages of accesses looked at from now on.</summary>
    public void LetRoam(IEnumerable<ulong> accesses)
    {
        foreach (ulong pc in accesses)
            _tries[pc] = MostTries;
    }

    /// <summary>Forgets all windows, as no code relies on them any more.</summary>
    public void Forget()
    {
        _notes.Clear();
        _usual = 0;
        _tries.Clear();
        _misses = hart.State->Misses;
        hart.Memory.CloseWindows();
        hart.OpenWindows();
    }
}
