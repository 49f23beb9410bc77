using RiscvSim.Machine.Vector;
using RiscvSim.Tests.Platforms.Elf;
using Xunit;

namespace RiscvSim.Tests.Platforms.Linux;

/// <summary>A handler finds the vector state in its frame where Linux has it, and what it changes there or in the registers is put back.</summary>
public unsafe class SignalVectorTests
{
    private const int Kill = 129, Sigaltstack = 132, Sigaction = 134, Sigreturn = 139;
    private const ulong Handler = ElfImage.TextAddress + 0x100;

    // siginfo of 128 bytes, then ucontext whose mcontext is at 176: 256 bytes of x registers, 520 of floating-point state and the header.
    private const ulong Header = 128 + 176 + 256 + 520, State = Header + 8, Registers = State + 48;
    private const ulong Magic = 0x53465457, OnStack = 0x08000000;

    [Fact]
    public void StateIsSavedAndRestored()
    {
        using Guest g = new(isa: "rv64gcv_zvl128b");
        VectorUnit* v = &g.Hart.State->Vector;
        Assert.Equal(1, v->Vs);
        g.Hart.Vector.SetVtype(0x51);
        g.Hart.Vector.SetVl(5);
        (v->Vstart, v->Vxrm, v->Vxsat) = (3, 2, 1);
        for (int i = 0; i < 32 * v->Vlenb; i++)
            v->Registers[i] = (byte)i;
        g.SetWord(g.Buffer, Handler);
        g.SetWord(g.Buffer + 8, 0);
        g.SetWord(g.Buffer + 16, 0);
        Assert.Equal(0, g.Call(Sigaction, 10, g.Buffer, 0, 8));
        g.Call(Kill, (ulong)g.Call(172), 10);

        ulong sp = g.Hart[2];
        Assert.Equal(Magic | (ulong)(8 + 48 + 32 * 16) << 32, g.Word(sp + Header));
        ulong[] state = [.. Enumerable.Range(0, 6).Select(i => g.Word(sp + State + 8 * (ulong)i))];
        Assert.Equal([3, 5, 0x51, 5, 16, sp + Registers], state);
        Assert.Equal(0x0706050403020100ul, g.Word(sp + Registers));
        Assert.Equal(0ul, g.Word(sp + Registers + 32 * 16));

        // The handler computes with vectors, and changes one register of the interrupted program.
        g.Hart.Vector.SetVtype(0);
        g.Hart.Vector.SetVl(16);
        (v->Vstart, v->Vxrm, v->Vxsat) = (0, 0, 0);
        new Span<byte>(v->Registers, 32 * v->Vlenb).Fill(0xee);
        g.SetWord(sp + Registers + 16, 0x1122334455667788);
        g.Call(Sigreturn);

        Assert.Equal((5, 0x51ul, 3ul, 2, 1), (v->Vl, v->Vtype, v->Vstart, v->Vxrm, v->Vxsat));
        Assert.Equal((1, 0x88, 31 * 16 + 15 & 0xff), (v->Registers[1], v->Registers[16], v->Registers[32 * 16 - 1]));
    }

    [Fact]
    public void AFrameWithoutTheHeaderLeavesVectorsAlone()
    {
        using Guest g = new(isa: "rv64gcv");
        g.SetWord(g.Buffer, Handler);
        g.SetWord(g.Buffer + 8, 0);
        g.SetWord(g.Buffer + 16, 0);
        g.Call(Sigaction, 10, g.Buffer, 0, 8);
        g.Call(Kill, (ulong)g.Call(172), 10);
        g.SetWord(g.Hart[2] + Header, 0);
        g.Hart.State->Vector.Registers[0] = 7;
        g.Call(Sigreturn);
        Assert.Equal(7, g.Hart.State->Vector.Registers[0]);
        Assert.False(g.Process.IsOver);
    }

    [Fact]
    public void AnAlternateStackWithoutRoomForTheRegistersKills()
    {
        using Guest g = new(isa: "rv64gcv_zvl2048b");
        ulong stack = g.Buffer + Guest.Page;
        g.SetWord(g.Buffer, stack);
        g.SetWord(g.Buffer + 8, 0);
        g.SetWord(g.Buffer + 16, 2 * Guest.Page);
        Assert.Equal(0, g.Call(Sigaltstack, g.Buffer, 0));
        g.SetWord(g.Buffer, Handler);
        g.SetWord(g.Buffer + 8, OnStack);
        g.SetWord(g.Buffer + 16, 0);
        Assert.Equal(0, g.Call(Sigaction, 10, g.Buffer, 0, 8));
        g.SetWord(stack - 8, 0x5555);
        g.Call(Kill, (ulong)g.Call(172), 10);
        Assert.Equal(139, g.Process.ExitCode);
        Assert.Equal(["the stack has no room for the frame of signal 10"], g.Log);
        Assert.Equal(0x5555ul, g.Word(stack - 8));
    }
}
