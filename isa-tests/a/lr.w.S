/* lr.w rd, (rs1): rd = the word at rs1, sign-extended; registers a reservation. */

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
  TEST_LR 1, lr.w, a2, a0, 0xffffffff87654321, negative
  TEST_LR 2, lr.w, a2, a0, 0x12345678, positive
  TEST_LR 3, lr.w, a2, a0, 0, zero
  TEST_LR 4, lr.w, a2, a0, 0x7fff0000, high_half

  // aq and rl change nothing that a single hart sees
  TEST_LR 5, lr.w.aq, a2, a0, 0xffffffff87654321, negative
  TEST_LR 6, lr.w.aqrl, a2, a0, 0xffffffff87654321, negative

  // destination and base one register, other registers, x0
  TEST_LR 7, lr.w, a0, a0, 0xffffffff87654321, negative
  TEST_LR 8, lr.w, t6, t5, 0xffffffff87654321, negative
  TEST_LR 9, lr.w, ra, sp, 0xffffffff87654321, negative
  TEST_CASE 10
    la a0, negative
    lr.w x0, (a0)
    CHECK x0, 0

  // the reservation it leaves lets one sc succeed, memory has the new value
  TEST_CASE 11
    la a0, scratch
    lr.w a1, (a0)
    li a2, 77
    sc.w a3, a2, (a0)
    CHECK a3, 0
    lw a4, 0(a0)
    CHECK a4, 77

  // so does one made with rd = x0
  TEST_CASE 12
    la a0, scratch
    lr.w x0, (a0)
    li a2, 78
    sc.w a3, a2, (a0)
    CHECK a3, 0

  // a later lr replaces the reservation of an earlier one
  TEST_CASE 13
    la a0, scratch
    la a1, far_scratch
    lr.w a2, (a1)
    lr.w a2, (a0)
    li a2, 79
    sc.w a3, a2, (a0)
    CHECK a3, 0
    lw a4, 0(a0)
    CHECK a4, 79

TEST_END

.word -1
negative: .word 0x87654321
positive: .word 0x12345678
zero: .word 0
high_half: .word 0x7fff0000
    .p2align 6
scratch: .dword 5
    .zero 1024
far_scratch: .dword 6
