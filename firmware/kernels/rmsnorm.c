// RMSNorm over each row, fp32: y = x / sqrt(mean(x^2) + epsilon) * weight. The mean depends on VLEN (sums.h) and has its bound; the step with a
// given factor is elementwise, agrees with the scalar version to the bit and is in the checksum.
#include "sums.h"

REQUIRES_ISA("rv64gcv_zicntr");

#define EPSILON 1e-5f

enum {
    MAXIMUM_ROWS = 32,
    MAXIMUM_COLUMNS = 1024,
};

static float x[MAXIMUM_ROWS * MAXIMUM_COLUMNS], weight[MAXIMUM_COLUMNS];
static float y[MAXIMUM_ROWS * MAXIMUM_COLUMNS], expected[MAXIMUM_COLUMNS];

__attribute__((noinline)) static void normalize(const float *from, float *to, size_t count, float factor)
{
    const float *w = weight;
    for (size_t vl; count != 0; count -= vl, from += vl, w += vl, to += vl) {
        vl = __riscv_vsetvl_e32m4(count);
        vfloat32m4_t scaled = __riscv_vfmul_vf_f32m4(__riscv_vle32_v_f32m4(from, vl), factor, vl);
        __riscv_vse32_v_f32m4(to, __riscv_vfmul_vv_f32m4(scaled, __riscv_vle32_v_f32m4(w, vl), vl), vl);
    }
}

__attribute__((noinline)) static void normalize_plain(const float *from, size_t count, float factor)
{
    for (size_t i = 0; i < count; i++) {
        expected[i] = from[i] * factor * weight[i];
    }
}

static float factor_of(float squares, size_t columns)
{
    return 1 / __builtin_sqrtf(squares / (float)columns + EPSILON);
}

__attribute__((noinline)) static void rmsnorm(size_t rows, size_t columns)
{
    for (size_t row = 0; row < rows; row++) {
        const float *from = x + row * columns;
        normalize(from, y + row * columns, columns, factor_of(square_sum_vector(from, columns, 0), columns));
    }
}

static void check(size_t rows, size_t columns, uint64_t seed)
{
    uint64_t random = seed, checksum = 0;
    fill_fp32(x, rows * columns, 3, &random);
    fill_fp32(weight, columns, 2, &random);
    memset(y, 0xff, sizeof y);
    rmsnorm(rows, columns);
    for (size_t row = 0; row < rows; row++) {
        const float *from = x + row * columns;
        double squares = 0;
        for (size_t i = 0; i < columns; i++) {
            squares += (double)from[i] * from[i];
        }

        double factor = 1 / square_root_exact(squares / (double)columns + EPSILON);
        for (size_t i = 0; i < columns; i++) {
            // Relative: the sum n u, quotient and epsilon u each, all halved by the root; root, reciprocal, two products u each; 1 u for the rest.
            double exact = from[i] * factor * weight[i], bound = ((double)columns / 2 + 6) * UNIT_FP32;
            check_near("y", row * columns + i, y[row * columns + i], exact, bound * (exact < 0 ? -exact : exact));
        }

        normalize(from, y + row * columns, columns, (float)factor);
        normalize_plain(from, columns, (float)factor);
        check_same("y for a given factor", y + row * columns, expected, columns, sizeof(float));
        checksum = checksum_add(checksum, checksum_words(y + row * columns, columns));
    }

    print("%u x %u checksum %x\n", rows, columns, checksum);
}

int main(int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    check(1, 1, 1);
    check(3, 17, 2);
    check(5, 131, 3);
    check(MAXIMUM_ROWS, MAXIMUM_COLUMNS, 4);
    TIMED("vector", runs, rmsnorm(MAXIMUM_ROWS, MAXIMUM_COLUMNS));
    TIMED("scalar, one row without its sum", 1, normalize_plain(x, MAXIMUM_COLUMNS, 1));
    print("rmsnorm: passed\n");
    return 0;
}
