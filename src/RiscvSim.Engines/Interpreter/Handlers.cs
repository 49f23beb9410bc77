using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Interpreter;

/// <summary>The handlers of an engine, made when a row is first met, and the filling of operations.</summary>
/// <param name="counts">True to count executions.</param>
/// <param name="targetAlignment">The alignment in bytes of jump targets.</param>
internal sealed unsafe class Handlers(bool counts, int targetAlignment)
{
    private readonly ValueMap<HandlerKey, MadeHandler> _made = new();
    private readonly ValueMap<AddressKey, MadeHandler> _parts = new();
    private readonly Dictionary<string, nint> _fused = [];
    private readonly Dictionary<int, Binding> _bindings = [];
    private readonly List<object> _alive = [];

    private nint _nextPage;

    /// <summary>The handler of the operations behind a page's end.</summary>
    public delegate*<Hart, HartState*, Op*, long, void> NextPage
    {
        get
        {
            if (_nextPage == 0)
            {
                _nextPage = (nint)HandlerEmitter.EmitNextPage(out object keepAlive);
                _alive.Add(keepAlive);
            }

            return (delegate*<Hart, HartState*, Op*, long, void>)_nextPage;
        }
    }

    /// <summary>Fills an operation for an instruction word.</summary>
    /// <param name="op">The operation; offset and length are set.</param>
    /// <param name="row">The row of the word.</param>
    /// <param name="word">The word as it stands in memory.</param>
    public void Fill(Op* op, Insn row, uint word)
    {
        Insn target = row.Base;
        uint full = row.WordOf(word);
        Binding binding = BindingOf(target);
        op->Word = full;
        op->Rd = (byte)(binding.Rd?.Extract(full) ?? binding.VectorRd?.Extract(full) ?? 0);
        if (binding.Rd?.Kind == FieldKind.X && op->Rd == 0)
            op->Rd = HartState.Sink;
        op->Rs1 = (byte)(binding.Rs1?.Extract(full) ?? 0);
        op->Rs2 = (byte)(binding.Rs2?.Extract(full) ?? binding.VectorRs2?.Extract(full) ?? 0);
        op->Rs3 = (byte)(binding.Rs3?.Extract(full) ?? 0);
        op->Step = (byte)(op->Length / 2 * sizeof(Op));
        op->Immediate = (int)(binding.Immediate?.Extract(full) ?? 0);
        var kind = HandlerKind.General;
        int to = op->Offset + op->Immediate;
        if (binding.IsDirect && to >= 0 && to < 2 * CodePage.Halfwords && (op->Immediate & targetAlignment - 1) == 0)
        {
            kind = HandlerKind.InPage;
            op->Immediate = op->Immediate / 2 * sizeof(Op);
        }

        op->Handler = HandlerOf(binding, kind);
    }

    /// <summary>The part that an operation stands for; false if it is not decoded, or if only the engine may go on behind it.</summary>
    public bool TryPart(Op* op, out HandlerPart part)
    {
        part = default;
        if (_parts.Of((ulong)op->Own) is not { } made)
            return false;
        part = made.Part with { Step = op->Step };
        // Vector rows take the hart, but only trap, or ask for attention by a store: they change neither FS nor code nor the pc.
        return !part.Binding.UsesHart || part.Binding.Row.Cost >= Cost.VConfig;
    }

    /// <summary>How many handlers of runs there are.</summary>
    public int FusedCount => _fused.Count;

    /// <summary>The handler of a run of instructions.</summary>
    public delegate*<Hart, HartState*, Op*, long, void> Fused(HandlerPart[] parts)
    {
        var key = new System.Text.StringBuilder();
        foreach (HandlerPart part in parts)
            key.Append((char)part.Binding.Row.Index).Append((char)((int)part.Kind << 8 | part.Step));
        string name = key.ToString();
        if (!_fused.TryGetValue(name, out nint made))
            _fused[name] = made = Make(parts);
        return (delegate*<Hart, HartState*, Op*, long, void>)made;
    }

    /// <summary>A row's binding, made once.</summary>
    public Binding BindingOf(Insn row)
    {
        if (!_bindings.TryGetValue(row.Index, out Binding? binding))
            _bindings[row.Index] = binding = Binding.Of(row);
        return binding;
    }

    private delegate*<Hart, HartState*, Op*, long, void> HandlerOf(Binding binding, HandlerKind kind)
    {
        var key = new HandlerKey(binding.Row.Index, (int)kind);
        if (_made.Of(key) is not { } made)
        {
            var part = new HandlerPart(binding, kind, 0);
            _made[key] = made = new MadeHandler(Make([part]), part);
            _parts[(ulong)made.Address] = made;
        }

        return (delegate*<Hart, HartState*, Op*, long, void>)made.Address;
    }

    private nint Make(HandlerPart[] parts)
    {
        var handler = (nint)HandlerEmitter.Emit(parts, counts, targetAlignment, out object keepAlive);
        _alive.Add(keepAlive);
        return handler;
    }

    /// <param name="Row">The row's index.</param>
    /// <param name="Kind">A <see cref="HandlerKind"/>.</param>
    private readonly record struct HandlerKey(int Row, int Kind);

    /// <param name="Address">The handler.</param>
    /// <param name="Part">What it executes.</param>
    private sealed record MadeHandler(nint Address, HandlerPart Part);
}
