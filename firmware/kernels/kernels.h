// What every kernel shares: its ISA string, its data, the comparison with the scalar version and the timed part.
#ifndef KERNELS_H
#define KERNELS_H

#include <riscv_vector.h>

#include "firmware.h"

// The ISA string the program needs, in a section without memory that `riscvsim run` reads. VLEN is left to the machine.
#define REQUIRES_ISA(isa) __asm__(".pushsection .riscvsim.isa, \"\", @progbits\n.asciz \"" isa "\"\n.popsection\n")

// Half a unit in the last place of 1: the relative error of one rounding to fp32.
#define UNIT_FP32 0x1p-24

// How often the timed part runs the main shape: the first argument, or once.
static inline uint64_t repeats(int argc, char **argv)
{
    uint64_t count = 1;
    if (argc > 1 && (!parse_unsigned(argv[1], &count) || count == 0)) {
        fail("usage: %s [REPEATS]", argv[0]);
    }

    return count;
}

// Runs a call `count` times and prints the instructions of all of them. The barrier keeps the runs apart.
#define TIMED(name, count, call)                                                                        \
    do {                                                                                                \
        uint64_t timed_start = instructions_retired();                                                  \
        for (uint64_t timed_run = 0; timed_run < (count); timed_run++) {                                \
            call;                                                                                       \
            __asm__ volatile("" ::: "memory");                                                          \
        }                                                                                               \
        print("instructions: " name " %u, runs %u\n", instructions_retired() - timed_start, (count));   \
    } while (0)

static inline void fill_int8(int8_t *to, size_t count, uint64_t *random)
{
    for (size_t i = 0; i < count; i++) {
        to[i] = (int8_t)(random_next(random) >> 56);
    }
    if (count != 0) {
        to[0] = INT8_MIN; // the largest product, whatever the seed
    }
}

// A value in [-1, 1), a multiple of 2^-23.
static inline float random_float(uint64_t *random)
{
    return (float)((int64_t)random_next(random) >> 40) * 0x1p-23f;
}

static inline void fill_fp32(float *to, size_t count, float range, uint64_t *random)
{
    for (size_t i = 0; i < count; i++) {
        to[i] = random_float(random) * range;
    }
}

static inline uint32_t bits_of(float value)
{
    uint32_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline float float_of(uint32_t bits)
{
    float value;
    __builtin_memcpy(&value, &bits, sizeof value);
    return value;
}

static inline float absolute(float value)
{
    return value < 0 ? -value : value;
}

// The checksum of 32-bit elements, floating-point ones by their bits.
static inline uint64_t checksum_words(const void *area, size_t count)
{
    const unsigned char *from = area;
    uint64_t checksum = 0;
    for (size_t i = 0; i < count; i++, from += sizeof(uint32_t)) {
        uint32_t word;
        __builtin_memcpy(&word, __builtin_assume_aligned(from, sizeof word), sizeof word);
        checksum = checksum_add(checksum, word);
    }

    return checksum;
}

static inline uint64_t checksum_bytes(const void *area, size_t count)
{
    const unsigned char *from = area;
    uint64_t checksum = 0;
    for (size_t i = 0; i < count; i++) {
        checksum = checksum_add(checksum, from[i]);
    }

    return checksum;
}

// Fails unless both areas are the same to the bit; names the first element that differs.
static inline void check_same(const char *what, const void *vector, const void *scalar, size_t count, size_t element_size)
{
    const unsigned char *left = vector, *right = scalar;
    if (memcmp(left, right, count * element_size) == 0) {
        return;
    }
    for (size_t i = 0; i < count * element_size; i++) {
        if (left[i] != right[i]) {
            fail("%s: element %u of %u differs from the scalar version", what, i / element_size, count);
        }
    }
}

// Fails unless |actual - expected| <= bound.
static inline void check_near(const char *what, size_t index, double actual, double expected, double bound)
{
    double difference = actual < expected ? expected - actual : actual - expected;
    if (!(difference <= bound)) {
        fail("%s: element %u is %w, further from the exact value than its bound", what, index, bits_of((float)actual));
    }
}

#endif
