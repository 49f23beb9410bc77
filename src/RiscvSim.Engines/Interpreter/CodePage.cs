using System.Runtime.InteropServices;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Interpreter;

/// <summary>The operations of one page of physical memory: one for each halfword, and two behind the end that lead to the next page.</summary>
internal sealed unsafe class CodePage : IDisposable
{
    private readonly bool _fuses;

    /// <summary>Halfwords in a page.</summary>
    public const int Halfwords = PhysicalMemory.PageSize / 2;

    // An instruction of four bytes in the last halfword goes on at the second operation behind the end.
    private const int Operations = Halfwords + 2;

    /// <summary>Makes a page with nothing decoded.</summary>
    /// <param name="address">The page's physical address.</param>
    /// <param name="fuses">True if operations may hold runs of <see cref="Superinstructions"/>.</param>
    /// <param name="counts">True to make room for counts; see <see cref="CountOf"/>.</param>
    public CodePage(ulong address, bool fuses, bool counts = false)
    {
        Address = address;
        _fuses = fuses;
        Ops = (Op*)NativeMemory.AllocZeroed(Operations, (nuint)(sizeof(Op) + (counts ? sizeof(ulong) : 0)));
        for (int i = 0; i < Operations; i++)
        {
            Ops[i].Handler = &Dispatch.Undecoded;
            Ops[i].Offset = (ushort)(2 * i);
        }
    }

    /// <summary>Where it stands how often an instruction was executed, in the pages of an engine that counts: behind the page's operations.</summary>
    public static ulong* CountOf(Op* op)
    {
        int index = op->Offset / 2;
        return (ulong*)(op - index + Operations) + index;
    }

    /// <summary>The page's physical address.</summary>
    public ulong Address { get; }

    /// <summary>The operations.</summary>
    public Op* Ops { get; private set; }

    /// <summary>True while the engine must forget the last halfword when rights change: its instruction goes on in the next page.</summary>
    public bool Straddles { get; set; }

    /// <summary>Forgets what was decoded from the bytes of a range that overlaps the page.</summary>
    /// <returns>True if anything was.</returns>
    public bool Invalidate(ulong start, ulong length)
    {
        // An instruction may begin one halfword before the first changed byte.
        int first = start <= Address + 2 ? 0 : (int)(start - Address - 2 >> 1);
        int last = (int)Math.Min(Halfwords - 1, (start + length - 1 - Address) >> 1);
        return Forget(first, last);
    }

    /// <summary>Forgets the instruction in the last halfword if its second half lies in the next page.</summary>
    /// <returns>True if there was one.</returns>
    public bool InvalidateStraddler() => Ops[Halfwords - 1].Length == 4 && Forget(Halfwords - 1, Halfwords - 1);

    /// <summary>Makes operations undecoded: length 0, and a handler that goes back to the engine; and unfuses those that run into them.</summary>
    private bool Forget(int first, int last)
    {
        // What executes several instructions is decoded throughout: where nothing was decoded, none runs in.
        while (first <= last && Ops[first].Length == 0)
            first++;
        if (first > last)
            return false;
        for (int i = Math.Max(0, first - Superinstructions.LongestInHalfwords); i <= last; i++)
        {
            Op* op = Ops + i;
            if (i >= first)
            {
                op->Handler = &Dispatch.Undecoded;
                op->Length = 0;
                op->Single = null;
            }
            else if (_fuses && op->Single != null)
            {
                op->Handler = op->Single;
                op->Single = null;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(Ops);
        Ops = null;
    }
}
