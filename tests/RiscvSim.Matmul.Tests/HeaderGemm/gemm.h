// C += A x B on any unit: packing, zero padding, data, and the check against plain loops. What a unit is stands in struct unit; its instruction, by way of
// the generated header, in the function `multiply`, which unit.inc makes from macros. Clang only (vector operands).
#ifndef GEMM_H
#define GEMM_H

#include "firmware.h"
#include <riscv_vector.h>

enum { MOST = 80, GROUP_BYTES = 8 * 1024 / 8, FILLER = 0x5a };

enum type { INT4, UINT4, INT8, UINT8, BF16, FP16, E4M3, E5M2 };
enum accumulator { WRAPPING, SATURATING, SINGLE };
enum length { WHOLE_TILES, MORE, ANY_LENGTH };

// A unit at one VLEN, and the size of the matrices.
struct geometry {
    size_t vlen, tile_m, tile_k, tile_n, copies, slide;
    size_t most;     // tiles of B in a run
    size_t vlmax;
    size_t m, n, k;
};

struct unit {
    const char *name;
    void (*multiply)(unsigned char *c, const unsigned char *a, const unsigned char *b, size_t steps, size_t vl);
    const struct geometry *geometries;
    size_t geometry_count;
    uint64_t seed;
    size_t sew;
    enum type a, b;
    enum accumulator c;
    enum length length;
    bool is_run, columns_of_b;
};

static int left[MOST * MOST], right[MOST * MOST];
static int32_t sums[MOST * MOST], expected[MOST * MOST];
static unsigned char packed_a[MOST * GROUP_BYTES], packed_b[MOST * GROUP_BYTES], packed_c[GROUP_BYTES] __attribute__((aligned(64)));

static size_t bits_of(enum type type)
{
    return type <= UINT4 ? 4 : type == BF16 || type == FP16 ? 16 : 8;
}

// Floating point has small integers, so that no sum is rounded and the order does not matter.
static int draw(enum type type, uint64_t *random)
{
    uint64_t bits = random_next(random) >> 32;
    switch (type) {
    case INT4: return (int)(bits & 15) - 8;
    case UINT4: return (int)(bits & 15);
    case INT8: return (int)(bits & 255) - 128;
    case UINT8: return (int)(bits & 255);
    default: return (int)(bits % 15) - 7;
    }
}

static int32_t draw_sum(enum accumulator c, uint64_t *random)
{
    uint64_t bits = random_next(random) >> 30;
    if (c == SINGLE) {
        return (int32_t)(bits % 2001) - 1000;
    }
    if (c == SATURATING && (bits & 3) != 0) {
        return (bits & 1) != 0 ? INT32_MAX - (int32_t)(bits >> 24) : INT32_MIN + (int32_t)(bits >> 24);
    }
    return (int32_t)(bits >> 2);
}

static uint32_t encode_float(int value, int exponent_bits, int fraction_bits)
{
    uint32_t sign = value < 0, magnitude = (uint32_t)(value < 0 ? -value : value), exponent = 0;
    if (magnitude == 0) {
        return 0;
    }
    while (magnitude >> exponent > 1) {
        exponent++;
    }
    uint32_t fraction = (magnitude << fraction_bits >> exponent) & ((1u << fraction_bits) - 1);
    uint32_t bias = (1u << (exponent_bits - 1)) - 1;
    return (sign << exponent_bits | (exponent + bias)) << fraction_bits | fraction;
}

static uint32_t encode(enum type type, int value)
{
    switch (type) {
    case BF16: return encode_float(value, 8, 7);
    case FP16: return encode_float(value, 5, 10);
    case E4M3: return encode_float(value, 4, 3);
    case E5M2: return encode_float(value, 5, 2);
    default: return (uint32_t)value;
    }
}

static void put(unsigned char *group, enum type type, size_t index, int value)
{
    uint32_t bits = encode(type, value);
    switch (bits_of(type)) {
    case 4:
        group[index / 2] = (unsigned char)(index % 2 == 0 ? (group[index / 2] & 0xf0) | (bits & 15) : (group[index / 2] & 15) | bits << 4);
        break;
    case 16:
        group[2 * index + 1] = (unsigned char)(bits >> 8);
        group[2 * index] = (unsigned char)bits;
        break;
    default:
        group[index] = (unsigned char)bits;
        break;
    }
}

// Tile number `place` of a group stands at this row and column of tiles.
static void pack_tile_a(const struct unit *u, const struct geometry *g, size_t place, size_t row)
{
    for (size_t step = 0; step * g->tile_k < g->k; step++) {
        for (size_t m = 0; m < g->tile_m; m++) {
            for (size_t k = 0; k < g->tile_k; k++) {
                size_t at_m = row * g->tile_m + m, at_k = step * g->tile_k + k;
                int value = at_m < g->m && at_k < g->k ? left[at_m * g->k + at_k] : 0;
                put(packed_a + step * GROUP_BYTES, u->a, (g->slide + place * g->tile_m + m) * g->tile_k + k, value);
            }
        }
    }
}

static void pack_tile_b(const struct unit *u, const struct geometry *g, size_t place, size_t column)
{
    for (size_t step = 0; step * g->tile_k < g->k; step++) {
        for (size_t k = 0; k < g->tile_k; k++) {
            for (size_t n = 0; n < g->tile_n; n++) {
                size_t at_k = step * g->tile_k + k, at_n = column * g->tile_n + n;
                int value = at_k < g->k && at_n < g->n ? right[at_k * g->n + at_n] : 0;
                size_t within = u->columns_of_b ? n * g->tile_k + k : k * g->tile_n + n;
                put(packed_b + step * GROUP_BYTES, u->b, place * g->tile_k * g->tile_n + within, value);
            }
        }
    }
}

