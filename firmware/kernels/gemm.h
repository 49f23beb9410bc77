// C = A B, blocked for the vector unit; A is m x k, B is k x n, all row-major. A program gives the types and the vector operations,
// includes this file and calls gemm_main.
//
// A strip of B, as wide as a group of sums, stays in the cache while all of A passes. ROWS rows of A at a time, packed so that one pointer walks
// them, meet each row of the strip: a vector is loaded once for ROWS multiply-adds, and the sums stay in registers over all of k. Six groups of
// LMUL 4 or three of LMUL 8 leave 8 registers for rows of B under way.
//
//   ELEMENT          of A and B                       ELEMENT_BITS     8, 16 or 32
//   SUM              of C, 32 bits                    SUMS             its vector type
//   ROWS             6 with LMUL 4, 3 with LMUL 8     SUMS_SETVL       the vsetvl of SUMS
//   SUMS_ZERO(vl)    SUMS_STORE(to, sums, vl)
//   STEP(right, left, vl)                             s0, s1, ... += left[0, 1, ...] * right[0 ... vl)
//   PLAIN(sum, l, r) the scalar multiply-add          FILL(to, count, random)
#ifndef GEMM_H
#define GEMM_H

#include "kernels.h"

enum {
    MAXIMUM_M = 64,
    MAXIMUM_N = 512,
    MAXIMUM_K = 512 / GEMM_K_PER_ELEMENT,
    PACKED_M = (MAXIMUM_M + ROWS - 1) / ROWS * ROWS,
};

struct shape {
    size_t m, n, k;
};

static ELEMENT a[MAXIMUM_M * MAXIMUM_K], b[MAXIMUM_K * MAXIMUM_N], packed_a[PACKED_M * MAXIMUM_K];
static SUM c[MAXIMUM_M * MAXIMUM_N], expected[MAXIMUM_N];

#define GEMM_JOIN_(a, b, c) a##b##c
#define GEMM_JOIN(a, b, c) GEMM_JOIN_(a, b, c)
#define BITS_TYPE GEMM_JOIN(uint, ELEMENT_BITS, _t)
#define BITS_VECTOR GEMM_JOIN(vuint, ELEMENT_BITS, m8_t)
#define BITS_SETVL GEMM_JOIN(__riscv_vsetvl_e, ELEMENT_BITS, m8)
#define BITS_LOAD GEMM_JOIN(__riscv_vle, ELEMENT_BITS, GEMM_JOIN(_v_u, ELEMENT_BITS, m8))
#define BITS_STORE_STRIDED GEMM_JOIN(__riscv_vsse, ELEMENT_BITS, GEMM_JOIN(_v_u, ELEMENT_BITS, m8))

// Puts the ROWS elements of one k side by side. Rows past the end of A are left as they are: their sums are not stored.
static void pack(struct shape s)
{
    for (size_t row = 0; row < s.m; row++) {
        const ELEMENT *from = a + row * s.k;
        ELEMENT *to = packed_a + row / ROWS * ROWS * s.k + row % ROWS;
        for (size_t k = s.k, vl; k != 0; k -= vl, from += vl, to += vl * ROWS) {
            vl = BITS_SETVL(k);
            BITS_VECTOR bits = BITS_LOAD((const BITS_TYPE *)from, vl);
            BITS_STORE_STRIDED((BITS_TYPE *)to, ROWS * sizeof(ELEMENT), bits, vl);
        }
    }
}

// One block of C: `rows` rows, at most ROWS, and vl columns.
static void multiply_block(struct shape s, const ELEMENT *left, const ELEMENT *right, SUM *to, size_t rows, size_t vl)
{
    SUMS s0 = SUMS_ZERO(vl), s1 = s0, s2 = s0;
#if ROWS > 3
    SUMS s3 = s0, s4 = s0, s5 = s0;
#endif
#pragma clang loop unroll_count(4)
    for (size_t k = 0; k < s.k; k++, left += ROWS, right += s.n) {
        STEP(right, left, vl);
    }

    SUMS_STORE(to, s0, vl);
    if (rows > 1) {
        SUMS_STORE(to + s.n, s1, vl);
    }
    if (rows > 2) {
        SUMS_STORE(to + 2 * s.n, s2, vl);
    }
#if ROWS > 3
    if (rows > 3) {
        SUMS_STORE(to + 3 * s.n, s3, vl);
    }
    if (rows > 4) {
        SUMS_STORE(to + 4 * s.n, s4, vl);
    }
    if (rows > 5) {
        SUMS_STORE(to + 5 * s.n, s5, vl);
    }
#endif
}

__attribute__((noinline)) static void multiply(struct shape s)
{
    pack(s);
    for (size_t column = 0, vl; column < s.n; column += vl) {
        vl = SUMS_SETVL(s.n - column);
        for (size_t row = 0; row < s.m; row += ROWS) {
            size_t rows = s.m - row < ROWS ? s.m - row : ROWS;
            multiply_block(s, packed_a + row * s.k, b + column, c + row * s.n + column, rows, vl);
        }
    }
}

// One row of C by the definition, k ascending.
__attribute__((noinline)) static void multiply_row_plain(struct shape s, size_t row)
{
    for (size_t column = 0; column < s.n; column++) {
        SUM sum = 0;
        for (size_t k = 0; k < s.k; k++) {
            sum = PLAIN(sum, a[row * s.k + k], b[k * s.n + column]);
        }

        expected[column] = sum;
    }
}

// Every sum is made in the same order in both versions, so floating-point ones agree to the bit too.
static void check(struct shape s, size_t row_step, uint64_t seed)
{
    uint64_t random = seed;
    FILL(a, s.m * s.k, &random);
    FILL(b, s.k * s.n, &random);
    memset(c, 0xff, sizeof c);
    multiply(s);
    for (size_t row = 0; row < s.m; row += row_step) {
        multiply_row_plain(s, row);
        check_same("C", c + row * s.n, expected, s.n, sizeof(SUM));
    }

    print("%u x %u x %u checksum %x\n", s.m, s.n, s.k * GEMM_K_PER_ELEMENT, checksum_words(c, s.m * s.n));
}

static int gemm_main(const char *name, int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    check((struct shape){.m = 1, .n = 1, .k = 1}, 1, 1);
    check((struct shape){.m = 5, .n = 3, .k = 2}, 1, 2);
    check((struct shape){.m = 7, .n = 67, .k = 31}, 1, 3); // ends in the middle of blocks
    check((struct shape){.m = 13, .n = 129, .k = 33}, 1, 4);
    struct shape main_shape = {.m = MAXIMUM_M, .n = MAXIMUM_N, .k = MAXIMUM_K};
    check(main_shape, ROWS + 1, 5); // every row of a block once or twice; all of C is in the checksum
    TIMED("vector", runs, multiply(main_shape));
    TIMED("scalar, one row", 1, multiply_row_plain(main_shape, 0));
    print("%s: passed\n", name);
    return 0;
}

#endif
