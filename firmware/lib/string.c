#include "firmware.h"

typedef uint64_t __attribute__((may_alias)) word;

// Nonzero exactly when one of the eight bytes is zero.
static uint64_t zero_bytes(uint64_t bytes)
{
    return (bytes - UINT64_C(0x0101010101010101)) & ~bytes & UINT64_C(0x8080808080808080);
}

size_t strlen(const char *text)
{
    const char *p = text;
    for (; (uintptr_t)p % sizeof(word) != 0; p++) {
        if (*p == 0) {
            return (size_t)(p - text);
        }
    }

    // An aligned word never crosses a page: reading past the end is harmless.
    while (zero_bytes(*(const word *)p) == 0) {
        p += sizeof(word);
    }
    while (*p != 0) {
        p++;
    }

    return (size_t)(p - text);
}

int strcmp(const char *left, const char *right)
{
    while (*left != 0 && *left == *right) {
        left++;
        right++;
    }

    return (unsigned char)*left - (unsigned char)*right;
}

int strncmp(const char *left, const char *right, size_t limit)
{
    for (; limit != 0; limit--, left++, right++) {
        if (*left != *right || *left == 0) {
            return (unsigned char)*left - (unsigned char)*right;
        }
    }

    return 0;
}

char *strcpy(char *restrict to, const char *restrict from)
{
    memcpy(to, from, strlen(from) + 1);
    return to;
}

char *strchr(const char *text, int character)
{
    for (;; text++) {
        if (*text == (char)character) {
            return (char *)text;
        }
        if (*text == 0) {
            return NULL;
        }
    }
}

char *strstr(const char *text, const char *part)
{
    size_t length = strlen(part);
    for (;; text++) {
        if (strncmp(text, part, length) == 0) {
            return (char *)text;
        }
        if (*text == 0) {
            return NULL;
        }
    }
}
