using System.Runtime.InteropServices;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Interpreter;

/// <summary>The operations of one page of physical memory: one for each halfword, and two behind the end that lead to the next page.</summary>
internal sealed unsafe class CodePage : IDisposable
{
    /// <summary>Halfwords in a page.</summary>
    public const int Halfwords = PhysicalMemory.PageSize / 2;

    /// <summary>Makes a page with nothing decoded.</summary>
    /// <param name="address">The page's physical address.</param>
    public CodePage(ulong address)
    {
        Address = address;
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
        ulong first = start <= Address + 2 ? 0 : start - Address - 2 >> 1;
        ulong last = Math.Min(Halfwords - 1, (start + length - 1 - Address) >> 1);
        for (ulong i = first; i <= last; i++)
            Forget(Ops + i);
    }

    /// <summary>Forgets the instruction in the last halfword, whose second half lies in another page.</summary>
    public void InvalidateStraddler()
    {
        if (Straddles)
            Forget(Ops + Halfwords - 1);
    }

    /// <summary>Makes an operation undecoded: its length is 0, and its handler goes back to the engine.</summary>
    public static void Forget(Op* op)
    {
        op->Handler = &Dispatch.Undecoded;
        op->Length = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(Ops);
        Ops = null;
    }
}
