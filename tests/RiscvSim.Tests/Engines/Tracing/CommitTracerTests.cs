using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Tracing;
using RiscvSim.Isa;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Platforms.BareMetal;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Engines.Tracing;

public partial class CommitTracerTests
{
    private const int BootRomLines = 5;

    /// <summary>Programs recorded from Spike with M, S and U mode; the strings are those of the recording and zicsr, which Spike always has.</summary>
    private static readonly (string Name, string Isa)[] s_recorded =
    [
        ("integer", "rv64im_zba_zbb_zbs_zicond_zihintpause_zicsr"),
        ("compressed", "rv64imac_zba_zbb_zcb_zicsr"),
        ("fp", "rv64imafd_zfh_zfa"),
        ("smc", "rv64imac_zifencei_zicsr"),
    ];

    [SharedFact("golden/commitlog")]
    public void AgreesWithSpike()
    {
        string folder = Path.Combine(Repository.Shared!, "golden", "commitlog");
        foreach ((string name, string isa) in s_recorded)
        {
            string[] golden = ReadLines(Path.Combine(folder, "log", $"{name}.commit.log.gz"));
            string[] ours = Trace(ElfFile.Load(Path.Combine(folder, "elf", $"{name}.elf")), isa).TrimEnd('\n').Split('\n');

            // Spike begins in its boot ROM, and executes one wfi before it looks at tohost.
            Assert.Equal(golden.Length - BootRomLines - 1, ours.Length);
            bool hasFloat = isa.Contains("imaf");
            for (int i = 0; i < ours.Length; i++)
                Assert.Equal(WithoutSupervisor(golden[i + BootRomLines], hasFloat), WithoutSupervisor(ours[i], hasFloat));
        }
    }

    /// <summary>
    /// Vector programs: all but the accesses of vector instructions, which are not shown here; of vector registers Spike shows those that are
    /// written, and we those that change.
    /// </summary>
    [SharedFact("golden/commitlog")]
    public void AgreesWithSpikeOnVectors()
    {
        string folder = Path.Combine(Repository.Shared!, "golden", "commitlog");
        foreach ((string name, string isa) in new[]
        {
            ("vint", "rv64imafdcv_zba_zbb_zvl128b"), ("vfp", "rv64imafdcv_zfh_zvfh_zvl256b"), ("mixed", "rv64imafdcv_zba_zbb_zbs_zvl128b"),
        })
        {
            string[] golden = ReadLines(Path.Combine(folder, "log", $"{name}.commit.log.gz"));
            string[] ours = Trace(ElfFile.Load(Path.Combine(folder, "elf", $"{name}.elf")), isa).TrimEnd('\n').Split('\n');
            Assert.Equal(golden.Length - BootRomLines - 1, ours.Length);
            for (int i = 0; i < ours.Length; i++)
            {
                string expected = WithoutSupervisor(golden[i + BootRomLines], true), actual = WithoutSupervisor(ours[i], true);
                if (VectorStatePattern().IsMatch(expected))
                {
                    Assert.All(VectorRegisterPattern().Matches(actual), m => Assert.Contains(m.Value, expected, StringComparison.Ordinal));
                    expected = VectorRegisterPattern().Replace(expected.Split(" mem ")[0], "");
                    actual = VectorRegisterPattern().Replace(actual, "");
                }

                Assert.Equal(expected, actual);
            }
        }
    }

    [GeneratedRegex(@" e\d+ mf?\d l\d+")]
    private static partial Regex VectorStatePattern();

    [GeneratedRegex(@" v\d+ +0x[0-9a-f]+")]
    private static partial Regex VectorRegisterPattern();

    [Fact]
    public void TwoRunsAreTheSameToTheByte()
    {
        ElfFile elf = ElfFile.Load(Path.Combine(Repository.Root, "firmware", "elf", "hello.htif.elf"));
        string first = Trace(elf, IsaString.Default);
        Assert.Equal(first, Trace(elf, IsaString.Default));
        Assert.StartsWith("core   0: 3 0x0000000080000000 (0xf14022f3) x5  0x0000000000000000\n", first);
    }