static int32_t to_bits(enum accumulator c, int32_t value)
{
    float single = (float)value;
    int32_t bits;
    memcpy(&bits, &single, sizeof bits);
    return c == SINGLE ? bits : value;
}

// Sums go to the group, or come back from it.
static void move_tile_c(const struct geometry *g, size_t place, size_t row, size_t column, bool back)
{
    for (size_t m = 0; m < g->tile_m; m++) {
        for (size_t n = 0; n < g->tile_n; n++) {
            size_t at_m = row * g->tile_m + m, at_n = column * g->tile_n + n;
            int32_t *packed = (int32_t *)packed_c + (place * g->tile_m + m) * g->tile_n + n;
            if (at_m >= g->m || at_n >= g->n) {
                *packed = 0;
            } else if (back) {
                sums[at_m * g->n + at_n] = *packed;
            } else {
                *packed = sums[at_m * g->n + at_n];
            }
        }
    }
}

static size_t length_of(const struct unit *u, const struct geometry *g, size_t tiles, uint64_t *random)
{
    size_t elements = g->tile_k * g->tile_n * bits_of(u->b) * g->copies / u->sew, vl = elements * tiles, draws = (size_t)(random_next(random) >> 40);
    if (u->length == ANY_LENGTH) {
        return draws % (g->vlmax + 1);
    }
    if (!u->is_run) {
        vl = elements * (1 + draws % (g->vlmax / elements));
    }
    size_t room = g->vlmax - vl;
    return u->length == WHOLE_TILES ? vl : vl + draws / 256 % ((room < elements ? room : elements - 1) + 1);
}

static void multiply(const struct unit *u, const struct geometry *g, uint64_t *random)
{
    size_t rows = (g->m + g->tile_m - 1) / g->tile_m, columns = (g->n + g->tile_n - 1) / g->tile_n, steps = (g->k + g->tile_k - 1) / g->tile_k;
    size_t group = u->is_run ? g->most : g->copies;
    for (size_t next = 0; next < rows * columns;) {
        // A run goes along one row of tiles. Copies are independent; what is left over of them is zero.
        size_t first = next, tiles = group < rows * columns - first ? group : rows * columns - first;
        if (u->is_run && tiles > columns - first % columns) {
            tiles = columns - first % columns;
        }
        memset(packed_a, FILLER, steps * GROUP_BYTES);
        memset(packed_b, FILLER, steps * GROUP_BYTES);
        memset(packed_c, FILLER, sizeof packed_c);
        size_t places = u->is_run ? tiles : group;
        for (size_t place = 0; place < places; place++) {
            size_t at = first + place, row = at / columns, column = place < tiles ? at % columns : columns;
            if (!u->is_run || place == 0) {
                pack_tile_a(u, g, place, row);
            }
            pack_tile_b(u, g, place, column);
            move_tile_c(g, place, row, column, false);
        }
        u->multiply(packed_c, packed_a, packed_b, steps, length_of(u, g, tiles, random));
        for (size_t place = 0; place < tiles; place++) {
            move_tile_c(g, place, (first + place) / columns, (first + place) % columns, true);
        }
        for (size_t byte = places * g->tile_m * g->tile_n * sizeof(int32_t); byte < sizeof packed_c; byte++) {
            if (packed_c[byte] != FILLER) {
                fail("%s: byte %u behind the tiles has changed", u->name, (uint64_t)byte);
            }
        }
        next += tiles;
    }
}

// The plain loops. A saturating unit limits the sums once for every tile.
static void multiply_plain(const struct unit *u, const struct geometry *g)
{
    for (size_t m = 0; m < g->m; m++) {
        for (size_t n = 0; n < g->n; n++) {
            int64_t sum = expected[m * g->n + n];
            for (size_t k = 0; k < g->k; k++) {
                sum += (int64_t)left[m * g->k + k] * right[k * g->n + n];
                if (u->c == SATURATING && (k % g->tile_k == g->tile_k - 1 || k == g->k - 1)) {
                    sum = sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : sum;
                }
            }
            expected[m * g->n + n] = (int32_t)(uint32_t)(uint64_t)sum;
        }
    }
}

static void check(const struct unit *u, const struct geometry *g)
{
    uint64_t random = u->seed, checksum = 0;
    for (size_t i = 0; i < g->m * g->k; i++) {
        left[i] = draw(u->a, &random);
    }
    for (size_t i = 0; i < g->k * g->n; i++) {
        right[i] = draw(u->b, &random);
    }
    for (size_t i = 0; i < g->m * g->n; i++) {
        expected[i] = draw_sum(u->c, &random);
        sums[i] = to_bits(u->c, expected[i]);
    }
    multiply(u, g, &random);
    multiply_plain(u, g);
    for (size_t i = 0; i < g->m * g->n; i++) {
        if (sums[i] != to_bits(u->c, expected[i])) {
            fail("%s: row %u, column %u is %w, not %w", u->name, (uint64_t)(i / g->n), (uint64_t)(i % g->n), (uint64_t)(uint32_t)sums[i],
                 (uint64_t)(uint32_t)to_bits(u->c, expected[i]));
        }
        checksum = checksum_add(checksum, (uint32_t)sums[i]);
    }
    print("%s %u %u %u %x\n", u->name, (uint64_t)g->m, (uint64_t)g->n, (uint64_t)g->k, checksum);
}

// Checks a unit if it exists at the VLEN of the machine.
static void check_unit(const struct unit *u)
{
    uint64_t vlenb;
    __asm__ volatile("csrr %0, vlenb" : "=r"(vlenb));
    for (size_t i = 0; i < u->geometry_count; i++) {
        if (u->geometries[i].vlen == 8 * vlenb) {
            check(u, &u->geometries[i]);
        }
    }
}

#endif
