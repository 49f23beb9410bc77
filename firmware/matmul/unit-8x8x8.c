// A unit of one's own, described in unit-8x8x8.yaml: 8 x 8 by 8 x 8. A tile of A is two registers at VLEN 256, one above.
#include "inner.h"

enum { TILE_M = 8, TILE_K = 8, TILE_N = 8, RUN_LMUL = 2, PANELS = 3, SMALLEST_VLEN = 256 };

REQUIRES_ISA("rv64gcv");

#define LOAD_B(to) "vle8.v " to ", (%[b])\n"
// Three tiles of two registers: B takes the last two before the sums.
#define LOAD_SIX "vl4re8.v v0, (%[a])\ncsrr %[t0], vlenb\nslli %[t0], %[t0], 2\nadd %[t0], %[a], %[t0]\nvl2re8.v v4, (%[t0])\n"

INNER_LOOP(block_loop, ZERO_THREE SET(e8, m2), "vl4re8.v v0, (%[a])\n" LOAD_B("v4")
           MMA_8X8X8("v8", "v0", "v4") MMA_8X8X8("v16", "v1", "v4") MMA_8X8X8("v24", "v2", "v4"), STORE_THREE)
INNER_LOOP(panel_loop, ZERO_ONE SET(e8, m2), "vl1re8.v v0, (%[a])\n" LOAD_B("v4") MMA_8X8X8("v24", "v0", "v4"), STORE_ONE)

#define WIDE_TILES
INNER_LOOP(block_loop_2, ZERO_THREE SET(e8, m2), LOAD_SIX LOAD_B("v6")
           MMA_8X8X8("v8", "v0", "v6") MMA_8X8X8("v16", "v2", "v6") MMA_8X8X8("v24", "v4", "v6"), STORE_THREE)
INNER_LOOP(panel_loop_2, ZERO_ONE SET(e8, m2), "vl2re8.v v0, (%[a])\n" LOAD_B("v6") MMA_8X8X8("v24", "v0", "v6"), STORE_ONE)

#include "tiles.h"

int main(int argc, char **argv)
{
    return matmul_main("unit-8x8x8", argc, argv);
}
