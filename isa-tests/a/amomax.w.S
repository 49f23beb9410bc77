/* amomax.w rd, rs2, (rs1): rd = the old word, sign-extended; memory = the larger, signed. */

#include "test_macros.h"

TEST_BEGIN

  // corner values; the other word of the doubleword stays
  TEST_AMO 1, amomax.w, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amomax.w, 0xffffffff89abcdef, 0x0123456712345678, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amomax.w, 5, 5, 5, 3
  TEST_AMO 4, amomax.w, 3, 5, 3, 5
  TEST_AMO 5, amomax.w, -1, 0xffffffff00000001, -1, 1
  TEST_AMO 6, amomax.w, 1, 1, 1, -1
  TEST_AMO 7, amomax.w, 0, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amomax.w, -1, 0x7fffffff00000000, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amomax.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1
  TEST_AMO 10, amomax.w, 0xffffffff80000000, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_AMO 11, amomax.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 0x80000000
  TEST_AMO 12, amomax.w, 0, 0, 0, 0
  TEST_AMO 13, amomax.w, -1, -1, -1, -1
  TEST_AMO 14, amomax.w, 1, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amomax.w, 0x33333333, 0x5555555533333333, 0x5555555533333333, 0x123456780f0f0f0f

  // the upper word
  TEST_AMO 16, amomax.w, 0xffffffff87654321, 0x89abcdef12345678, 0x8765432112345678, 0x0123456789abcdef, 4
  TEST_AMO 17, amomax.w, 0x1234567, 0x1234567889abcdef, 0x0123456789abcdef, 0x8765432112345678, 4
  TEST_AMO 18, amomax.w, 0xffffffff80000000, 0x7fffffff00000000, 0x8000000000000000, 0x7fffffff, 4
  TEST_AMO 19, amomax.w, 0x7fffffff, 0x7fffffff00000000, 0x7fffffff00000000, -1, 4

  // aq and rl change nothing that a single hart sees
  TEST_AMO 20, amomax.w.aq, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 21, amomax.w.rl, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 22, amomax.w.aqrl, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 23, amomax.w, a1, a0, a1, 0xffffffff89abcdef, 0x0123456712345678, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 24, amomax.w, a0, a0, a1, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 25, amomax.w, t6, t5, t4, 0xffffffff89abcdef, 0x0123456712345678, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 26, amomax.w, ra, sp, tp, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 27, amomax.w, x0, a0, a1, 0, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 28, amomax.w, a2, a0, x0, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
