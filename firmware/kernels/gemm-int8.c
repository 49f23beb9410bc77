// int8 x int8 -> int32. A row of B is widened to int16 once for all rows of A: one vwmacc.vx is then a whole multiply-add. LMUL 8 takes half as
// many instructions as LMUL 4.
#define ELEMENT int8_t
#define ELEMENT_BITS 8
#define GEMM_K_PER_ELEMENT 1
#define SUM int32_t
#define SUMS vint32m8_t
#define ROWS 3
#define SUMS_SETVL __riscv_vsetvl_e32m8
#define SUMS_ZERO(vl) __riscv_vmv_v_x_i32m8(0, vl)
#define SUMS_STORE __riscv_vse32_v_i32m8
#define STEP(right, left, vl)                                                       \
    do {                                                                            \
        vint16m4_t r = __riscv_vsext_vf2_i16m4(__riscv_vle8_v_i8m2(right, vl), vl); \
        s0 = __riscv_vwmacc_vx_i32m8(s0, (left)[0], r, vl);                         \
        s1 = __riscv_vwmacc_vx_i32m8(s1, (left)[1], r, vl);                         \
        s2 = __riscv_vwmacc_vx_i32m8(s2, (left)[2], r, vl);                         \
    } while (0)
#define PLAIN(sum, l, r) ((sum) + (l) * (r))
#define FILL fill_int8
#include "gemm.h"

REQUIRES_ISA("rv64gcv_zicntr");

int main(int argc, char **argv)
{
    return gemm_main("gemm-int8", argc, argv);
}
