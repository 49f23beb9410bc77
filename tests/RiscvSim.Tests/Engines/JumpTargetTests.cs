using RiscvSim.Engines.Translator;
using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Calls by pointer and tables of cases: regions follow them to where they were seen to go, and they may go elsewhere at any time.</summary>
public sealed class JumpTargetTests
{
    private const string Isa = "rv64gc_zicntr";
    private const ulong Start = TestMachine.Start, Table = TestMachine.Data, Callees = Start + 0x200, Cases = Start + 0x600, Elsewhere = Start + 0x4000;
    private const int Calls = 64, Length = 12;

    // Each callee goes on in a case by a table of its own, and the case returns.
    private static readonly string[] s_loop =
    [
        "ld a4, 0(s2)",
        "ld a5, 8(s2)",
        "addi s2, s2, 16",
        "jalr ra, 0(a4)",
        "addi a1, a1, -1",
        $"bne a1, zero, 0x{Start:x}",
        "add s2, s3, zero",
        $"addi a1, zero, {Calls}",
        $"jal zero, 0x{Start:x}",
    ];

    public static TheoryData<string> Engines() => [TestEngines.Hot, TestEngines.Eager, TestEngines.Single];

    [Theory]
    [MemberData(nameof(Engines))]
    public void TargetsChange(string engine)
    {
        using MachinePair pair = Make(engine);
        foreach (int callees in (int[])[1, 2, 12, 3, Length])
        {
            Fill(pair, callees, callees);
            pair.Compare(60_000, $"{callees} callees");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void ATargetIsWritten(string engine)
    {
        using MachinePair pair = Make(engine);
        Fill(pair, 2, 2);
        for (int i = 0; i < 20; i++)
        {
            pair.Compare(20_000, $"before change {i}");
            string changed = $"addi a0, a0, {100 + i}";
            pair.Both(machine =>
            {
                machine.Write(Callees + 16, changed);
                machine.Write(Cases + 16, changed);
            });
        }
    }

    /// <summary>Callees and cases that were seen lie in the caller's region, which then is left for the budget only.</summary>
    [Fact]
    public void WhatWasSeenLiesInTheRegion()
    {
        TranslationOptions hot = TestEngines.Named(TestEngines.Hot).Translation! with { Counts = true };
        using var machine = new TestMachine(Isa, setup: new(hot));
        Load(machine, 3, 3);
        machine.Run(200_000);
        ulong before = Left(machine);
        machine.Run(200_000);
        Assert.True(machine.Translator!.IsTranslated(Callees) && machine.Translator.IsTranslated(Cases));
        Assert.InRange(Left(machine) - before, 0UL, 200UL);
    }

    /// <summary>A callee in a page that is not entered any more keeps nothing from being entered.</summary>
    [Fact]
    public void OtherPagesAreLeftAlone()
    {
        TranslationOptions hot = TestEngines.Named(TestEngines.Hot).Translation! with { Counts = true };
        using var machine = new TestMachine(Isa, setup: new(hot));
        Load(machine, 1, 1);
        machine.Write(Elsewhere, "addi a0, a0, 77", "jalr zero, 0(a5)");
        Put(machine, Table, Elsewhere);
        machine.Run(20_000);
        Begin(machine, 1, 1);
        // From here on no page was entered.
        machine.Hart.FlushTranslations();
        ulong before = machine.Translator!.Report.Executed;
        machine.Run(100_000);
        Assert.InRange(machine.Translator.Report.Executed - before, 90_000UL, 100_000UL);
    }

    private static ulong Left(TestMachine machine) => machine.Translator!.Report.Exits.Single(exit => exit.Reason == "to a computed address").Count;

    private static MachinePair Make(string engine)
    {
        var pair = new MachinePair(Isa, engine);
        pair.Both(machine => Load(machine, 1, 1));
        return pair;
    }

    private static void Load(TestMachine machine, int callees, int cases)
    {
        machine.Write(Start, s_loop);
        for (int i = 0; i < Length; i++)
        {
            machine.Write(Callees + 16 * (ulong)i, $"addi a0, a0, {i + 1}", "xor a2, a2, a0", "jalr zero, 0(a5)");
            machine.Write(Cases + 16 * (ulong)i, $"addi a0, a0, {i + 30}", "xor a3, a3, a0", "jalr zero, 0(ra)");
        }

        Begin(machine, callees, cases);
    }

    private static void Begin(TestMachine machine, int callees, int cases)
    {
        machine.Hart[11] = Calls;
        machine.Hart[18] = machine.Hart[19] = Table;
        Fill(machine, callees, cases);
    }

    private static void Fill(MachinePair pair, int callees, int cases) => pair.Both(machine => Fill(machine, callees, cases));

    private static void Fill(TestMachine machine, int callees, int cases)
    {
        for (int i = 0; i < Calls; i++)
        {
            Put(machine, Table + 16 * (ulong)i, Callees + 16 * (ulong)(i * 7 % callees));
            Put(machine, Table + 16 * (ulong)i + 8, Cases + 16 * (ulong)(i * 5 % cases));
        }
    }

    private static void Put(TestMachine machine, ulong address, ulong value) => Assert.True(machine.Memory.TryWrite(address, BitConverter.GetBytes(value)));
}
