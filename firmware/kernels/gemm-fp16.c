// fp16 operands, fp32 sums: vfwmacc rounds once, to fp32.
#define ELEMENT _Float16
#define ELEMENT_BITS 16
#define GEMM_K_PER_ELEMENT 1
#define SUM float
#define SUMS vfloat32m4_t
#define ROWS 6
#define SUMS_SETVL __riscv_vsetvl_e32m4
#define SUMS_ZERO(vl) __riscv_vfmv_v_f_f32m4(0, vl)
#define SUMS_STORE __riscv_vse32_v_f32m4
#define STEP(right, left, vl)                                   \
    do {                                                        \
        vfloat16m2_t r = __riscv_vle16_v_f16m2(right, vl);      \
        s0 = __riscv_vfwmacc_vf_f32m4(s0, (left)[0], r, vl);    \
        s1 = __riscv_vfwmacc_vf_f32m4(s1, (left)[1], r, vl);    \
        s2 = __riscv_vfwmacc_vf_f32m4(s2, (left)[2], r, vl);    \
        s3 = __riscv_vfwmacc_vf_f32m4(s3, (left)[3], r, vl);    \
        s4 = __riscv_vfwmacc_vf_f32m4(s4, (left)[4], r, vl);    \
        s5 = __riscv_vfwmacc_vf_f32m4(s5, (left)[5], r, vl);    \
    } while (0)
#define PLAIN(sum, l, r) __builtin_fmaf((float)(l), (float)(r), sum)
#define FILL fill_fp16
#include "kernels.h"

static void fill_fp16(_Float16 *to, size_t count, uint64_t *random)
{
    for (size_t i = 0; i < count; i++) {
        to[i] = (_Float16)random_float(random);
    }
}

#include "gemm.h"

REQUIRES_ISA("rv64gcv_zicntr_zvfh");

int main(int argc, char **argv)
{
    return gemm_main("gemm-fp16", argc, argv);
}
