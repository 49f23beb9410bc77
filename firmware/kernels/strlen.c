// strlen: vectors of bytes, LMUL 8, by a fault-only-first load, which may be asked for more than there is.
#include "kernels.h"

REQUIRES_ISA("rv64gcv_zicntr");

enum {
    MAXIMUM = 65536,
};

static char text[MAXIMUM + 64] __attribute__((aligned(64)));
static volatile size_t sink; // keeps the timed calls

__attribute__((noinline)) static size_t strlen_vector(const char *from)
{
    for (const char *at = from;;) {
        size_t vl;
        vuint8m8_t bytes = __riscv_vle8ff_v_u8m8((const unsigned char *)at, &vl, __riscv_vsetvlmax_e8m8());
        long zero = __riscv_vfirst_m_b1(__riscv_vmseq_vx_u8m8_b1(bytes, 0, vl), vl);
        if (zero >= 0) {
            return (size_t)(at - from) + (size_t)zero;
        }

        at += vl;
    }
}

__attribute__((noinline)) static size_t strlen_plain(const char *from)
{
    size_t length = 0;
    while (from[length] != 0) {
        length++;
    }

    return length;
}

// Short lengths, and those around the end of a vector.
static size_t next_length(size_t length)
{
    do {
        length++;
    } while (length > 70 && (length + 1) % 128 > 2);
    return length;
}

// Other zeros follow the string, none precedes its end.
static void check(char *from, size_t length)
{
    memset(from, 'x', length);
    from[length] = 0;
    size_t actual = strlen_vector(from), expected = strlen_plain(from);
    if (actual != expected) {
        fail("length %u at %x: %u", expected, (uint64_t)(uintptr_t)from, actual);
    }
}

#ifdef __linux__
enum {
    CALL_MUNMAP = 215,
    CALL_MMAP = 222,
    PAGE = 4096,
    PROTECTION_READ_WRITE = 3,
    MAP_PRIVATE_ANONYMOUS = 0x22,
};

static int64_t system_call(uint64_t call, uint64_t first, uint64_t second, uint64_t third, uint64_t fourth)
{
    register uint64_t a7 __asm__("a7") = call, a0 __asm__("a0") = first, a1 __asm__("a1") = second, a2 __asm__("a2") = third;
    register uint64_t a3 __asm__("a3") = fourth, a4 __asm__("a4") = (uint64_t)-1, a5 __asm__("a5") = 0;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5), "r"(a7) : "memory");
    return (int64_t)a0;
}

// Strings that end with the last byte of a page; what follows is not mapped, so the load must stop there without a fault.
static void check_at_end_of_page(void)
{
    int64_t pages = system_call(CALL_MMAP, 0, 2 * PAGE, PROTECTION_READ_WRITE, MAP_PRIVATE_ANONYMOUS);
    if (pages < 0 || system_call(CALL_MUNMAP, (uint64_t)pages + PAGE, PAGE, 0, 0) != 0) {
        fail("mmap or munmap: %d", pages);
    }
    for (size_t length = 0; length < 1100; length = next_length(length)) {
        check((char *)pages + PAGE - 1 - length, length);
    }
}
#else
static void check_at_end_of_page(void)
{
    // Bare metal has no pages.
}
#endif

int main(int argc, char **argv)
{
    uint64_t runs = repeats(argc, argv), count = 0;
    for (size_t offset = 0; offset < 17; offset++) {
        for (size_t length = 0; length < 2100; length = next_length(length), count++) {
            memset(text, 0, 2200);
            check(text + offset, length);
        }
    }

    print("%u short strings\n", count);
    check_at_end_of_page();
    check(text, MAXIMUM - 1);
    print("%u bytes: length %u\n", (uint64_t)MAXIMUM, strlen_vector(text));
    TIMED("vector", runs, sink = strlen_vector(text));
    TIMED("scalar", 1, sink = strlen_plain(text));
    print("strlen: passed\n");
    return 0;
}
