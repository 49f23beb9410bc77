// XSfvqmaccdod (SiFive): 2 x 8 by 8 x 2. Sums are as large as B: LMUL 8 of each, and two panels.
#include "inner.h"

enum { TILE_M = 2, TILE_K = 8, TILE_N = 2, RUN_LMUL = 8, PANELS = 2, SMALLEST_VLEN = 256 };

REQUIRES_ISA("rv64gcv_xsfvqmaccdod");

#define LOAD_B "vle8.v v8, (%[b])\n"
#define TILE(sums, tile) "sf.vqmacc.2x8x2 " sums ", " tile ", v8\n"

INNER_LOOP(block_loop, ZERO_TWO SET(e8, m8), "vl2re8.v v0, (%[a])\n" LOAD_B TILE("v16", "v0") TILE("v24", "v1"), STORE_TWO)
INNER_LOOP(panel_loop, ZERO_ONE SET(e8, m8), "vl1re8.v v0, (%[a])\n" LOAD_B TILE("v24", "v0"), STORE_ONE)

#include "tiles.h"

int main(int argc, char **argv)
{
    return matmul_main("xsfvqmaccdod", argc, argv);
}
