/* PMP: of several entries that match, the lowest-numbered one decides. */

#include "test_macros.h"
#include "pmp.h"

TEST_BEGIN

  // a hole without permissions in an open region
  TEST_CASE 1
    SET_NAPOT 0, page0 + 64, 64, 0
    SET_NAPOT 1, page0, 0x1000, PMP_R|PMP_W
    la a0, page0 + 64
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, ld a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 56, sd a1, 56(a0)
    USER_MAY ld a1, 64(a0)
    USER_MAY sd a1, -8(a0)

  // the other way round the hole does not show
  TEST_CASE 2
    csrw pmpcfg0, x0
    SET_NAPOT 0, page0, 0x1000, PMP_R|PMP_W
    SET_NAPOT 1, page0 + 64, 64, 0
    la a0, page0 + 64
    USER_MAY ld a1, 0(a0)
    USER_MAY sd a1, 56(a0)

  // entries far apart: 2 before 7
  TEST_CASE 3
    csrw pmpcfg0, x0
    SET_NAPOT 2, page0, 0x1000, PMP_R
    SET_NAPOT 7, page0, 0x1000, PMP_R|PMP_W
    la a0, page0
    USER_MAY ld a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, sd a1, 0(a0)

  // entries 8 and up stand in pmpcfg2
  TEST_CASE 4
    csrw pmpcfg0, x0
    la t0, page0
    srli t0, t0, 2
    ori t0, t0, 0x1ff
    csrw pmpaddr9, t0
    li t0, (PMP_NAPOT|PMP_R) << 8
    csrw pmpcfg2, t0
    la a0, page0
    USER_MAY ld a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, sd a1, 0(a0)

TEST_END
    .p2align 12
page0:
    .space 0x400
