// 3 x 3 convolution, stride 1, int8 with int32 sums and int8 output. Planes are [channel][row][column]; the input has a border of one zero on each
// side, so no edge is special. Lanes run along a row of the output. OUTPUTS output channels share each load of the input: it is widened to int16
// once and meets OUTPUTS weights from scalar registers.
#include "kernels.h"
#include "requantize.h"

REQUIRES_ISA("rv64gcv_zicntr");

enum {
    OUTPUTS = 6, // as many sums of LMUL 4 as leave room for the input
    TAPS = 9,
    MAXIMUM_INPUTS = 8,
    MAXIMUM_OUTPUTS = 24,
    MAXIMUM_HEIGHT = 16,
    MAXIMUM_WIDTH = 128,
};

struct shape {
    size_t inputs, outputs, height, width; // channels; pixels
};

static int8_t input[MAXIMUM_INPUTS * (MAXIMUM_HEIGHT + 2) * (MAXIMUM_WIDTH + 2)];
static int8_t weights[MAXIMUM_OUTPUTS * MAXIMUM_INPUTS * TAPS], packed[MAXIMUM_OUTPUTS * MAXIMUM_INPUTS * TAPS];
static int32_t bias[MAXIMUM_OUTPUTS];
static struct requantization requantization[MAXIMUM_OUTPUTS];
static int8_t output[MAXIMUM_OUTPUTS * MAXIMUM_HEIGHT * MAXIMUM_WIDTH], expected[MAXIMUM_OUTPUTS * MAXIMUM_HEIGHT * MAXIMUM_WIDTH];

// Once for a model: the OUTPUTS weights of one tap side by side. What lies past the last channel only makes sums that are not stored.
static void pack(struct shape s)
{
    size_t taps = s.inputs * TAPS;
    for (size_t channel = 0; channel < s.outputs; channel++) {
        for (size_t tap = 0; tap < taps; tap++) {
            packed[channel / OUTPUTS * OUTPUTS * taps + tap * OUTPUTS + channel % OUTPUTS] = weights[channel * taps + tap];
        }
    }
}

static void store(struct shape s, vint32m4_t sums, size_t channel, size_t row, size_t column, size_t vl)
{
    if (channel < s.outputs) {
        __riscv_vse8_v_i8m1(output + (channel * s.height + row) * s.width + column, requantize(sums, requantization[channel], vl), vl);
    }
}

// One strip of one row of the output, of OUTPUTS channels.
static void convolve_strip(struct shape s, size_t channel, size_t row, size_t column, size_t vl)
{
    size_t stride = s.width + 2, plane = (s.height + 2) * stride;
    const int8_t *w = packed + channel * s.inputs * TAPS;
    vint32m4_t s0 = __riscv_vmv_v_x_i32m4(bias[channel], vl), s1 = __riscv_vmv_v_x_i32m4(bias[channel + 1], vl);
    vint32m4_t s2 = __riscv_vmv_v_x_i32m4(bias[channel + 2], vl), s3 = __riscv_vmv_v_x_i32m4(bias[channel + 3], vl);
    vint32m4_t s4 = __riscv_vmv_v_x_i32m4(bias[channel + 4], vl), s5 = __riscv_vmv_v_x_i32m4(bias[channel + 5], vl);
    for (size_t i = 0; i < s.inputs; i++) {
        const int8_t *from = input + i * plane + row * stride + column;
        for (size_t y = 0; y < 3; y++, from += stride) {
#pragma clang loop unroll(full)
            for (size_t x = 0; x < 3; x++, w += OUTPUTS) {
                vint16m2_t pixels = __riscv_vsext_vf2_i16m2(__riscv_vle8_v_i8m1(from + x, vl), vl);
                s0 = __riscv_vwmacc_vx_i32m4(s0, w[0], pixels, vl);
                s1 = __riscv_vwmacc_vx_i32m4(s1, w[1], pixels, vl);
                s2 = __riscv_vwmacc_vx_i32m4(s2, w[2], pixels, vl);
                s3 = __riscv_vwmacc_vx_i32m4(s3, w[3], pixels, vl);
                s4 = __riscv_vwmacc_vx_i32m4(s4, w[4], pixels, vl);
                s5 = __riscv_vwmacc_vx_i32m4(s5, w[5], pixels, vl);
            }
        }
    }

    store(s, s0, channel, row, column, vl);
    store(s, s1, channel + 1, row, column, vl);
    store(s, s2, channel + 2, row, column, vl);
    store(s, s3, channel + 3, row, column, vl);
    store(s, s4, channel + 4, row, column, vl);
    store(s, s5, channel + 5, row, column, vl);
}

__attribute__((noinline)) static void convolve(struct shape s)
{
    for (size_t channel = 0; channel < s.outputs; channel += OUTPUTS) {
        for (size_t row = 0; row < s.height; row++) {
            for (size_t column = 0, vl; column < s.width; column += vl) {
                vl = __riscv_vsetvl_e8m1(s.width - column);
                convolve_strip(s, channel, row, column, vl);
            }
        }
    }
}

__attribute__((noinline)) static void convolve_plain(struct shape s)
{
    size_t stride = s.width + 2, plane = (s.height + 2) * stride;
    for (size_t channel = 0; channel < s.outputs; channel++) {
        for (size_t row = 0; row < s.height; row++) {
            for (size_t column = 0; column < s.width; column++) {
                const int8_t *w = weights + channel * s.inputs * TAPS;
                int32_t sum = bias[channel];
                for (size_t i = 0; i < s.inputs; i++) {
                    for (size_t tap = 0; tap < TAPS; tap++) {
                        sum += *w++ * input[i * plane + (row + tap / 3) * stride + column + tap % 3];
                    }
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
    for (size_t row = 0; row < s.inputs * (s.height + 2); row++) {
        if (row % (s.height + 2) - 1 < s.height) { // not a border
            fill_int8(input + row * stride + 1, s.width, &random);
        }
    }

    fill_int8(weights, s.outputs * s.inputs * TAPS, &random);
    pack(s);
    for (size_t channel = 0; channel < s.outputs; channel++) {
        bias[channel] = (int32_t)random_next(&random) >> 18;
        // About 1/1000: a typical sum of hundreds of products comes into the range of int8, and some are clipped.
        requantization[channel].multiplier = INT32_C(1) << 30 | (int32_t)(random_next(&random) >> 34);
        requantization[channel].shift = 9 + channel % 3;
    }
}

static void check(struct shape s, uint64_t seed)
{
    size_t count = s.outputs * s.height * s.width;
    fill(s, seed);
    memset(output, 0x55, sizeof output);
    convolve(s);
    convolve_plain(s);
    check_same("output", output, expected, count, 1);
    print("%u -> %u channels, %u x %u checksum %x\n", s.inputs, s.outputs, s.height, s.width, checksum_bytes(output, count));
}

int main(int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    check((struct shape){.inputs = 1, .outputs = 1, .height = 1, .width = 1}, 1);
    check((struct shape){.inputs = 3, .outputs = 7, .height = 5, .width = 37}, 2);
    check((struct shape){.inputs = 2, .outputs = 11, .height = 2, .width = 127}, 3);
    struct shape main_shape = {.inputs = MAXIMUM_INPUTS, .outputs = MAXIMUM_OUTPUTS, .height = MAXIMUM_HEIGHT, .width = MAXIMUM_WIDTH};
    check(main_shape, 4);
    TIMED("vector", runs, convolve(main_shape));
    print("conv2d-int8: passed\n");
    return 0;
}
