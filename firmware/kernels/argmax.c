// The index of the largest of fp32 values without NaN, of equal ones the first. Every lane keeps its largest value and the start of the strip where
// it was found; the lanes are joined once, at the end.
#include "kernels.h"

REQUIRES_ISA("rv64gcv_zicntr");

enum {
    MAXIMUM = 65536,
};

static float x[MAXIMUM];
static volatile size_t sink; // keeps the timed calls

__attribute__((noinline)) static size_t argmax(const float *from, size_t count)
{
    size_t all = __riscv_vsetvlmax_e32m8();
    vfloat32m8_t largest = __riscv_vfmv_v_f_f32m8(-__builtin_inff(), all);
    vuint32m8_t starts = __riscv_vmv_v_x_u32m8(0, all);
    for (size_t i = 0, vl; i < count; i += vl) {
        vl = __riscv_vsetvl_e32m8(count - i);
        vfloat32m8_t values = __riscv_vle32_v_f32m8(from + i, vl);
        vbool4_t larger = __riscv_vmfgt_vv_f32m8_b4(values, largest, vl);
        largest = __riscv_vmerge_vvm_f32m8_tu(largest, largest, values, larger, vl);
        starts = __riscv_vmerge_vxm_u32m8_tu(starts, starts, (uint32_t)i, larger, vl);
    }

    // Lanes that never held a value lie past all others: the smallest index is never theirs.
    vfloat32m1_t first = __riscv_vfmv_s_f_f32m1(-__builtin_inff(), 1);
    float maximum = __riscv_vfmv_f_s_f32m1_f32(__riscv_vfredmax_vs_f32m8_f32m1(largest, first, all));
    vbool4_t equal = __riscv_vmfeq_vf_f32m8_b4(largest, maximum, all);
    vuint32m8_t indexes = __riscv_vadd_vv_u32m8(starts, __riscv_vid_v_u32m8(all), all);
    vuint32m1_t last = __riscv_vmv_s_x_u32m1(UINT32_MAX, 1);
    return __riscv_vmv_x_s_u32m1_u32(__riscv_vredminu_vs_u32m8_u32m1_m(equal, indexes, last, all));
}

__attribute__((noinline)) static size_t argmax_plain(const float *from, size_t count)
{
    size_t best = 0;
    for (size_t i = 1; i < count; i++) {
        if (from[i] > from[best]) {
            best = i;
        }
    }

    return best;
}

// With few levels there are many equal maxima.
static void check(size_t count, float levels, uint64_t seed)
{
    uint64_t random = seed;
    for (size_t i = 0; i < count; i++) {
        float sign = random_next(&random) >> 63 == 0 ? 1 : -1;
        x[i] = (float)(int32_t)(random_float(&random) * levels) * sign;
    }

    size_t actual = argmax(x, count), expected = argmax_plain(x, count);
    if (actual != expected) {
        fail("%u elements: index %u, scalar %u", count, actual, expected);
    }

    print("%u elements: %u\n", count, actual);
}

int main(int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    check(1, 1, 1);
    check(7, 1, 2); // all zero, of both signs
    check(67, 3, 3);
    check(255, 1000, 4);
    check(1021, 1000, 5);
    check(4099, 50, 6);
    check(MAXIMUM, 0x1p24f, 7);
    x[MAXIMUM - 1] = 0x1p25f; // the last element
    if (argmax(x, MAXIMUM) != MAXIMUM - 1) {
        fail("the last element is not found");
    }

    TIMED("vector", runs, sink = argmax(x, MAXIMUM));
    TIMED("scalar", 1, sink = argmax_plain(x, MAXIMUM));
    print("argmax: passed\n");
    return 0;
}
