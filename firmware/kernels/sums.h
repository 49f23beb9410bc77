// Sums over a row of fp32. Every lane adds up its own share and a reduction joins the lanes, so the order, and with it the last bits, depend on
// VLEN. Adding n terms in any order errs by at most n u times the sum of their magnitudes (u = 2^-24); the programs check against sums in double.
#ifndef SUMS_H
#define SUMS_H

#include "kernels.h"

static inline float reduce_sum(vfloat32m4_t sums)
{
    vfloat32m1_t zero = __riscv_vfmv_s_f_f32m1(0, 1);
    return __riscv_vfmv_f_s_f32m1_f32(__riscv_vfredusum_vs_f32m4_f32m1(sums, zero, __riscv_vsetvlmax_e32m4()));
}

static inline float sum_vector(const float *from, size_t count)
{
    vfloat32m4_t sums = __riscv_vfmv_v_f_f32m4(0, __riscv_vsetvlmax_e32m4());
    for (size_t vl; count != 0; count -= vl, from += vl) {
        vl = __riscv_vsetvl_e32m4(count);
        sums = __riscv_vfadd_vv_f32m4_tu(sums, sums, __riscv_vle32_v_f32m4(from, vl), vl);
    }

    return reduce_sum(sums);
}

// The sum of (from[i] - center)^2.
static inline float square_sum_vector(const float *from, size_t count, float center)
{
    vfloat32m4_t sums = __riscv_vfmv_v_f_f32m4(0, __riscv_vsetvlmax_e32m4());
    for (size_t vl; count != 0; count -= vl, from += vl) {
        vl = __riscv_vsetvl_e32m4(count);
        vfloat32m4_t distance = __riscv_vfsub_vf_f32m4(__riscv_vle32_v_f32m4(from, vl), center, vl);
        sums = __riscv_vfmacc_vv_f32m4_tu(sums, distance, distance, vl);
    }

    return reduce_sum(sums);
}

// The square root in double: Newton's method from above.
static inline double square_root_exact(double value)
{
    double root = value > 1 ? value : 1;
    for (int i = 0; i < 60; i++) {
        root = (root + value / root) / 2;
    }

    return root;
}

#endif
