// XSMTVDot (SpacemiT): one tile, or two side by side at VLEN 128, 512, 2048 ..., where both halves of a register of A hold the same tile and those of B
// two neighbours. Tiles grow with VLEN: 2 x 4 x 2, 4 x 8 x 4 at 256, 8 x 16 x 8 at 1024. LMUL is 1, so a block has three registers of A, four of B
// and twelve pairs of sums.
#include "inner.h"

enum { PANELS = 3, REGISTERS_OF_B = 4 };

REQUIRES_ISA("rv64gcv_xsmtvdot");

static struct tiling tiling(void)
{
    size_t bytes = vlenb(), n = 2;
    require_vlen(128);
    while (2 * n * 2 * (2 * n) <= bytes) { // n x 2n bytes are a tile
        n *= 2;
    }
    size_t tile_bytes = n * 2 * n;
    return (struct tiling){
        .tile_m = n, .tile_k = 2 * n, .tile_n = n, .panels = PANELS, .columns = REGISTERS_OF_B * bytes / tile_bytes * n, .a_stride = bytes,
        .a_copies = bytes / tile_bytes, .c_stride = n * n * sizeof(SUM), .sums = 8 * bytes, .layout = B_COLUMNS,
    };
}

#define LOAD_B "vl4re8.v v4, (%[b])\n"
#define ROW(c0, c1, c2, c3, a) VMADOT(c0, a, "v4") VMADOT(c1, a, "v5") VMADOT(c2, a, "v6") VMADOT(c3, a, "v7")
#define LAST_ROW(a) ROW("v24", "v26", "v28", "v30", a)

INNER_LOOP(block_loop, ZERO_THREE SET(e8, m1),
           "vl4re8.v v0, (%[a])\n" LOAD_B ROW("v8", "v10", "v12", "v14", "v0") ROW("v16", "v18", "v20", "v22", "v1") LAST_ROW("v2"), STORE_THREE)
INNER_LOOP(panel_loop, ZERO_ONE SET(e8, m1), "vl1re8.v v0, (%[a])\n" LOAD_B LAST_ROW("v0"), STORE_ONE)

static void multiply_block(const struct block *block)
{
    block_loop(block, vlenb());
}

static void multiply_panel(const struct block *block)
{
    panel_loop(block, vlenb());
}

int main(int argc, char **argv)
{
    return matmul_main("xsmtvdot", argc, argv);
}
