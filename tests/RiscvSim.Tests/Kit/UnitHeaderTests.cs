using RiscvSim.Tests.Cli;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Kit;

/// <summary>Headers of matmul units that are described in YAML.</summary>
public sealed class UnitHeaderTests : IDisposable
{
    private const string Unit = """
        extension: xunit
        implies: zve32x zvl256b
        units:
          - mnemonic: my.mm
            operands: vd, vs1, vs2
            pattern: 0000001 vs2 vs1 010 vd 1111011
            m: 4
            k: 8
            n: 4
            a: int8
            b: int8
            c: int32
            layout: KN
            tiles: run
            sew: 8
            lmul: mf2 m1 m2 m4
            vlen: 256..
            vl: multiple
            vstart: zero
            alignment: emul
            overlap_a: none
            overlap_b: widening
            latency: 8
            macs_per_cycle: 128
        """;

    private readonly ExtensionFolder _folder = new();

    public UnitHeaderTests() => _folder.Write("unit.yaml", Unit);

    [UnitFact("clang-19", "ld.lld-19")]
    public void TypedFunctionsMultiplyMatrices()
    {
        // The golden product of SiFive's 4x8x4: A row by row, B row by row.
        _folder.Write("p.c", """
            #include "unit.h"

            static const uint8_t left[32] = {1, 2, 3, 4, 5, 6, 7, 0x80, 0xff, 1, 0, 2, 0x7f, 3, 4, 5, 0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70, 8, 0, 0, 0x81, 0, 0, 2, 0, 3};
            static const uint8_t right[32] = {1, 2, 3, 4, 5, 6, 7, 8, 0x80, 0x7f, 0xff, 1, 0, 0x10, 0x20, 0x30, 2, 2, 2, 2, 0xfe, 1, 0, 0x7f, 3, 0, 0x81, 4, 0x40, 0x50, 0x60, 0x70};
            static const int32_t expected[16] = {-8546, -9765, -13025, -13321, 0x248, 0x2b5, 0x126, 0x51f, -5152, 0x2030, -11024, 0x42f0, 0x403c, -15887, 0x19f, 0x1cf};

            __attribute__((used)) static void start(void)
            {
                static int32_t result[16];
                vint8m1_t a = __riscv_vle8_v_i8m1((const int8_t *)left, 32), b = __riscv_vle8_v_i8m1((const int8_t *)right, 32);
                vint32m2_t c = my_mm_m1(__riscv_vmv_v_x_i32m2(0, 16), a, b, 32);
                __riscv_vse32_v_i32m2(result, c, 16);
                register long a0 __asm__("a0") = 0;
                for (int i = 0; i < 16; i++)
                    a0 |= result[i] != expected[i];
                register long a7 __asm__("a7") = 93;
                __asm__ volatile("ecall" : : "r"(a0), "r"(a7));
            }

            __asm__(".globl _start\n_start:\n\tandi sp, sp, -16\n\tj start\n");
            """);
        CliRun built = _folder.Run("riscvsim ext header unit.yaml > unit.h && clang-19 -Wall -Wextra -Werror --target=riscv64-linux-gnu -march=rv64gcv "
            + "-O2 -ffreestanding -nostdlib -static -fuse-ld=lld -o p.elf p.c");
        Assert.Equal((0, "", ""), (built.ExitCode, built.Output, built.Error));
        CliRun run = _folder.Run("riscvsim run --matmul unit.yaml p.elf");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [UnitFact]
    public void CheckDocAndTestTakeUnits()
    {
        CliRun check = _folder.Run("riscvsim ext check unit.yaml");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Contains("unit.yaml: 1 row, compared with ", check.Output, StringComparison.Ordinal);
        string page = _folder.Run("riscvsim ext doc unit.yaml").Output;
        Assert.Contains("    macs_per_cycle: 128\n```", page, StringComparison.Ordinal);
        Assert.Contains("latency 8 cycles; occupies its unit at SEW 8, LMUL 1, vl = VLMAX for 1, 1, 2, 4 cycles at VLEN 128, 256, 512, 1024", page, StringComparison.Ordinal);
        CliRun test = _folder.Run("riscvsim ext test --count 400 unit.yaml");
        Assert.True(test.ExitCode == 0, test.Output + test.Error);
        Assert.Matches("my.mm +400 +[0-9]+ +agree +agree +none +none\n", test.Output);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class UnitFactAttribute : FactAttribute
    {
        public UnitFactAttribute(params string[] tools)
        {
            if (!File.Exists(Path.Combine(AppContext.BaseDirectory, "RiscvSim.Matmul.dll")))
                Skip = "needs the matmul unit, which is not in this build";
            else if (Array.Find(tools, tool => HostTool.Find(tool) == null) is { } missing)
                Skip = $"needs {missing} on PATH";
        }
    }
}
