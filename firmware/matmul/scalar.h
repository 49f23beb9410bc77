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
// Not inlined: a block needs nearly all registers.
#define DECLARE(row) SUM sum##row##0 = 0, sum##row##1 = 0, sum##row##2 = 0, sum##row##3 = 0;
#define STEP(row)                                                \
    sum##row##0 = MULTIPLY_ADD(sum##row##0, left[row], right[0]); \
    sum##row##1 = MULTIPLY_ADD(sum##row##1, left[row], right[1]); \
    sum##row##2 = MULTIPLY_ADD(sum##row##2, left[row], right[2]); \
    sum##row##3 = MULTIPLY_ADD(sum##row##3, left[row], right[3]);
#define STORE(row)                      \
    to[row * COLUMNS + 0] = sum##row##0; \
    to[row * COLUMNS + 1] = sum##row##1; \
    to[row * COLUMNS + 2] = sum##row##2; \
    to[row * COLUMNS + 3] = sum##row##3;
#define MULTIPLY(name, rows, each)                                                     \
    __attribute__((noinline)) static void name(const struct block *block)              \
    {                                                                                  \
        const ELEMENT *left = block->a, *right = block->b;                             \
        SUM *to = block->sums;                                                         \
        each(DECLARE)                                                                  \
        for (size_t k = block->steps; k != 0; k--, left += rows, right += block->columns) { \
            each(STEP)                                                                 \
        }                                                                              \
        each(STORE)                                                                    \
    }
#define EACH_OF_ONE(what) what(0)
#define EACH_OF_FOUR(what) what(0) what(1) what(2) what(3)

MULTIPLY(multiply_block, ROWS, EACH_OF_FOUR)
MULTIPLY(multiply_panel, 1, EACH_OF_ONE)

int main(int argc, char **argv)
{
    return matmul_main(SCALAR_NAME, argc, argv);
}
