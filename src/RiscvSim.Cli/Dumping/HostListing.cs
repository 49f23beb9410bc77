using Iced.Intel;

namespace RiscvSim.Cli.Dumping;

/// <summary>
/// The x64 instructions of a method in this process. The runtime does not tell where its code ends: what can be reached from the entry over
/// direct jumps is decoded. Computed jumps, tail calls among them, end a path.
/// </summary>
public sealed unsafe class HostListing
{
    /// <summary>Bits of an x64 program.</summary>
    private const int Bitness = 64;

    /// <summary>A jump that goes farther ahead of the entry than this leaves the method; no region has so much code.</summary>
    private const ulong MostBytes = 1 << 20;

    private readonly SortedDictionary<ulong, Instruction> _insns = [];
    private readonly HashSet<ulong> _targets = [];
    private readonly Queue<ulong> _queue = new();
    private readonly ulong _entry;

    /// <summary>Decodes a method.</summary>
    /// <param name="entry">The host address of its code, or of a jump to it.</param>
    public HostListing(nint entry)
    {
        _entry = BehindStub((ulong)entry);
        _queue.Enqueue(_entry);
        while (_queue.TryDequeue(out ulong start))
            Follow(start);
    }

    /// <summary>Bytes of all instructions.</summary>
    public int Bytes => _insns.Values.Sum(insn => insn.Length);

    /// <summary>One line for each instruction by address: its offset from the entry, <c>&gt;</c> if a jump leads to it, its text.</summary>
    /// <param name="nameOf">Names an address that stands in the code, or gives null.</param>
    public IEnumerable<string> Lines(Func<ulong, string?> nameOf)
    {
        var formatter = new IntelFormatter(new Names(this, nameOf));
        formatter.Options.HexPrefix = "0x";
        formatter.Options.HexSuffix = "";
        formatter.Options.UppercaseHex = false;
        formatter.Options.SpaceAfterOperandSeparator = true;
        formatter.Options.RipRelativeAddresses = true;
        var output = new StringOutput();
        foreach ((ulong address, Instruction insn) in _insns)
        {
            formatter.Format(insn, output);
            yield return $"{address - _entry:x4} {(_targets.Contains(address) ? '>' : ' ')} {output.ToStringAndReset()}";
        }
    }

    /// <summary>A method's address may be that of a jump through a pointer to its code.</summary>
    private static ulong BehindStub(ulong entry)
    {
        Instruction first = Decode(entry);
        return first is { FlowControl: FlowControl.IndirectBranch, IsIPRelativeMemoryOperand: true } ? *(ulong*)first.IPRelativeMemoryAddress : entry;
    }

    private static Instruction Decode(ulong address)
    {
        var decoder = Decoder.Create(Bitness, new MemoryReader(address));
        decoder.IP = address;
        return decoder.Decode();
    }

    private void Follow(ulong address)
    {
        while (!_insns.ContainsKey(address))
        {
            Instruction insn = Decode(address);
            _insns[address] = insn;
            address = insn.NextIP;
            switch (insn.FlowControl)
            {
                case FlowControl.Next or FlowControl.Call or FlowControl.IndirectCall:
                    break;
                case FlowControl.ConditionalBranch:
                    Jump(insn.NearBranchTarget);
                    break;
                case FlowControl.UnconditionalBranch:
                    Jump(insn.NearBranchTarget);
                    return;
                default:
                    return;
            }
        }
    }

    private void Jump(ulong target)
    {
        if (target - _entry >= MostBytes)
            return;
        _targets.Add(target);
        _queue.Enqueue(target);
    }

    /// <summary>Reads code byte by byte, so that nothing behind an instruction is touched.</summary>
    private sealed class MemoryReader(ulong address) : CodeReader
    {
        private byte* _at = (byte*)address;

        /// <inheritdoc/>
        public override int ReadByte() => *_at++;
    }

    /// <summary>Jumps inside the listing go to its offsets; other addresses are named by who knows them.</summary>
    private sealed class Names(HostListing listing, Func<ulong, string?> nameOf) : ISymbolResolver
    {
        /// <inheritdoc/>
        public bool TryGetSymbol(in Instruction instruction, int operand, int instructionOperand, ulong address, int addressSize, out SymbolResult symbol)
        {
            string? name = listing._targets.Contains(address) ? $"{address - listing._entry:x4}" : nameOf(address);
            symbol = name == null ? default : new SymbolResult(address, name);
            return name != null;
        }
    }
}
