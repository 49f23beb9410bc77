// C = A B with int8 operands and int32 sums, as quantized inference needs it: blocked, checked against the plain three loops.
#include "firmware.h"

enum {
    MAXIMUM = 128, // of every dimension
    BLOCK = 4,     // a block of C is BLOCK x BLOCK, its sums live in registers
};

struct shape {
    size_t rows, columns, depth; // A is rows x depth, B is depth x columns
};

static int8_t a[MAXIMUM * MAXIMUM], b[MAXIMUM * MAXIMUM];
static int32_t c[MAXIMUM * MAXIMUM], expected[MAXIMUM * MAXIMUM];
static int8_t packed_a[BLOCK * MAXIMUM], packed_b[MAXIMUM * MAXIMUM + BLOCK * MAXIMUM];

static void fill(int8_t *matrix, size_t size, uint64_t *random)
{
    for (size_t i = 0; i < size; i++) {
        matrix[i] = (int8_t)(random_next(random) >> 56);
    }

    matrix[0] = INT8_MIN; // the largest product, whatever the seed
}

__attribute__((noinline)) static void multiply_plain(struct shape s, int32_t *result)
{
    for (size_t i = 0; i < s.rows; i++) {
        for (size_t j = 0; j < s.columns; j++) {
            int32_t sum = 0;
            for (size_t k = 0; k < s.depth; k++) {
                sum += a[i * s.depth + k] * b[k * s.columns + j];
            }

            result[i * s.columns + j] = sum;
        }
    }
}

// Packing puts the BLOCK operands of one k side by side; what lies outside the matrix is 0 and changes no sum.
static void pack_rows(struct shape s, size_t row)
{
    for (size_t k = 0; k < s.depth; k++) {
        for (size_t i = 0; i < BLOCK; i++) {
            packed_a[k * BLOCK + i] = row + i < s.rows ? a[(row + i) * s.depth + k] : 0;
        }
    }
}

static void pack_columns(struct shape s)
{
    int8_t *to = packed_b;
    for (size_t column = 0; column < s.columns; column += BLOCK) {
        for (size_t k = 0; k < s.depth; k++) {
            for (size_t j = 0; j < BLOCK; j++) {
                *to++ = column + j < s.columns ? b[k * s.columns + column + j] : 0;
            }
        }
    }
}

__attribute__((noinline)) static void multiply_block(const int8_t *left, const int8_t *right, size_t depth, int32_t sums[BLOCK][BLOCK])
{
    int32_t s00 = 0, s01 = 0, s02 = 0, s03 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0;
    int32_t s20 = 0, s21 = 0, s22 = 0, s23 = 0, s30 = 0, s31 = 0, s32 = 0, s33 = 0;
    for (size_t k = 0; k < depth; k++, left += BLOCK, right += BLOCK) {
        int32_t r0 = right[0], r1 = right[1], r2 = right[2], r3 = right[3];
        int32_t l = left[0];
        s00 += l * r0, s01 += l * r1, s02 += l * r2, s03 += l * r3;
        l = left[1];
        s10 += l * r0, s11 += l * r1, s12 += l * r2, s13 += l * r3;
        l = left[2];
        s20 += l * r0, s21 += l * r1, s22 += l * r2, s23 += l * r3;
        l = left[3];
        s30 += l * r0, s31 += l * r1, s32 += l * r2, s33 += l * r3;
    }

    sums[0][0] = s00, sums[0][1] = s01, sums[0][2] = s02, sums[0][3] = s03;
    sums[1][0] = s10, sums[1][1] = s11, sums[1][2] = s12, sums[1][3] = s13;
    sums[2][0] = s20, sums[2][1] = s21, sums[2][2] = s22, sums[2][3] = s23;
    sums[3][0] = s30, sums[3][1] = s31, sums[3][2] = s32, sums[3][3] = s33;
}

static void multiply_blocked(struct shape s, int32_t *result)
{
    int32_t sums[BLOCK][BLOCK];
    pack_columns(s);
    for (size_t row = 0; row < s.rows; row += BLOCK) {
        pack_rows(s, row);
        for (size_t column = 0; column < s.columns; column += BLOCK) {
            multiply_block(packed_a, packed_b + column * s.depth, s.depth, sums);
            for (size_t i = 0; i < BLOCK && row + i < s.rows; i++) {
                for (size_t j = 0; j < BLOCK && column + j < s.columns; j++) {
                    result[(row + i) * s.columns + column + j] = sums[i][j];
                }
            }
        }
    }
}

static void run(struct shape s, uint64_t seed)
{
    uint64_t random = seed;
    fill(a, s.rows * s.depth, &random);
    fill(b, s.depth * s.columns, &random);

    uint64_t start = instructions_retired();
    multiply_blocked(s, c);
    uint64_t blocked = instructions_retired();
    multiply_plain(s, expected);
    uint64_t plain = instructions_retired();

    uint64_t checksum = 0;
    for (size_t i = 0; i < s.rows * s.columns; i++) {
        if (c[i] != expected[i]) {
            fail("row %u column %u: blocked %d, plain %d", i / s.columns, i % s.columns, (int64_t)c[i], (int64_t)expected[i]);
        }

        checksum = checksum_add(checksum, (uint32_t)c[i]);
    }

    print("%u x %u x %u checksum %x\n", s.rows, s.columns, s.depth, checksum);
    print("instructions: blocked %u, plain %u\n", blocked - start, plain - blocked);
}

int main(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    run((struct shape){.rows = MAXIMUM, .columns = MAXIMUM, .depth = MAXIMUM}, 1);
    run((struct shape){.rows = 61, .columns = 67, .depth = 127}, 2); // ends in the middle of blocks
    run((struct shape){.rows = 1, .columns = 1, .depth = 1}, 3);
    print("matmul-int8: passed\n");
    return 0;
}
