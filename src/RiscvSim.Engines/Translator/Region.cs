using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>A guest instruction of a region.</summary>
/// <param name="Pc">Its address.</param>
/// <param name="Length">2 or 4 bytes.</param>
/// <param name="Word">The 32-bit instruction, that of the base row for a compressed one.</param>
/// <param name="Binding">Its row, bound.</param>
/// <param name="Op">Its operation in the interpreter.</param>
/// <param name="LegalUnder">For a vector instruction, <see cref="Interpreter.Op.LegalUnder"/> when it was scanned; otherwise 0.</param>
internal sealed record GuestInsn(ulong Pc, int Length, uint Word, Binding Binding, nint Op, byte LegalUnder)
{
    /// <summary>True if the vector state, or other state that the region takes for granted, may be another one behind it.</summary>
    public bool MayChangeMode => Binding.UsesHart && !Binding.TouchesVector;

    /// <summary>True if its semantic may change any scalar register: kernels of vector families change none but by their result.</summary>
    public bool MayChangeRegisters => Binding.UsesHart && Binding.Row.Op == null && Binding.Row.Cost != Cost.VConfig;

    /// <summary>The address behind it.</summary>
    public ulong Next => Pc + (ulong)Length;

    /// <summary>The target of a branch or direct jump.</summary>
    public ulong Target => Pc + (ulong)Binding.Immediate!.Extract(Word);

    /// <summary>The window that its access is expected to stay in; null if its pages are checked.</summary>
    public AccessWindow? Window { get; init; }

    /// <summary>The same for a window that may be written, too.</summary>
    public AccessWindow? WritableWindow { get; init; }

    /// <summary>True if it ends a block: a branch or jump.</summary>
    public bool IsTransfer => Binding.Row.Flow != Flow.Next;

    /// <summary>The register that a jump leaves its return address in; 0 if it leaves none.</summary>
    public int Link => Binding.Row.Flow == Flow.Jump ? Register(Binding.Rd) : 0;

    /// <summary>The number of a register field.</summary>
    public int Register(Field? field) => (int)(field?.Extract(Word) ?? 0);
}

/// <summary>Instructions that are executed one after the other, entered at the first only.</summary>
/// <param name="Insns">At least one; only the last may be a branch or jump.</param>
internal sealed record CodeBlock(IReadOnlyList<GuestInsn> Insns)
{
    /// <summary>The address of the first instruction.</summary>
    public ulong Start => Insns[0].Pc;

    /// <summary>The last instruction.</summary>
    public GuestInsn Last => Insns[^1];

    /// <summary>Where execution may go on, as far as the region knows: fall-through, then the target of a branch or direct jump, then those of an indirect one.</summary>
    public required IReadOnlyList<ulong> Successors { get; init; }
}

/// <summary>A part of guest code that is translated as one method: blocks that lead to each other.</summary>
internal sealed class Region
{
    // Start and end of each block.
    private ulong[] _ranges = [];

    // By block: whether another, or itself, goes on there.
    private bool[] _continues = [];

    // By block: whether a loop goes round there.
    private bool[] _repeats = [];
    private CodeBlock[] _blocks = [];
    private RegionNodes? _nodes;
    private long _knownRefusals;

    /// <summary>The blocks by address; none once they are released.</summary>
    public required CodeBlock[] Blocks
    {
        get => _blocks;
        init
        {
            _blocks = value;
            _ranges = new ulong[2 * value.Length];
            for (int i = 0; i < value.Length; i++)
                (_ranges[2 * i], _ranges[2 * i + 1]) = (value[i].Start, value[i].Last.Next);
            _continues = new bool[value.Length];
            foreach (CodeBlock block in value)
            {
                foreach (ulong next in block.Successors)
                {
                    _continues[BlockAt(next)] = true;
                }
            }
        }
    }

    /// <summary>The addresses of blocks at which the region can be entered, the first one of which it was asked for.</summary>
    public required ulong[] Entries { get; init; }

    /// <summary>The blocks in each vector state that they are known to be reached in.</summary>
    /// <exception cref="InvalidOperationException">They were released.</exception>
    public required RegionNodes Nodes
    {
        get => _nodes ?? throw new InvalidOperationException("the region was compiled before");
        init
        {
            _nodes = value;
            Bytes = BytesOf(value.Length);
            _repeats = new bool[_blocks.Length];
            foreach (RegionNode node in value.All)
            {
                foreach (RegionNode next in node.Successors)
                    _repeats[BlockAt(next.Block.Start)] |= next.Index <= node.Index;
            }
        }
    }

    /// <summary>
    /// Where execution may go on outside the region: as a jump in the interpreter would, this makes heads of code that may be hot. None once they are
    /// released.
    /// </summary>
    public required ulong[] Outlets { get; set; }

    /// <summary>Those of them at which it ends because it may not be larger.</summary>
    public required ulong[] Ends { get; init; }

