// Matrix products by the subset of Gemmini in firmware/ext/gemmini.cs, against plain loops, for shapes that leave tails:
//   weight-stationary  C = A B + D in int32, moved out in full width, and scaled, rectified and saturated to int8
//   output-stationary  C = A B in the cells, shifted and saturated to int8 in the scratchpad; also with A by columns
// A tile is 16 x 16; those at the edges have fewer rows and columns. In the weight-stationary product a tile of B stays in the cells while a column of
// tiles of A passes; a column of tiles of C stands in the accumulator.
#include "ext.h"

REQUIRES_ISA("rv64gcv");

enum {
    DIM = 16,
    MAXIMUM = 112,
    CONFIG_EXECUTE = 0,
    CONFIG_LOAD = 1,
    CONFIG_STORE = 2,
    WEIGHT_STATIONARY = 1 << 2,
    RELU = 1 << 2,
    TRANSPOSED_A = 1 << 8,
    SHIFT = 9,
    // Local addresses: A from row 0, B and C behind it.
    A_ROW = 0,
    B_ROW = 4096,
    C_ROW = 8192,
};

#define ACCUMULATOR UINT64_C(0x80000000)
#define ACCUMULATE UINT64_C(0x40000000)
#define FULL UINT64_C(0x20000000)
#define NOWHERE UINT64_C(0xffffffff)
#define ONE UINT64_C(0x3f800000)   // fp32 1.0
#define SCALE UINT64_C(0x3ba3d70a) // fp32, 1 / 200
static const float scale = 0x1.47ae14p-8f;

#define GEMMINI(name, funct)                              \
    static inline void name(uint64_t first, uint64_t second) \
    { __asm__ volatile(".insn r 0x7b, 3, " funct ", x0, %0, %1" ::"r"(first), "r"(second) : "memory"); }
GEMMINI(config, "0")
GEMMINI(mvin2, "1")
GEMMINI(mvin, "2")
GEMMINI(mvout, "3")
GEMMINI(compute_preloaded, "4")
GEMMINI(compute_accumulated, "5")
GEMMINI(preload, "6")
GEMMINI(flush, "7")
GEMMINI(mvin3, "14")

struct shape {
    size_t m, n, k;
};

static int8_t a[MAXIMUM * MAXIMUM], b[MAXIMUM * MAXIMUM], c8[MAXIMUM * MAXIMUM], transposed[MAXIMUM * MAXIMUM];
static int32_t d[MAXIMUM * MAXIMUM], c[MAXIMUM * MAXIMUM], expected[MAXIMUM * MAXIMUM];

static inline size_t smaller(size_t x, size_t y) { return x < y ? x : y; }
static inline uint64_t matrix(uint64_t at, size_t rows, size_t columns) { return (uint64_t)rows << 48 | (uint64_t)columns << 32 | at; }

static void config_load(unsigned which, size_t stride) { config(ONE << 32 | DIM << 16 | which << 3 | CONFIG_LOAD, stride); }

