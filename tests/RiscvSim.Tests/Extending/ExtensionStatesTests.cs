using RiscvSim.Isa;
using RiscvSim.Machine.Extending;
using Xunit;

namespace RiscvSim.Tests.Extending;

public class ExtensionStatesTests
{
    [Fact]
    public void AStateIsFoundByItsClassAndEveryClassAboveIt()
    {
        var loud = new LoudUnit();
        using var machine = new ExtensionMachine("rv64i_zicsr", loud, new Counter());
        Assert.Same(loud, machine.Hart.Get<LoudUnit>());
        Assert.Same(loud, machine.Hart.Get<Unit>());
        Assert.Same(loud, machine.Hart.Extensions.Find<Unit>());
        Assert.NotNull(machine.Hart.Extensions.Find<Counter>());
        Assert.Equal(2, machine.Hart.Extensions.All.Count);
    }

    [Fact]
    public void WhatTheIsaDoesNotNameIsNotThere()
    {
        using var without = new ExtensionMachine("rv64i_zicsr");
        Assert.Null(without.Hart.Extensions.Find<TestState>());
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => without.Hart.Get<TestState>());
        Assert.Contains("TestState", error.Message);
        Assert.Null(without.Hart.Csrs.NameOf(0x800));

        using var with = new ExtensionMachine("rv64i_zicsr_xtest");
        Assert.Equal("testcount", with.Hart.Csrs.NameOf(0x800));
        Assert.Equal(100ul, with.Hart.Get<TestState>().Count);
    }

    [Fact]
    public void EachMachineHasAStateOfItsOwn()
    {
        using var first = new ExtensionMachine("rv64i_zicsr_xtest");
        using var second = new ExtensionMachine("rv64i_zicsr_xtest");
        Assert.Null(first.Execute("test.count a0"));
        Assert.Null(first.Execute("test.count a0"));
        Assert.Equal(102ul, first.Hart[10]);
        Assert.Null(second.Execute("test.count a0"));
        Assert.Equal(101ul, second.Hart[10]);
    }

    [Fact]
    public void AnInstructionWithoutItsExtensionIsIllegal()
    {
        using var with = new ExtensionMachine("rv64i_zicsr_xtest");
        using var without = new ExtensionMachine("rv64i_zicsr");
        Assert.Equal(RiscvSim.Machine.Cause.IllegalInstruction, without.Execute("test.count a0"));
        Assert.Null(with.Execute("test.count a0"));
    }

    [Fact]
    public void TheOrderIsAttachResetAttachParts()
    {
        var counter = new Counter();
        using var machine = new ExtensionMachine("rv64i_zicsr", counter);
        Assert.Equal(["hart", "reset", "parts"], counter.Calls);
    }

    [Fact]
    public void AnAssemblyIsLookedThrough()
    {
        ExtensionModule module = ExtensionModule.Of(typeof(ExtensionStatesTests).Assembly);
        Assert.True(module.HasStates);
        Assert.Contains(typeof(TestExtension), module.RowClasses);
        Assert.Contains(new NamedExtension("xtest", ""), module.Extensions);
        Assert.Contains(new NamedExtension("zvti8i32mm", "zvtbase"), module.Extensions);
        MachineExtension[] states = [.. module.MakeStates()];
        Assert.Single(states.OfType<TestState>());
        // Not public, or abstract.
        Assert.DoesNotContain(states, state => state is Unit or Counter);
        Assert.NotSame(states[0], module.MakeStates().First());
    }

    [Fact]
    public void UnknownIsasAreRefused() => Assert.Throws<IsaException>(() => new ExtensionMachine("rv64i_xnothing"));

    private abstract class Unit : MachineExtension;

    private sealed class LoudUnit : Unit;

    private sealed class Counter : MachineExtension
    {
        public List<string> Calls { get; } = [];

        public override void Attach(RiscvSim.Machine.Hart hart) => Calls.Add("hart");

        public override void Attach(MachineParts parts) => Calls.Add("parts");

        public override void Reset() => Calls.Add("reset");
    }
}
