// Zvqwbdota8i: an instruction multiplies one row of A by eight columns of B, as much of k as a register holds. The sums of a row are one register:
// two blocks of eight columns at VLEN 512 and above, one at VLEN 256, and at VLEN 128 one over a pair of registers, which leaves room for four rows.
#include "inner.h"

REQUIRES_ISA("rv64gcv_zvqwbdota8i");

enum { BATCH = 8 };

static struct tiling tiling(void)
{
    size_t bytes = vlenb();
    return (struct tiling){
        .tile_m = 1, .tile_k = bytes, .tile_n = BATCH, .panels = bytes >= 32 ? 8 : 4, .columns = bytes >= 64 ? 2 * BATCH : BATCH,
        .a_stride = bytes, .c_stride = BATCH * sizeof(SUM), .sums = bytes >= 32 ? bytes : 2 * bytes, .layout = B_COLUMNS,
    };
}

// e8, m1, ta, ma and altfmt (bit 8): the row of A is signed. vl is the size of eight registers in bytes.
#define ZERO "vsetvli %[t0], zero, e32, m8, ta, ma\nvmv.v.i v24, 0\nvsetvli %[t0], zero, 0x1c0\n"
#define LOAD_B "vl8re8.v v8, (%[b])\n"
#define LOAD_B_NEXT "add %[t0], %[b], %[vl]\nvl8re8.v v16, (%[t0])\n"
#define EIGHT_ROWS(block)                                                                                                         \
    VQWBDOTAS_VV("v24", "v0", block) VQWBDOTAS_VV("v25", "v1", block) VQWBDOTAS_VV("v26", "v2", block) VQWBDOTAS_VV("v27", "v3", block)     \
    VQWBDOTAS_VV("v28", "v4", block) VQWBDOTAS_VV("v29", "v5", block) VQWBDOTAS_VV("v30", "v6", block) VQWBDOTAS_VV("v31", "v7", block)
#define FOUR_ROWS                                                                                                                 \
    VQWBDOTAS_VV("v24", "v0", "v8") VQWBDOTAS_VV("v26", "v1", "v8") VQWBDOTAS_VV("v28", "v2", "v8") VQWBDOTAS_VV("v30", "v3", "v8")

// v17: the block in v16, sums from element 8.
INNER_LOOP(block_16, ZERO, "vl8re8.v v0, (%[a])\n" LOAD_B LOAD_B_NEXT EIGHT_ROWS("v8") EIGHT_ROWS("v17"), STORE_ONE)
INNER_LOOP(block_8, ZERO, "vl8re8.v v0, (%[a])\n" LOAD_B EIGHT_ROWS("v8"), STORE_ONE)
INNER_LOOP(block_pairs, ZERO, "vl4re8.v v0, (%[a])\n" LOAD_B FOUR_ROWS, STORE_ONE)
INNER_LOOP(panel_16, ZERO, "vl1re8.v v0, (%[a])\n" LOAD_B LOAD_B_NEXT VQWBDOTAS_VV("v24", "v0", "v8") VQWBDOTAS_VV("v24", "v0", "v17"), STORE_ONE)
INNER_LOOP(panel_8, ZERO, "vl1re8.v v0, (%[a])\n" LOAD_B VQWBDOTAS_VV("v24", "v0", "v8"), STORE_ONE)

static void multiply_block(const struct block *block)
{
    size_t bytes = vlenb();
    (block->columns == 2 * BATCH ? block_16 : bytes >= 32 ? block_8 : block_pairs)(block, 8 * bytes);
}

static void multiply_panel(const struct block *block)
{
    (block->columns == 2 * BATCH ? panel_16 : panel_8)(block, 8 * vlenb());
}

int main(int argc, char **argv)
{
    return matmul_main("zvqwbdota8i", argc, argv);
}
