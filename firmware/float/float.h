// The kernels of the floating-point benchmark, double precision. build.sh forbids contraction, so that a multiply-add is fused where the
// source says so and nowhere else: every IEEE 754 machine prints the same digests.
#ifndef FLOAT_H
#define FLOAT_H

#include "benchmark.h"

kernel n_body;     // gravity of 24 bodies, leapfrog: momentum and energy stay; add, multiply, divide, square root
kernel mandelbrot; // a window of the set, mirrored rows agree, its cardioid and disc never escape; add, multiply, compare
kernel lu;         // LU decomposition with row pivots, the product is the matrix; fused multiply-add, divide

// A number in (-1, 1), a multiple of 2^-52.
static inline double random_double(uint64_t *state)
{
    return (double)((int64_t)random_next(state) >> 11) * 0x1p-52;
}

static inline uint64_t double_bits(double value)
{
    uint64_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

#endif
