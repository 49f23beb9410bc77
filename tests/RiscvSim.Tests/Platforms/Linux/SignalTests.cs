using RiscvSim.Machine;
using RiscvSim.Tests.Platforms.Elf;
using Xunit;

namespace RiscvSim.Tests.Platforms.Linux;

public class SignalTests
{
    private const int Kill = 129, Tgkill = 131, Sigaltstack = 132, Sigaction = 134, Sigprocmask = 135, Sigreturn = 139;
    private const ulong Handler = ElfImage.TextAddress + 0x100;

    [Theory]
    [InlineData(Cause.IllegalInstruction, 0UL, 4)]
    [InlineData(Cause.Breakpoint, 0UL, 5)]
    [InlineData(Cause.LoadMisaligned, 1UL, 7)]
    [InlineData(Cause.StoreMisaligned, 1UL, 7)]
    [InlineData(Cause.LoadAccess, 0UL, 11)]
    [InlineData(Cause.StoreAccess, ElfImage.TextAddress, 11)]
    [InlineData(Cause.FetchAccess, ElfImage.DataAddress, 11)]
    [InlineData(Cause.StoreAccess, ElfImage.DataAddress + 1, 7)]
    [InlineData(Cause.LoadAccess, ulong.MaxValue, 11)]
    public void FatalTrapsAreSignals(Cause cause, ulong value, int signal)
    {
        using Guest g = new();
        ulong pc = g.Pc;
        g.Trap(cause, value);
        Assert.Equal((true, signal, 128 + signal), (g.Process.IsOver, g.Process.Signal, g.Process.ExitCode));
        Assert.Equal((cause, value, pc), (g.Process.FatalCause!.Value, g.Process.FatalValue, g.Pc));
    }

    [Fact]
    public void AbortKillsBySignal6()
    {
        using Guest g = new();
        ulong id = (ulong)g.Call(172);
        g.Call(Tgkill, id, id, 6);
        Assert.Equal((true, 6, 134), (g.Process.IsOver, g.Process.Signal, g.Process.ExitCode));
        Assert.Null(g.Process.FatalCause);
    }

    [Fact]
    public void SendingRefusesAndIgnores()
    {
        using Guest g = new();
        ulong id = (ulong)g.Call(172);
        Assert.Equal(-3, g.Call(Tgkill, id, id + 1, 6));
        Assert.Equal(-22, g.Call(Tgkill, id, ulong.MaxValue, 6));
        Assert.Equal(-22, g.Call(Tgkill, 0, id, 6));
        Assert.Equal(-3, g.Call(Kill, 4711, 6));
        Assert.Equal(-22, g.Call(Kill, id, 65));
        Assert.Equal(0, g.Call(Kill, id, 0));
        Assert.Equal(0, g.Call(Kill, id, 17));
        Assert.Equal(0, g.Call(Kill, id, 19));
        Assert.Single(g.Log);
        Action(g, 15, 1);
        Assert.Equal(0, g.Call(Kill, id, 15));
        Assert.False(g.Process.IsOver);
        Action(g, 15, 0);
        g.Call(Kill, id, 15);
        Assert.Equal(143, g.Process.ExitCode);
    }

