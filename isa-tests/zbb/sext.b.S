/* sext.b rd, rs: rd = the low 8 bits, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, sext.b, 0, 0
  TEST_R 2, sext.b, 1, 1
  TEST_R 3, sext.b, -1, -1
  TEST_R 4, sext.b, 0, 0x8000000000000000
  TEST_R 5, sext.b, -1, 0x7fffffffffffffff
  TEST_R 6, sext.b, 0, 0x80000000
  TEST_R 7, sext.b, -1, 0x7fffffff
  TEST_R 8, sext.b, -1, 0xffffffff
  TEST_R 9, sext.b, 0, 0x0000000100000000
  TEST_R 10, sext.b, 0, 0xffffffff00000000
  TEST_R 11, sext.b, -128, 0x80
  TEST_R 12, sext.b, 0x7f, 0x7f
  TEST_R 13, sext.b, 0, 0x8000
  TEST_R 14, sext.b, -1, 0x7fff
  TEST_R 15, sext.b, -2, 0x1234567890ab80fe
  TEST_R 16, sext.b, 1, 0xffffffffffff8001
  TEST_R 17, sext.b, 0, 0x0000f000000f0000
  TEST_R 18, sext.b, 0, 0x0100800000400200
  TEST_R 19, sext.b, 0x78, 0x8765432112345678
  TEST_R 20, sext.b, -17, 0x0123456789abcdef
  TEST_R 21, sext.b, 0x55, 0xd9789243aca97555
  TEST_R 22, sext.b, 0x3a, 0x04544cec6e84083a
  TEST_R 23, sext.b, -32, 0x000000eef238e6e0
  TEST_R 24, sext.b, 0, 0x40a50423f2400000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, sext.b, a0, a0, 0x78, 0x8765432112345678
  TEST_R_IN 26, sext.b, t6, t5, -17, 0x0123456789abcdef
  TEST_R_IN 27, sext.b, ra, sp, -17, 0x0123456789abcdef
  TEST_R_IN 28, sext.b, s0, x16, 0x78, 0x8765432112345678
  TEST_R_IN 29, sext.b, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, sext.b, a2, x0, 0, 0

TEST_END
