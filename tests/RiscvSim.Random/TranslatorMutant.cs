using System.Reflection.Emit;
using RiscvSim.Engines;
using RiscvSim.Engines.Translator;

namespace RiscvSim.Lockstep;

/// <summary>A place in the translator where it is made wrong: a method that writes IL, and which of the instructions it writes.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="By">The method of the translator.</param>
/// <param name="Codes">The instructions, as IL names them; none: the numbers of 64 bits.</param>
/// <param name="Operand">The name of their operand; null: any.</param>
public sealed record TranslatorFaultKind(string Name, string By, string[] Codes, string? Operand = null)
{
    /// <summary>What becomes of a number, where numbers are made wrong.</summary>
    public Func<long, long>? Number { get; init; }

    /// <summary>Why a place that survives is equivalent, or null if it is not.</summary>
    public Func<int, string?>? WhyEquivalent { get; init; }

    /// <summary>Leaves instructions out.</summary>
    private static TranslatorFaultKind Drop(string name, string by, string codes, string? operand = null) => new(name, by, codes.Split(' '), operand);

    private static TranslatorFaultKind Change(string name, string by, Func<long, long> number) => new(name, by, []) { Number = number };

    /// <summary>Each loop whose pages are checked once has four numbers.</summary>
    private const int NumbersOfRun = 4;

    private static string? InRun(int at) => (at % NumbersOfRun) switch
    {
        0 => "a loop that asks for more budget than it needs is slower only",
        3 => "the budget of many passes is a multiple of their instructions, which are two at least: none of it is left, or more than one",
        _ => null,
    };

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<TranslatorFaultKind> All { get; } =
    [
        Drop("register not written back", "WriteBack", "stind.i8 stind.r8 stind.r4"),
        Drop("word not extended at an exit", "WriteBack", "conv.i4"),
        Drop("box of a single not written back", "WriteBack", "stind.i4"),
        Drop("box of a single not looked at", "CheckBoxes", "bne.un"),
        Drop("vector register not written back", "WriteBackVector", "stobj"),
        Drop("register not loaded", "Load", "stloc"),
        Drop("vector register not loaded", "LoadVector", "ldobj"),
        Drop("x result lost", "StoreX", "stloc"),
        Drop("f result lost", "StoreF", "stloc"),
        Drop("vector result lost", "StoreV", "stloc"),
        Drop("vector blocks lost", "Elements", "stloc"),
        Drop("mask bits lost", "Bits", "stind.i1 stind.i2 stind.i4 stind.i8"),
        Drop("inactive mask bits lost", "Bits", "or and"),
        Drop("store lost", "StoreResult", "stobj"),
        Drop("vector access lost", "MoveBlocks", "stobj ldobj"),
        Drop("guard of FS, frm, VS, vtype, vl or vxrm left out", "Is", "bne.un"),
        Drop("guard of vstart left out", "Mode", "brtrue"),
        Drop("guard of the inexact flag left out", "Inexact", "brfalse"),
        Drop("refusal of a quick form overlooked", "Quick", "brfalse"),
        Drop("guard of pages left out", "TakenForGranted", "brfalse"),
        Change("budget not looked at where a region is entered", "TakenForGranted", _ => 0),
        Change("budget not looked at in loops", "Go", _ => 0),
        Change("budget smaller by one", "SubtractFromBudget", value => value + 1),
        Change("instruction count wrong by one", "LoadBudget", value => value + 1),
        Change("return address wrong", "Link", value => value + 4),
        Change("effective address wrong", "EffectiveAddress", value => value + 8),
        Change("immediate wrong", "LoadNumber", value => value + 1),
        Change("exit to a wrong address", "Emit", value => value + 4),
        Drop("branch always taken", "Branch", "brfalse"),
        Drop("target of an indirect jump not looked at", "JumpIndirect", "bne.un"),
        Drop("rights of a page not looked at", "Page", "brfalse bne.un"),
        Drop("end of a window not looked at", "Window", "bgt.un"),
        Drop("windows that have broken not looked at", "Windows", "brfalse"),
        Change("ends of several accesses not looked at", "Check", _ => 0),
        Drop("pages of many passes not looked at", "Passes", "brfalse"),
        Change("first or last byte of many passes wrong", "LoadByte", _ => 0),
        Change("budget not looked at before many passes", "Run", _ => 0) with { WhyEquivalent = at => at % NumbersOfRun == 3 ? "the number is 0" : null },
        Change("instructions of many passes wrong by one", "Run", value => value + 1) with { WhyEquivalent = InRun },
        Drop("end of a loop overlooked in many passes", "Run", "brfalse"),
        Drop("budget set aside not added", "AddRest", "add"),
        Drop("pc not stored", "StoreState", "stfld", "Pc"),
        Drop("budget not stored", "StoreState", "stfld", "Budget"),
        Drop("code page not stored", "StoreState", "stfld", "CodePage"),
        Drop("exit to a wrong operation", "Emit", "starg.s"),
        Drop("exit to a wrong operation, found by address", "EmitTail", "starg.s"),
        Drop("trap overlooked", "Complete", "beq brtrue"),
        Drop("vector configuration not compared with that of last time", "CallDispatch", "call", "Recall"),
        Drop("suspects overlooked", "Judge", "brtrue"),
        Drop("vxsat lost", "Judge", "stfld"),
        Drop("suspects of a second look overlooked", "SecondLook", "brtrue"),
        Drop("sum of suspects or of saturation wrong", "Collect", "or")
            with { WhyEquivalent = at => at == 0 ? "the first sum of a region is 0 before its first block" : null },
    ];
}

/// <summary>
/// A translator made wrong: in each region, one of the instructions of a kind. So a place that makes no difference in one program, because
/// nothing needs it there, makes one in another.
/// </summary>
/// <param name="kind">What is wrong.</param>
/// <param name="at">Which of the instructions, from 0 on.</param>
public sealed class TranslatorMutant(TranslatorFaultKind kind, int at)
{
    /// <summary>What is wrong.</summary>
    public TranslatorFaultKind Kind => kind;

    /// <summary>Which of the instructions, from 0 on.</summary>
    public int At => at;

    /// <summary>Regions that had the place, and were made wrong.</summary>
    public int Regions { get; private set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Name}, {At}";

    /// <summary>An engine made wrong: one that translates in the thread that runs it.</summary>
    public EngineSetup Of(EngineSetup right) =>
        right.Translation is { Background: false } options ? new EngineSetup(options with { Faults = () => new Fault(this) }) : right;

    private sealed class Fault(TranslatorMutant mutant) : IIlFault
    {
        private int _seen;

        public bool Drops(string by, OpCode code, string? operand) =>
            by == mutant.Kind.By && Array.IndexOf(mutant.Kind.Codes, code.Name) >= 0 && mutant.Kind.Operand is var wanted && (wanted == null || wanted == operand) && IsIt();

        public long Constant(string by, long value) =>
            mutant.Kind.Number is { } number && by == mutant.Kind.By && IsIt() ? number(value) : value;

        private bool IsIt()
        {
            if (_seen++ != mutant.At)
                return false;
            mutant.Regions++;
            return true;
        }
    }
}
