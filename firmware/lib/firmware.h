// What every firmware program may use, whichever way it talks to the world.
// lib/htif and lib/linux implement the first four functions; the rest is common.
#ifndef FIRMWARE_H
#define FIRMWARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The world.
void console_write(const char *text, size_t length); // in one request
void console_put(char character);                    // HTIF: by the console device, not by a proxied call
_Noreturn void platform_exit(int code);
uint64_t instructions_retired(void); // user-mode emulators may count something else (qemu-riscv64: ticks of the host's clock)

// Formatted output, sent a line at a time. Knows %s, %d (int64_t), %u (uint64_t), %x (uint64_t, 16 digits), %w (uint32_t, 8 digits), %%.
void print(const char *format, ...);
_Noreturn void finish(int code);                      // sends an unfinished line and exits; the start code passes main's result
_Noreturn void fail(const char *format, ...);         // prints "FAILED: ...", exits with 1

// Numbers and text. Every "format" returns the length and ends the text with a zero byte.
enum { NUMBER_TEXT_SIZE = 66 }; // 64 binary digits, a sign and the zero byte
size_t format_unsigned(char *text, uint64_t value, unsigned base, size_t minimum_digits);
size_t format_signed(char *text, int64_t value, unsigned base);
bool parse_unsigned(const char *text, uint64_t *value); // decimal, whole text; false when it is not a number or too large

// The subset of <string.h> that is implemented here (the compiler itself calls the first four).
void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);
int memcmp(const void *left, const void *right, size_t size);
void *memchr(const void *area, int byte, size_t size);
size_t strlen(const char *text);
int strcmp(const char *left, const char *right);
int strncmp(const char *left, const char *right, size_t limit);
char *strcpy(char *restrict to, const char *restrict from);
char *strchr(const char *text, int character);
char *strstr(const char *text, const char *part);

// Pseudo-random numbers (xorshift64*), the same on every machine. A state is never 0.
static inline uint64_t random_next(uint64_t *state)
{
    uint64_t x = *state;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    *state = x;
    return x * UINT64_C(0x2545F4914F6CDD1D);
}

// Folds a value into a checksum; order matters.
static inline uint64_t checksum_add(uint64_t checksum, uint64_t value)
{
    return (((checksum << 7) | (checksum >> 57)) ^ value) * UINT64_C(0x9E3779B97F4A7C15);
}

int main(int argc, char **argv);

#endif
