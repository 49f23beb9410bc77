#include "float.h"

enum { ROWS = 48, COLUMNS = 64, LIMIT = 1600 };

static uint16_t counts[ROWS][COLUMNS];

// Steps of z := z^2 + c from 0 until |z| exceeds 2, at most LIMIT.
static uint16_t escape(double x, double y)
{
    double a = 0, b = 0;
    for (uint16_t count = 0; count < LIMIT; count++) {
        double aa = a * a, bb = b * b;
        if (aa + bb > 4) {
            return count;
        }

        b = 2 * a * b + y;
        a = aa - bb + x;
    }

    return LIMIT;
}

// Whether c lies in the cardioid or in the disc to its left, by more than rounding.
static bool is_inside(double x, double y)
{
    double q = (x - 0.25) * (x - 0.25) + y * y;
    return q * (q + (x - 0.25)) < 0.25 * y * y - 0x1p-20 || (x + 1) * (x + 1) + y * y < 0.0625 - 0x1p-20;
}

uint64_t mandelbrot(uint64_t seed)
{
    // The rows of a window around the real axis: ROWS / 2 above, as many below.
    uint64_t random = seed;
    double left = -2 + 0x1p-6 * random_double(&random), width = 2.5 + 0x1p-6 * random_double(&random);
    double height = 1.25 + 0x1p-6 * random_double(&random);
    for (size_t i = 0; i < ROWS; i++) {
        double y = height * ((double)i + 0.5 - ROWS / 2) / (ROWS / 2);
        for (size_t j = 0; j < COLUMNS; j++) {
            counts[i][j] = escape(left + width * (double)j / COLUMNS, y);
        }
    }

    uint64_t digest = 0;
    for (size_t i = 0; i < ROWS; i++) {
        double y = height * ((double)i + 0.5 - ROWS / 2) / (ROWS / 2);
        for (size_t j = 0; j < COLUMNS; j++) {
            if (counts[i][j] != counts[ROWS - 1 - i][j]) {
                fail("mandelbrot: seed %u: row %u column %u takes %u steps, mirrored %u", seed, (uint64_t)i, (uint64_t)j, (uint64_t)counts[i][j],
                     (uint64_t)counts[ROWS - 1 - i][j]);
            }

            if (is_inside(left + width * (double)j / COLUMNS, y) && counts[i][j] != LIMIT) {
                fail("mandelbrot: seed %u: row %u column %u lies inside, escaped in %u steps", seed, (uint64_t)i, (uint64_t)j, (uint64_t)counts[i][j]);
            }

            digest = checksum_add(digest, counts[i][j]);
        }
    }

    return digest;
}
