// int8 x int8 -> int32. A row of B is widened to int16 once for all rows of A: one vwmacc.vx is then a whole multiply-add.
#define ELEMENT int8_t
#define ELEMENT_BITS 8
#define GEMM_K_PER_ELEMENT 1
#define SUM int32_t
#define SUMS vint32m4_t
#define SUMS_ZERO(vl) __riscv_vmv_v_x_i32m4(0, vl)
#define SUMS_STORE __riscv_vse32_v_i32m4
#define STEP(right, left, vl)                                                       \
    do {                                                                            \
        vint16m2_t r = __riscv_vsext_vf2_i16m2(__riscv_vle8_v_i8m1(right, vl), vl); \
        s0 = __riscv_vwmacc_vx_i32m4(s0, (left)[0], r, vl);                         \
        s1 = __riscv_vwmacc_vx_i32m4(s1, (left)[1], r, vl);                         \
        s2 = __riscv_vwmacc_vx_i32m4(s2, (left)[2], r, vl);                         \
        s3 = __riscv_vwmacc_vx_i32m4(s3, (left)[3], r, vl);                         \
        s4 = __riscv_vwmacc_vx_i32m4(s4, (left)[4], r, vl);                         \
        s5 = __riscv_vwmacc_vx_i32m4(s5, (left)[5], r, vl);                         \
    } while (0)
#define PLAIN(sum, l, r) ((sum) + (l) * (r))
#define FILL fill_int8
#include "gemm.h"

REQUIRES_ISA("rv64gcv_zicntr");

int main(int argc, char **argv)
{
    return gemm_main("gemm-int8", argc, argv);
}
