// Zvfbfwma: bf16 by bf16, rounded once to fp32.
#define MATMUL_BF16
#define INNER_FLOAT
#include "inner.h"

enum { ROWS = 3, ROW_K = 1 };

REQUIRES_ISA("rv64gcv_zvfbfwma");

#define LOAD_B "vle16.v v0, (%[b])\n"
#define ROW(sums, row, scratch) "flh %[" scratch "], 2*" #row "(%[a])\nvfwmaccbf16.vf " sums ", %[" scratch "], v0\n"

INNER_LOOP(block_loop, ZERO_THREE SET(e16, m4), LOAD_B ROW("v8", 0, "f0") ROW("v16", 1, "f1") ROW("v24", 2, "f2"), STORE_THREE)
INNER_LOOP(panel_loop, ZERO_ONE SET(e16, m4), LOAD_B ROW("v24", 0, "f0"), STORE_ONE)

#include "rows.h"

int main(int argc, char **argv)
{
    return matmul_main("zvfbfwma", argc, argv);
}
