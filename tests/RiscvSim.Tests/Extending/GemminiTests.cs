using System.Text;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Tracing;
using RiscvSim.Examples;
using RiscvSim.Machine;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>The rules of the example extension firmware/ext/gemmini.cs; what it computes is its program's business.</summary>
public class GemminiTests
{
    private const ulong Data = ExtensionMachine.Data, End = ExtensionMachine.Start + ExtensionMachine.Size;
    private const ulong Accumulator = 0x8000_0000, Accumulate = 0x4000_0000, Full = 0x2000_0000, Nowhere = 0xffff_ffff;
    private const ulong One = 0x3f80_0000UL << 32;
    private const int WeightStationary = 1 << 2;
    private const Cause Illegal = Cause.IllegalInstruction;

    [Theory]
    [InlineData(3ul, 0ul)] // normalisation
    [InlineData(1ul << 4, 0ul)] // ReLU6
    [InlineData(1ul << 9, 0ul)] // output-stationary: B transposed alone
    [InlineData(WeightStationary | 3ul << 8, 0ul)] // weight-stationary: both transposed
    [InlineData(0ul, 32ul)] // shift
    [InlineData(1ul | 3 << 3, 0ul)] // a fourth load configuration
    [InlineData(1ul | 2 << 8, 0ul)] // repeated pixels
    [InlineData(2ul | 2 << 2, 0ul)] // ReLU6
    [InlineData(2ul | 1 << 4, 0ul)] // pooling
    public void ConfigurationsThatAreNotThereAreIllegal(ulong rs1, ulong rs2)
    {
        using ExtensionMachine machine = Make();
        Assert.Equal(Illegal, Execute(machine, "config", rs1, rs2));
    }

    [Theory]
    [InlineData("mvin", 17, 16, 0ul)]
    [InlineData("mvin", 16, 65, 0ul)]
    [InlineData("mvin", 1, 1, Nowhere)]
    [InlineData("mvin", 16, 16, 16384ul - 15)]
    [InlineData("mvin", 16, 17, 16384ul - 31)]
    [InlineData("mvin2", 16, 16, Accumulator | (1024 - 15))]
    [InlineData("mvout", 16, 16, Accumulator | Full | (1024 - 15))]
    [InlineData("mvout", 17, 16, 0ul)]
    [InlineData("mvout", 1, 1, 0x1fff_fffful)]
    public void RowsBeyondTheMemoriesAreIllegal(string name, int rows, int columns, ulong local)
    {
        using ExtensionMachine machine = Make();
        Assert.Equal(Illegal, Execute(machine, name, Data, Matrix(local, rows, columns)));
        Assert.Null(Execute(machine, name, Data, Matrix(local is 0 or Nowhere or 0x1fff_ffff ? 0 : local - 1, Math.Min(rows, 16), Math.Min(columns, 64))));
    }

