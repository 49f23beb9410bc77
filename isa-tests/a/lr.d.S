/* lr.d rd, (rs1): rd = the doubleword at rs1; registers a reservation. */

#include "test_macros.h"

.macro TEST_LR num, insn, rd, rs1, expected, address
    TEST_CASE \num
    li \rd, POISON
    la \rs1, \address
    \insn \rd, (\rs1)
    CHECK \rd, \expected
.endm

TEST_BEGIN

  // values: negative, positive, zero, one with a clear low half
  TEST_LR 1, lr.d, a2, a0, 0x8765432112345678, negative
  TEST_LR 2, lr.d, a2, a0, 0x123456789abcdef0, positive
  TEST_LR 3, lr.d, a2, a0, 0, zero
  TEST_LR 4, lr.d, a2, a0, 0x7fffffff00000000, high_half

  // aq and rl change nothing that a single hart sees
  TEST_LR 5, lr.d.aq, a2, a0, 0x8765432112345678, negative
  TEST_LR 6, lr.d.aqrl, a2, a0, 0x8765432112345678, negative

  // destination and base one register, other registers, x0
  TEST_LR 7, lr.d, a0, a0, 0x8765432112345678, negative
  TEST_LR 8, lr.d, t6, t5, 0x8765432112345678, negative
  TEST_LR 9, lr.d, ra, sp, 0x8765432112345678, negative
  TEST_CASE 10
    la a0, negative
    lr.d x0, (a0)
    CHECK x0, 0

  // the reservation it leaves lets one sc succeed, memory has the new value
  TEST_CASE 11
    la a0, scratch
    lr.d a1, (a0)
    li a2, 77
    sc.d a3, a2, (a0)
    CHECK a3, 0
    ld a4, 0(a0)
    CHECK a4, 77

  // so does one made with rd = x0
  TEST_CASE 12
    la a0, scratch
    lr.d x0, (a0)
    li a2, 78
    sc.d a3, a2, (a0)
    CHECK a3, 0

  // a later lr replaces the reservation of an earlier one
  TEST_CASE 13
    la a0, scratch
    la a1, far_scratch
    lr.d a2, (a1)
    lr.d a2, (a0)
    li a2, 79
    sc.d a3, a2, (a0)
    CHECK a3, 0
    ld a4, 0(a0)
    CHECK a4, 79

TEST_END

.dword -1
negative: .dword 0x8765432112345678
positive: .dword 0x123456789abcdef0
zero: .dword 0
high_half: .dword 0x7fffffff00000000
    .p2align 6
scratch: .dword 5
    .zero 1024
far_scratch: .dword 6
