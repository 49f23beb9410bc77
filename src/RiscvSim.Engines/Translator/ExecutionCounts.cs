using System.Runtime.InteropServices;

namespace RiscvSim.Engines.Translator;

/// <summary>What translated code counts while it runs, in an engine that counts: in native memory, whose addresses are constants in it.</summary>
internal sealed unsafe class ExecutionCounts : IDisposable
{
    private static readonly int s_kinds = Enum.GetValues<ExitKind>().Length;

    private ulong* _counts = (ulong*)NativeMemory.AllocZeroed((nuint)(s_kinds + 1), sizeof(ulong));

    // What they were in the end, once the memory is gone: reports may be read later.
    private ulong[]? _last;

    /// <summary>Instructions retired in regions.</summary>
    public ulong Instructions => At(s_kinds);

    /// <summary>Where <see cref="Instructions"/> stands.</summary>
    public nint InstructionsAddress => (nint)(_counts + s_kinds);

    /// <summary>How often regions were left in a way.</summary>
    public ulong Of(ExitKind kind) => At((int)kind);

    /// <summary>Where that stands.</summary>
    public nint AddressOf(ExitKind kind) => (nint)(_counts + (int)kind);

    /// <inheritdoc/>
    public void Dispose()
    {
        _last ??= new Span<ulong>(_counts, s_kinds + 1).ToArray();
        NativeMemory.Free(_counts);
        _counts = null;
    }

    private ulong At(int index) => _last == null ? _counts[index] : _last[index];
}
