#include "integer.h"

__attribute__((noinline)) static uint64_t fibonacci(uint64_t n)
{
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

__attribute__((noinline)) static uint64_t ackermann(uint64_t m, uint64_t n)
{
    if (m == 0) {
        return n + 1;
    }

    return ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1));
}

// Solutions when the rows from here on are free; a bit of each mask is a column that a queen above attacks.
__attribute__((noinline)) static uint64_t queens(uint32_t all, uint32_t columns, uint32_t left, uint32_t right)
{
    if (columns == all) {
        return 1;
    }

    uint64_t solutions = 0;
    for (uint32_t free = all & ~(columns | left | right); free != 0; free &= free - 1) {
        uint32_t queen = free & -free;
        solutions += queens(all, columns | queen, (left | queen) << 1, (right | queen) >> 1);
    }

    return solutions;
}

static void expect(const char *what, uint64_t actual, uint64_t expected)
{
    if (actual != expected) {
        fail("recursion: %s is %u, expected %u", what, actual, expected);
    }
}

uint64_t recursion(uint64_t seed)
{
    static const uint32_t known[] = {46368, 75025, 121393}; // Fibonacci 24 to 26
    size_t place = seed % 3;
    uint64_t number = fibonacci(24 + place);
    expect("fibonacci", number, known[place]);
    uint64_t depth = 4 + seed / 3 % 3;
    expect("ackermann", ackermann(3, depth), (UINT64_C(8) << depth) - 3);
    expect("queens", queens((1 << 10) - 1, 0, 0, 0), 724);
    return checksum_add(number, depth);
}
