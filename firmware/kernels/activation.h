// An activation over an array: a program gives `activate_vector` and `activate_plain` for one group and one element, and
// `activate_exact` in double. Elementwise, so vector and scalar version agree to the bit.
#ifndef ACTIVATION_H
#define ACTIVATION_H

#include "exp.h"
#include "kernels.h"

enum {
    MAXIMUM = 16384,
};

static float x[MAXIMUM], y[MAXIMUM], expected[MAXIMUM];

static inline vfloat32m2_t activate_vector(vfloat32m2_t values, size_t vl);
static inline float activate_plain(float value);
static inline double activate_exact(double value);

// x / (1 + e^-z): what SiLU and GELU have in common.
static inline vfloat32m2_t gate_vector(vfloat32m2_t values, vfloat32m2_t z, size_t vl)
{
    vfloat32m2_t power = exp_vector(__riscv_vfneg_v_f32m2(z, vl), vl);
    return __riscv_vfdiv_vv_f32m2(values, __riscv_vfadd_vf_f32m2(power, 1, vl), vl);
}

static inline float gate_plain(float value, float z)
{
    return value / (exp_plain(-z) + 1);
}

__attribute__((noinline)) static void activate(size_t count)
{
    const float *from = x;
    float *to = y;
    for (size_t vl; count != 0; count -= vl, from += vl, to += vl) {
        vl = __riscv_vsetvl_e32m2(count);
        __riscv_vse32_v_f32m2(to, activate_vector(__riscv_vle32_v_f32m2(from, vl), vl), vl);
    }
}

__attribute__((noinline)) static void activate_all_plain(size_t count)
{
    for (size_t i = 0; i < count; i++) {
        expected[i] = activate_plain(x[i]);
    }
}

// Within `bound` (relative to |x|, which is never below the result) of the exact value.
static void check(size_t count, float range, double bound, uint64_t seed)
{
    uint64_t random = seed;
    fill_fp32(x, count, range, &random);
    memset(y, 0xff, sizeof y);
    activate(count);
    activate_all_plain(count);
    check_same("y", y, expected, count, sizeof(float));
    for (size_t i = 0; i < count; i += 1 + count / 128) {
        check_near("y", i, y[i], activate_exact(x[i]), bound * absolute(x[i]));
    }

    print("%u elements checksum %x\n", count, checksum_words(y, count));
}

static int activation_main(const char *name, double bound, int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    exp_check();
    check(1, 1, bound, 1);
    check(61, 4, bound, 2);
    check(1021, 100, bound, 3); // into both clamps of the exponential
    check(MAXIMUM, 8, bound, 4);
    TIMED("vector", runs, activate(MAXIMUM));
    TIMED("scalar", 1, activate_all_plain(MAXIMUM));
    print("%s: passed\n", name);
    return 0;
}

#endif
