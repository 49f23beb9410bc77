// The V extension alone: a row of B is widened to int16 once, one vwmacc.vx for each row of A is then a whole multiply-add.
#include "inner.h"

enum { ROWS = 3, ROW_K = 1 };

REQUIRES_ISA("rv64gcv");

#define LOAD_B "vle8.v v0, (%[b])\nvsext.vf2 v4, v0\n"
#define ROW(sums, row, scratch) "lb %[" scratch "], " #row "(%[a])\nvwmacc.vx " sums ", %[" scratch "], v4\n"

INNER_LOOP(block_loop, ZERO_THREE SET(e16, m4), LOAD_B ROW("v8", 0, "t0") ROW("v16", 1, "t1") ROW("v24", 2, "t2"), STORE_THREE)
INNER_LOOP(panel_loop, ZERO_ONE SET(e16, m4), LOAD_B ROW("v24", 0, "t0"), STORE_ONE)

#include "rows.h"

int main(int argc, char **argv)
{
    return matmul_main("rvv", argc, argv);
}
