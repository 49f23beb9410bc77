/* amominu.w rd, rs2, (rs1): rd = the old word, sign-extended; memory = the smaller, unsigned. */

#include "test_macros.h"

TEST_BEGIN

  // corner values; the other word of the doubleword stays
  TEST_AMO 1, amominu.w, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amominu.w, 0xffffffff89abcdef, 0x0123456712345678, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amominu.w, 5, 3, 5, 3
  TEST_AMO 4, amominu.w, 3, 3, 3, 5
  TEST_AMO 5, amominu.w, -1, 0xffffffff00000001, -1, 1
  TEST_AMO 6, amominu.w, 1, 1, 1, -1
  TEST_AMO 7, amominu.w, 0, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amominu.w, -1, 0x7fffffff00000000, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amominu.w, 0x7fffffff, 1, 0x7fffffff, 1
  TEST_AMO 10, amominu.w, 0xffffffff80000000, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_AMO 11, amominu.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_AMO 12, amominu.w, 0, 0, 0, 0
  TEST_AMO 13, amominu.w, -1, -1, -1, -1
  TEST_AMO 14, amominu.w, 1, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amominu.w, 0x33333333, 0x555555550f0f0f0f, 0x5555555533333333, 0x123456780f0f0f0f

  // the upper word
  TEST_AMO 16, amominu.w, 0xffffffff87654321, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 4
  TEST_AMO 17, amominu.w, 0x1234567, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678, 4
  TEST_AMO 18, amominu.w, 0xffffffff80000000, 0x7fffffff00000000, 0x8000000000000000, 0x7fffffff, 4
  TEST_AMO 19, amominu.w, 0x7fffffff, 0x7fffffff00000000, 0x7fffffff00000000, -1, 4

  // aq and rl change nothing that a single hart sees
  TEST_AMO 20, amominu.w.aq, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 21, amominu.w.rl, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 22, amominu.w.aqrl, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 23, amominu.w, a1, a0, a1, 0xffffffff89abcdef, 0x0123456712345678, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 24, amominu.w, a0, a0, a1, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 25, amominu.w, t6, t5, t4, 0xffffffff89abcdef, 0x0123456712345678, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 26, amominu.w, ra, sp, tp, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 27, amominu.w, x0, a0, a1, 0, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 28, amominu.w, a2, a0, x0, 0x12345678, 0x8765432100000000, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