static void weight_stationary(struct shape s, bool full)
{
    config(WEIGHT_STATIONARY | 1 << 16 | CONFIG_EXECUTE, UINT64_C(1) << 48);
    config_load(0, s.k);
    config_load(1, s.n);
    config_load(2, s.n * sizeof *d);
    config(RELU | CONFIG_STORE, (full ? ONE : SCALE) << 32 | (full ? s.n * sizeof *c : s.n));
    for (size_t column = 0; column < s.n; column += DIM) {
        size_t columns = smaller(DIM, s.n - column);
        for (size_t row = 0; row < s.m; row += DIM) {
            mvin3((uintptr_t)(d + row * s.n + column), matrix(ACCUMULATOR | row, smaller(DIM, s.m - row), columns));
        }
        for (size_t k = 0; k < s.k; k += DIM) {
            size_t depth = smaller(DIM, s.k - k);
            mvin2((uintptr_t)(b + k * s.n + column), matrix(B_ROW, depth, columns));
            for (size_t row = 0; row < s.m; row += DIM) {
                size_t rows = smaller(DIM, s.m - row);
                mvin((uintptr_t)(a + row * s.k + k), matrix(A_ROW, rows, depth));
                preload(matrix(row == 0 ? B_ROW : NOWHERE, depth, columns), matrix(ACCUMULATOR | ACCUMULATE | row, rows, columns));
                if (row == 0)
                    compute_preloaded(matrix(A_ROW, rows, depth), matrix(NOWHERE, DIM, DIM));
                else
                    compute_accumulated(matrix(A_ROW, rows, depth), matrix(NOWHERE, DIM, DIM));
            }
        }
        for (size_t row = 0; row < s.m; row += DIM) {
            uintptr_t to = full ? (uintptr_t)(c + row * s.n + column) : (uintptr_t)(c8 + row * s.n + column);
            mvout(to, matrix(ACCUMULATOR | (full ? FULL : 0) | row, smaller(DIM, s.m - row), columns));
        }
    }
    flush(0, 0);
}

static void output_stationary(struct shape s, bool by_columns)
{
    const int8_t *left = by_columns ? transposed : a;
    config((by_columns ? TRANSPOSED_A : 0) | 1 << 16 | CONFIG_EXECUTE, UINT64_C(1) << 48 | SHIFT);
    config_load(0, by_columns ? s.m : s.k);
    config_load(1, s.n);
    config(CONFIG_STORE, ONE << 32 | s.n);
    for (size_t row = 0; row < s.m; row += DIM) {
        size_t rows = smaller(DIM, s.m - row);
        for (size_t column = 0; column < s.n; column += DIM) {
            size_t columns = smaller(DIM, s.n - column);
            for (size_t k = 0; k < s.k; k += DIM) {
                size_t depth = smaller(DIM, s.k - k);
                bool last = k + DIM >= s.k;
                if (by_columns)
                    mvin((uintptr_t)(left + k * s.m + row), matrix(A_ROW, depth, rows));
                else
                    mvin((uintptr_t)(left + row * s.k + k), matrix(A_ROW, rows, depth));
                mvin2((uintptr_t)(b + k * s.n + column), matrix(B_ROW, depth, columns));
                preload(matrix(NOWHERE, DIM, DIM), matrix(last ? C_ROW : NOWHERE, rows, columns));
                if (k == 0)
                    compute_preloaded(matrix(A_ROW, rows, depth), matrix(B_ROW, depth, columns));
                else
                    compute_accumulated(matrix(A_ROW, rows, depth), matrix(B_ROW, depth, columns));
            }
            mvout((uintptr_t)(c8 + row * s.n + column), matrix(C_ROW, rows, columns));
        }
    }
}

static void plain(struct shape s)
{
    for (size_t i = 0; i < s.m; i++) {
        for (size_t j = 0; j < s.n; j++) {
            int32_t sum = 0;
            for (size_t k = 0; k < s.k; k++) {
                sum += a[i * s.k + k] * b[k * s.n + j];
            }
            expected[i * s.n + j] = sum;
        }
    }
}

static int32_t saturated(int64_t value) { return value > INT8_MAX ? INT8_MAX : value < INT8_MIN ? INT8_MIN : (int32_t)value; }

// Half to even.
static int64_t rounded(float value)
{
    int64_t result;
    __asm__("fcvt.l.s %0, %1, rne" : "=r"(result) : "f"(value));
    return result;
}

static int64_t shifted(int32_t value, int shift)
{
    int64_t whole = value >> shift, rest = value - whole * (1 << shift), half = 1 << (shift - 1);
    return whole + (rest > half || (rest == half && (whole & 1) != 0));
}

static uint64_t compare(const char *what, struct shape s, bool narrow)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < s.m * s.n; i++) {
        int32_t got = narrow ? c8[i] : c[i];
        if (got != expected[i]) {
            fail("%s %u x %u x %u: element %u is %d, not %d", what, s.m, s.n, s.k, i, (int64_t)got, (int64_t)expected[i]);
        }
        sum = checksum_add(sum, (uint32_t)got);
    }
    return sum;
}