    [Fact]
    public void TrapsHaveNoLineAndReturnsWriteMstatus() => Assert.Equal(
        """
        core   0: 3 0x0000000080000000 (0x00000297) x5  0x0000000080000000
        core   0: 3 0x0000000080000004 (0x01c28293) x5  0x000000008000001c
        core   0: 3 0x0000000080000008 (0x30529073) c773_mtvec 0x000000008000001c
        core   0: 3 0x000000008000001c (0x34129073) c833_mepc 0x000000008000001c
        core   0: 3 0x0000000080000020 (0x341022f3) x5  0x000000008000001c
        core   0: 3 0x0000000080000024 (0xff428293) x5  0x0000000080000010
        core   0: 3 0x0000000080000028 (0x341292f3) x5  0x000000008000001c c833_mepc 0x0000000080000010
        core   0: 3 0x000000008000002c (0x30200073) c768_mstatus 0x0000000200000080
        core   0: 3 0x0000000080000010 (0x0002b303) x6  0x341022f334129073 mem 0x000000008000001c

        """,
        TraceLines(9, "la t0, handler", "csrrw zero, 0x305, t0", "ebreak", "ld t1, 0(t0)", "jal zero, end", "end:", "addi zero, zero, 0",
            "handler:", "csrrw zero, 0x341, t0", "csrrs t0, 0x341, zero", "addi t0, t0, -12", "csrrw t0, 0x341, t0", "mret"));

    [Fact]
    public void AtomicsShowReadAndWrite()
    {
        string log = TraceLines(8, "la t0, word", "addi t1, zero, 2", "lr.w t2, (t0)", "sc.w t3, t1, (t0)", "sc.w t3, t1, (t0)", "amoadd.d t5, t1, (t0)",
            "sb t1, 9(t0)", "word:", ".dword 0x700000005", ".dword 0");
        string[] lines = log.Split('\n');
        Assert.EndsWith("(0x1002a3af) x7  0x0000000000000005 mem 0x0000000080000020", lines[3]);
        Assert.EndsWith("(0x1862ae2f) x28 0x0000000000000000 mem 0x0000000080000020 0x00000002", lines[4]);
        Assert.EndsWith("(0x1862ae2f) x28 0x0000000000000001", lines[5]);
        Assert.EndsWith(" x30 0x0000000700000002 mem 0x0000000080000020 mem 0x0000000080000020 0x0000000700000004", lines[6]);
        Assert.EndsWith("(0x006284a3) mem 0x0000000080000029 0x02", lines[7]);
    }

    private static string TraceLines(ulong limit, params string[] lines) => Trace(GuestProgram.Elf(lines), IsaString.Default, limit);

    private static string Trace(ElfFile elf, string isa, ulong limit = 1_000_000)
    {
        using var machine = new BareMetalMachine(elf, new BareMetalOptions { Isa = IsaString.Parse(isa), MemorySize = 1 << 20 });
        using var log = new MemoryStream();
        var interpreter = new InterpreterEngine(machine.Hart, Extensions.LoadTable()) { Observer = machine };
        using var tracer = new CommitTracer(interpreter, interpreter.Rows, log);
        StopReason reason = tracer.Run(limit);
        Assert.Equal(limit == machine.Hart.Retired ? StopReason.Limit : StopReason.Requested, reason);
        tracer.Flush();
        return Encoding.ASCII.GetString(log.ToArray());
    }

    /// <summary>mstatus without SXL, which exists with S mode only; and without FS and SD, which Spike lets S mode have without F.</summary>
    private static string WithoutSupervisor(string line, bool hasFloat)
    {
        const ulong sxl = 3UL << 34, floatState = 1UL << 63 | 3UL << 13;
        return Mstatus().Replace(line, m => $"{m.Groups[1].Value}0x{Convert.ToUInt64(m.Groups[2].Value, 16) & ~(sxl | (hasFloat ? 0 : floatState)):x16}");
    }

    /// <summary>Where the value of mstatus stands: behind its name, and behind the register of "csrr rd, mstatus".</summary>
    [GeneratedRegex(@"(c768_mstatus |\(0x30002[0-9a-f]{3}\) x\d+ +)0x([0-9a-f]{16})")]
    private static partial Regex Mstatus();

    private static string[] ReadLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
