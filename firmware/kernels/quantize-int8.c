// fp32 to int8 and back, groups of 32: scale = largest magnitude / 127, value = round(x * (127 / largest magnitude)), to nearest even.
// A group is one vector of LMUL 8, which holds 32 fp32 from VLEN 128 on.
#define GROUP_BYTES 32
#define STEP_ERROR (0.5 + 127 * 0x1p-21) // half a step, and a few roundings of up to 127 steps
#include "quantize.h"

REQUIRES_ISA("rv64gcv_zicntr");

static float inverse_of(float magnitude)
{
    return magnitude < SMALLEST ? 0 : 127 / magnitude;
}

static void quantize(size_t groups)
{
    vfloat32m1_t zero = __riscv_vfmv_s_f_f32m1(0, 1);
    for (size_t group = 0; group < groups; group++) {
        vfloat32m8_t values = __riscv_vle32_v_f32m8(x + group * GROUP, GROUP);
        vfloat32m1_t largest = __riscv_vfredmax_vs_f32m8_f32m1(__riscv_vfabs_v_f32m8(values, GROUP), zero, GROUP);
        float magnitude = __riscv_vfmv_f_s_f32m1_f32(largest);
        scales[group] = magnitude / 127;
        vint16m4_t rounded = __riscv_vfncvt_x_f_w_i16m4(__riscv_vfmul_vf_f32m8(values, inverse_of(magnitude), GROUP), GROUP);
        __riscv_vse8_v_i8m2((int8_t *)quantized + group * GROUP, __riscv_vncvt_x_x_w_i8m2(rounded, GROUP), GROUP);
    }
}

static void quantize_plain(size_t groups)
{
    for (size_t group = 0; group < groups; group++) {
        const float *from = x + group * GROUP;
        float magnitude = 0;
        for (size_t i = 0; i < GROUP; i++) {
            magnitude = absolute(from[i]) > magnitude ? absolute(from[i]) : magnitude;
        }

        expected_scales[group] = magnitude / 127;
        for (size_t i = 0; i < GROUP; i++) {
            expected_quantized[group * GROUP + i] = (unsigned char)__builtin_lrintf(from[i] * inverse_of(magnitude));
        }
    }
}

static void dequantize(size_t groups)
{
    for (size_t group = 0; group < groups; group++) {
        vint16m4_t values = __riscv_vsext_vf2_i16m4(__riscv_vle8_v_i8m2((const int8_t *)quantized + group * GROUP, GROUP), GROUP);
        vfloat32m8_t scaled = __riscv_vfmul_vf_f32m8(__riscv_vfwcvt_f_x_v_f32m8(values, GROUP), scales[group], GROUP);
        __riscv_vse32_v_f32m8(restored + group * GROUP, scaled, GROUP);
    }
}

static void dequantize_plain(size_t groups)
{
    for (size_t i = 0; i < groups * GROUP; i++) {
        expected_restored[i] = (float)(int8_t)quantized[i] * scales[i / GROUP];
    }
}

int main(int argc, char **argv)
{
    return quantize_main("quantize-int8", argc, argv);
}
