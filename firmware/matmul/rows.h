// Units that multiply a scalar of A by a vector of B (or four bytes by four bytes): a panel is a row, its sums eight registers, a step loads one
// vector of B and one scalar for each row. The variant defines ROWS, ROW_K (elements of a scalar of A) and the loops block_loop and panel_loop.
#ifndef ROWS_H
#define ROWS_H

static struct tiling tiling(void)
{
    size_t registers = 8 * vlenb();
    return (struct tiling){
        .tile_m = 1, .tile_k = ROW_K, .tile_n = 1, .panels = ROWS, .columns = registers / sizeof(SUM), .a_stride = ROW_K * sizeof(ELEMENT),
        .c_stride = sizeof(SUM), .sums = registers, .layout = B_COLUMNS,
    };
}

static void multiply_block(const struct block *block)
{
    block_loop(block, block->columns);
}

static void multiply_panel(const struct block *block)
{
    panel_loop(block, block->columns);
}

#endif
