// XSfvqmaccqoq (SiFive): 4 x 8 by 8 x 4. LMUL 4 of B are eight tiles at VLEN 512.
#include "inner.h"

enum { TILE_M = 4, TILE_K = 8, TILE_N = 4, RUN_LMUL = 4, PANELS = 3, SMALLEST_VLEN = 256 };

REQUIRES_ISA("rv64gcv_xsfvqmaccqoq");

#define LOAD_B "vle8.v v4, (%[b])\n"
#define TILE(sums, tile) "sf.vqmacc.4x8x4 " sums ", " tile ", v4\n"

INNER_LOOP(block_loop, ZERO_THREE SET(e8, m4), "vl4re8.v v0, (%[a])\n" LOAD_B TILE("v8", "v0") TILE("v16", "v1") TILE("v24", "v2"), STORE_THREE)
INNER_LOOP(panel_loop, ZERO_ONE SET(e8, m4), "vl1re8.v v0, (%[a])\n" LOAD_B TILE("v24", "v0"), STORE_ONE)

#include "tiles.h"

int main(int argc, char **argv)
{
    return matmul_main("xsfvqmaccqoq", argc, argv);
}
