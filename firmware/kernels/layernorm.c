// LayerNorm over each row, fp32: y = (x - mean) / sqrt(variance + epsilon) * weight + bias. Mean and variance depend on VLEN (sums.h) and have
// their bounds; the step with given ones is elementwise, agrees with the scalar version to the bit and is in the checksum.
#include "sums.h"

REQUIRES_ISA("rv64gcv_zicntr");

#define EPSILON 1e-5f

enum {
    MAXIMUM_ROWS = 32,
    MAXIMUM_COLUMNS = 1024,
};

static float x[MAXIMUM_ROWS * MAXIMUM_COLUMNS], weight[MAXIMUM_COLUMNS], bias[MAXIMUM_COLUMNS];
static float y[MAXIMUM_ROWS * MAXIMUM_COLUMNS], expected[MAXIMUM_COLUMNS];

__attribute__((noinline)) static void normalize(const float *from, float *to, size_t count, float mean, float factor)
{
    const float *w = weight, *b = bias;
    for (size_t vl; count != 0; count -= vl, from += vl, w += vl, b += vl, to += vl) {
        vl = __riscv_vsetvl_e32m4(count);
        vfloat32m4_t distance = __riscv_vfsub_vf_f32m4(__riscv_vle32_v_f32m4(from, vl), mean, vl);
        vfloat32m4_t scaled = __riscv_vfmul_vf_f32m4(distance, factor, vl);
        scaled = __riscv_vfmadd_vv_f32m4(scaled, __riscv_vle32_v_f32m4(w, vl), __riscv_vle32_v_f32m4(b, vl), vl);
        __riscv_vse32_v_f32m4(to, scaled, vl);
    }
}

__attribute__((noinline)) static void normalize_plain(const float *from, size_t count, float mean, float factor)
{
    for (size_t i = 0; i < count; i++) {
        expected[i] = __builtin_fmaf((from[i] - mean) * factor, weight[i], bias[i]);
    }
}

__attribute__((noinline)) static void layernorm(size_t rows, size_t columns)
{
    for (size_t row = 0; row < rows; row++) {
        const float *from = x + row * columns;
        float mean = sum_vector(from, columns) / (float)columns;
        float variance = square_sum_vector(from, columns, mean) / (float)columns;
        normalize(from, y + row * columns, columns, mean, 1 / __builtin_sqrtf(variance + EPSILON));
    }
}

static double magnitude(double value)
{
    return value < 0 ? -value : value;
}

static uint64_t check_row(size_t row, size_t columns)
{
    const float *from = x + row * columns;
    float *to = y + row * columns;
    double n = (double)columns, sum = 0, magnitudes = 0, squares = 0;
    for (size_t i = 0; i < columns; i++) {
        sum += from[i];
        magnitudes += magnitude(from[i]);
    }

    double mean = sum / n;
    for (size_t i = 0; i < columns; i++) {
        squares += (from[i] - mean) * (from[i] - mean);
    }

    // The mean errs by at most `shift`: n u for the sum, u for the quotient. A mean wrong by d adds d^2 to the variance, whose relative error is
    // otherwise n u for its sum, 2 u for the distances, u each for quotient and epsilon; the root halves it. Root, reciprocal, distance, product:
    // u each; then the last rounding, of y itself. What is of second order is below u.
    double shift = (n + 1) * UNIT_FP32 * magnitudes / n, total = squares / n + EPSILON, factor = 1 / square_root_exact(total);
    double relative = (n + 4) / 2 * UNIT_FP32 + shift * shift / total / 2 + 5 * UNIT_FP32;
    for (size_t i = 0; i < columns; i++) {
        double scaled = (from[i] - mean) * factor, exact = scaled * weight[i] + bias[i];
        double bound = magnitude(weight[i]) * (magnitude(scaled) * relative + shift * factor * (1 + relative)) + magnitude(exact) * UNIT_FP32;
        check_near("y", row * columns + i, to[i], exact, bound);
    }

    normalize(from, to, columns, (float)mean, (float)factor);
    normalize_plain(from, columns, (float)mean, (float)factor);
    check_same("y for given mean and factor", to, expected, columns, sizeof(float));
    return checksum_words(to, columns);
}

static void check(size_t rows, size_t columns, uint64_t seed)
{
    uint64_t random = seed, checksum = 0;
    fill_fp32(x, rows * columns, 3, &random);
    fill_fp32(weight, columns, 2, &random);
    fill_fp32(bias, columns, 1, &random);
    memset(y, 0xff, sizeof y);
    layernorm(rows, columns);
    for (size_t row = 0; row < rows; row++) {
        checksum = checksum_add(checksum, check_row(row, columns));
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
    TIMED("vector", runs, layernorm(MAXIMUM_ROWS, MAXIMUM_COLUMNS));
    TIMED("scalar, one row without its sums", 1, normalize_plain(x, MAXIMUM_COLUMNS, 0, 1));
    print("layernorm: passed\n");
    return 0;
}
