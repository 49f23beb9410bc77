// The two system calls these programs need, by the RISC-V Linux convention: number in a7, arguments from a0, result in a0.
#include "../firmware.h"

enum {
    CALL_WRITE = 64,
    CALL_EXIT_GROUP = 94,
    STANDARD_OUTPUT = 1,
};

static int64_t system_call(uint64_t call, uint64_t first, uint64_t second, uint64_t third)
{
    register uint64_t a7 __asm__("a7") = call;
    register uint64_t a0 __asm__("a0") = first;
    register uint64_t a1 __asm__("a1") = second;
    register uint64_t a2 __asm__("a2") = third;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a7) : "memory");
    return (int64_t)a0;
}

void console_write(const char *text, size_t length)
{
    while (length != 0) {
        int64_t written = system_call(CALL_WRITE, STANDARD_OUTPUT, (uintptr_t)text, length);
        if (written <= 0) {
            platform_exit(1);
        }

        text += written;
        length -= (size_t)written;
    }
}

void console_put(char character)
{
    console_write(&character, 1);
}

_Noreturn void platform_exit(int code)
{
    for (;;) {
        system_call(CALL_EXIT_GROUP, (uint64_t)code, 0, 0);
    }
}

uint64_t instructions_retired(void)
{
    uint64_t count;
    __asm__ volatile("rdinstret %0" : "=r"(count));
    return count;
}
