/* amoadd.w rd, rs2, (rs1): rd = the old word, sign-extended; memory = old + rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values; the other word of the doubleword stays
  TEST_AMO 1, amoadd.w, 0x12345678, 0x876543219be02467, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amoadd.w, 0xffffffff89abcdef, 0x012345679be02467, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amoadd.w, 5, 8, 5, 3
  TEST_AMO 4, amoadd.w, 3, 8, 3, 5
  TEST_AMO 5, amoadd.w, -1, 0xffffffff00000000, -1, 1
  TEST_AMO 6, amoadd.w, 1, 0, 1, -1
  TEST_AMO 7, amoadd.w, 0, 0x80000000ffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amoadd.w, -1, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amoadd.w, 0x7fffffff, 0x80000000, 0x7fffffff, 1
  TEST_AMO 10, amoadd.w, 0xffffffff80000000, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_AMO 11, amoadd.w, 0x7fffffff, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_AMO 12, amoadd.w, 0, 0, 0, 0
  TEST_AMO 13, amoadd.w, -1, -2, -1, -1
  TEST_AMO 14, amoadd.w, 1, 0xffffffff00000000, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amoadd.w, 0x33333333, 0x5555555542424242, 0x5555555533333333, 0x123456780f0f0f0f

  // the upper word
  TEST_AMO 16, amoadd.w, 0xffffffff87654321, 0x1111111012345678, 0x8765432112345678, 0x0123456789abcdef, 4
  TEST_AMO 17, amoadd.w, 0x1234567, 0x13579bdf89abcdef, 0x0123456789abcdef, 0x8765432112345678, 4
  TEST_AMO 18, amoadd.w, 0xffffffff80000000, 0xffffffff00000000, 0x8000000000000000, 0x7fffffff, 4
  TEST_AMO 19, amoadd.w, 0x7fffffff, 0x7ffffffe00000000, 0x7fffffff00000000, -1, 4

  // aq and rl change nothing that a single hart sees
  TEST_AMO 20, amoadd.w.aq, 0x12345678, 0x876543219be02467, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 21, amoadd.w.rl, 0x12345678, 0x876543219be02467, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 22, amoadd.w.aqrl, 0x12345678, 0x876543219be02467, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 23, amoadd.w, a1, a0, a1, 0xffffffff89abcdef, 0x012345679be02467, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 24, amoadd.w, a0, a0, a1, 0x12345678, 0x876543219be02467, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 25, amoadd.w, t6, t5, t4, 0xffffffff89abcdef, 0x012345679be02467, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 26, amoadd.w, ra, sp, tp, 0x12345678, 0x876543219be02467, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 27, amoadd.w, x0, a0, a1, 0, 0x876543219be02467, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 28, amoadd.w, a2, a0, x0, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
