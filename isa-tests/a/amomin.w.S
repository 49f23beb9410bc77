/* amomin.w rd, rs2, (rs1): rd = the old word, sign-extended; memory = the smaller, signed. */

#include "test_macros.h"

TEST_BEGIN

  // corner values; the other word of the doubleword stays
  TEST_AMO 1, amomin.w, 0x12345678, 0x8765432189abcdef, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amomin.w, 0xffffffff89abcdef, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amomin.w, 5, 3, 5, 3
  TEST_AMO 4, amomin.w, 3, 3, 3, 5
  TEST_AMO 5, amomin.w, -1, -1, -1, 1
  TEST_AMO 6, amomin.w, 1, 0xffffffff, 1, -1
  TEST_AMO 7, amomin.w, 0, 0x80000000ffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amomin.w, -1, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amomin.w, 0x7fffffff, 1, 0x7fffffff, 1
  TEST_AMO 10, amomin.w, 0xffffffff80000000, 0x80000000, 0x80000000, 0x7fffffff
  TEST_AMO 11, amomin.w, 0x7fffffff, 0x80000000, 0x7fffffff, 0x80000000
  TEST_AMO 12, amomin.w, 0, 0, 0, 0
  TEST_AMO 13, amomin.w, -1, -1, -1, -1
  TEST_AMO 14, amomin.w, 1, -1, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amomin.w, 0x33333333, 0x555555550f0f0f0f, 0x5555555533333333, 0x123456780f0f0f0f

  // the upper word
  TEST_AMO 16, amomin.w, 0xffffffff87654321, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 4
  TEST_AMO 17, amomin.w, 0x1234567, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678, 4
  TEST_AMO 18, amomin.w, 0xffffffff80000000, 0x8000000000000000, 0x8000000000000000, 0x7fffffff, 4
  TEST_AMO 19, amomin.w, 0x7fffffff, 0xffffffff00000000, 0x7fffffff00000000, -1, 4

  // aq and rl change nothing that a single hart sees
  TEST_AMO 20, amomin.w.aq, 0x12345678, 0x8765432189abcdef, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 21, amomin.w.rl, 0x12345678, 0x8765432189abcdef, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 22, amomin.w.aqrl, 0x12345678, 0x8765432189abcdef, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 23, amomin.w, a1, a0, a1, 0xffffffff89abcdef, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 24, amomin.w, a0, a0, a1, 0x12345678, 0x8765432189abcdef, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 25, amomin.w, t6, t5, t4, 0xffffffff89abcdef, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 26, amomin.w, ra, sp, tp, 0x12345678, 0x8765432189abcdef, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 27, amomin.w, x0, a0, a1, 0, 0x8765432189abcdef, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 28, amomin.w, a2, a0, x0, 0x12345678, 0x8765432100000000, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
