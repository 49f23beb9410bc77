using RiscvSim.Tests.Cli;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Kit;

public sealed class HeaderTests : IDisposable
{
    private const string Start = """

        __asm__(".globl _start\n_start:\n.option push\n.option norelax\nla gp, __global_pointer$\n.option pop\nandi sp, sp, -16\nj start\n");

        static void leave(long code)
        {
            register long a0 __asm__("a0") = code;
            register long a7 __asm__("a7") = 93;
            __asm__ volatile("ecall" : : "r"(a0), "r"(a7));
        }

        static int scalar_is_right(void)
        {
            static int32_t memory[4] = {3, 5, 7, 9};
            return var_mac(10, 6, 7) == 52 && var_addi(5, -2048) == -2043 && var_pick(0x123456789abcdef0, 40, 7) == 0x56 && var_scale(1.5f, 4) == 6.0f
                && var_scaled(1.5, 4) == 6.0 && var_load((int64_t)memory, 2) == 7 && var_fma4(2, 3, 4) == 2 * 3 + 4;
        }
        """;

    private const string Extension = """
        [Extension("xvar", Implies = "v")]
        public static class Var
        {
            [Insn("var.mac rd, rs1, rs2", "0000000 rs2 rs1 010 rd 1111011", Cost.Mul)]
            public static long VarMac(long rd, long rs1, long rs2) => rd + rs1 * rs2;

            [Insn("var.addi rd, rs1, imm", "imm[11:0] rs1 100 rd 1111011", Cost.Alu)]
            public static long VarAddi(long rs1, long imm) => rs1 + imm;

            // The immediates stand across the borders of the format.
            [Insn("var.pick rd, rs1, from, last", "last[2:0] from[5:4] 00 from[3:0] last[3] rs1 111 rd 1111011", Cost.Alu)]
            public static ulong VarPick(ulong rs1, uint word) => rs1 >> (int)((word >> 21 & 15) | (word >> 27 & 3) << 4) & (2UL << (int)((word >> 29) | (word >> 20 & 1) << 3)) - 1;

            [Insn("var.scale fd, fs1, rs2", "0000001 rs2 fs1 010 fd 1111011", Cost.FMul)]
            public static float VarScale(float fs1, int rs2) => fs1 * rs2;

            [Insn("var.scaled fd, fs1, rs2", "0000010 rs2 fs1 010 fd 1111011", Cost.FMul)]
            public static double VarScaled(double fs1, int rs2) => fs1 * rs2;

            [Insn("var.fma4 rd, rs1, rs2, rs3", "rs3 00 rs2 rs1 110 rd 1111011", Cost.Mul)]
            public static long VarFma4(long rs1, long rs2, long rs3) => rs1 * rs2 + rs3;

            [Insn("var.load rd, rs1, rs2", "0000011 rs2 rs1 010 rd 1111011", Cost.Load)]
            public static long VarLoad(Hart hart, ulong rs1, ulong rs2) => hart.TryLoad(rs1 + 4 * rs2, out int value) ? value : 0;

            [Insn("var.vabsd.vv vd, vs2, vs1, vm", "000000 vm vs2 vs1 000 vd 1111011", Cost.VAlu)]
            [Insn("var.vabsd.vx vd, vs2, rs1, vm", "000001 vm vs2 rs1 000 vd 1111011", Cost.VAlu)]
            [Insn("var.vabsd.vi vd, vs2, imm, vm", "000010 vm vs2 imm[4:0] 000 vd 1111011", Cost.VAlu)]
            public readonly struct VarVabsd : IIntBinary, ICTyped
            {
                public static bool IsSigned => true;
                public static bool HasWide => false;
                public static T Lane<T>(T a, T b) where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a > b ? a - b : b - a;
                public static string? CType(string field, int lmulLog2) => lmulLog2 < -1 ? null : $"vint32m{(lmulLog2 < 0 ? "f2" : 1 << lmulLog2)}_t";
                public static int CSew => 32;
            }
        }
        """;

    private readonly ExtensionFolder _folder = new();

    public HeaderTests() => _folder.Write("var.cs", Extension);

