#include "float.h"

enum { SIZE = 250 };

static double matrix[SIZE][SIZE], factors[SIZE][SIZE];
static size_t rows[SIZE]; // row i of the factors is of row rows[i] of the matrix

// The row with the largest element of a column comes up.
static void choose_pivot(size_t column)
{
    size_t best = column;
    for (size_t i = column + 1; i < SIZE; i++) {
        if (__builtin_fabs(factors[i][column]) > __builtin_fabs(factors[best][column])) {
            best = i;
        }
    }

    if (best == column) {
        return;
    }

    for (size_t j = 0; j < SIZE; j++) {
        double other = factors[best][j];
        factors[best][j] = factors[column][j];
        factors[column][j] = other;
    }

    size_t row = rows[best];
    rows[best] = rows[column];
    rows[column] = row;
}

// U on and above the diagonal, L below it; the diagonal of L is 1.
static void decompose(void)
{
    for (size_t k = 0; k < SIZE; k++) {
        choose_pivot(k);
        for (size_t i = k + 1; i < SIZE; i++) {
            double factor = factors[i][k] / factors[k][k];
            factors[i][k] = factor;
            for (size_t j = k + 1; j < SIZE; j++) {
                factors[i][j] = __builtin_fma(-factor, factors[k][j], factors[i][j]);
            }
        }
    }
}

uint64_t lu(uint64_t seed)
{
    uint64_t random = seed;
    double vector[SIZE], upper[SIZE];
    for (size_t i = 0; i < SIZE; i++) {
        for (size_t j = 0; j < SIZE; j++) {
            matrix[i][j] = random_double(&random);
            factors[i][j] = matrix[i][j];
        }

        vector[i] = random_double(&random);
        rows[i] = i;
    }

    decompose();

    // L (U v) = P A v for a random v, but for rounding: elements of L are at most 1, those of U grow a few times.
    uint64_t digest = 0;
    for (size_t i = 0; i < SIZE; i++) {
        upper[i] = 0;
        for (size_t j = i; j < SIZE; j++) {
            upper[i] += factors[i][j] * vector[j];
        }

        digest = checksum_add(checksum_add(digest, double_bits(factors[i][i])), rows[i]);
    }

    for (size_t i = 0; i < SIZE; i++) {
        double product = upper[i], expected = 0;
        for (size_t j = 0; j < i; j++) {
            product += factors[i][j] * upper[j];
        }

        for (size_t j = 0; j < SIZE; j++) {
            expected += matrix[rows[i]][j] * vector[j];
        }

        if (!(__builtin_fabs(product - expected) <= 0x1p-34)) {
            fail("lu: seed %u: row %u of the product is %x, expected %x", seed, (uint64_t)i, double_bits(product), double_bits(expected));
        }
    }

    return digest;
}
