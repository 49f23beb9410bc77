// Depthwise 3 x 3 convolution, stride 1, int8 with int32 sums and int8 output: every channel has its own nine weights. Planes are
// [channel][row][column]; the input has a border of one zero on each side. Lanes run along a row. A strip goes down the plane: each row of the
// input is loaded once and added into the three rows of the output it touches, whose sums are under way in registers.
#include "kernels.h"
#include "requantize.h"

REQUIRES_ISA("rv64gcv_zicntr");

enum {
    TAPS = 9,
    MAXIMUM_CHANNELS = 32,
    MAXIMUM_HEIGHT = 32,
    MAXIMUM_WIDTH = 128,
};

struct shape {
    size_t channels, height, width;
};

static int8_t input[MAXIMUM_CHANNELS * (MAXIMUM_HEIGHT + 2) * (MAXIMUM_WIDTH + 2)], weights[MAXIMUM_CHANNELS * TAPS];
static int32_t bias[MAXIMUM_CHANNELS];
static struct requantization requantization[MAXIMUM_CHANNELS];
static int8_t output[MAXIMUM_CHANNELS * MAXIMUM_HEIGHT * MAXIMUM_WIDTH], expected[MAXIMUM_CHANNELS * MAXIMUM_HEIGHT * MAXIMUM_WIDTH];

static inline vint16m2_t load(const int8_t *from, size_t vl)
{
    return __riscv_vsext_vf2_i16m2(__riscv_vle8_v_i8m1(from, vl), vl);
}

// One row of weights on one row of the input, which lies in l, m and r shifted by 0, 1 and 2 columns.
static inline vint32m4_t add_row(vint32m4_t sums, const int8_t *w, vint16m2_t l, vint16m2_t m, vint16m2_t r, size_t vl)
{
    sums = __riscv_vwmacc_vx_i32m4(sums, w[0], l, vl);
    sums = __riscv_vwmacc_vx_i32m4(sums, w[1], m, vl);
    return __riscv_vwmacc_vx_i32m4(sums, w[2], r, vl);
}

static void convolve_strip(struct shape s, size_t channel, size_t column, size_t vl)
{
    size_t stride = s.width + 2;
    const int8_t *from = input + channel * (s.height + 2) * stride + column;
    const int8_t w[TAPS] = {weights[channel * TAPS], weights[channel * TAPS + 1], weights[channel * TAPS + 2],
        weights[channel * TAPS + 3], weights[channel * TAPS + 4], weights[channel * TAPS + 5],
        weights[channel * TAPS + 6], weights[channel * TAPS + 7], weights[channel * TAPS + 8]}; // in registers
    struct requantization scale = requantization[channel];
    int8_t *to = output + channel * s.height * s.width + column;

    // Sums of the output's rows 0 and 1 after the input's rows 0 and 1.
    vint16m2_t l = load(from, vl), m = load(from + 1, vl), r = load(from + 2, vl);
    vint32m4_t upper = add_row(__riscv_vmv_v_x_i32m4(bias[channel], vl), w, l, m, r, vl);
    from += stride;
    l = load(from, vl), m = load(from + 1, vl), r = load(from + 2, vl);
    upper = add_row(upper, w + 3, l, m, r, vl);
    vint32m4_t middle = add_row(__riscv_vmv_v_x_i32m4(bias[channel], vl), w, l, m, r, vl), lower;

#pragma clang loop unroll_count(3)
    for (size_t row = 0; row < s.height; row++, to += s.width) {
        from += stride;
        l = load(from, vl), m = load(from + 1, vl), r = load(from + 2, vl);
        upper = add_row(upper, w + 6, l, m, r, vl);
        middle = add_row(middle, w + 3, l, m, r, vl);
        lower = add_row(__riscv_vmv_v_x_i32m4(bias[channel], vl), w, l, m, r, vl);
        __riscv_vse8_v_i8m1(to, requantize(upper, scale, vl), vl);
        upper = middle;
        middle = lower;
    }
}

__attribute__((noinline)) static void convolve(struct shape s)
{
    for (size_t channel = 0; channel < s.channels; channel++) {
        for (size_t column = 0, vl; column < s.width; column += vl) {
            vl = __riscv_vsetvl_e8m1(s.width - column);
            convolve_strip(s, channel, column, vl);
        }
    }
}

__attribute__((noinline)) static void convolve_plain(struct shape s)
{
    size_t stride = s.width + 2;
    for (size_t channel = 0; channel < s.channels; channel++) {
        for (size_t row = 0; row < s.height; row++) {
            for (size_t column = 0; column < s.width; column++) {
                int32_t sum = bias[channel];
                for (size_t tap = 0; tap < TAPS; tap++) {
                    sum += weights[channel * TAPS + tap] * input[(channel * (s.height + 2) + row + tap / 3) * stride + column + tap % 3];
                }

                expected[(channel * s.height + row) * s.width + column] = requantize_plain(sum, requantization[channel]);
            }
        }
    }
}

static void fill(struct shape s, uint64_t seed)
{
    uint64_t random = seed;
    size_t stride = s.width + 2;
    memset(input, 0, sizeof input);
    for (size_t row = 0; row < s.channels * (s.height + 2); row++) {
        if (row % (s.height + 2) - 1 < s.height) { // not a border
            fill_int8(input + row * stride + 1, s.width, &random);
        }
    }

    fill_int8(weights, s.channels * TAPS, &random);
    for (size_t channel = 0; channel < s.channels; channel++) {
        bias[channel] = (int32_t)random_next(&random) >> 20;
        // About 1/200: a typical sum of nine products comes into the range of int8, and some are clipped.
        requantization[channel].multiplier = INT32_C(1) << 30 | (int32_t)(random_next(&random) >> 34);
        requantization[channel].shift = 6 + channel % 3;
    }
}

static void check(struct shape s, uint64_t seed)
{
    size_t count = s.channels * s.height * s.width;
    fill(s, seed);
    memset(output, 0x55, sizeof output);
    convolve(s);
    convolve_plain(s);
    check_same("output", output, expected, count, 1);
    print("%u channels, %u x %u checksum %x\n", s.channels, s.height, s.width, checksum_bytes(output, count));
}

int main(int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    check((struct shape){.channels = 1, .height = 1, .width = 1}, 1);
    check((struct shape){.channels = 3, .height = 5, .width = 37}, 2);
    check((struct shape){.channels = 2, .height = 8, .width = 127}, 3);
    struct shape main_shape = {.channels = MAXIMUM_CHANNELS, .height = MAXIMUM_HEIGHT, .width = MAXIMUM_WIDTH};
    check(main_shape, 4);
    TIMED("vector", runs, convolve(main_shape));
    TIMED("scalar", 1, convolve_plain(main_shape));
    print("depthwise-int8: passed\n");
    return 0;
}
