/* PMP, TOR and NA4: a range from the previous entry's address up to this one's; four bytes. */

#include "test_macros.h"
#include "pmp.h"

TEST_BEGIN

  // from page0 + 256 up to page0 + 512
  TEST_CASE 1
    SET_PMP 0, page0 + 256, 0
    SET_PMP 1, page0 + 512, PMP_TOR|PMP_R|PMP_W
    la a0, page0 + 256
    USER_MAY ld a1, 0(a0)
    USER_MAY sb a1, 0(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, -1, lb a1, -1(a0)
    la a0, page0 + 504
    USER_MAY ld a1, 0(a0)
    USER_MAY lb a1, 7(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 8, lb a1, 8(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 8, sw a1, 8(a0)

  // bounds that are multiples of 4 only
  TEST_CASE 2
    SET_PMP 0, page0 + 260, 0
    SET_PMP 1, page0 + 268, PMP_TOR|PMP_R
    la a0, page0 + 260
    USER_MAY lw a1, 0(a0)
    USER_MAY lw a1, 4(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, -4, lw a1, -4(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 8, lw a1, 8(a0)

  // an empty range matches nothing: equal bounds, reversed bounds
  TEST_CASE 3
    SET_PMP 0, page0 + 256, 0
    SET_PMP 1, page0 + 256, PMP_TOR|PMP_R
    la a0, page0 + 256
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, lw a1, 0(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, -4, lw a1, -4(a0)
    SET_PMP 1, page0 + 128, PMP_TOR|PMP_R
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, lw a1, 0(a0)
    la a0, page0 + 192
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, lw a1, 0(a0)

  // entry 0 begins at address 0
  TEST_CASE 4
    csrw pmpcfg0, x0
    SET_PMP 0, page0 + 64, PMP_TOR|PMP_R
    la a0, _start
    USER_MAY lw a1, 0(a0)
    la a0, page0 + 60
    USER_MAY lw a1, 0(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 4, lw a1, 4(a0)

  // NA4
  TEST_CASE 5
    SET_PMP 0, page0 + 68, PMP_NA4|PMP_R|PMP_W
    la a0, page0 + 68
    USER_MAY lw a1, 0(a0)
    USER_MAY sb a1, 3(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, -1, lb a1, -1(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 4, lb a1, 4(a0)

  // an access of which only a part matches fails, even when another entry allows the rest
  TEST_CASE 6
    csrw pmpcfg0, x0
    SET_PMP 0, page0 + 128, PMP_NA4|PMP_R
    SET_NAPOT 1, page0, 0x1000, PMP_R|PMP_W
    la a0, page0 + 128
    USER_MAY lw a1, 0(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, ld a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, sd a1, 0(a0)
    USER_MAY ld a1, 8(a0)

TEST_END
    .p2align 12
page0:
    .space 0x400
