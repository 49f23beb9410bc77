// int8 matrix times vector by vdot4a.vv: a lane takes four neighbours along the row at once. Four rows share each load of x; depth is a
// multiple of 4 (padded with zeros where it is not). Sums have LMUL 4; their tail stays undisturbed in the last, shorter step.
#include "gemv.h"
#include "vdot4a.h"

REQUIRES_ISA("rv64gcv_zicntr_zvdot4a8i");

static int32_t reduce(vint32m4_t sums)
{
    vint32m1_t zero = __riscv_vmv_s_x_i32m1(0, 1);
    return __riscv_vmv_x_s_i32m1_i32(__riscv_vredsum_vs_i32m4_i32m1(sums, zero, __riscv_vsetvlmax_e32m4()));
}

static void multiply(size_t rows, size_t depth)
{
    for (size_t row = 0; row < rows; row += 4) {
        // Rows past the end repeat the last one.
        size_t r1 = row + 1 < rows ? row + 1 : rows - 1, r2 = row + 2 < rows ? row + 2 : rows - 1, r3 = row + 3 < rows ? row + 3 : rows - 1;
        const int8_t *w0 = weights + row * depth, *w1 = weights + r1 * depth, *w2 = weights + r2 * depth, *w3 = weights + r3 * depth;
        const int8_t *from = x;
        vint32m4_t s0 = __riscv_vmv_v_x_i32m4(0, __riscv_vsetvlmax_e32m4()), s1 = s0, s2 = s0, s3 = s0, values, w, v;
        size_t words = depth / 4, vl;
        __asm__ volatile("1:\n"
                         "vsetvli %[vl], %[words], e32, m4, tu, ma\n"
                         "vle32.v %[x], (%[from])\n"
                         "vle32.v %[w], (%[w0])\n"
                         "vle32.v %[v], (%[w1])\n"
                         "sub %[words], %[words], %[vl]\n"
                         "slli %[vl], %[vl], 2\n"
                         VDOT4A_VV("%[d0]", "%[w]", "%[x]")
                         VDOT4A_VV("%[d1]", "%[v]", "%[x]")
                         "vle32.v %[w], (%[w2])\n"
                         "vle32.v %[v], (%[w3])\n"
                         "add %[from], %[from], %[vl]\n"
                         "add %[w0], %[w0], %[vl]\n"
                         "add %[w1], %[w1], %[vl]\n"
                         VDOT4A_VV("%[d2]", "%[w]", "%[x]")
                         VDOT4A_VV("%[d3]", "%[v]", "%[x]")
                         "add %[w2], %[w2], %[vl]\n"
                         "add %[w3], %[w3], %[vl]\n"
                         "bnez %[words], 1b\n"
                         : [d0] "+&vr"(s0), [d1] "+&vr"(s1), [d2] "+&vr"(s2), [d3] "+&vr"(s3), [x] "=&vr"(values), [w] "=&vr"(w), [v] "=&vr"(v),
                           [from] "+&r"(from), [w0] "+&r"(w0), [w1] "+&r"(w1), [w2] "+&r"(w2), [w3] "+&r"(w3), [words] "+&r"(words), [vl] "=&r"(vl)
                         :
                         : "memory", "vl", "vtype");

        y[row] = reduce(s0);
        y[r1] = reduce(s1);
        y[r2] = reduce(s2);
        y[r3] = reduce(s3);
    }
}

int main(int argc, char **argv)
{
    return gemv_main("gemv-int8-dot", 4, argc, argv);
}
