/* amoxor.w rd, rs2, (rs1): rd = the old word, sign-extended; memory = old ^ rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values; the other word of the doubleword stays
  TEST_AMO 1, amoxor.w, 0x12345678, 0x876543219b9f9b97, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amoxor.w, 0xffffffff89abcdef, 0x012345679b9f9b97, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amoxor.w, 5, 6, 5, 3
  TEST_AMO 4, amoxor.w, 3, 6, 3, 5
  TEST_AMO 5, amoxor.w, -1, -2, -1, 1
  TEST_AMO 6, amoxor.w, 1, 0xfffffffe, 1, -1
  TEST_AMO 7, amoxor.w, 0, 0x80000000ffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amoxor.w, -1, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amoxor.w, 0x7fffffff, 0x7ffffffe, 0x7fffffff, 1
  TEST_AMO 10, amoxor.w, 0xffffffff80000000, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_AMO 11, amoxor.w, 0x7fffffff, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_AMO 12, amoxor.w, 0, 0, 0, 0
  TEST_AMO 13, amoxor.w, -1, 0xffffffff00000000, -1, -1
  TEST_AMO 14, amoxor.w, 1, -2, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amoxor.w, 0x33333333, 0x555555553c3c3c3c, 0x5555555533333333, 0x123456780f0f0f0f

  // the upper word
  TEST_AMO 16, amoxor.w, 0xffffffff87654321, 0x0ece8ece12345678, 0x8765432112345678, 0x0123456789abcdef, 4
  TEST_AMO 17, amoxor.w, 0x1234567, 0x1317131f89abcdef, 0x0123456789abcdef, 0x8765432112345678, 4
  TEST_AMO 18, amoxor.w, 0xffffffff80000000, 0xffffffff00000000, 0x8000000000000000, 0x7fffffff, 4
  TEST_AMO 19, amoxor.w, 0x7fffffff, 0x8000000000000000, 0x7fffffff00000000, -1, 4

  // aq and rl change nothing that a single hart sees
  TEST_AMO 20, amoxor.w.aq, 0x12345678, 0x876543219b9f9b97, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 21, amoxor.w.rl, 0x12345678, 0x876543219b9f9b97, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 22, amoxor.w.aqrl, 0x12345678, 0x876543219b9f9b97, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 23, amoxor.w, a1, a0, a1, 0xffffffff89abcdef, 0x012345679b9f9b97, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 24, amoxor.w, a0, a0, a1, 0x12345678, 0x876543219b9f9b97, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 25, amoxor.w, t6, t5, t4, 0xffffffff89abcdef, 0x012345679b9f9b97, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 26, amoxor.w, ra, sp, tp, 0x12345678, 0x876543219b9f9b97, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 27, amoxor.w, x0, a0, a1, 0, 0x876543219b9f9b97, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 28, amoxor.w, a2, a0, x0, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
