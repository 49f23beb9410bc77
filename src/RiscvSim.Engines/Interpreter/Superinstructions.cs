using System.Diagnostics;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Interpreter;

/// <summary>
/// Finds hot code by sampling and gives the operation at the head of each hot run a handler that executes the whole run: one indirect
/// jump instead of one per instruction. Every operation keeps its own handler, so that code can still be entered anywhere.
/// </summary>
/// <param name="handlers">The engine's handlers.</param>
internal sealed unsafe class Superinstructions(Handlers handlers) : IHotCode
{
    /// <summary>The most instructions in a run.</summary>
    public const int Longest = 16;

    /// <summary>How far a run reaches behind its head.</summary>
    public const int LongestInHalfwords = 2 * Longest;

    /// <inheritdoc/>
    public long Interval => 1 << 16;

    /// <inheritdoc/>
    public long LeastBudget => 1;

    /// <inheritdoc/>
    public long Early => 1;

    /// <summary>Instructions that are followed one by one in a sample.</summary>
    private const int Followed = 128;

    /// <summary>A run gets its handler when its head has been seen in this many samples.</summary>
    private const int Warm = 2;

    /// <summary>Stands for the number of samples of a head that has no run: it is nothing new, however often it is seen.</summary>
    private const int Alone = -1;

    /// <summary>The most intervals from one sample to the next.</summary>
    private const int LongestPause = 64;

    /// <summary>The most handlers of runs: a guest that changes its code for ever must not fill the host's memory with them.</summary>
    private const int MostFused = 1 << 14;

    /// <summary>Compiling may take this share of the time gone by.</summary>
    private const double Share = 0.1;

    private readonly Dictionary<nint, int> _heads = [];
    private readonly Stopwatch _compiling = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private nint _expected;
    private int _left;

    // Samples that find nothing new become rarer: intervals to let pass, and how many have.
    private int _pause = 1;
    private int _passed;

    /// <inheritdoc/>
    public bool Following => _left > 0;

    /// <summary>Forgets the heads that were seen, because their operations are no more.</summary>
    public void Forget()
    {
        _heads.Clear();
        (_left, _expected) = (0, 0);
    }

    /// <summary>Does nothing: handlers are made between two instructions.</summary>
    public void TakeOver()
    {
    }

    /// <summary>Called once an interval; begins a sample now and then, unless compiling has used up its share of time or memory.</summary>
    public void Sample()
    {
        if (++_passed < _pause || handlers.FusedCount >= MostFused || _compiling.Elapsed > Share * Stopwatch.GetElapsedTime(_start))
            return;
        _passed = 0;
        _pause = Math.Min(_pause * 2, LongestPause);
        (_left, _expected) = (Followed, 0);
    }

    /// <summary>Notes an operation that is about to be executed; one that was jumped to is the head of a run.</summary>
    public void Follow(Op* op)
    {
        _left--;
        bool head = _expected != 0 && (nint)op != _expected;
        _expected = (nint)(op + op->Step / sizeof(Op));
        if (!head || op->Single != null || op->Length == 0)
            return;
        int seen = _heads.GetValueOrDefault((nint)op);
        if (seen == Alone)
            return;
        _pause = 1;
        _heads[(nint)op] = ++seen;
        if (seen < Warm)
            return;
        // Code without jumps becomes one run after the other: nothing else would make heads of those behind the first.
        for (bool isFull = true; isFull && op->Single == null;)
            op = Fuse(op, out isFull);
    }

    /// <inheritdoc/>
    public void Met(ulong pc)
    {
    }

    /// <summary>Does nothing: pages unfuse runs that reach into changed code themselves.</summary>
    public void CodeWritten(ulong address, ulong length)
    {
    }

    /// <summary>Gives the operation at the head of a run the handler of the whole run.</summary>
    /// <returns>The operation behind the run; the next one if there is no run.</returns>
    public Op* Fuse(Op* head) => Fuse(head, out _);

    private Op* Fuse(Op* head, out bool isFull)
    {
        _compiling.Start();
        var parts = new List<HandlerPart>(Longest);
        Op* op = head;
        while (parts.Count < Longest && handlers.TryPart(op, out HandlerPart part) && op->Offset < 2 * (CodePage.Halfwords - 1))
        {
            parts.Add(part);
            if (part.Binding.Row.Flow == Flow.Jump)
                break;
            op = (Op*)((byte*)op + op->Step);
        }

        isFull = parts.Count == Longest && parts[^1].Binding.Row.Flow != Flow.Jump;
        if (parts.Count > 1)
        {
            delegate*<Hart, HartState*, Op*, long, void> fused = handlers.Fused([.. parts]);
            head->Single = head->Handler;
            head->Handler = fused;
            _heads.Remove((nint)head);
        }
        else
        {
            _heads[(nint)head] = Alone;
        }

        _compiling.Stop();
        return op > head ? op : head + 1;
    }
}
