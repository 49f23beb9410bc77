// The two kinds of data: int8 with int32 sums that wrap, and bf16 with fp32 sums.
//
// bf16 elements are integers of at most 15 in magnitude, and C begins with such: every sum is an integer below 2^24 (for k up to 74 000), exact in
// fp32. So all orders of addition, fused or not, give the same bits, and all units the same checksum.
#ifndef DATA_H
#define DATA_H

#include "firmware.h"

#ifdef MATMUL_BF16
#define ELEMENT __bf16
#define SUM float
#define VECTOR_OF_SUM vfloat32m8_t
#define LOAD_SUM __riscv_vle32_v_f32m8
#define LOAD_SUM_INDEXED __riscv_vluxei32_v_f32m8
#define STORE_SUM __riscv_vse32_v_f32m8
#define ADD_SUM __riscv_vfadd_vv_f32m8
#define ADD(left, right) ((left) + (right))
#define MULTIPLY_ADD(sum, left, right) ((sum) + float_of_bf16(left) * float_of_bf16(right))
#else
#define ELEMENT int8_t
#define SUM int32_t
#define VECTOR_OF_SUM vint32m8_t
#define LOAD_SUM __riscv_vle32_v_i32m8
#define LOAD_SUM_INDEXED __riscv_vluxei32_v_i32m8
#define STORE_SUM __riscv_vse32_v_i32m8
#define ADD_SUM __riscv_vadd_vv_i32m8
#define ADD(left, right) ((SUM)((uint32_t)(left) + (uint32_t)(right)))
#define MULTIPLY_ADD(sum, left, right) ADD(sum, (left) * (right))
#endif

// Not cleared by the start code of bare metal (lib/htif/link.ld): every byte that counts is written first.
enum { MEMORY_SIZE = 128 << 20 };
static unsigned char memory[MEMORY_SIZE] __attribute__((section(".bss.uncleared"), aligned(4096)));

// The ISA string the program needs, in a section without memory that `riscvsim run` reads. VLEN is left to the machine.
#define REQUIRES_ISA(isa) __asm__(".pushsection .riscvsim.isa, \"\", @progbits\n.asciz \"" isa "\"\n.popsection\n")

#ifdef MATMUL_BF16

// A bf16 is the upper half of an fp32.
static float float_of_bf16(__bf16 value)
{
    uint16_t half;
    float wide;
    __builtin_memcpy(&half, &value, sizeof half);
    uint32_t bits = (uint32_t)half << 16;
    __builtin_memcpy(&wide, &bits, sizeof wide);
    return wide;
}

// From -15 to 15.
static float random_integer(uint64_t *random)
{
    return (float)((int64_t)(random_next(random) >> 32) % 31 - 15);
}

static void fill_elements(__bf16 *to, size_t count, uint64_t *random)
{
    for (size_t i = 0; i < count; i++) {
        float value = random_integer(random);
        uint32_t bits;
        __builtin_memcpy(&bits, &value, sizeof bits);
        uint16_t half = (uint16_t)(bits >> 16);
        __builtin_memcpy(to + i, &half, sizeof half);
    }
}

static void fill_sums(float *to, size_t count, uint64_t *random)
{
    for (size_t i = 0; i < count; i++) {
        to[i] = random_integer(random);
    }
}

#else

static void fill_elements(int8_t *to, size_t count, uint64_t *random)
{
    for (size_t i = 0; i < count;) {
        uint64_t bits = random_next(random);
        for (size_t end = i + 8 < count ? i + 8 : count; i < end; i++, bits >>= 8) {
            to[i] = (int8_t)bits;
        }
    }
    to[0] = INT8_MIN; // the largest product, whatever the seed
}

static void fill_sums(int32_t *to, size_t count, uint64_t *random)
{
    for (size_t i = 0; i < count; i++) {
        to[i] = (int32_t)(random_next(random) >> 32);
    }
}

#endif

// Floating-point sums by their bits; none is a zero with a sign.
static uint64_t checksum_of_sums(const SUM *from, size_t count)
{
    uint64_t checksum = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t word;
        __builtin_memcpy(&word, from + i, sizeof word);
        checksum = checksum_add(checksum, word);
    }

    return checksum;
}

#endif
