using RiscvSim.Machine;
using RiscvSim.Machine.Csr;
using RiscvSim.Machine.Extending;
using Xunit;

namespace RiscvSim.Tests.Extending;

public class OwnCsrTests
{
    [Fact]
    public void ProgramsReadAndWriteIt()
    {
        using var machine = new ExtensionMachine("rv64i_zicsr_xtest");
        machine.Hart[5] = 7;
        Assert.Null(machine.Execute("csrrw a0, testcount, t0"));
        Assert.Equal(100ul, machine.Hart[10]);
        Assert.Equal(7ul, machine.Hart.Get<TestState>().Count);
        Assert.Null(machine.Execute("csrrs a0, testcount, x0"));
        Assert.Equal(7ul, machine.Hart[10]);
    }

    [Fact]
    public void ItsNumberAndARuleOfItsOwnDecideWhoMay()
    {
        var registers = new Registers();
        using var machine = new ExtensionMachine("rv64i_zicsr_xtest", registers);
        Assert.Null(machine.Execute("csrrs a0, readonly, x0"));
        Assert.Equal(3ul, machine.Hart[10]);
        Assert.Equal(Cause.IllegalInstruction, machine.Execute("csrrw a0, readonly, t0"));
        Assert.Null(machine.Execute("csrrs a0, machineonly, x0"));
        Assert.Null(machine.Execute("csrrs a0, switched, x0"));
        registers.On = false;
        Assert.Equal(Cause.IllegalInstruction, machine.Execute("csrrs a0, switched, x0"));

        registers.On = true;
        machine.Hart.Pmp.WriteAddress(0, ulong.MaxValue);
        machine.Hart.Pmp.WriteConfig(0, 0x1f);
        foreach ((string name, Cause? expected) in new (string, Cause?)[] { ("readonly", null), ("switched", null), ("machineonly", Cause.IllegalInstruction) })
        {
            machine.Hart.SetPrivilege(Privilege.User);
            Assert.Equal(expected, machine.Execute($"csrrs a0, {name}, x0"));
            machine.Hart.SetPrivilege(Privilege.Machine);
        }
    }

    [Fact]
    public void ATakenNumberIsRefused()
    {
        var registers = new Registers { Taken = 0x300 };
        ArgumentException error = Assert.Throws<ArgumentException>(() => new ExtensionMachine("rv64i_zicsr", registers));
        Assert.Contains("mstatus", error.Message);
    }

    private sealed class Registers : MachineExtension
    {
        public bool On { get; set; } = true;

        public int? Taken { get; init; }

        public override void Attach(Hart hart)
        {
            hart.Csrs.Add("readonly", 0xcc0, _ => 3);
            hart.Csrs.Add("machineonly", 0x7c0, _ => 4, (_, _) => { });
            hart.Csrs.Add(new CsrRow("switched", 0x801, _ => 5) { Allowed = _ => On });
            if (Taken is { } number)
                hart.Csrs.Add("taken", number, _ => 0);
        }
    }
}
