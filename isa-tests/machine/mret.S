/* mret: continues at mepc in the mode of MPP; MIE = MPIE, MPIE = 1, MPP = user mode, MPRV cleared when that mode is not machine mode. */

#include "test_macros.h"

#define FIELDS MSTATUS_MIE|MSTATUS_MPIE|MSTATUS_MPP|MSTATUS_MPRV

/* mstatus fields before and after an mret to machine mode. */
.macro TEST_MRET num, after, before
    TEST_CASE \num
    csrw mie, x0
    LOAD_CONST t0, FIELDS
    csrc mstatus, t0
    LOAD_CONST t0, \before
    csrs mstatus, t0
    la t0, 1f
    csrw mepc, t0
    mret
    j fail
    .p2align 2
1:  csrr a0, mstatus
    LOAD_CONST t0, FIELDS
    and a0, a0, t0
    LOAD_CONST t0, MSTATUS_MPRV
    csrc mstatus, t0
    CHECK a0, \after
.endm

TEST_BEGIN

  // to machine mode
  TEST_MRET 1, MSTATUS_MPIE, MSTATUS_MPP
  TEST_MRET 2, MSTATUS_MPIE|MSTATUS_MIE, MSTATUS_MPP|MSTATUS_MPIE
  TEST_MRET 3, MSTATUS_MPIE, MSTATUS_MPP|MSTATUS_MIE
  TEST_MRET 4, MSTATUS_MPIE|MSTATUS_MIE, MSTATUS_MPP|MSTATUS_MIE|MSTATUS_MPIE

  // MPRV stays when returning to machine mode (MPP is user mode afterwards: no memory is accessed meanwhile)
  TEST_MRET 5, MSTATUS_MPIE|MSTATUS_MPRV, MSTATUS_MPP|MSTATUS_MPRV

  // to user mode: MPRV is cleared
  TEST_CASE 6
    OPEN_MEMORY_TO_USER
    LOAD_CONST t0, MSTATUS_MIE|MSTATUS_MPP
    csrc mstatus, t0
    LOAD_CONST t0, MSTATUS_MPRV|MSTATUS_MPIE
    csrs mstatus, t0
    la t0, 1f
    csrw mepc, t0
    mret
    j fail
    .p2align 2
1:  EXPECT_TRAP CAUSE_USER_ECALL, ecall
    LOAD_CONST t0, FIELDS
    and a0, s11, t0
    CHECK a0, MSTATUS_MPIE

  // to an address that is not a multiple of 4
  TEST_CASE 7
    LOAD_CONST t0, MSTATUS_MPP
    csrs mstatus, t0
    la t0, 1f
    csrw mepc, t0
    mret
    COMPRESSED c.nop
    j fail
1:  la t1, 1b
    csrr t2, mepc
    bne t1, t2, fail

  // in user mode it is illegal
  TEST_CASE 8
    OPEN_MEMORY_TO_USER
    ENTER_USER
    EXPECT_TRAP CAUSE_ILLEGAL, mret
    CHECK s10, 0x30200073
    LOAD_CONST t0, MSTATUS_MPP
    and t0, s11, t0
    CHECK t0, 0

  // no register but the pc changes
  TEST_CASE 9
    LOAD_CONST t0, MSTATUS_MPP
    csrs mstatus, t0
    la t0, 1f
    csrw mepc, t0
    li a0, 11
    li a1, 12
    mret
    j fail
    .p2align 2
1:  CHECK a0, 11
    CHECK a1, 12

TEST_END
