using RiscvSim.Lockstep;
using RiscvSim.Tests.Machine;

namespace RiscvSim.Tests.Engines;

/// <summary>The tests that a wrong translator must fail: random programs in lockstep, what interrupts loops, code that changes.</summary>
public static class TranslatorChecks
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>The checks, quick ones first; each throws, or returns a complaint, if the translator is wrong.</summary>
    public static IReadOnlyList<(string Name, Func<string?> Run)> All { get; } =
    [
        // These come first: a translator that takes no notice of pages may go anywhere in programs that have no walls.
        Guard("walls at groups", tests => tests.AWallStandsAtTheEndsOfAGroup(TestEngines.Eager)),
        Guard("walls at many passes, upwards", tests => tests.AWallStandsInTheWayOfManyPasses(8)),
        Guard("walls at many passes, downwards", tests => tests.AWallStandsInTheWayOfManyPasses(-8)),
        Guard("walls at many passes, far", tests => tests.AWallStandsInTheWayOfManyPasses(640)),
        Window("walls at ends of windows, upwards", tests => tests.AnAccessBehindItsWindowFaults(8)),
        Window("walls at ends of windows, downwards", tests => tests.AnAccessBehindItsWindowFaults(-8)),
        Window("windows that break", tests => tests.APageThatMayNotBeWrittenAnyMoreFaults()),
        ("words at exits", () =>
        {
            new WordFlowTests().AFaultSeesTheWholeRegister("addw a1, a2, a2", 0x4000_0000, 0xffff_ffff_8000_0000);
            new WordFlowTests().EveryExitExtends(TestEngines.Eager);
            return null;
        }),
        Run("walls at any of many passes", tests => tests.AWallStandsAnywhere(TestEngines.Eager)),
        Run("ends of many passes", tests => tests.LoopsEndAtAnyPass(TestEngines.Eager)),
        Run("two loops of many passes", tests => tests.OneLoopFollowsAnother(TestEngines.Eager)),
        Vector("plain vector programs", TestEngines.Hot, 11, vlen: 512, plain: true),
        Scalar("scalar programs", TestEngines.Hot, 1),
        Loop("limits", loops => loops.TheLimitIsThere(TestEngines.Hot)),
        Loop("changed state", loops => loops.StateThatRegionsTakeForGrantedChanges(TestEngines.Hot)),
        Loop("two pages", loops => loops.TheLoopLiesInTwoPages(TestEngines.Hot)),
        Guard("the other page", tests => tests.TheOtherPageOfALoopChanges(TestEngines.Eager)),
        Guard("the other page, single", tests => tests.TheOtherPageOfALoopChanges(TestEngines.Single)),
        Guard("the other page, hot", tests => tests.TheOtherPageOfALoopChanges(TestEngines.Hot)),
        Guard("vstart", tests => tests.VstartIsSetInTheLoop(TestEngines.Eager)),
        Guard("calls", tests => tests.CallsComeBackToTheirCallers(TestEngines.Eager)),
        Guard("traps of semantics", tests => tests.ASemanticTrapsInALoop(TestEngines.Eager)),
        Loop("faults", loops => loops.AnAccessFaults(TestEngines.Hot)),
        Vector("vector programs", TestEngines.Eager, 12, vlen: 512, plain: false),
        Scalar("scalar programs, eager", TestEngines.Eager, 2),
        Quick("several rare results", tests => tests.AnyOfSeveralResultsIsRare(TestEngines.Hot)),
        Quick("inexact flag, first", tests => tests.TheInexactFlagIsClearedAtOnce(TestEngines.Hot)),
        Quick("inexact flag", tests => tests.TheInexactFlagIsClearedInTheLoop(TestEngines.Hot)),
        Quick("singles", tests => tests.ARegisterOfSinglesHoldsSomethingElse(TestEngines.Hot)),
        Quick("written singles", tests => tests.SinglesAreWrittenBeforeTheyAreRead(TestEngines.Eager)),
        Quick("rare operands", tests => tests.OperandsAreRare(TestEngines.Single)),
        Loop("timer", loops => loops.ATimerInterruptIsDueThere(TestEngines.Eager)),
        Loop("illegal instructions", loops => loops.AnIllegalInstructionStandsThere(TestEngines.Hot)),
        Counter("minstret", new EagerCounterTests()),
        ("page ends", () =>
        {
            new EagerInterpreterTests().CodeRunsOnOverPageEnds();
            new EagerInterpreterTests().AnInstructionAcrossTwoPagesFollowsChangesInEither();
            new EagerInterpreterTests().MinstretCountsExactlyInsideHotCode();
            return null;
        }),
        ("junk", () =>
        {
            for (int seed = 1; seed <= 3; seed++)
                new JunkProgramTests().EngineAndSingleInstructionsAgree(TestEngines.Eager, seed);
            return null;
        }),
        Vector("vector programs at VLEN 1024", TestEngines.Hot, 13, vlen: 1024, plain: true),
        Vector("more vector programs", TestEngines.Hot, 14, vlen: 512, plain: true, programs: 40),
        Vector("more vector programs, eager", TestEngines.Eager, 15, vlen: 512, plain: false, programs: 40),
        Loop("overwritten code", loops => loops.AStoreOverwritesAnInstruction(TestEngines.Eager, fence: false)),
        Scalar("more scalar programs", TestEngines.Hot, 3, programs: 100),
    ];

    /// <summary>The first check that finds a mutant, or null. One that makes a check run for ever is found, too.</summary>
    public static string? Finds(TranslatorMutant mutant)
    {
        foreach ((string name, Func<string?> run) in All)
        {
            bool fails = false;
            var thread = new Thread(() =>
            {
                TestEngines.Fault = mutant.Of;
                fails = Fails(run);
            });
            thread.IsBackground = true;
            thread.Start();
            if (!thread.Join(s_patience))
                return $"{name}, which does not end";
            if (fails)
                return name;
        }

        return null;
    }

    /// <summary>The first check that fails without a mutant, or null.</summary>
    public static string? FailsUnmutated()
    {
        foreach ((string name, Func<string?> run) in All)
        {
            if (Fails(run))
                return name;
        }

        return null;
    }

    private static bool Fails(Func<string?> run)
    {
        try
        {
            return run() != null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return true;
        }
    }

    private static (string Name, Func<string?> Run) Scalar(string name, string engine, ulong seed, int programs = 16) =>
        (name, () => new LockstepPrograms(TestEngines.Named(engine)).Scalar(seed, programs, passes: 1));

    private static (string Name, Func<string?> Run) Vector(string name, string engine, ulong seed, int vlen, bool plain, int programs = 4) =>
        (name, () => new LockstepPrograms(TestEngines.Named(engine)) { Reduces = false }.Vector(seed, vlen, agnosticOnes: false, plain, programs, passes: 1));

    private static (string Name, Func<string?> Run) Loop(string name, Action<FaultInjectionTests> test) => (name, () =>
    {
        test(new FaultInjectionTests());
        return null;
    }
    );

    private static (string Name, Func<string?> Run) Quick(string name, Action<QuickFloatTests> test) => (name, () =>
    {
        test(new QuickFloatTests());
        return null;
    }
    );

    private static (string Name, Func<string?> Run) Guard(string name, Action<RegionGuardTests> test) => (name, () =>
    {
        test(new RegionGuardTests());
        return null;
    }
    );

    private static (string Name, Func<string?> Run) Window(string name, Action<WindowTests> test) => (name, () =>
    {
        test(new WindowTests());
        return null;
    }
    );

    private static (string Name, Func<string?> Run) Run(string name, Action<LoopRunTests> test) => (name, () =>
    {
        test(new LoopRunTests());
        return null;
    }
    );

    private static (string Name, Func<string?> Run) Counter(string name, CounterTests tests) => (name, () =>
    {
        tests.AWrittenValueIsWhatTheNextInstructionReads("minstret");
        tests.AWrittenValueIsWhatTheNextInstructionReads("mcycle");
        return null;
    }
    );
}
