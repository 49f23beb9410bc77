// XAndesVDot (Andes) has no scalar operand: four bytes of A are first copied to all lanes. That takes eight registers, so a block has two rows.
#include "inner.h"

enum { ROWS = 2, ROW_K = 4 };

REQUIRES_ISA("rv64gcv_xandesvdot");

#define LOAD_B "vle32.v v0, (%[b])\n"
#define ROW(sums, row, scratch) "lw %[" scratch "], 4*" #row "(%[a])\nvmv.v.x v8, %[" scratch "]\n" VD4DOTS_VV(sums, "v8", "v0")

INNER_LOOP(block_loop, ZERO_TWO SET(e32, m8), LOAD_B ROW("v16", 0, "t0") ROW("v24", 1, "t1"), STORE_TWO)
INNER_LOOP(panel_loop, ZERO_ONE SET(e32, m8), LOAD_B ROW("v24", 0, "t0"), STORE_ONE)

#include "rows.h"

int main(int argc, char **argv)
{
    return matmul_main("xandesvdot", argc, argv);
}
