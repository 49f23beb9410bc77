// int8 matrix times vector. Two rows share each load of x; products are made in 16 bits (one never overflows) and added into 32-bit sums
// of LMUL 8, whose tail stays undisturbed in the last, shorter step. One reduction for each row.
#include "gemv.h"

REQUIRES_ISA("rv64gcv_zicntr");

static int32_t reduce(vint32m8_t sums)
{
    vint32m1_t zero = __riscv_vmv_s_x_i32m1(0, 1);
    return __riscv_vmv_x_s_i32m1_i32(__riscv_vredsum_vs_i32m8_i32m1(sums, zero, __riscv_vsetvlmax_e32m8()));
}

// A function of its own: inlined, a group of zeros would be kept over all rows, and there is no room for it.
__attribute__((noinline)) static void multiply_two_rows(const int8_t *w0, const int8_t *w1, size_t depth, int32_t *y0, int32_t *y1)
{
    const int8_t *from = x;
    vint32m8_t s0 = __riscv_vmv_v_x_i32m8(0, __riscv_vsetvlmax_e32m8()), s1 = s0;
    for (size_t k = depth, vl; k != 0; k -= vl, w0 += vl, w1 += vl, from += vl) {
        vl = __riscv_vsetvl_e8m2(k);
        vint8m2_t values = __riscv_vle8_v_i8m2(from, vl);
        vint16m4_t p0 = __riscv_vwmul_vv_i16m4(__riscv_vle8_v_i8m2(w0, vl), values, vl);
        vint16m4_t p1 = __riscv_vwmul_vv_i16m4(__riscv_vle8_v_i8m2(w1, vl), values, vl);
        s0 = __riscv_vwadd_wv_i32m8_tu(s0, s0, p0, vl);
        s1 = __riscv_vwadd_wv_i32m8_tu(s1, s1, p1, vl);
    }

    *y0 = reduce(s0);
    *y1 = reduce(s1);
}

static void multiply(size_t rows, size_t depth)
{
    for (size_t row = 0; row < rows; row += 2) {
        size_t second = row + 1 < rows ? row + 1 : row; // the last row alone is done twice
        multiply_two_rows(weights + row * depth, weights + second * depth, depth, y + row, y + second);
    }
}

int main(int argc, char **argv)
{
    return gemv_main("gemv-int8", 1, argc, argv);
}
