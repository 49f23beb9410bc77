// Groups of 32 values that share one fp32 scale: the harness of quantize-int8 and quantize-int4. A program defines GROUP_BYTES (of one quantized
// group) and STEP_ERROR (the largest error of a value, in units of the group's |scale|) before it includes this file, writes the four functions
// declared below and calls quantize_main. All steps are elementwise or exact, so vector and scalar version agree to the bit.
#ifndef QUANTIZE_H
#define QUANTIZE_H

#include "kernels.h"

enum {
    GROUP = 32,
    MAXIMUM_GROUPS = 1024,
};

// A magnitude below this counts as zero: 1 / scale must be finite.
#define SMALLEST 0x1p-100f

static float x[MAXIMUM_GROUPS * GROUP];
static float scales[MAXIMUM_GROUPS], expected_scales[MAXIMUM_GROUPS];
static unsigned char quantized[MAXIMUM_GROUPS * GROUP_BYTES], expected_quantized[MAXIMUM_GROUPS * GROUP_BYTES];
static float restored[MAXIMUM_GROUPS * GROUP], expected_restored[MAXIMUM_GROUPS * GROUP];

// From x, to `quantized` and `scales` or to their expected twins.
__attribute__((noinline)) static void quantize(size_t groups);
__attribute__((noinline)) static void quantize_plain(size_t groups);

// Back from `quantized` and `scales`.
__attribute__((noinline)) static void dequantize(size_t groups);
__attribute__((noinline)) static void dequantize_plain(size_t groups);

static void check(size_t groups, uint64_t seed)
{
    uint64_t random = seed;
    for (size_t group = 0; group < groups; group++) {
        float range = group % 16 == 15 ? 0 : (float)(1 + group % 5); // some groups of zeros
        fill_fp32(x + group * GROUP, GROUP, range, &random);
    }

    memset(quantized, 0x55, sizeof quantized);
    memset(restored, 0xff, sizeof restored);
    quantize(groups);
    quantize_plain(groups);
    check_same("scales", scales, expected_scales, groups, sizeof(float));
    check_same("quantized", quantized, expected_quantized, groups * GROUP_BYTES, 1);
    dequantize(groups);
    dequantize_plain(groups);
    check_same("restored", restored, expected_restored, groups * GROUP, sizeof(float));
    for (size_t i = 0; i < groups * GROUP; i++) {
        check_near("restored", i, restored[i], x[i], STEP_ERROR * absolute(scales[i / GROUP]));
    }

    print("%u groups checksums %x %x %x\n", groups, checksum_words(scales, groups), checksum_bytes(quantized, groups * GROUP_BYTES),
        checksum_words(restored, groups * GROUP));
}

static int quantize_main(const char *name, int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv);
    check(1, 1);
    check(3, 2);
    check(33, 3);
    check(MAXIMUM_GROUPS, 4);
    TIMED("vector quantize", runs, quantize(MAXIMUM_GROUPS));
    TIMED("vector dequantize", runs, dequantize(MAXIMUM_GROUPS));
    TIMED("scalar quantize", 1, quantize_plain(MAXIMUM_GROUPS));
    TIMED("scalar dequantize", 1, dequantize_plain(MAXIMUM_GROUPS));
    print("%s: passed\n", name);
    return 0;
}

#endif
