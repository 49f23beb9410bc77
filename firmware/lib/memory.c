// The memory functions, by aligned doublewords where that is possible: no access here is misaligned.
#include "firmware.h"

typedef uint64_t __attribute__((may_alias)) word; // any object may be copied by words
enum { WORD = sizeof(word) };

static bool aligned(const void *pointer)
{
    return (uintptr_t)pointer % WORD == 0;
}

static bool same_alignment(const void *left, const void *right)
{
    return ((uintptr_t)left ^ (uintptr_t)right) % WORD == 0;
}

// Ascending, so it also serves memmove to a lower address.
static void copy_up(unsigned char *to, const unsigned char *from, size_t size)
{
    if (same_alignment(to, from)) {
        while (size != 0 && !aligned(to)) {
            *to++ = *from++;
            size--;
        }
        for (; size >= 4 * WORD; size -= 4 * WORD, to += 4 * WORD, from += 4 * WORD) {
            word first = ((const word *)from)[0], second = ((const word *)from)[1];
            word third = ((const word *)from)[2], fourth = ((const word *)from)[3];
            ((word *)to)[0] = first;
            ((word *)to)[1] = second;
            ((word *)to)[2] = third;
            ((word *)to)[3] = fourth;
        }
        for (; size >= WORD; size -= WORD, to += WORD, from += WORD) {
            *(word *)to = *(const word *)from;
        }
    }

    while (size != 0) {
        *to++ = *from++;
        size--;
    }
}

static void copy_down(unsigned char *to, const unsigned char *from, size_t size)
{
    if (same_alignment(to, from)) {
        while (size != 0 && !aligned(to + size)) {
            size--;
            to[size] = from[size];
        }
        while (size >= WORD) {
            size -= WORD;
            *(word *)(to + size) = *(const word *)(from + size);
        }
    }

    while (size != 0) {
        size--;
        to[size] = from[size];
    }
}

void *memcpy(void *restrict to, const void *restrict from, size_t size)
{
    copy_up(to, from, size);
    return to;
}

void *memmove(void *to, const void *from, size_t size)
{
    // Unsigned wrap: true also when to lies below from.
    if ((uintptr_t)to - (uintptr_t)from >= size) {
        copy_up(to, from, size);
    } else {
        copy_down(to, from, size);
    }

    return to;
}

void *memset(void *to, int byte, size_t size)
{
    unsigned char *p = to;
    word pattern = (unsigned char)byte * UINT64_C(0x0101010101010101);
    while (size != 0 && !aligned(p)) {
        *p++ = (unsigned char)byte;
        size--;
    }
    for (; size >= WORD; size -= WORD, p += WORD) {
        *(word *)p = pattern;
    }
    while (size != 0) {
        *p++ = (unsigned char)byte;
        size--;
    }

    return to;
}

int memcmp(const void *left, const void *right, size_t size)
{
    const unsigned char *l = left, *r = right;
    if (aligned(l) && aligned(r)) {
        for (; size >= WORD && *(const word *)l == *(const word *)r; size -= WORD) {
            l += WORD;
            r += WORD;
        }
    }
    for (; size != 0; size--, l++, r++) {
        if (*l != *r) {
            return *l - *r;
        }
    }

    return 0;
}

void *memchr(const void *area, int byte, size_t size)
{
    const unsigned char *p = area;
    for (; size != 0; size--, p++) {
        if (*p == (unsigned char)byte) {
            return (void *)p;
        }
    }

    return NULL;
}
