/* zext.h rd, rs: rd = the low 16 bits, zero-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, zext.h, 0, 0
  TEST_R 2, zext.h, 1, 1
  TEST_R 3, zext.h, 0xffff, -1
  TEST_R 4, zext.h, 0, 0x8000000000000000
  TEST_R 5, zext.h, 0xffff, 0x7fffffffffffffff
  TEST_R 6, zext.h, 0, 0x80000000
  TEST_R 7, zext.h, 0xffff, 0x7fffffff
  TEST_R 8, zext.h, 0xffff, 0xffffffff
  TEST_R 9, zext.h, 0, 0x0000000100000000
  TEST_R 10, zext.h, 0, 0xffffffff00000000
  TEST_R 11, zext.h, 0x80, 0x80
  TEST_R 12, zext.h, 0x7f, 0x7f
  TEST_R 13, zext.h, 0x8000, 0x8000
  TEST_R 14, zext.h, 0x7fff, 0x7fff
  TEST_R 15, zext.h, 0x80fe, 0x1234567890ab80fe
  TEST_R 16, zext.h, 0x8001, 0xffffffffffff8001
  TEST_R 17, zext.h, 0, 0x0000f000000f0000
  TEST_R 18, zext.h, 0x200, 0x0100800000400200
  TEST_R 19, zext.h, 0x5678, 0x8765432112345678
  TEST_R 20, zext.h, 0xcdef, 0x0123456789abcdef
  TEST_R 21, zext.h, 0x10a1, 0xd1204f05ea3610a1
  TEST_R 22, zext.h, 0x45e8, 0x00cff618c13645e8
  TEST_R 23, zext.h, 0xd912, 0x0000000dc654d912
  TEST_R 24, zext.h, 0, 0xabe2bd32b8600000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, zext.h, a0, a0, 0x5678, 0x8765432112345678
  TEST_R_IN 26, zext.h, t6, t5, 0xcdef, 0x0123456789abcdef
  TEST_R_IN 27, zext.h, ra, sp, 0xcdef, 0x0123456789abcdef
  TEST_R_IN 28, zext.h, s0, x16, 0x5678, 0x8765432112345678
  TEST_R_IN 29, zext.h, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, zext.h, a2, x0, 0, 0

TEST_END
