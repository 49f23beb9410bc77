using System.Runtime.InteropServices;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Interpreter;

/// <summary>The operations of one page of physical memory: one for each halfword, and two behind the end that lead to the next page.</summary>
internal sealed unsafe class CodePage : IDisposable
{
    private readonly bool _fuses;

    /// <summary>Halfwords in a page.</summary>
    public const int Halfwords = PhysicalMemory.PageSize / 2;

    /// <summary>Makes a page with nothing decoded.</summary>
    /// <param name="address">The page's physical address.</param>
    /// <param name="fuses">True if operations may hold <see cref="Op.Single"/>, false if they count.</param>
    public CodePage(ulong address, bool fuses)
    {
        Address = address;
        _fuses = fuses;
        // An instruction of four bytes in the last halfword goes on at the second operation behind the end.
        Ops = (Op*)NativeMemory.AllocZeroed(Halfwords + 2, (nuint)sizeof(Op));
        for (int i = 0; i < Halfwords + 2; i++)
        {
            Ops[i].Handler = &Dispatch.Undecoded;
            Ops[i].Offset = (ushort)(2 * i);
        }
    }

    /// <summary>The page's physical address.</summary>
    public ulong Address { get; }

    /// <summary>The operations.</summary>
    public Op* Ops { get; private set; }

    /// <summary>True once the last halfword holds the first half of an instruction that goes on in the next page.</summary>
    public bool Straddles { get; set; }

    /// <summary>Forgets what was decoded from the bytes of a range that overlaps the page.</summary>
    public void Invalidate(ulong start, ulong length)
    {
        // An instruction may begin one halfword before the first changed byte.
        int first = start <= Address + 2 ? 0 : (int)(start - Address - 2 >> 1);
        int last = (int)Math.Min(Halfwords - 1, (start + length - 1 - Address) >> 1);
        Forget(first, last);
    }

    /// <summary>Forgets the instruction in the last halfword, whose second half lies in another page.</summary>
    public void InvalidateStraddler()
    {
        if (Straddles)
            Forget(Halfwords - 1, Halfwords - 1);
    }

    /// <summary>Makes operations undecoded: length 0, and a handler that goes back to the engine; and unfuses those that run into them.</summary>
    private void Forget(int first, int last)
    {
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
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(Ops);
        Ops = null;
    }
}
