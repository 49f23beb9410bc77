// Zvdot4a8i: four neighbours along k in every lane.
#include "inner.h"

enum { ROWS = 3, ROW_K = 4 };

REQUIRES_ISA("rv64gcv_zvdot4a8i");

#define LOAD_B "vle32.v v0, (%[b])\n"
#define ROW(sums, row, scratch) "lw %[" scratch "], 4*" #row "(%[a])\n" VDOT4A_VX(sums, "%[" scratch "]", "v0")

INNER_LOOP(block_loop, ZERO_THREE SET(e32, m8), LOAD_B ROW("v8", 0, "t0") ROW("v16", 1, "t1") ROW("v24", 2, "t2"), STORE_THREE)
INNER_LOOP(panel_loop, ZERO_ONE SET(e32, m8), LOAD_B ROW("v24", 0, "t0"), STORE_ONE)

#include "rows.h"

int main(int argc, char **argv)
{
    return matmul_main("zvdot4a8i", argc, argv);
}
