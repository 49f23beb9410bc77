// Without vectors: 4 x 4 sums in registers.
#include "matmul.h"

enum { ROWS = 4, COLUMNS = 4 };

REQUIRES_ISA(SCALAR_ISA);

static struct tiling tiling(void)
{
    return (struct tiling){
        .tile_m = 1, .tile_k = 1, .tile_n = 1, .panels = ROWS, .columns = COLUMNS, .a_stride = sizeof(ELEMENT), .c_stride = sizeof(SUM),
        .sums = COLUMNS * sizeof(SUM), .layout = B_COLUMNS,
    };
}

// Columns past the end of a narrow block read packed elements of the next step, or past the end; nobody reads their sums.
static inline __attribute__((always_inline)) void multiply(const struct block *block, size_t rows)
{
    const ELEMENT *left = block->a, *right = block->b;
    SUM sum[ROWS][COLUMNS] = {{0}}, *to = block->sums;
    size_t step = block->columns;
    for (size_t k = block->steps; k != 0; k--, left += rows, right += step) {
#pragma clang loop unroll(full)
        for (size_t row = 0; row < rows; row++) {
#pragma clang loop unroll(full)
            for (size_t column = 0; column < COLUMNS; column++) {
                sum[row][column] = MULTIPLY_ADD(sum[row][column], left[row], right[column]);
            }
        }
    }
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++) {
#pragma clang loop unroll(full)
        for (size_t column = 0; column < COLUMNS; column++) {
            to[row * COLUMNS + column] = sum[row][column];
        }
    }
}

static void multiply_block(const struct block *block)
{
    multiply(block, ROWS);
}

static void multiply_panel(const struct block *block)
{
    multiply(block, 1);
}

int main(int argc, char **argv)
{
    return matmul_main(SCALAR_NAME, argc, argv);
}
