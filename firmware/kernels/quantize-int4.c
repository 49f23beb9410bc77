// fp32 to int4 and back, groups of 32, packed as Q4_0 does: byte i holds value i in its low and value i + 16 in its high nibble, each plus 8.
// scale = the value of largest magnitude / -8 (of two, the positive one); value + 8 = min(15, round(x / scale + 8)), to nearest even.
#define GROUP_BYTES 16
#define STEP_ERROR (1 + 8 * 0x1p-21) // half a step, but a whole one where 8 is clipped to 7; and a few roundings of up to 8 steps
#include "quantize.h"

REQUIRES_ISA("rv64gcv_zicntr");

enum {
    HALF = GROUP / 2, // one vector of LMUL 4 holds 16 fp32 from VLEN 128 on
};

static float extreme_of(float lowest, float highest)
{
    float extreme = highest >= -lowest ? highest : lowest;
    return absolute(extreme) < SMALLEST ? 0 : extreme;
}

static float inverse_of(float extreme)
{
    return extreme == 0 ? 0 : -8 / extreme;
}

static inline vuint8m1_t nibbles(vfloat32m4_t values, float inverse)
{
    vfloat32m4_t shifted = __riscv_vfmadd_vf_f32m4(values, inverse, __riscv_vfmv_v_f_f32m4(8, HALF), HALF);
    vuint16m2_t rounded = __riscv_vfncvt_xu_f_w_u16m2(shifted, HALF);
    return __riscv_vncvt_x_x_w_u8m1(__riscv_vminu_vx_u16m2(rounded, 15, HALF), HALF);
}

static void quantize(size_t groups)
{
    vfloat32m1_t zero = __riscv_vfmv_s_f_f32m1(0, 1);
    for (size_t group = 0; group < groups; group++) {
        vfloat32m4_t low = __riscv_vle32_v_f32m4(x + group * GROUP, HALF), high = __riscv_vle32_v_f32m4(x + group * GROUP + HALF, HALF);
        vfloat32m1_t lowest = __riscv_vfredmin_vs_f32m4_f32m1(__riscv_vfmin_vv_f32m4(low, high, HALF), zero, HALF);
        vfloat32m1_t highest = __riscv_vfredmax_vs_f32m4_f32m1(__riscv_vfmax_vv_f32m4(low, high, HALF), zero, HALF);
        float extreme = extreme_of(__riscv_vfmv_f_s_f32m1_f32(lowest), __riscv_vfmv_f_s_f32m1_f32(highest));
        scales[group] = extreme / -8;
        vuint8m1_t upper = __riscv_vsll_vx_u8m1(nibbles(high, inverse_of(extreme)), 4, HALF);
        __riscv_vse8_v_u8m1(quantized + group * HALF, __riscv_vor_vv_u8m1(nibbles(low, inverse_of(extreme)), upper, HALF), HALF);
    }
}

static unsigned nibble_plain(float value, float inverse)
{
    unsigned rounded = (unsigned)__builtin_lrintf(__builtin_fmaf(value, inverse, 8));
    return rounded < 15 ? rounded : 15;
}

static void quantize_plain(size_t groups)
{
    for (size_t group = 0; group < groups; group++) {
        const float *from = x + group * GROUP;
        float lowest = 0, highest = 0;
        for (size_t i = 0; i < GROUP; i++) {
            lowest = from[i] < lowest ? from[i] : lowest;
            highest = from[i] > highest ? from[i] : highest;
        }

        float extreme = extreme_of(lowest, highest), inverse = inverse_of(extreme);
        expected_scales[group] = extreme / -8;
        for (size_t i = 0; i < HALF; i++) {
            expected_quantized[group * HALF + i] = (unsigned char)(nibble_plain(from[i], inverse) | nibble_plain(from[i + HALF], inverse) << 4);
        }
    }
}

static inline void restore(vuint8m1_t values, float scale, float *to)
{
    vint8m1_t centred = __riscv_vsub_vx_i8m1(__riscv_vreinterpret_v_u8m1_i8m1(values), 8, HALF);
    vfloat32m4_t wide = __riscv_vfwcvt_f_x_v_f32m4(__riscv_vsext_vf2_i16m2(centred, HALF), HALF);
    __riscv_vse32_v_f32m4(to, __riscv_vfmul_vf_f32m4(wide, scale, HALF), HALF);
}

static void dequantize(size_t groups)
{
    for (size_t group = 0; group < groups; group++) {
        vuint8m1_t pairs = __riscv_vle8_v_u8m1(quantized + group * HALF, HALF);
        restore(__riscv_vand_vx_u8m1(pairs, 15, HALF), scales[group], restored + group * GROUP);
        restore(__riscv_vsrl_vx_u8m1(pairs, 4, HALF), scales[group], restored + group * GROUP + HALF);
    }
}

static void dequantize_plain(size_t groups)
{
    for (size_t group = 0; group < groups; group++) {
        for (size_t i = 0; i < HALF; i++) {
            unsigned pair = quantized[group * HALF + i];
            expected_restored[group * GROUP + i] = (float)((int)(pair & 15) - 8) * scales[group];
            expected_restored[group * GROUP + i + HALF] = (float)((int)(pair >> 4) - 8) * scales[group];
        }
    }
}

int main(int argc, char **argv)
{
    return quantize_main("quantize-int4", argc, argv);
}