    [Theory]
    [InlineData(Accumulator, Nowhere, Nowhere, Nowhere)] // A in the accumulator
    [InlineData(0ul, Accumulator, Nowhere, Nowhere)] // D
    [InlineData(0ul, Nowhere, Accumulator, Nowhere)] // B in the cells
    [InlineData(16384ul - 15, Nowhere, Nowhere, Nowhere)]
    [InlineData(0ul, 16384ul - 15, Nowhere, Nowhere)]
    [InlineData(0ul, Nowhere, 16384ul - 15, Nowhere)]
    [InlineData(0ul, Nowhere, Nowhere, 16384ul - 15)]
    [InlineData(0ul, Nowhere, Nowhere, Accumulator | (1024 - 15))]
    public void ComputationsOutsideTheScratchpadAreIllegal(ulong a, ulong d, ulong cells, ulong output)
    {
        using ExtensionMachine machine = Make();
        Assert.Null(Execute(machine, "config", WeightStationary | 1 << 16, 1UL << 48));
        Assert.Null(Execute(machine, "preload", Matrix(cells, 16, 16), Matrix(output, 16, 16)));
        Assert.Equal(Illegal, Execute(machine, "compute.preloaded", Matrix(a, 16, 16), Matrix(d, 16, 16)));
        Assert.Null(Execute(machine, "preload", Matrix(0, 16, 16), Matrix(0, 16, 16)));
        Assert.Null(Execute(machine, "compute.preloaded", Matrix(0, 16, 16), Matrix(0, 16, 16)));
        Assert.Equal(Illegal, Execute(machine, "preload", Matrix(0, 17, 16), Matrix(0, 16, 16)));
        Assert.Equal(Illegal, Execute(machine, "compute.accumulated", Matrix(0, 16, 17), Matrix(0, 16, 16)));
        // The stride that counts is that of the computation.
        Assert.Null(Execute(machine, "preload", Matrix(0, 16, 16), Matrix(Accumulator, 16, 16)));
        Assert.Null(Execute(machine, "config", WeightStationary | 1 << 7 | 1 << 16, 69UL << 48));
        Assert.Equal(Illegal, Execute(machine, "compute.accumulated", Matrix(0, 16, 16), Matrix(0, 16, 16)));
        Assert.Null(Execute(machine, "config", WeightStationary | 1 << 7 | 1 << 16, 68UL << 48));
        Assert.Null(Execute(machine, "compute.accumulated", Matrix(0, 16, 16), Matrix(0, 16, 16)));
    }

    [Fact]
    public void LoopsAndCountersAreIllegal()
    {
        using ExtensionMachine machine = Make();
        foreach (uint funct in new uint[] { 8, 9, 13, 15, 16, 21, 126 })
        {
            machine.Memory.TryWrite(ExtensionMachine.Start, BitConverter.GetBytes(funct << 25 | 0x0062_b07b));
            machine.Pc = ExtensionMachine.Start;
            machine.Write(ExtensionMachine.Handler, "addi x0, x0, 0");
            machine.Run(1);
            Assert.Equal(ExtensionMachine.Start, machine.Hart.Trap.Epc);
            Assert.Equal(Illegal, (Cause)machine.Hart.Trap.Cause);
            machine.Hart.Trap.Epc = 0;
        }
    }

    [Fact]
    public void ALoadThatFaultsAddsNothing()
    {
        using ExtensionMachine machine = Make();
        machine.Memory.TryWrite(End - 128, Enumerable.Repeat((byte)1, 128).ToArray());
        Assert.Null(Execute(machine, "config", One | 16 << 16 | 1, 64));
        Assert.Equal(Cause.LoadAccess, Execute(machine, "mvin", End - 128, Matrix(Accumulator | Accumulate, 3, 16)));
        Assert.Equal(End, machine.Hart.Trap.Value);
        Assert.True(machine.Hart.Get<SystolicArray>().Accumulator.IndexOfAnyExcept(0) < 0);
        for (int i = 1; i <= 2; i++)
        {
            Assert.Null(Execute(machine, "mvin", End - 128, Matrix(Accumulator | Accumulate, 2, 16)));
            Assert.Equal(Enumerable.Repeat(i * 0x0101_0101, 32), machine.Hart.Get<SystolicArray>().Accumulator[..32].ToArray());
        }
    }

    [Fact]
    public void AStoreThatFaultsHasWrittenWhatStandsBefore()
    {
        using ExtensionMachine machine = Make();
        machine.Memory.TryWrite(Data, Enumerable.Repeat((byte)7, 64).ToArray());
        Assert.Null(Execute(machine, "config", One | 16 << 16 | 1, 16));
        Assert.Null(Execute(machine, "mvin", Data, Matrix(0, 4, 16)));
        Assert.Null(Execute(machine, "config", 2, One | 16));
        Assert.Equal(Cause.StoreAccess, Execute(machine, "mvout", End - 36, Matrix(0, 4, 16)));
        Assert.Equal(End, machine.Hart.Trap.Value);
        var bytes = new byte[37];
        machine.Memory.TryRead(End - 37, bytes.AsSpan()[..37]);
        Assert.Equal([0, .. Enumerable.Repeat((byte)7, 36)], bytes);
    }

