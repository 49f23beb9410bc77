using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>What lies around an instruction, as far as the interpreter has met it.</summary>
/// <param name="engine">The engine whose decoded operations tell.</param>
internal sealed unsafe class CodeAround(InterpreterEngine engine)
{
    /// <summary>How many instructions are gone back to find the head of a block, and in a short function.</summary>
    private const int MostBack = 4096, ShortFunction = 64;

    private const int Wide = 4, Narrow = 2, StackPointer = 2;

    /// <summary>The beginning of what was executed up to an address without a jump or branch, or behind a place that is one for another reason.</summary>
    public ulong HeadBefore(ulong pc, Func<ulong, bool> isHead)
    {
        for (int i = 0; i < MostBack && !isHead(pc); i++)
        {
            ulong before = Before(pc);
            if (before == 0 || RowAt(before) is not { Base.Flow: Flow.Next })
                break;
            pc = before;
        }

        return pc;
    }

    /// <summary>The loads and stores of the function around an instruction, but those by the stack pointer; none if the function is not short.</summary>
    public List<ulong> AccessesAround(ulong pc)
    {
        ulong at = pc;
        for (int i = 0; i < ShortFunction && Before(at) is var before && before != 0 && !EndsFunction(before); i++)
            at = before;
        var accesses = new List<ulong>();
        for (int i = 0; i < ShortFunction && LengthAt(at) is var length && length != 0; i++)
        {
            if (RowAt(at) is { } row && engine.BindingOf(row.Base) is { Memory: not MemoryUse.None } binding && RegisterOf(binding.Rs1, at) != StackPointer)
                accesses.Add(at);
            if (EndsFunction(at))
                return accesses;
            at += (ulong)length;
        }

        return [];
    }

    /// <summary>The instruction that ends at an address; 0 if none is known.</summary>
    private ulong Before(ulong pc) => LengthAt(pc - Wide) == Wide ? pc - Wide : LengthAt(pc - Narrow) == Narrow ? pc - Narrow : 0;

    private int LengthAt(ulong pc)
    {
        Op* op = engine.Known(pc);
        return op == null ? 0 : op->Length;
    }

    private Insn? RowAt(ulong pc) => engine.Decode(engine.Hart.EncodingAt(pc));

    private bool EndsFunction(ulong pc)
    {
        if (RowAt(pc) is not { Base.Flow: Flow.Jump } row)
            return false;
        Binding binding = engine.BindingOf(row.Base);
        return !binding.IsDirect && RegisterOf(binding.Rd, pc) == 0;
    }

    private long RegisterOf(Field? field, ulong pc) => RowAt(pc) is { } row ? field?.Extract(row.WordOf(engine.Hart.EncodingAt(pc))) ?? 0 : 0;
}
