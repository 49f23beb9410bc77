/* mstatus on a machine with M and U mode. */

#include "test_macros.h"

/* Writes bits with csrs after clearing them, expects to read back expected of them. */
.macro TEST_FIELD num, mask, expected, bits
    TEST_CASE \num
    LOAD_CONST t0, \mask
    csrc mstatus, t0
    LOAD_CONST t1, \bits
    csrs mstatus, t1
    csrr a0, mstatus
    and a0, a0, t0
    csrc mstatus, t0
    CHECK a0, \expected
.endm

TEST_BEGIN

  // writable bits
  csrw mie, x0
  TEST_FIELD 1, MSTATUS_MIE, MSTATUS_MIE, MSTATUS_MIE
  TEST_FIELD 2, MSTATUS_MPIE, MSTATUS_MPIE, MSTATUS_MPIE
  TEST_FIELD 3, MSTATUS_MPP, MSTATUS_MPP, MSTATUS_MPP
  TEST_FIELD 4, MSTATUS_MPP, 0, 0
  TEST_FIELD 5, MSTATUS_TW, MSTATUS_TW, MSTATUS_TW

  // MPP holds only modes that exist: neither supervisor mode (1) nor the reserved 2
  TEST_CASE 6
    LOAD_CONST t0, MSTATUS_MPP
    csrc mstatus, t0
    li t1, 0x800
    csrs mstatus, t1
    csrr a0, mstatus
    and a0, a0, t0
    beqz a0, 1f
    bne a0, t0, fail
1:
  TEST_CASE 7
    LOAD_CONST t0, MSTATUS_MPP
    csrc mstatus, t0
    LOAD_CONST t1, 0x1000
    csrs mstatus, t1
    csrr a0, mstatus
    and a0, a0, t0
    beqz a0, 1f
    bne a0, t0, fail
1:

  // what belongs to supervisor mode is 0: SIE, SPIE, SPP, SUM, MXR, TVM, TSR, SXL
  TEST_FIELD 8, 0x2, 0, 0x2
  TEST_FIELD 9, 0x20, 0, 0x20
  TEST_FIELD 10, 0x100, 0, 0x100
  TEST_FIELD 11, 0x1c0000, 0, 0x1c0000 & ~0x20000
  TEST_FIELD 12, 0x500000, 0, 0x500000
  TEST_FIELD 13, 0xc00000000, 0, 0xc00000000

  // UXL is 2 (64 bits) and stays
  TEST_CASE 14
    LOAD_CONST t0, 0x300000000
    csrr a0, mstatus
    and a0, a0, t0
    CHECK a0, 0x200000000

  // VS and XS are 0: no vector unit, no other extension state
  TEST_FIELD 15, 0x600, 0, 0x600
  TEST_CASE 16
    csrr a0, mstatus
    LOAD_CONST t0, 0x18000
    and a0, a0, t0
    CHECK a0, 0

  // SD says that FS is dirty
  TEST_CASE 17
    LOAD_CONST t0, MSTATUS_FS
    csrs mstatus, t0
    csrr a0, mstatus
    bgez a0, fail
    csrc mstatus, t0
    csrr a0, mstatus
    bltz a0, fail
    LOAD_CONST t1, MSTATUS_FS_CLEAN
    csrs mstatus, t1
    csrr a0, mstatus
    bltz a0, fail

TEST_END
