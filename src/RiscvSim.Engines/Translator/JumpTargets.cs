using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Where indirect jumps went while instructions were followed one by one: calls by pointer and tables of cases. Returns are left out: regions know
/// them by their calls.
/// </summary>
/// <param name="engine">The engine that executes the jumps.</param>
internal sealed class JumpTargets(InterpreterEngine engine)
{
    /// <summary>The most targets of a jump: each is compared with in turn. Of one that has more none are known, for most compares would be in vain.</summary>
    private const int Most = 8;

    // Empty: too many.
    private readonly ValueMap<AddressKey, List<ulong>> _targets = new();

    /// <summary>No targets: a list, because code that enumerates one is ready before it runs, unlike that for arrays behind an interface.</summary>
    public static IReadOnlyList<ulong> None { get; } = new List<ulong>();

    /// <summary>Notes that an instruction was followed by one that does not lie behind it.</summary>
    /// <param name="from">Its address.</param>
    /// <param name="to">The address of the one that followed.</param>
    public void Note(ulong from, ulong to)
    {
        if (_targets.Of(from) is not { } targets)
        {
            if (IsComputed(from))
                _targets[from] = [to];
            return;
        }

        if (targets.Count == 0 || targets.Contains(to))
            return;
        if (targets.Count == Most)
            targets.Clear();
        else
            targets.Add(to);
    }

    /// <summary>Where a jump went, in the order in which that was seen.</summary>
    public IReadOnlyList<ulong> Of(ulong jump) => _targets.Of(jump) ?? None;

    /// <summary>Forgets all of them.</summary>
    public void Clear() => _targets.Clear();

    /// <summary>True for an indirect jump that is no return by the hints of the unprivileged manual (chapter "RV32I", JALR): from x1 or x5, with no link.</summary>
    private bool IsComputed(ulong pc)
    {
        uint encoding = engine.Hart.EncodingAt(pc);
        if (engine.Decode(encoding) is not { } row || row.Base.Flow != Flow.Jump || engine.BindingOf(row.Base) is not { IsDirect: false } binding)
            return false;
        uint word = row.WordOf(encoding);
        return binding.Rd?.Extract(word) is > 0 || binding.Rs1?.Extract(word) is not (1 or 5);
    }
}