static void check_shape(struct shape s, uint64_t *random)
{
    fill_bytes(a, s.m * s.k, random);
    fill_bytes(b, s.k * s.n, random);
    for (size_t i = 0; i < s.m * s.n; i++) {
        d[i] = (int32_t)random_next(random) >> 14;
    }
    for (size_t i = 0; i < s.m * s.k; i++) {
        transposed[i % s.k * s.m + i / s.k] = a[i];
    }

    plain(s);
    for (size_t i = 0; i < s.m * s.n; i++) {
        expected[i] += d[i];
    }
    weight_stationary(s, true);
    uint64_t full = compare("weight-stationary", s, false);
    for (size_t i = 0; i < s.m * s.n; i++) {
        int32_t value = saturated(rounded((float)expected[i] * scale));
        expected[i] = value > 0 ? value : 0;
    }
    weight_stationary(s, false);
    uint64_t scaled = compare("weight-stationary, scaled", s, true);

    plain(s);
    for (size_t i = 0; i < s.m * s.n; i++) {
        expected[i] = saturated(shifted(expected[i], SHIFT));
    }
    output_stationary(s, false);
    uint64_t shifted_sum = compare("output-stationary", s, true);
    memset(c8, 0, sizeof c8);
    output_stationary(s, true);
    (void)compare("output-stationary, A by columns", s, true);
    print("%u x %u x %u: checksums %x %x %x\n", s.m, s.n, s.k, full, scaled, shifted_sum);
}

// Four blocks of columns at once, a row of zeros, and sums in the accumulator from narrow data.
static void check_moves(uint64_t *random)
{
    fill_bytes(a, 5 * 4 * DIM, random);
    config(ONE << 32 | 100 << 16 | CONFIG_LOAD, 4 * DIM);
    config(CONFIG_STORE, ONE << 32 | DIM);
    mvin((uintptr_t)a, matrix(A_ROW, 5, 4 * DIM));
    mvin(0, matrix(A_ROW + 302, 1, 3));
    for (size_t block = 0; block < 4; block++) {
        mvout((uintptr_t)c8, matrix(A_ROW + 100 * block, 5, DIM));
        for (size_t i = 0; i < 5 * DIM; i++) {
            int8_t value = block == 3 && i / DIM == 2 && i % DIM < 3 ? 0 : a[i / DIM * 4 * DIM + block * DIM + i % DIM];
            if (c8[i] != value) {
                fail("block %u: byte %u is %d, not %d", block, i, (int64_t)c8[i], (int64_t)value);
            }
        }
    }

    config(ONE << 32 | DIM << 16 | 1 << 2 | CONFIG_LOAD, 4 * DIM); // narrow
    config(CONFIG_STORE, ONE << 32 | DIM * sizeof *c);
    mvin((uintptr_t)a, matrix(ACCUMULATOR | 7, 5, DIM));
    for (int i = 0; i < 2; i++) {
        mvin((uintptr_t)a, matrix(ACCUMULATOR | ACCUMULATE | 7, 5, DIM));
    }
    mvout((uintptr_t)c, matrix(ACCUMULATOR | FULL | 7, 5, DIM));
    for (size_t i = 0; i < 5 * DIM; i++) {
        if (c[i] != 3 * a[i / DIM * 4 * DIM + i % DIM]) {
            fail("accumulated: word %u is %d", i, (int64_t)c[i]);
        }
    }
}

int main(int argc, char **argv)
{
    static const struct shape shapes[] = { { 1, 1, 1 }, { 16, 16, 16 }, { 17, 33, 7 }, { 31, 5, 66 }, { 40, 109, 13 }, { 112, 112, 112 } };
    uint64_t random = 1;
    (void)argc, (void)argv;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        check_shape(shapes[i], &random);
    }
    check_moves(&random);
    print("gemmini: all products are right\n");
    return 0;
}
