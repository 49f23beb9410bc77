/* sext.h rd, rs: rd = the low 16 bits, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, sext.h, 0, 0
  TEST_R 2, sext.h, 1, 1
  TEST_R 3, sext.h, -1, -1
  TEST_R 4, sext.h, 0, 0x8000000000000000
  TEST_R 5, sext.h, -1, 0x7fffffffffffffff
  TEST_R 6, sext.h, 0, 0x80000000
  TEST_R 7, sext.h, -1, 0x7fffffff
  TEST_R 8, sext.h, -1, 0xffffffff
  TEST_R 9, sext.h, 0, 0x0000000100000000
  TEST_R 10, sext.h, 0, 0xffffffff00000000
  TEST_R 11, sext.h, 0x80, 0x80
  TEST_R 12, sext.h, 0x7f, 0x7f
  TEST_R 13, sext.h, 0xffffffffffff8000, 0x8000
  TEST_R 14, sext.h, 0x7fff, 0x7fff
  TEST_R 15, sext.h, 0xffffffffffff80fe, 0x1234567890ab80fe
  TEST_R 16, sext.h, 0xffffffffffff8001, 0xffffffffffff8001
  TEST_R 17, sext.h, 0, 0x0000f000000f0000
  TEST_R 18, sext.h, 0x200, 0x0100800000400200
  TEST_R 19, sext.h, 0x5678, 0x8765432112345678
  TEST_R 20, sext.h, 0xffffffffffffcdef, 0x0123456789abcdef
  TEST_R 21, sext.h, 0x362c, 0x745cc0852e65362c
  TEST_R 22, sext.h, 0x137d, 0x074d036c3990137d
  TEST_R 23, sext.h, 0x363d, 0x000000087eb2363d
  TEST_R 24, sext.h, 0, 0x79192f5df2400000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, sext.h, a0, a0, 0x5678, 0x8765432112345678
  TEST_R_IN 26, sext.h, t6, t5, 0xffffffffffffcdef, 0x0123456789abcdef
  TEST_R_IN 27, sext.h, ra, sp, 0xffffffffffffcdef, 0x0123456789abcdef
  TEST_R_IN 28, sext.h, s0, x16, 0x5678, 0x8765432112345678
  TEST_R_IN 29, sext.h, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, sext.h, a2, x0, 0, 0

TEST_END