    [ToolFact("clang-19", "ld.lld-19")]
    public void ClangUsesTheInstructionsByValues()
    {
        _folder.Write("p.c", """
            #include "var.h"
            """ + Start + """

            __attribute__((used)) static void start(void)
            {
                static const int32_t left[6] = {1, -20, 300, 4, 5, 6}, right[6] = {-1, 20, 100, 4, 6, 9}, expected[6] = {2, 40, 200, 12, 1, 22};
                static int32_t result[6];
                size_t n = __riscv_vsetvl_e32m2(6);
                vint32m2_t a = __riscv_vle32_v_i32m2(left, n), b = __riscv_vle32_v_i32m2(right, n);
                vint32m2_t d = var_vabsd_vv_m2(a, a, b, n);
                vbool16_t mask = __riscv_vmseq_vx_i32m2_b16(d, 3, n);
                var_vabsd_vx_m(mask, d, a, 28L, n, 32, m2);
                mask = __riscv_vmseq_vx_i32m2_b16(d, 0, n);
                var_vabsd_vi_m(mask, d, a, -8, n, 32, m2);
                __riscv_vse32_v_i32m2(result, d, n);
                int wrong = 0;
                for (int i = 0; i < 6; i++)
                    wrong |= result[i] != expected[i];
                leave(scalar_is_right() ? wrong : 2);
            }
            """);
        AssertRuns("clang-19 -Wall -Wextra -Werror --target=riscv64-linux-gnu -march=rv64gcv -O2 -ffreestanding -nostdlib -static -fuse-ld=lld");
    }

    [ToolFact("riscv64-unknown-elf-gcc")]
    public void GccUsesVectorsByNumbersOfRegisters()
    {
        _folder.Write("p.c", """
            #define VAR_REGISTERS_ONLY
            #include "var.h"
            """ + Start + """

            __attribute__((used)) static void start(void)
            {
                static const int32_t left[4] = {1, -20, 300, 4}, right[4] = {-1, 20, 100, 4}, expected[4] = {2, 40, 200, 12};
                static int32_t result[4];
                __asm__ volatile("vsetivli zero, 4, e32, m2, ta, mu\n\tvle32.v v8, (%0)\n\tvle32.v v10, (%1)\n\t"
                    VAR_VABSD_VV(12, 8, 10, 1) "vmseq.vi v0, v12, 0\n\t" VAR_VABSD_VI(12, 8, -8, 0) "vse32.v v12, (%2)\n\t"
                    : : "r"(left), "r"(right), "r"(result) : "memory");
                int wrong = 0;
                for (int i = 0; i < 4; i++)
                    wrong |= result[i] != expected[i];
                leave(scalar_is_right() ? wrong : 2);
            }
            """);
        AssertRuns("riscv64-unknown-elf-gcc -Wall -Wextra -Werror -march=rv64gcv -mabi=lp64d -O2 -ffreestanding -nostdlib -static");
    }

    [ToolFact("riscv64-unknown-elf-gcc")]
    public void GccIsToldThatItHasNoVectorOperands()
    {
        _folder.Write("p.c", "#include \"var.h\"\n");
        _folder.Run("riscvsim ext header var.cs > var.h");
        CliRun run = _folder.Run("riscv64-unknown-elf-gcc -march=rv64gcv -mabi=lp64d -ffreestanding -c p.c");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("#error \"this compiler has no vector operands", run.Error, StringComparison.Ordinal);
    }

    [ToolFact("clang-19", "ld.lld-19", "riscv64-unknown-elf-gcc")]
    public void BothAssemblersGiveTheSameWords()
    {
        _folder.Write("p.S", "#include \"var.h\"\nVAR_MAC(10, 11, 12)\nVAR_ADDI(1, 2, -3)\nVAR_PICK(31, 30, 63, 15)\nVAR_FMA4(1, 2, 3, 31)\nVAR_VABSD_VI(31, 16, -1, 0)\n");
        _folder.Run("riscvsim ext header var.cs > var.h");
        CliRun run = _folder.Run("""
            clang-19 --target=riscv64 -march=rv64gcv -c p.S -o a.o && riscv64-unknown-elf-gcc -march=rv64gcv -mabi=lp64d -c p.S -o b.o &&
            riscv64-unknown-elf-objcopy -O binary -j .text a.o a.bin && riscv64-unknown-elf-objcopy -O binary -j .text b.o b.bin && cmp a.bin b.bin && od -An -tx4 -v a.bin
            """);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["00c5a57b", "ffd140fb", "f9ff7ffb", "f83160fb", "090f8ffb"], run.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose() => _folder.Dispose();

    private void AssertRuns(string compiler)
    {
        CliRun built = _folder.Run($"riscvsim ext header var.cs > var.h && {compiler} -o p.elf p.c");
        Assert.Equal((0, "", ""), (built.ExitCode, built.Output, built.Error));
        CliRun run = _folder.Run("riscvsim run --abi linux --ext var.cs p.elf");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }
}
