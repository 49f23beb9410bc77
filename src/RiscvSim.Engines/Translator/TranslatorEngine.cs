using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// The interpreter, with hot code translated: regions of guest code become methods that RyuJIT compiles, which the interpreter's operations
/// lead into and which lead back into operations. Results are the same to the bit, however compilation is timed.
/// </summary>
public sealed class TranslatorEngine : IEngine
{
    private readonly CodeTranslator _translator;

    /// <summary>Makes an engine for a hart.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="rows">All rows; those that the hart's ISA string enables are executed, others are illegal instructions.</param>
    /// <param name="options">When and how much is translated.</param>
    public TranslatorEngine(Hart hart, InsnTable rows, TranslationOptions options)
    {
        CodeTranslator? made = null;
        Interpreter = new InterpreterEngine(hart, rows, options.Counts, engine => made = new CodeTranslator(engine, hart, options));
        _translator = made!;
    }

    /// <inheritdoc/>
    public Hart Hart => Interpreter.Hart;

    /// <summary>What executes code that is not translated.</summary>
    public InterpreterEngine Interpreter { get; }

    /// <summary>What was translated so far.</summary>
    public TranslationReport Report => _translator.Report;

    /// <summary>Host memory that all regions take, about; see <see cref="TranslationOptions.MostBytes"/>.</summary>
    public long Bytes => _translator.Bytes;

    /// <summary>True if an instruction lies in a region that is installed.</summary>
    public bool IsTranslated(ulong pc) => _translator.IsTranslated(pc);

    /// <summary>True if an instruction was met at an address: it was executed, or its page's code was looked ahead into.</summary>
    public unsafe bool WasMet(ulong pc) => Interpreter.Known(pc) != null;

    /// <summary>The regions with an instruction at an address, as <see cref="TranslationOptions.KeepsText"/> has kept them.</summary>
    public IEnumerable<RegionText> Dump(ulong pc)
    {
        foreach (Region region in _translator.RegionsAt(pc))
        {
            var addresses = new List<ulong>();
            foreach (CodeBlock block in region.Blocks)
            {
                foreach (GuestInsn insn in block.Insns)
                    addresses.Add(insn.Pc);
            }

            yield return new RegionText(region.Entries, addresses, region.Text ?? "", region.Code!.Entry, region.CompileTime);
        }
    }

    /// <inheritdoc/>
    public ITrapObserver? Observer
    {
        get => Interpreter.Observer;
        set => Interpreter.Observer = value;
    }

    /// <inheritdoc/>
    public StopReason Run(ulong limit) => Interpreter.Run(limit);

    /// <inheritdoc/>
    public void RequestStop() => Interpreter.RequestStop();

    /// <inheritdoc/>
    public void Dispose()
    {
        Interpreter.Dispose();
        _translator.Dispose();
    }
}
