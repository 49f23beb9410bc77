using System.Runtime.CompilerServices;

namespace RiscvSim.Machine.Memory;

/// <summary>
/// A range of RAM all of whose pages may be accessed in the same way: one compare instead of a look-up by page, for code that is translated.
/// Windows are caches as <see cref="Tlb"/> is, filled and forgotten with it; what lies outside is looked up there.
/// </summary>
public unsafe struct AccessWindow
{
    /// <summary>The number of the register whose neighbourhood is the stack: x2, sp.</summary>
    public const int StackPointer = 2;

    /// <summary>The widest access less one: accesses of up to eight bytes may begin anywhere in the window.</summary>
    private const ulong Reach = sizeof(ulong) - 1;

    /// <summary>The first address.</summary>
    public ulong Start;

    /// <summary>At how many addresses from there an access may begin; 0 for none.</summary>
    public ulong Size;

    /// <summary>True if an access of up to eight bytes, of any alignment, may begin at an address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Holds(ulong address) => address - Start < Size;

    /// <summary>Forgets all windows of a hart.</summary>
    internal static void Flush(HartState* s) => s->ReadWindow = s->WriteWindow = s->StackWindow = default;

    /// <summary>
    /// Learns from a page that was entered into a look-aside buffer. The window of the stack is what surrounds the stack pointer; the others
    /// keep the largest range that was met.
    /// </summary>
    internal static void Fill(Hart hart, ulong address, Access access)
    {
        HartState* s = hart.State;
        if (s->StackWindow.Holds(address) || (access == Access.Read ? s->ReadWindow : s->WriteWindow).Holds(address) || !hart.Memory.Contains(address))
            return;
        AccessWindow window = Around(hart, address, access);
        if (window.Holds(s->X[StackPointer]))
            s->StackWindow = Around(hart, address, Access.Read | Access.Write);
        ref AccessWindow known = ref access == Access.Read ? ref s->ReadWindow : ref s->WriteWindow;
        if (window.Size > known.Size)
            known = window;
    }

    private static AccessWindow Around(Hart hart, ulong address, Access access)
    {
        (ulong start, ulong length) = hart.Memory.UniformAround(address, access);
        bool allowed = length != 0 && ((access & Access.Read) == 0 || hart.Pmp.AllowsRange(start, length, Access.Read, hart.DataPrivilege))
            && ((access & Access.Write) == 0 || hart.Pmp.AllowsRange(start, length, Access.Write, hart.DataPrivilege));
        return allowed ? new AccessWindow { Start = start, Size = length - Reach } : default;
    }
}
