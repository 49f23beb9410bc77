using System.Runtime.CompilerServices;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Machine;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Where handlers find the stack: the same place of a cache line wherever the process got its stack, so that spilled vectors lie in one.</summary>
public sealed unsafe class DispatchFrameTests
{
    private static nint s_seen;

    [Fact]
    public void FramesOfHandlersBeginAtTheSamePlaceOfACacheLine()
    {
        var seen = new HashSet<nint>();
        for (int deeper = 16; deeper <= 4 * 16; deeper += 16)
        {
            for (int budget = 0; budget < 16; budget++)
                seen.Add(StartDeeper(deeper, budget) & 63);
        }

        Assert.Single(seen);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint StartDeeper(int bytes, int budget)
    {
        byte* deeper = stackalloc byte[bytes];
        Dispatch.Start(&Record, null!, null, (Op*)deeper, budget);
        return s_seen;
    }

    private static void Record(Hart hart, HartState* s, Op* op, long budget)
    {
        nint place = 0;
        s_seen = (nint)(&place);
    }
}
