// Softmax over each row, fp32: y = e^(x - max) / sum. Maximum and exponentials agree with the scalar version to the bit and are in the checksum;
// the sum depends on VLEN (sums.h), and y has its bound.
#include "exp.h"
#include "sums.h"

REQUIRES_ISA("rv64gcv_zicntr");

enum {
    MAXIMUM_ROWS = 32,
    MAXIMUM_COLUMNS = 1000,
};

static float x[MAXIMUM_ROWS * MAXIMUM_COLUMNS], y[MAXIMUM_ROWS * MAXIMUM_COLUMNS], expected[MAXIMUM_COLUMNS];

static inline float maximum_vector(const float *from, size_t count)
{
    vfloat32m8_t maximum = __riscv_vfmv_v_f_f32m8(*from, __riscv_vsetvlmax_e32m8());
    for (size_t vl; count != 0; count -= vl, from += vl) {
        vl = __riscv_vsetvl_e32m8(count);
        maximum = __riscv_vfmax_vv_f32m8_tu(maximum, maximum, __riscv_vle32_v_f32m8(from, vl), vl);
    }

    vfloat32m1_t first = __riscv_vfmv_s_f_f32m1(-__builtin_inff(), 1);
    return __riscv_vfmv_f_s_f32m1_f32(__riscv_vfredmax_vs_f32m8_f32m1(maximum, first, __riscv_vsetvlmax_e32m8()));
}

// y = e^(x - maximum).
__attribute__((noinline)) static void exponentials(const float *from, float *to, size_t count)
{
    float maximum = maximum_vector(from, count);
    for (size_t vl; count != 0; count -= vl, from += vl, to += vl) {
        vl = __riscv_vsetvl_e32m2(count);
        __riscv_vse32_v_f32m2(to, exp_vector(__riscv_vfsub_vf_f32m2(__riscv_vle32_v_f32m2(from, vl), maximum, vl), vl), vl);
    }
}

static void scale(float *values, size_t count, float factor)
{
    for (size_t vl; count != 0; count -= vl, values += vl) {
        vl = __riscv_vsetvl_e32m8(count);
        __riscv_vse32_v_f32m8(values, __riscv_vfmul_vf_f32m8(__riscv_vle32_v_f32m8(values, vl), factor, vl), vl);
    }
}

__attribute__((noinline)) static void softmax(size_t rows, size_t columns)
{
    for (size_t row = 0; row < rows; row++) {
        float *to = y + row * columns;
        exponentials(x + row * columns, to, columns);
        scale(to, columns, 1 / sum_vector(to, columns));
    }
}

// The exponentials of one row.
__attribute__((noinline)) static void exponentials_plain(const float *from, size_t columns)
{
    float maximum = from[0];
    for (size_t i = 1; i < columns; i++) {
        maximum = from[i] > maximum ? from[i] : maximum;
    }
    for (size_t i = 0; i < columns; i++) {
        expected[i] = exp_plain(from[i] - maximum);
    }
}

static void check(size_t rows, size_t columns, float range, uint64_t seed)
{
    uint64_t random = seed, checksum = 0;
    fill_fp32(x, rows * columns, range, &random);
    for (size_t row = 0; row < rows; row++) {
        exponentials(x + row * columns, y + row * columns, columns);
        exponentials_plain(x + row * columns, columns);
        check_same("e^x", y + row * columns, expected, columns, sizeof(float));
        checksum = checksum_add(checksum, checksum_words(y + row * columns, columns));
    }

    memset(y, 0xff, sizeof y);
    softmax(rows, columns);
    for (size_t row = 0; row < rows; row++) {
        exponentials_plain(x + row * columns, columns);
        double sum = 0;
        for (size_t i = 0; i < columns; i++) {
            sum += expected[i];
        }
        for (size_t i = 0; i < columns; i++) {
            // Relative: n u for the sum, one each for its reciprocal, the product and what is of second order.
            double exact = expected[i] / sum;
            check_near("y", row * columns + i, y[row * columns + i], exact, (double)(columns + 3) * UNIT_FP32 * exact);
        }
    }

    print("%u x %u checksum %x\n", rows, columns, checksum);
}

int main(int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    exp_check();
    check(1, 1, 1, 1);
    check(3, 17, 4, 2);
    check(5, 131, 30, 3);
    check(MAXIMUM_ROWS, MAXIMUM_COLUMNS, 8, 4);
    TIMED("vector", runs, softmax(MAXIMUM_ROWS, MAXIMUM_COLUMNS));
    TIMED("scalar, exponentials of one row", 1, exponentials_plain(x, MAXIMUM_COLUMNS));
    print("softmax: passed\n");
    return 0;
}
