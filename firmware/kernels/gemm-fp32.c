// fp32, by fused multiply-adds.
#define ELEMENT float
#define ELEMENT_BITS 32
#define GEMM_K_PER_ELEMENT 1
#define SUM float
#define SUMS vfloat32m4_t
#define ROWS 6
#define SUMS_SETVL __riscv_vsetvl_e32m4
#define SUMS_ZERO(vl) __riscv_vfmv_v_f_f32m4(0, vl)
#define SUMS_STORE __riscv_vse32_v_f32m4
#define STEP(right, left, vl)                                  \
    do {                                                       \
        vfloat32m4_t r = __riscv_vle32_v_f32m4(right, vl);     \
        s0 = __riscv_vfmacc_vf_f32m4(s0, (left)[0], r, vl);    \
        s1 = __riscv_vfmacc_vf_f32m4(s1, (left)[1], r, vl);    \
        s2 = __riscv_vfmacc_vf_f32m4(s2, (left)[2], r, vl);    \
        s3 = __riscv_vfmacc_vf_f32m4(s3, (left)[3], r, vl);    \
        s4 = __riscv_vfmacc_vf_f32m4(s4, (left)[4], r, vl);    \
        s5 = __riscv_vfmacc_vf_f32m4(s5, (left)[5], r, vl);    \
    } while (0)
#define PLAIN(sum, l, r) __builtin_fmaf(l, r, sum)
#define FILL(to, count, random) fill_fp32(to, count, 1, random)
#include "gemm.h"

REQUIRES_ISA("rv64gcv_zicntr");

int main(int argc, char **argv)
{
    return gemm_main("gemm-fp32", argc, argv);
}
