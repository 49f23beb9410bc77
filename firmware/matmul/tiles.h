// Units that multiply one tile of A with a run of tiles of B and add to a run of tiles of sums. The run is as long as eight registers of sums
// allow; a block has three such groups (v8, v16, v24) for three tiles of A, which lie in v0 and the registers behind it.
//
// The variant defines TILE_M, TILE_K, TILE_N, RUN_LMUL (registers of B), SMALLEST_VLEN, and
//     block_loop, panel_loop      a tile of A is one register, or part of it
//     block_loop_2, panel_loop_2  it is two registers, where WIDE_TILES is defined
// A loop may read more of A than its tiles.
#ifndef TILES_H
#define TILES_H

enum { TILE_BYTES_A = TILE_M * TILE_K * sizeof(ELEMENT), TILE_BYTES_B = TILE_K * TILE_N * sizeof(ELEMENT) };

static struct tiling tiling(void)
{
    require_vlen(SMALLEST_VLEN);
    size_t tiles = RUN_LMUL * vlenb() / TILE_BYTES_B;
    return (struct tiling){
        .tile_m = TILE_M, .tile_k = TILE_K, .tile_n = TILE_N, .panels = PANELS, .columns = tiles * TILE_N,
        .a_stride = divide_up(TILE_BYTES_A, vlenb()) * vlenb(), .c_stride = TILE_M * TILE_N * sizeof(SUM), .sums = 8 * vlenb(), .layout = B_ROWS,
    };
}

static void multiply_block(const struct block *block)
{
#ifdef WIDE_TILES
    if (vlenb() < TILE_BYTES_A) {
        block_loop_2(block, block->columns * TILE_K);
        return;
    }
#endif
    block_loop(block, block->columns * TILE_K);
}

static void multiply_panel(const struct block *block)
{
#ifdef WIDE_TILES
    if (vlenb() < TILE_BYTES_A) {
        panel_loop_2(block, block->columns * TILE_K);
        return;
    }
#endif
    panel_loop(block, block->columns * TILE_K);
}

#endif
