// GELU, the usual form with tanh: x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2, fp32. (1 + tanh(t)) / 2 is 1 / (1 + e^(-2 t)).
#include "activation.h"

REQUIRES_ISA("rv64gcv_zicntr");

#define LINEAR 1.59576912160573 // 2 sqrt(2 / pi)
#define CUBIC 0.0713548162726009 // 0.044715 times that

static inline vfloat32m2_t activate_vector(vfloat32m2_t values, size_t vl)
{
    vfloat32m2_t factor = __riscv_vfmv_v_f_f32m2((float)LINEAR, vl);
    factor = __riscv_vfmacc_vf_f32m2(factor, (float)CUBIC, __riscv_vfmul_vv_f32m2(values, values, vl), vl);
    return gate_vector(values, __riscv_vfmul_vv_f32m2(values, factor, vl), vl);
}

static inline float activate_plain(float value)
{
    float factor = __builtin_fmaf((float)CUBIC, value * value, (float)LINEAR);
    return gate_plain(value, value * factor);
}

static inline double activate_exact(double value)
{
    return value / (exp_exact(-(LINEAR * value + CUBIC * value * value * value)) + 1);
}

// The bound: 2 t is wrong by up to 5 u of itself (two constants, three roundings); with s = 1 / (1 + e^(-2 t)) the result then by
// |2 t| s (1 - s) 5 u <= 0.23 * 5 u, since z s (1 - s) has its maximum 0.224 at z = 1.54; and 5 u for the rest as in SiLU.
int main(int argc, char **argv)
{
    return activation_main("gelu", 7 * UNIT_FP32, argc, argv);
}
