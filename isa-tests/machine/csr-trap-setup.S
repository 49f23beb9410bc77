/* mscratch, mepc, mcause, mtval, mtvec, mie: what they hold. */

#include "test_macros.h"

.macro TEST_HOLDS num, csr, expected, value
    TEST_CASE \num
    LOAD_CONST a0, \value
    csrw \csr, a0
    csrr a1, \csr
    CHECK a1, \expected
.endm

TEST_BEGIN

  // any 64 bits
  TEST_HOLDS 1, mscratch, 0x123456789abcdef1, 0x123456789abcdef1
  TEST_HOLDS 2, mscratch, -1, -1
  TEST_HOLDS 3, mscratch, 0, 0
  TEST_HOLDS 4, mtval, 0x8000000012345671, 0x8000000012345671
  TEST_HOLDS 5, mtval, 0, 0

  // with C the lowest bit of mepc is 0, bit 1 is kept
  TEST_HOLDS 6, mepc, 0x80000122, 0x80000123
  TEST_HOLDS 7, mepc, 0x80000120, 0x80000121
  TEST_HOLDS 8, mepc, 0x80000122, 0x80000122

  // mcause holds at least the causes that exist
  TEST_HOLDS 9, mcause, 11, 11
  TEST_HOLDS 10, mcause, 0x8000000000000007, 0x8000000000000007
  TEST_HOLDS 11, mcause, 0, 0

  // mtvec: mode 2 and 3 are reserved and cannot be kept
  TEST_CASE 12
    la a0, pass
    andi a0, a0, -4
    addi a1, a0, 2
    csrr s0, mtvec
    csrw mtvec, a1
    csrr a2, mtvec
    csrw mtvec, s0
    andi a2, a2, 2
    CHECK a2, 0

  // mie: the three machine-level bits
  TEST_CASE 13
    li a0, -1
    csrw mie, a0
    csrr a1, mie
    LOAD_CONST t0, 0x888
    and a1, a1, t0
    CHECK a1, 0x888
    csrw mie, x0
    csrr a1, mie
    CHECK a1, 0

  // mip: software and timer bits belong to the CLINT, a write does not change them
  TEST_CASE 14
    STORE_CLINT w, CLINT_MSIP, 0
    STORE_CLINT d, CLINT_MTIMECMP, -1
    li a0, -1
    csrw mip, a0
    csrr a1, mip
    andi a1, a1, 0x88
    CHECK a1, 0

TEST_END
