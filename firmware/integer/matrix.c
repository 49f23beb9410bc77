#include "integer.h"

enum { SIZE = 80 };

static uint64_t left[SIZE][SIZE], right[SIZE][SIZE], product[SIZE][SIZE];

static void multiply(void)
{
    for (size_t i = 0; i < SIZE; i++) {
        for (size_t j = 0; j < SIZE; j++) {
            uint64_t sum = 0;
            for (size_t k = 0; k < SIZE; k++) {
                sum += left[i][k] * right[k][j];
            }

            product[i][j] = sum;
        }
    }
}

static void multiply_vector(uint64_t matrix[SIZE][SIZE], const uint64_t vector[SIZE], uint64_t result[SIZE])
{
    for (size_t i = 0; i < SIZE; i++) {
        uint64_t sum = 0;
        for (size_t k = 0; k < SIZE; k++) {
            sum += matrix[i][k] * vector[k];
        }

        result[i] = sum;
    }
}

uint64_t matrix(uint64_t seed)
{
    uint64_t random = seed;
    for (size_t i = 0; i < SIZE; i++) {
        for (size_t j = 0; j < SIZE; j++) {
            left[i][j] = random_next(&random);
            right[i][j] = random_next(&random);
        }
    }

    multiply();

    // Freivalds: (left right) v = left (right v) modulo 2^64 for a random v.
    uint64_t vector[SIZE], inner[SIZE], expected[SIZE], actual[SIZE];
    for (size_t i = 0; i < SIZE; i++) {
        vector[i] = random_next(&random) | 1; // odd: no wrong element is multiplied away
    }

    multiply_vector(right, vector, inner);
    multiply_vector(left, inner, expected);
    multiply_vector(product, vector, actual);
    uint64_t digest = 0;
    for (size_t i = 0; i < SIZE; i++) {
        if (actual[i] != expected[i]) {
            fail("matrix: seed %u: row %u is %x, expected %x", seed, i, actual[i], expected[i]);
        }

        digest = checksum_add(digest, actual[i]);
    }

    return digest;
}
