using System.Text;
using RiscvSim.Cli.Output;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Lockstep;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Running;

/// <summary>A program on two machines, of which one translates and talks to the world, and one interprets and tells what is right.</summary>
public sealed class LockstepRun : IDisposable
{
    private const ulong LongSlice = 1 << 16, ShortSlice = 512;

    /// <summary>A run of so many instructions is cheap enough to be repeated for a closer look.</summary>
    private const ulong Repeatable = 500_000_000;

    private const int MostInsns = 40, MostStates = 8;

    private readonly Func<GuestIo, Guest> _make;
    private readonly InsnTable _rows;
    private readonly SharedInput _input;
    private readonly Guest _follower;

    /// <summary>Makes both machines.</summary>
    /// <param name="make">Makes a machine with the program loaded.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="io">What the program is connected to; the machine that interprets reads the same and writes nowhere.</param>
    public LockstepRun(Func<GuestIo, Guest> make, InsnTable rows, GuestIo io)
    {
        (_make, _rows, _input) = (make, rows, new SharedInput(io.Input));
        Guest = make(io with { Input = _input.NewReader() });
        _follower = MakeSilent();
        Engine = Pair(Guest, _follower, new LockstepSlices(LongSlice), out InterpreterEngine interpreter);
        Interpreter = interpreter;
    }

    /// <summary>The machine that translates.</summary>
    public Guest Guest { get; }

    /// <summary>What runs both.</summary>
    public LockstepEngine Engine { get; }

    /// <summary>What executes code of the first machine that is not translated.</summary>
    public InterpreterEngine Interpreter { get; }

    /// <summary>What was compared, for people.</summary>
    public string Summary => $"lockstep: {Engine.Hart.Retired} instructions, {Engine.Compared} of them in translated regions, without a difference";

    /// <summary>A report of the first difference, or null if there was none.</summary>
    public string? Difference()
    {
        if (Engine.Difference is not { } found)
            return null;
        if (found.End <= Repeatable && Narrow(found) is { } narrow)
            found = narrow;
        var text = new StringBuilder($"lockstep: the engines differ after {found.End} instructions; they last agreed after {found.Start}, at {Guest.Name(found.StartPc)}");
        text.Append($" ({Engine.Compared} instructions had run in translated regions)");
        foreach (StateDifference state in found.Found.Take(MostStates))
            text.Append($"\n  {state.Where}: interpreter {state.Expected}, translator {state.Actual}");
        if (found.Found.Count > MostStates)
            text.Append($"\n  and {found.Found.Count - MostStates} more");
        if (found.End <= Repeatable)
            AppendInsns(text, found);
        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The engines were disposed with the run; the first machine belongs to it.
        _follower.Dispose();
    }

    private Guest MakeSilent() => _make(new GuestIo(_input.NewReader(), Stream.Null, Stream.Null, _ => { }));

    private LockstepEngine Pair(Guest leader, Guest follower, LockstepSlices slices, out InterpreterEngine interpreter)
    {
        var translator = (TranslatorEngine)EngineSetup.Hot.Counting.Make(leader.Hart, _rows, leader.Observer);
        interpreter = translator.Interpreter;
        return new LockstepEngine(translator, EngineSetup.Interpreting.Make(follower.Hart, _rows, follower.Observer), slices);
    }

    /// <summary>The same run again, in short slices where the difference was; null if it does not show then.</summary>
    private LockstepDifference? Narrow(LockstepDifference found)
    {
        using Guest leader = MakeSilent(), follower = MakeSilent();
        using LockstepEngine engine = Pair(leader, follower, new LockstepSlices(ShortSlice, From: found.Start), out _);
        engine.Run(found.End);
        return engine.Difference;
    }

    /// <summary>What the interpreter executes between the two places.</summary>
    private unsafe void AppendInsns(StringBuilder text, LockstepDifference found)
    {
        using Guest guest = MakeSilent();
        using IEngine engine = EngineSetup.Interpreting.Make(guest.Hart, _rows, guest.Observer);
        engine.Run(Math.Max(found.Start, found.End - Math.Min(found.End, MostInsns)));
        var decoder = new Isa.Decoder(_rows.Where(guest.Hart.Isa.Evaluate));
        var disassembler = new Disassembler(decoder);
        string[] places = [.. found.Found.Select(state => state.Where.Split(' ')[0])];
        text.Append("\n  interpreted up to there (* writes what differs):");
        while (guest.Hart.Retired < found.End && guest.End == null)
        {
            ulong pc = guest.Hart.State->Pc, retired = guest.Hart.Retired;
            uint word = guest.Hart.EncodingAt(pc);
            char mark = decoder.Decode(word) is { } row && Destinations(row, word).Any(places.Contains) ? '*' : ' ';
            text.Append($"\n  {mark} {retired} {guest.Name(pc)}: {disassembler.Disassemble(word, pc)}");
            engine.Run(retired + 1);
        }
    }

    private static IEnumerable<string> Destinations(Insn row, uint word)
    {
        uint full = row.WordOf(word);
        foreach (string name in (string[])["rd", "fd", "vd"])
        {
            if (row.Base.Pattern.Find(name) is { } field)
                yield return $"{(name[0] == 'r' ? 'x' : name[0])}{field.Extract(full)}";
        }
    }
}
