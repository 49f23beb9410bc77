// The host-target interface: what stands in tohost is a request to the simulator, what it puts in fromhost an answer.
// A request is device << 56 | command << 48 | payload. Device 0 is the system-call proxy: payload odd = exit with payload >> 1,
// else the address of eight doublewords, the call's number and arguments; the result is put in the first. Device 1 is the console.
#include "../firmware.h"

enum {
    PROXY_WRITE = 64, // numbered as the RISC-V Linux call
    STANDARD_OUTPUT = 1,
};

#define CONSOLE_PUT (UINT64_C(0x0101) << 48)

// The linker script gives these a page of their own, where the simulator finds them by name.
__attribute__((section(".tohost"), aligned(64))) volatile uint64_t tohost;
__attribute__((section(".tohost"), aligned(64))) volatile uint64_t fromhost;

static int64_t proxy(uint64_t call, uint64_t first, uint64_t second, uint64_t third)
{
    static volatile uint64_t request[8] __attribute__((aligned(64)));
    request[0] = call;
    request[1] = first;
    request[2] = second;
    request[3] = third;
    __sync_synchronize(); // the host must see the request, and the text it points to, before tohost
    tohost = (uintptr_t)request;
    while (fromhost == 0) {
    }
    fromhost = 0;
    __sync_synchronize();
    return (int64_t)request[0];
}

void console_write(const char *text, size_t length)
{
    while (length != 0) {
        int64_t written = proxy(PROXY_WRITE, STANDARD_OUTPUT, (uintptr_t)text, length);
        if (written <= 0) {
            platform_exit(1);
        }

        text += written;
        length -= (size_t)written;
    }
}

void console_put(char character)
{
    while (tohost != 0) { // the console does not answer; it takes a character by clearing tohost
    }
    tohost = CONSOLE_PUT | (unsigned char)character;
    while (tohost != 0) {
    }
}

_Noreturn void platform_exit(int code)
{
    __sync_synchronize();
    for (;;) {
        tohost = ((uint64_t)(unsigned)code << 1) | 1;
    }
}

uint64_t instructions_retired(void)
{
    uint64_t count;
    __asm__ volatile("csrr %0, minstret" : "=r"(count)); // instret would need Zicntr
    return count;
}

_Noreturn void trap_report(uint64_t cause, uint64_t pc, uint64_t value)
{
    fail("trap: mcause %x mepc %x mtval %x", cause, pc, value);
}