    [Fact]
    public void ActionsAndMasksAreRemembered()
    {
        using Guest g = new();
        Action(g, 10, Handler, flags: 4, mask: 0xff00);
        Assert.Equal(0, g.Call(Sigaction, 10, 0, g.Buffer, 8));
        Assert.Equal((Handler, 4ul, 0xff00ul), (g.Word(g.Buffer), g.Word(g.Buffer + 8), g.Word(g.Buffer + 16)));
        Assert.Equal(-22, g.Call(Sigaction, 9, g.Buffer, 0, 8));
        Assert.Equal(-22, g.Call(Sigaction, 65, 0, 0, 8));
        Assert.Equal(-22, g.Call(Sigaction, 10, 0, 0, 16));
        Assert.Equal(-14, g.Call(Sigaction, 10, 0x100, 0, 8));

        g.SetWord(g.Buffer, 0x6);
        Assert.Equal(0, g.Call(Sigprocmask, 0, g.Buffer, 0, 8));
        g.SetWord(g.Buffer, ulong.MaxValue);
        Assert.Equal(0, g.Call(Sigprocmask, 2, g.Buffer, g.Buffer + 8, 8));
        Assert.Equal(6ul, g.Word(g.Buffer + 8));
        g.SetWord(g.Buffer, 1);
        Assert.Equal(0, g.Call(Sigprocmask, 1, g.Buffer, g.Buffer + 8, 8));
        Assert.Equal(~0x40100ul, g.Word(g.Buffer + 8));
        Assert.Equal(-22, g.Call(Sigprocmask, 3, g.Buffer, 0, 8));
        Assert.Equal(-14, g.Call(Sigprocmask, 0, 0x100, 0, 8));
    }

    [Fact]
    public unsafe void HandlersRunAndReturn()
    {
        using Guest g = new();
        ulong id = (ulong)g.Call(172), sp = g.Hart[2];
        Action(g, 10, Handler, flags: 4);
        g.Hart[8] = 0x1234;
        g.Hart.State->F[9] = 0x5678;
        ulong pc = g.Pc;
        Assert.Equal(10, g.Call(Kill, id, 10));

        // In the handler: signal, siginfo, ucontext; the signal is blocked; the stack is aligned.
        Assert.Equal(Handler, g.Pc);
        ulong info = g.Hart[11], context = g.Hart[12];
        Assert.Equal((info, 0ul), (g.Hart[2], g.Hart[2] % 16));
        Assert.True(info < sp);
        Assert.Equal((10ul, 0ul, id), (g.Word(info), g.Word(info + 8), g.Word(info + 16) & 0xffffffff));
        Assert.Equal((pc + 4, sp), (g.Word(context + 176), g.Word(context + 176 + 16)));
        Assert.Equal(0x5678ul, g.Word(context + 176 + 256 + 72));
        Assert.Equal(0ul, g.Word(context + 40));
        g.Call(Sigprocmask, 0, 0, g.Buffer, 8);
        Assert.Equal(1ul << 9, g.Word(g.Buffer));

        // It changes a saved register and returns by the trampoline, which holds li a7, 139; ecall.
        Assert.Equal(0x0000_0073_08b0_0893ul, g.Word(g.Hart[1]));
        Assert.Equal(Access.Read | Access.Execute, g.Rights(g.Hart[1]));
        g.SetWord(context + 176 + (8 * 8), 0x4321);
        g.Hart[8] = g.Hart[9] = 99;
        g.Hart.State->F[9] = 0;
        Assert.Equal(0, g.Call(Sigreturn));
        Assert.Equal((pc + 4, sp, 0x4321ul), (g.Pc, g.Hart[2], g.Hart[8]));
        Assert.Equal(0x5678ul, g.Hart.State->F[9]);
        g.Call(Sigprocmask, 0, 0, g.Buffer, 8);
        Assert.Equal(0ul, g.Word(g.Buffer));
    }

    [Fact]
    public void BlockedSignalsWait()
    {
        using Guest g = new();
        ulong id = (ulong)g.Call(172);
        Action(g, 12, Handler);
        g.SetWord(g.Buffer, 1 << 11);
        g.Call(Sigprocmask, 0, g.Buffer, 0, 8);
        ulong pc = g.Pc;
        Assert.Equal(0, g.Call(Kill, id, 12));
        Assert.Equal(pc + 4, g.Pc);
        g.Call(Sigprocmask, 1, g.Buffer, 0, 8);
        Assert.Equal(Handler, g.Pc);
        Assert.Equal(12ul, g.Hart[10]);
    }

