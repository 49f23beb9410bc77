// SiLU: x / (1 + e^-x), fp32.
#include "activation.h"

REQUIRES_ISA("rv64gcv_zicntr");

static inline vfloat32m2_t activate_vector(vfloat32m2_t values, size_t vl)
{
    return gate_vector(values, values, vl);
}

static inline float activate_plain(float value)
{
    return gate_plain(value, value);
}

static inline double activate_exact(double value)
{
    return value / (exp_exact(-value) + 1);
}

// The bound: 3 u for the exponential (EXP_ERROR), one each for the sum and the quotient. Where e^-x is clamped both results are below e^-86 |x|.
int main(int argc, char **argv)
{
    return activation_main("silu", 5 * UNIT_FP32, argc, argv);
}