    [Theory]
    [InlineData(0.5f, 3, 2)] // 1.5 is half-way: to even
    [InlineData(0.5f, 5, 2)]
    [InlineData(-0.5f, 3, -2)]
    [InlineData(100f, 3, 127)]
    [InlineData(100f, -3, -128)]
    [InlineData(float.PositiveInfinity, -3, -128)]
    [InlineData(float.NaN, 3, 0)]
    public void LoadsScaleAndSaturate(float scale, int value, int expected)
    {
        using ExtensionMachine machine = Make();
        machine.Memory.TryWrite(Data, [(byte)value]);
        ulong bits = (ulong)BitConverter.SingleToUInt32Bits(scale) << 32;
        foreach (ulong local in new[] { 5ul, Accumulator | 5 })
        {
            Assert.Null(Execute(machine, "config", bits | 16 << 16 | 1 << 2 | 1, 1));
            Assert.Null(Execute(machine, "mvin", Data, Matrix(local, 1, 1)));
        }

        Assert.Equal(expected, machine.Hart.Get<SystolicArray>().Scratchpad[5 * SystolicArray.Dim]);
        Assert.Equal(expected, machine.Hart.Get<SystolicArray>().Accumulator[5 * SystolicArray.Dim]);
    }

    [Fact]
    public void ACommitLogShowsRows()
    {
        using ExtensionMachine machine = Make();
        machine.Memory.TryWrite(Data, [1, 2, 0xff]);
        (machine.Hart[5], machine.Hart[6], machine.Hart[7]) = (Data, Matrix(9, 1, 3), Matrix(Accumulator | 3, 1, 1));
        machine.Write(ExtensionMachine.Start, "gemmini.mvin t0, t1", "gemmini.mvin t0, t2", "gemmini.flush x0, x0");
        using var log = new MemoryStream();
        using (var tracer = new CommitTracer(new InterpreterEngine(machine.Hart, machine.Rows), machine.Rows, log))
        {
            tracer.Run(3);
            tracer.Flush();
        }

        string[] lines = Encoding.ASCII.GetString(log.ToArray()).TrimEnd('\n').Split('\n');
        Assert.EndsWith("spad[9] 0x" + new string('0', 26) + "ff0201", lines[0]);
        Assert.EndsWith("acc[3] 0x" + new string('0', 120) + "00ff0201", lines[1]);
        Assert.DoesNotContain("[", lines[2]);
    }

    [Fact]
    public void AVariedStateIsOneToWorkIn()
    {
        using ExtensionMachine machine = Make();
        int computed = 0;
        for (int seed = 0; seed < 100; seed++)
        {
            SystolicArray array = machine.Hart.Get<SystolicArray>();
            array.Reset();
            array.Vary(new Random(seed));
            int[] before = array.Accumulator.ToArray();
            sbyte[] scratchpad = array.Scratchpad.ToArray();
            Assert.Null(Execute(machine, "compute.preloaded", Matrix(0, 16, 16), Matrix(32, 16, 16)));
            computed += before.AsSpan().SequenceEqual(array.Accumulator) && scratchpad.AsSpan().SequenceEqual(array.Scratchpad) ? 0 : 1;
        }

        Assert.InRange(computed, 60, 100);
    }

    private static ExtensionMachine Make() => new("rv64gc_xgemmini");

    private static ulong Matrix(ulong local, int rows, int columns) => (ulong)rows << 48 | (ulong)columns << 32 | local;

    private static Cause? Execute(ExtensionMachine machine, string name, ulong rs1, ulong rs2)
    {
        (machine.Hart[5], machine.Hart[6]) = (rs1, rs2);
        return machine.Execute($"gemmini.{name} t0, t1");
    }
}