    /// <summary>The pages that hold its code.</summary>
    public required ulong[] Pages { get; init; }

    /// <summary>For each page the operation of its first halfword.</summary>
    public required nint[] PageOps { get; init; }

    /// <summary>Host memory that it takes, about; see <see cref="TranslationOptions.MostBytes"/>.</summary>
    public int Bytes { get; private init; }

    /// <summary>Guest instructions in all blocks.</summary>
    public int Length { get; init; }

    /// <summary>True if it has floating-point instructions.</summary>
    public bool UsesFloat { get; init; }

    /// <summary>True if it has accesses that are expected to stay in windows.</summary>
    public bool UsesWindows { get; init; }

    /// <summary>True if a method for code that may not use quick forms is compiled, too, where the region has any; see <see cref="RegionForm"/>.</summary>
    public bool HasExact { get; init; }

    /// <summary>If that method would be needed but is not there: how often the region was entered in vain, as one pinned number. Otherwise null.</summary>
    public long[]? Refusals { get; set; }

    /// <summary>True if it has refused since this was last asked.</summary>
    /// <param name="refusals">How often it has in all.</param>
    public bool HasNewRefusals(out long refusals)
    {
        refusals = Refusals?[0] ?? 0;
        bool hasNew = refusals != _knownRefusals;
        _knownRefusals = refusals;
        return hasNew;
    }

    /// <summary>True once bytes of it have changed: it must not be installed any more.</summary>
    public bool IsStale { get; set; }

    /// <summary>True once it was compiled, or could not be, and the engine has taken note of it.</summary>
    public bool IsFinished { get; set; }

    /// <summary>Instructions that were retired when it was.</summary>
    public ulong Since { get; set; }

    /// <summary>True if code leads to it.</summary>
    public bool IsInstalled => IsFinished && !IsStale && Code != null;

    /// <summary>The compiled method; null while it is being compiled.</summary>
    public RegionCode? Code { get; set; }

    /// <summary>The text of its IL, or null.</summary>
    public string? Text { get; set; }

    /// <summary>Why it could not be compiled, or null.</summary>
    public string? Failure { get; set; }

    /// <summary>How long that took.</summary>
    public TimeSpan CompileTime { get; set; }

    /// <summary>Host memory that a region with so many instructions in all its nodes takes, about.</summary>
    public static int BytesOf(int instructions) => TranslationOptions.BytesPerRegion + TranslationOptions.BytesPerInsn * instructions;

    /// <summary>The operation at an address, if that lies in one of the region's pages; otherwise 0.</summary>
    public unsafe nint OpAt(ulong pc)
    {
        const ulong OffsetMask = PhysicalMemory.PageSize - 1;
        for (int i = 0; i < Pages.Length; i++)
        {
            if (Pages[i] == (pc & ~OffsetMask))
                return (nint)((Op*)PageOps[i] + ((pc & OffsetMask) >> 1));
        }

        return 0;
    }

    /// <summary>Forgets what only compiling needs: it takes more memory than the code.</summary>
    public void Release() => (_blocks, Outlets, _nodes) = ([], [], null);

    /// <summary>True if it has an instruction at an address.</summary>
    public bool Contains(ulong pc) => Overlaps(pc, 1);

    /// <summary>True if a block of it begins at an address.</summary>
    public bool Has(ulong pc) => BlockAt(pc) >= 0;

    /// <summary>True if a block of it begins at an address to which its own code leads.</summary>
    public bool LeadsTo(ulong pc) => BlockAt(pc) is var block && block >= 0 && _continues[block];

    /// <summary>True if a loop of it goes round at an address: there it may run out of budget.</summary>
    public bool Repeats(ulong pc) => BlockAt(pc) is var block && block >= 0 && _repeats[block];

    /// <summary>True if a range of addresses has bytes in common with the region's instructions.</summary>
    public bool Overlaps(ulong start, ulong length)
    {
        for (int i = 0; i < _ranges.Length; i += 2)
        {
            if (_ranges[i] < start + length && start < _ranges[i + 1])
                return true;
        }

        return false;
    }

    /// <summary>The number of the block that begins at an address, or -1.</summary>
    private int BlockAt(ulong pc)
    {
        for (int i = 0; i < _ranges.Length; i += 2)
        {
            if (_ranges[i] == pc)
                return i / 2;
        }

        return -1;
    }

    /// <summary>True if the region can be entered wherever another one can.</summary>
    public bool CanEnterWhere(Region other)
    {
        foreach (ulong entry in other.Entries)
        {
            if (!CanEnterAt(entry))
                return false;
        }

        return true;
    }

    /// <summary>True if the region can be entered at an address.</summary>
    public bool CanEnterAt(ulong pc)
    {
        foreach (ulong entry in Entries)
        {
            if (entry == pc)
                return true;
        }

        return false;
    }
}
