/* PMP: a locked entry binds machine mode too and cannot be changed until reset; a locked TOR entry also fixes the address below it. */

#include "test_macros.h"
#include "pmp.h"

TEST_BEGIN

  // an unlocked entry does not concern machine mode
  TEST_CASE 1
    SET_NAPOT 0, page1, 64, 0
    la a0, page1
    ld a1, 0(a0)
    sd a1, 0(a0)

  // locked and read-only: machine mode may read and not write
  TEST_CASE 2
    SET_NAPOT 0, page1, 64, PMP_R|PMP_LOCK
    la a0, page1
    ld a1, 0(a0)
    EXPECT_TRAP CAUSE_STORE_ACCESS, sd a1, 0(a0)
    bne s10, a0, fail
    EXPECT_TRAP CAUSE_STORE_ACCESS, sb a1, 63(a0)
    EXPECT_TRAP CAUSE_STORE_ACCESS, amoor.w a1, x0, (a0)
    sd a1, 64(a0)

  // its address and configuration ignore writes
  TEST_CASE 3
    csrr a1, pmpaddr0
    csrw pmpaddr0, x0
    csrr a2, pmpaddr0
    bne a1, a2, fail
    csrw pmpcfg0, x0
    csrr a2, pmpcfg0
    andi a2, a2, 0xff
    CHECK a2, PMP_NAPOT|PMP_R|PMP_LOCK

  // the neighbour in the same register can still be written
  TEST_CASE 4
    LOAD_CONST t0, (PMP_R << 8)
    csrw pmpcfg0, t0
    csrr a2, pmpcfg0
    LOAD_CONST t1, 0xffff
    and a2, a2, t1
    CHECK a2, (PMP_R << 8)|PMP_NAPOT|PMP_R|PMP_LOCK

  // TOR in entry 3 locked: pmpaddr2 is fixed as well, pmpaddr4 is not
  TEST_CASE 5
    SET_PMP 2, page1 + 128, 0
    SET_PMP 3, page1 + 192, PMP_TOR|PMP_R|PMP_LOCK
    csrr a1, pmpaddr2
    csrw pmpaddr2, x0
    csrr a2, pmpaddr2
    bne a1, a2, fail
    csrwi pmpaddr4, 5
    csrr a2, pmpaddr4
    CHECK a2, 5
    la a0, page1 + 128
    ld a1, 0(a0)
    EXPECT_TRAP CAUSE_STORE_ACCESS, sd a1, 0(a0)
    sd a1, 64(a0)

  // locked without execute: machine mode may not run there
  TEST_CASE 6
    SET_NAPOT 4, page2, 64, PMP_R|PMP_W|PMP_LOCK
    la a0, page2
    la s7, 1f
    jr a0
    .p2align 2
1:  CHECK s8, CAUSE_FETCH_ACCESS
    bne s9, a0, fail
    bne s10, a0, fail

TEST_END
    .p2align 12
page1:
    .space 0x1000
page2:
    ret
    ret