    [Fact]
    public void FaultsRunHandlersUnlessBlocked()
    {
        using Guest g = new();
        Action(g, 11, Handler, flags: 4);
        ulong pc = g.Pc;
        g.Trap(Cause.StoreAccess, ElfImage.TextAddress + 8);
        Assert.False(g.Process.IsOver);
        Assert.Equal((Handler, 11ul), (g.Pc, g.Hart[10]));
        Assert.Equal((2ul, ElfImage.TextAddress + 8), (g.Word(g.Hart[11] + 8), g.Word(g.Hart[11] + 16)));
        Assert.Equal(pc, g.Word(g.Hart[12] + 176));

        // A second one in the handler kills.
        g.Trap(Cause.LoadAccess, 0);
        Assert.Equal(139, g.Process.ExitCode);
    }

    /// <summary>si_code 1 (SEGV_MAPERR) where nothing is mapped, also in the last page of all addresses.</summary>
    [Theory]
    [InlineData(0UL)]
    [InlineData(1UL << 40)]
    [InlineData(ulong.MaxValue)]
    public void NothingIsMappedThere(ulong address)
    {
        using Guest g = new();
        Action(g, 11, Handler, flags: 4);
        g.Trap(Cause.LoadAccess, address);
        Assert.Equal((1ul, address), (g.Word(g.Hart[11] + 8), g.Word(g.Hart[11] + 16)));
    }

    [Fact]
    public void NoRoomForAFrameKills()
    {
        using Guest g = new();
        Action(g, 11, Handler);
        g.Hart[2] = 0x1000;
        g.Trap(Cause.StoreAccess, 8);
        Assert.Equal((139, Cause.StoreAccess), (g.Process.ExitCode, g.Process.FatalCause!.Value));
    }

    [Fact]
    public void AFrameThatCannotBeWrittenOrFoundIsNamed()
    {
        using Guest g = new();
        ulong id = (ulong)g.Call(172);
        Action(g, 10, Handler);
        g.Hart[2] = 0x1000;
        g.Call(Kill, id, 10);
        Assert.Equal(139, g.Process.ExitCode);
        Assert.Equal(["the stack has no room for the frame of signal 10"], g.Log);

        using Guest other = new();
        other.Hart[2] = 0x1000;
        other.Call(Sigreturn);
        Assert.Equal(139, other.Process.ExitCode);
        Assert.Equal(["rt_sigreturn finds no frame on the stack"], other.Log);
    }

    [Fact]
    public void AlternateStacksOneShotHandlersAndReentry()
    {
        using Guest g = new();
        ulong stack = g.Buffer + Guest.Page;
        g.SetWord(g.Buffer, stack);
        g.SetWord(g.Buffer + 8, 0);
        g.SetWord(g.Buffer + 16, 2 * Guest.Page);
        Assert.Equal(0, g.Call(Sigaltstack, g.Buffer, 0));
        Action(g, 11, Handler, flags: 0x08000000 | 0x80000000 | 0x40000000);
        g.Trap(Cause.LoadAccess, 8);
        Assert.InRange(g.Hart[2], stack, stack + (2 * Guest.Page));
        Assert.Equal(-1, g.Call(Sigaltstack, g.Buffer, 0));
        Assert.Equal(0, g.Call(Sigaltstack, 0, g.Buffer));
        Assert.Equal((stack, 1ul, 2 * Guest.Page), (g.Word(g.Buffer), g.Word(g.Buffer + 8), g.Word(g.Buffer + 16)));

        // SA_NODEFER: not blocked; SA_RESETHAND: the default is back.
        g.Call(Sigprocmask, 0, 0, g.Buffer, 8);
        Assert.Equal(0ul, g.Word(g.Buffer));
        g.Trap(Cause.LoadAccess, 8);
        Assert.True(g.Process.IsOver);
    }

    private static void Action(Guest g, ulong signal, ulong handler, ulong flags = 0, ulong mask = 0)
    {
        ulong at = g.Buffer + (3 * Guest.Page);
        g.SetWord(at, handler);
        g.SetWord(at + 8, flags);
        g.SetWord(at + 16, mask);
        Assert.Equal(0, g.Call(Sigaction, signal, at, 0, 8));
    }
}
