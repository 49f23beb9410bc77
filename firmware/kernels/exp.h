// e^x in fp32, by vector and by scalar instructions: the same operations in the same order, so both agree to the bit.
// x = n ln 2 + r with |r| <= ln 2 / 2; e^r by a polynomial (fitted at Chebyshev nodes to (e^r - 1 - r) / r^2, relative error 1.1e-8);
// 2^n by the exponent field. x is clamped to where the result is a normal number.
#ifndef EXP_H
#define EXP_H

#include "kernels.h"

#define EXP_LOWEST -87.0f
#define EXP_HIGHEST 88.0f
#define EXP_LOG2_E 0x1.715476p+0f
#define EXP_LN2_HIGH 0x1.62e400p-1f // 15 bits: a product with n is exact
#define EXP_LN2_LOW 0x1.7f7d1cp-20f
#define EXP_C6 0x1.6d113cp-10f
#define EXP_C5 0x1.120ba2p-7f
#define EXP_C4 0x1.55551ap-5f
#define EXP_C3 0x1.5554dcp-3f

static inline float exp_plain(float x)
{
    x = x < EXP_LOWEST ? EXP_LOWEST : x > EXP_HIGHEST ? EXP_HIGHEST : x;
    int32_t n = (int32_t)__builtin_lrintf(x * EXP_LOG2_E);
    float r = __builtin_fmaf(-EXP_LN2_HIGH, (float)n, x);
    r = __builtin_fmaf(-EXP_LN2_LOW, (float)n, r);
    float p = __builtin_fmaf(EXP_C6, r, EXP_C5);
    p = __builtin_fmaf(p, r, EXP_C4);
    p = __builtin_fmaf(p, r, EXP_C3);
    p = __builtin_fmaf(p, r, 0.5f);
    p = __builtin_fmaf(p, r, 1);
    p = __builtin_fmaf(p, r, 1);
    return float_of(bits_of(p) + ((uint32_t)n << 23));
}

// LMUL 2: the coefficients stay in registers too.
static inline vfloat32m2_t exp_vector(vfloat32m2_t x, size_t vl)
{
    size_t all = __riscv_vsetvlmax_e32m2(); // what is the same in every step does not depend on its vl
    vfloat32m2_t c5 = __riscv_vfmv_v_f_f32m2(EXP_C5, all), c4 = __riscv_vfmv_v_f_f32m2(EXP_C4, all), c3 = __riscv_vfmv_v_f_f32m2(EXP_C3, all);
    vfloat32m2_t half = __riscv_vfmv_v_f_f32m2(0.5f, all), one = __riscv_vfmv_v_f_f32m2(1, all);
    x = __riscv_vfmin_vf_f32m2(__riscv_vfmax_vf_f32m2(x, EXP_LOWEST, vl), EXP_HIGHEST, vl);
    vint32m2_t n = __riscv_vfcvt_x_f_v_i32m2(__riscv_vfmul_vf_f32m2(x, EXP_LOG2_E, vl), vl);
    vfloat32m2_t rounded = __riscv_vfcvt_f_x_v_f32m2(n, vl);
    vfloat32m2_t r = __riscv_vfnmsac_vf_f32m2(x, EXP_LN2_HIGH, rounded, vl);
    r = __riscv_vfnmsac_vf_f32m2(r, EXP_LN2_LOW, rounded, vl);
    vfloat32m2_t p = __riscv_vfmacc_vf_f32m2(c5, EXP_C6, r, vl);
    p = __riscv_vfmadd_vv_f32m2(p, r, c4, vl);
    p = __riscv_vfmadd_vv_f32m2(p, r, c3, vl);
    p = __riscv_vfmadd_vv_f32m2(p, r, half, vl);
    p = __riscv_vfmadd_vv_f32m2(p, r, one, vl);
    p = __riscv_vfmadd_vv_f32m2(p, r, one, vl);
    vint32m2_t bits = __riscv_vadd_vv_i32m2(__riscv_vreinterpret_v_f32m2_i32m2(p), __riscv_vsll_vx_i32m2(n, 23, vl), vl);
    return __riscv_vreinterpret_v_i32m2_f32m2(bits);
}

// e^x in double by another way: the series at x / 1024, squared ten times. Its relative error is below 1e-12. Past +-200 as at +-200.
static inline double exp_exact(double x)
{
    x = x < -200 ? -200 : x > 200 ? 200 : x;
    double term = 1, sum = 1, part = x / 1024;
    for (int i = 1; i <= 12; i++) {
        term *= part / i;
        sum += term;
    }
    for (int i = 0; i < 10; i++) {
        sum *= sum;
    }

    return sum;
}

// The relative error in units u = 2^-24: 1 for the last rounding, 0.6 for the one before (of a value up to 1.2, times |r| <= 0.35, over p >= 0.7),
// 0.1 for the earlier ones, 0.7 for the two roundings of r, 0.2 for the polynomial.
#define EXP_ERROR (3 * UNIT_FP32)

static inline void exp_check(void)
{
    uint64_t random = 99;
    for (size_t i = 0; i < 1000; i++) {
        float x = i == 0 ? EXP_LOWEST : i == 1 ? EXP_HIGHEST : i == 2 ? 0 : random_float(&random) * (i % 2 == 0 ? 87 : 2);
        double exact = exp_exact(x);
        check_near("exp", i, exp_plain(x), exact, EXP_ERROR * exact);
    }
}

#endif
