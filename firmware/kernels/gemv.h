// y = W x with int8 operands and int32 sums; W is rows x depth, row-major. A program includes this file, writes
//     static void multiply(size_t rows, size_t depth)
// and calls gemv_main. Integer sums come out the same in every order.
#ifndef GEMV_H
#define GEMV_H

#include "kernels.h"

enum {
    MAXIMUM_ROWS = 512,
    MAXIMUM_DEPTH = 1024,
};

// Aligned, so that a program may also read words of four int8.
static int8_t weights[MAXIMUM_ROWS * MAXIMUM_DEPTH] __attribute__((aligned(64))), x[MAXIMUM_DEPTH] __attribute__((aligned(64)));
static int32_t y[MAXIMUM_ROWS], expected[MAXIMUM_ROWS];

__attribute__((noinline)) static void multiply(size_t rows, size_t depth);

__attribute__((noinline)) static void multiply_plain(size_t rows, size_t depth)
{
    for (size_t row = 0; row < rows; row++) {
        int32_t sum = 0;
        for (size_t k = 0; k < depth; k++) {
            sum += weights[row * depth + k] * x[k];
        }

        expected[row] = sum;
    }
}

static void check(size_t rows, size_t depth, uint64_t seed)
{
    uint64_t random = seed;
    fill_int8(weights, rows * depth, &random);
    fill_int8(x, depth, &random);
    memset(y, 0xff, sizeof y);
    multiply(rows, depth);
    multiply_plain(rows, depth);
    check_same("y", y, expected, rows, sizeof(int32_t));
    print("%u x %u checksum %x\n", rows, depth, checksum_words(y, rows));
}

// Depths are multiples of depth_step.
static int gemv_main(const char *name, size_t depth_step, int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    check(1, depth_step, 1);
    check(2, 3 * depth_step, 2);
    check(7, 61 * depth_step, 3);
    check(65, 129 * depth_step, 4);
    check(MAXIMUM_ROWS, MAXIMUM_DEPTH, 5);
    TIMED("vector", runs, multiply(MAXIMUM_ROWS, MAXIMUM_DEPTH));
    TIMED("scalar", 1, multiply_plain(MAXIMUM_ROWS, MAXIMUM_DEPTH));
    print("%s: passed\n", name);
    return 0;
}

#endif
