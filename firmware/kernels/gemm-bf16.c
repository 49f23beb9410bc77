// bf16 operands, fp32 sums: vfwmaccbf16 rounds once, to fp32.
#define ELEMENT __bf16
#define ELEMENT_BITS 16
#define GEMM_K_PER_ELEMENT 1
#define SUM float
#define SUMS vfloat32m4_t
#define ROWS 6
#define SUMS_SETVL __riscv_vsetvl_e32m4
#define SUMS_ZERO(vl) __riscv_vfmv_v_f_f32m4(0, vl)
#define SUMS_STORE __riscv_vse32_v_f32m4
#define STEP(right, left, vl)                                      \
    do {                                                           \
        vbfloat16m2_t r = __riscv_vle16_v_bf16m2(right, vl);       \
        s0 = __riscv_vfwmaccbf16_vf_f32m4(s0, (left)[0], r, vl);   \
        s1 = __riscv_vfwmaccbf16_vf_f32m4(s1, (left)[1], r, vl);   \
        s2 = __riscv_vfwmaccbf16_vf_f32m4(s2, (left)[2], r, vl);   \
        s3 = __riscv_vfwmaccbf16_vf_f32m4(s3, (left)[3], r, vl);   \
        s4 = __riscv_vfwmaccbf16_vf_f32m4(s4, (left)[4], r, vl);   \
        s5 = __riscv_vfwmaccbf16_vf_f32m4(s5, (left)[5], r, vl);   \
    } while (0)
#define PLAIN(sum, l, r) __builtin_fmaf(float_of_bf16(l), float_of_bf16(r), sum)
#define FILL fill_bf16
#include "kernels.h"

// A bf16 is the upper half of an fp32.
static float float_of_bf16(__bf16 value)
{
    uint16_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return float_of((uint32_t)bits << 16);
}

static void fill_bf16(__bf16 *to, size_t count, uint64_t *random)
{
    for (size_t i = 0; i < count; i++) {
        uint16_t bits = (uint16_t)(bits_of(random_float(random)) >> 16);
        __builtin_memcpy(to + i, &bits, sizeof bits);
    }
}

#include "gemm.h"

REQUIRES_ISA("rv64gcv_zicntr_zvfbfwma");

int main(int argc, char **argv)
{
    return gemm_main("gemm-bf16", argc, argv);
}
