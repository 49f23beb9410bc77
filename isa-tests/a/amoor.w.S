/* amoor.w rd, rs2, (rs1): rd = the old word, sign-extended; memory = old | rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values; the other word of the doubleword stays
  TEST_AMO 1, amoor.w, 0x12345678, 0x876543219bbfdfff, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amoor.w, 0xffffffff89abcdef, 0x012345679bbfdfff, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amoor.w, 5, 7, 5, 3
  TEST_AMO 4, amoor.w, 3, 7, 3, 5
  TEST_AMO 5, amoor.w, -1, -1, -1, 1
  TEST_AMO 6, amoor.w, 1, 0xffffffff, 1, -1
  TEST_AMO 7, amoor.w, 0, 0x80000000ffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amoor.w, -1, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amoor.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1
  TEST_AMO 10, amoor.w, 0xffffffff80000000, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_AMO 11, amoor.w, 0x7fffffff, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_AMO 12, amoor.w, 0, 0, 0, 0
  TEST_AMO 13, amoor.w, -1, -1, -1, -1
  TEST_AMO 14, amoor.w, 1, -1, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amoor.w, 0x33333333, 0x555555553f3f3f3f, 0x5555555533333333, 0x123456780f0f0f0f

  // the upper word
  TEST_AMO 16, amoor.w, 0xffffffff87654321, 0x8fefcfef12345678, 0x8765432112345678, 0x0123456789abcdef, 4
  TEST_AMO 17, amoor.w, 0x1234567, 0x1337577f89abcdef, 0x0123456789abcdef, 0x8765432112345678, 4
  TEST_AMO 18, amoor.w, 0xffffffff80000000, 0xffffffff00000000, 0x8000000000000000, 0x7fffffff, 4
  TEST_AMO 19, amoor.w, 0x7fffffff, 0xffffffff00000000, 0x7fffffff00000000, -1, 4

  // aq and rl change nothing that a single hart sees
  TEST_AMO 20, amoor.w.aq, 0x12345678, 0x876543219bbfdfff, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 21, amoor.w.rl, 0x12345678, 0x876543219bbfdfff, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 22, amoor.w.aqrl, 0x12345678, 0x876543219bbfdfff, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 23, amoor.w, a1, a0, a1, 0xffffffff89abcdef, 0x012345679bbfdfff, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 24, amoor.w, a0, a0, a1, 0x12345678, 0x876543219bbfdfff, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 25, amoor.w, t6, t5, t4, 0xffffffff89abcdef, 0x012345679bbfdfff, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 26, amoor.w, ra, sp, tp, 0x12345678, 0x876543219bbfdfff, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 27, amoor.w, x0, a0, a1, 0, 0x876543219bbfdfff, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 28, amoor.w, a2, a0, x0, 0x12345678, 0x8765432112345678, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
