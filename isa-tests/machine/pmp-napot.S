/* PMP, NAPOT regions: what matches, what the permissions say. */

#include "test_macros.h"
#include "pmp.h"

TEST_BEGIN

  // nothing matches: user mode may not access, machine mode may
  TEST_CASE 1
    csrw pmpcfg0, x0
    la a0, page1
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, ld a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 8, sd a1, 8(a0)
    ld a1, 0(a0)
    sd a1, 8(a0)

  // a 4 KiB region, read and write: its first and last bytes, and the bytes around it
  TEST_CASE 2
    SET_NAPOT 0, page1, 0x1000, PMP_R|PMP_W
    la a0, page1
    USER_MAY ld a1, 0(a0)
    USER_MAY sd a1, 0(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, -1, lb a1, -1(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, -8, ld a1, -8(a0)
    la a0, page1 + 0xff8
    USER_MAY ld a1, 0(a0)
    USER_MAY sb a1, 7(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 8, lb a1, 8(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 8, sd a1, 8(a0)

  // read only
  TEST_CASE 3
    SET_NAPOT 0, page1, 0x1000, PMP_R
    la a0, page1
    USER_MAY ld a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, sd a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, amoadd.d a1, x0, (a0)
    USER_MAY lr.d a1, (a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, sc.d a1, x0, (a0)

  // execute only, and no permission at all
  TEST_CASE 4
    SET_NAPOT 0, page1, 0x1000, PMP_X
    la a0, page1
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, ld a1, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, sd a1, 0(a0)
    SET_NAPOT 0, page1, 0x1000, 0
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, ld a1, 0(a0)

  // 8 bytes, the smallest
  TEST_CASE 5
    SET_NAPOT 0, page1 + 16, 8, PMP_R|PMP_W
    la a0, page1 + 16
    USER_MAY ld a1, 0(a0)
    USER_MAY lb a1, 7(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, -1, lb a1, -1(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 8, lb a1, 8(a0)

  // 64 bytes
  TEST_CASE 6
    SET_NAPOT 0, page1 + 64, 64, PMP_R
    la a0, page1 + 64
    USER_MAY ld a1, 0(a0)
    USER_MAY ld a1, 56(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, -8, ld a1, -8(a0)
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 64, ld a1, 64(a0)

  // all ones in the address: everything
  TEST_CASE 7
    li t0, -1
    csrw pmpaddr0, t0
    SET_PMP_CONFIG 0, PMP_NAPOT|PMP_R
    la a0, page0
    USER_MAY ld a1, 0(a0)
    la a0, page1
    USER_MAY ld a1, 0(a0)

  // off
  TEST_CASE 8
    SET_PMP_CONFIG 0, PMP_R|PMP_W|PMP_X
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 0, ld a1, 0(a0)

  // floating-point and compressed accesses are checked too
  TEST_CASE 9
    SET_NAPOT 0, page1, 0x1000, PMP_R
    la a0, page1
    USER_MAY fld fa0, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 0, fsd fa0, 0(a0)
    USER_MAY_NOT CAUSE_STORE_ACCESS, 8, COMPRESSED c.sd a1, 8(a0)
    la a0, page2
    USER_MAY_NOT CAUSE_LOAD_ACCESS, 4, flw fa0, 4(a0)

TEST_END
    .p2align 12
page0:
    .space 0x1000
page1:
    .space 0x1000
page2:
    .space 16
