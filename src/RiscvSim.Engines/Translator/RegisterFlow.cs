using System.Numerics;
using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Which registers a region must load where it is entered, and write back where it is left. A set of registers is 64 bits: x0 to x31, then
/// f0 to f31.
/// </summary>
internal sealed class RegisterFlow
{
    private readonly Region _region;
    private readonly Dictionary<ulong, int> _index = [];
    private readonly ulong[] _read;
    private readonly ulong[] _written;
    private readonly ulong[] _dirty;
    private readonly ulong[] _live;

    /// <summary>Computes the sets of a region.</summary>
    public RegisterFlow(Region region)
    {
        _region = region;
        int count = region.Blocks.Count;
        _read = new ulong[count];
        _written = new ulong[count];
        _dirty = new ulong[count];
        _live = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            _index[region.Blocks[i].Start] = i;
            foreach (GuestInsn insn in region.Blocks[i].Insns)
            {
                _read[i] |= ReadBy(insn) & ~_written[i];
                _written[i] |= WrittenBy(insn);
            }

            Used |= _read[i] | _written[i];
        }

        FlowForwards();
        FlowBackwards();
    }

    /// <summary>All registers that the region reads or writes.</summary>
    public ulong Used { get; }

    /// <summary>The place of the block that starts at an address; -1 if the region has none.</summary>
    public int IndexOf(ulong pc) => _index.GetValueOrDefault(pc, -1);

    /// <summary>Registers whose value may stand in locals only where a block begins.</summary>
    public ulong DirtyAt(int block) => _dirty[block];

    /// <summary>Registers whose value is needed where a block begins.</summary>
    public ulong LiveAt(int block) => _live[block];

    /// <summary>The bit of a register; none for x0 and for vector registers.</summary>
    public static ulong BitOf(GuestInsn insn, Field? field)
    {
        if (field == null)
            return 0;
        int number = insn.Register(field);
        return field.Kind switch
        {
            FieldKind.X => number == 0 ? 0 : 1UL << number,
            FieldKind.F => 1UL << 32 + number,
            _ => 0,
        };
    }

    /// <summary>Registers that an instruction reads.</summary>
    public static ulong ReadBy(GuestInsn insn)
    {
        ulong read = insn.Binding.Memory != MemoryUse.None ? BitOf(insn, insn.Binding.Rs1) : 0;
        foreach (BoundParameter parameter in insn.Binding.Parameters)
        {
            if (parameter.Source is Source.X or Source.F)
                read |= BitOf(insn, parameter.Field);
        }

        return read;
    }

    /// <summary>The register that an instruction writes.</summary>
    public static ulong WrittenBy(GuestInsn insn) =>
        insn.Binding.Result != typeof(void) && insn.Binding.Memory != MemoryUse.Store ? BitOf(insn, insn.Binding.Rd) : 0;

    /// <summary>The numbers of the registers in a set: below 32 an x, from 32 on an f register.</summary>
    public static IEnumerable<int> Each(ulong set)
    {
        for (; set != 0; set &= set - 1)
            yield return BitOperations.TrailingZeroCount(set);
    }

    private void FlowForwards()
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = 0; i < _dirty.Length; i++)
            {
                foreach (int next in SuccessorsOf(i))
                    changed |= Grow(_dirty, next, _dirty[i] | _written[i]);
            }
        }
    }

    /// <summary>A block can be left at any instruction, and then what is dirty must have a value.</summary>
    private void FlowBackwards()
    {
        for (int i = 0; i < _live.Length; i++)
            _live[i] = _read[i] | _dirty[i];
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = _live.Length - 1; i >= 0; i--)
            {
                foreach (int next in SuccessorsOf(i))
                    changed |= Grow(_live, i, _live[next] & ~_written[i]);
            }
        }
    }

    private IEnumerable<int> SuccessorsOf(int block)
    {
        foreach (ulong pc in _region.Blocks[block].Successors)
            yield return IndexOf(pc);
    }

    private static bool Grow(ulong[] sets, int index, ulong more)
    {
        ulong before = sets[index];
        sets[index] |= more;
        return sets[index] != before;
    }
}
