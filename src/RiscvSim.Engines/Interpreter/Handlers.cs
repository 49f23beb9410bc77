using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Interpreter;

/// <summary>The handlers of an engine, made when a row is first met, and the filling of operations.</summary>
/// <param name="counts">True to count executions.</param>
/// <param name="targetAlignment">The alignment in bytes of jump targets.</param>
internal sealed unsafe class Handlers(bool counts, int targetAlignment)
{
    private readonly Dictionary<(int Row, HandlerKind Kind), nint> _made = [];
    private readonly Dictionary<nint, HandlerPart> _parts = [];
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
        uint full = row.Expand(row.Length == 2 ? word & 0xffff : word);
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
        nint single = (nint)(op->Single != null ? op->Single : op->Handler);
        if (!_parts.TryGetValue(single, out part))
            return false;
        part = part with { Step = op->Step };
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
        if (!_made.TryGetValue((binding.Row.Index, kind), out nint made))
        {
            var part = new HandlerPart(binding, kind, 0);
            _made[(binding.Row.Index, kind)] = made = Make([part]);
            _parts[made] = part;
        }

        return (delegate*<Hart, HartState*, Op*, long, void>)made;
    }

    private nint Make(HandlerPart[] parts)
    {
        var handler = (nint)HandlerEmitter.Emit(parts, counts, targetAlignment, out object keepAlive);
        _alive.Add(keepAlive);
        return handler;
    }
}
