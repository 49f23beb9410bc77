// memcpy: vectors of bytes, LMUL 8. Bytes are never misaligned.
#include "kernels.h"

REQUIRES_ISA("rv64gcv_zicntr");

enum {
    MAXIMUM = 65536,
    MARGIN = 64, // bytes around a copy that must stay as they are
};

static unsigned char source[MAXIMUM + MARGIN] __attribute__((aligned(64))), target[MAXIMUM + 3 * MARGIN] __attribute__((aligned(64)));

__attribute__((noinline)) static void *memcpy_vector(void *restrict to, const void *restrict from, size_t size)
{
    unsigned char *t = to;
    const unsigned char *f = from;
    for (size_t vl; size != 0; size -= vl, f += vl, t += vl) {
        vl = __riscv_vsetvl_e8m8(size);
        __riscv_vse8_v_u8m8(t, __riscv_vle8_v_u8m8(f, vl), vl);
    }

    return to;
}

__attribute__((noinline)) static void copy_plain(unsigned char *restrict to, const unsigned char *restrict from, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        to[i] = from[i];
    }
}

static uint64_t check(size_t size, size_t to_offset, size_t from_offset)
{
    unsigned char *to = target + MARGIN + to_offset;
    const unsigned char *from = source + from_offset;
    memset(target, 0x55, size + to_offset + 2 * MARGIN);
    if (memcpy_vector(to, from, size) != to) {
        fail("size %u offsets %u %u: wrong result", size, to_offset, from_offset);
    }
    for (size_t i = 0; i < size + to_offset + 2 * MARGIN; i++) {
        const unsigned char *at = target + i;
        if (*at != (at >= to && at < to + size ? from[at - to] : 0x55)) {
            fail("size %u offsets %u %u: byte %d is wrong", size, to_offset, from_offset, (int64_t)(at - to));
        }
    }

    return checksum_bytes(target, size + to_offset + 2 * MARGIN);
}

int main(int argc, char **argv)
{
    static const size_t sizes[] = {1, 2, 3, 7, 8, 15, 16, 17, 31, 33, 64, 127, 128, 129, 255, 256, 257, 511, 512, 513, 1023, 1024, 1025, 4099};
    static const size_t offsets[] = {0, 1, 3, 8, 13};
    enum {
        SIZES = sizeof sizes / sizeof *sizes,
        OFFSETS = sizeof offsets / sizeof *offsets,
    };

    uint64_t runs = repeats(argc, argv), random = 1, checksum = check(0, 0, 0);
    for (size_t i = 0; i < sizeof source; i++) {
        source[i] = (unsigned char)(random_next(&random) >> 56);
    }
    for (size_t i = 0; i < SIZES * OFFSETS * OFFSETS; i++) {
        checksum = checksum_add(checksum, check(sizes[i / (OFFSETS * OFFSETS)], offsets[i / OFFSETS % OFFSETS], offsets[i % OFFSETS]));
    }

    print("%u small copies checksum %x\n", (uint64_t)(SIZES * OFFSETS * OFFSETS), checksum);
    print("%u bytes checksum %x\n", (uint64_t)MAXIMUM, check(MAXIMUM, 0, 0));
    TIMED("vector", runs, memcpy_vector(target, source, MAXIMUM));
    TIMED("scalar", 1, copy_plain(target, source, MAXIMUM));
    print("memcpy: passed\n");
    return 0;
}
