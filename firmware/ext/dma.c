// The DMA engine of firmware/ext/dma.cs: a copy from DRAM to the SRAM while the hart waits for the interrupt, then the sum of the words there by
// vectors, against a plain loop over DRAM; several lengths and alignments, the copy back, and what fails. Bare metal only.
#include <riscv_vector.h>

#include "ext.h"

REQUIRES_ISA("rv64gcv");

enum {
    START = 1,
    ACKNOWLEDGE = 2,
    BUSY = 1,
    DONE = 2,
    FAILED = 4,
    INTERRUPT = 16,
    MIE = 1 << 3,
    MAXIMUM = 60000,
    GUARD = 64,
};

#define INTERRUPT_CAUSE (UINT64_C(1) << 63 | INTERRUPT)

static struct {
    uint64_t source, target, length, control, status;
} volatile *const dma = (void *)0x10000000;
static uint8_t *const sram = (uint8_t *)0x11000000;

static uint32_t data[MAXIMUM / 4 + GUARD], back[MAXIMUM / 4 + GUARD];
static volatile unsigned interrupts;

__attribute__((interrupt("machine"), aligned(4))) static void handler(void)
{
    uint64_t cause;
    __asm__ volatile("csrr %0, mcause" : "=r"(cause));
    if (cause != INTERRUPT_CAUSE) {
        fail("trap: mcause %x", cause);
    }
    interrupts++;
    dma->control = ACKNOWLEDGE;
}

// The interrupt is let through between two looks at the status only, so that it cannot come between a look and the wfi.
static void copy(void *to, const void *from, size_t length, uint64_t status)
{
    unsigned before = interrupts;
    dma->source = (uintptr_t)from;
    dma->target = (uintptr_t)to;
    dma->length = length;
    dma->control = START;
    if (dma->status != BUSY) {
        fail("status is %x while a copy is under way", dma->status);
    }
    while (dma->status == BUSY) {
        __asm__ volatile("wfi");
        __asm__ volatile("csrsi mstatus, %0\n\tcsrci mstatus, %0" ::"i"(MIE) : "memory");
    }
    if (dma->status != status) {
        fail("status is %x, not %x", dma->status, status);
    }
    if (interrupts != before + 1) {
        fail("%u interrupts, not one", (uint64_t)(interrupts - before));
    }
}

static uint32_t vector_sum(const uint32_t *words, size_t count)
{
    vuint32m1_t sum = __riscv_vmv_v_x_u32m1(0, 1);
    for (size_t vl; count != 0; count -= vl, words += vl) {
        vl = __riscv_vsetvl_e32m8(count);
        sum = __riscv_vredsum_vs_u32m8_u32m1(__riscv_vle32_v_u32m8(words, vl), sum, vl);
    }
    return __riscv_vmv_x_s_u32m1_u32(sum);
}

static void check(size_t length, size_t from, size_t to)
{
    const uint8_t *source = (const uint8_t *)data + from;
    memset(sram, 0xee, 65536);
    copy(sram + to, source, length, DONE);
    if (memcmp(sram + to, source, length) != 0) {
        fail("%u bytes from %u to %u: not a copy", length, from, to);
    }
    if ((to != 0 && sram[to - 1] != 0xee) || sram[to + length] != 0xee) {
        fail("%u bytes from %u to %u: bytes beside the copy have changed", length, from, to);
    }

    memset(back, 0, sizeof back);
    copy(back, sram + to, length, DONE);
    if (memcmp(back, source, length) != 0) {
        fail("%u bytes: not a copy back", length);
    }
    uint32_t expected = 0;
    for (size_t i = 0; i < length / 4; i++) {
        uint32_t word;
        memcpy(&word, source + 4 * i, sizeof word);
        expected += word;
    }
    // A vector load wants aligned words.
    copy(sram, source, length, DONE);
    uint32_t sum = vector_sum((const uint32_t *)sram, length / 4);
    if (sum != expected) {
        fail("%u bytes: the sum is %w, not %w", length, sum, expected);
    }
    print("%u bytes from %u to %u: sum %w\n", length, from, to, sum);
}

int main(int argc, char **argv)
{
    uint64_t random = 1;
    (void)argc, (void)argv;
    __asm__ volatile("csrw mtvec, %0\n\tcsrs mie, %1" ::"r"(handler), "r"(1 << INTERRUPT) : "memory");
    fill_bytes(data, sizeof data, &random);
    check(4, 0, 0);
    check(64, 0, 4096 - 32);
    check(4096, 4, 8);
    check(10001, 3, 5);
    check(MAXIMUM, 0, 64);

    copy(sram + 65530, data, 7, DONE | FAILED);     // beyond the SRAM
    copy(sram, (void *)0x20000000, 8, DONE | FAILED); // nothing is there
    copy(sram, data, 0, DONE);
    print("dma: %u copies, %u interrupts\n", (uint64_t)interrupts, (uint64_t)interrupts);
    return 0;
}
