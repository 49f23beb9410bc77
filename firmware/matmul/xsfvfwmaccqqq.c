// XSfvfwmaccqqq (SiFive): 4 x 4 by 4 x 4, bf16 to fp32.
#define MATMUL_BF16
#include "inner.h"

enum { TILE_M = 4, TILE_K = 4, TILE_N = 4, RUN_LMUL = 4, PANELS = 3, SMALLEST_VLEN = 256 };

REQUIRES_ISA("rv64gcv_xsfvfwmaccqqq");

#define LOAD_B "vle16.v v4, (%[b])\n"
#define TILE(sums, tile) "sf.vfwmacc.4x4x4 " sums ", " tile ", v4\n"

INNER_LOOP(block_loop, ZERO_THREE SET(e16, m4), "vl4re8.v v0, (%[a])\n" LOAD_B TILE("v8", "v0") TILE("v16", "v1") TILE("v24", "v2"), STORE_THREE)
INNER_LOOP(panel_loop, ZERO_ONE SET(e16, m4), "vl1re8.v v0, (%[a])\n" LOAD_B TILE("v24", "v0"), STORE_ONE)

#include "tiles.h"

int main(int argc, char **argv)
{
    return matmul_main("xsfvfwmaccqqq", argc, argv);
}
