/* ctzw rd, rs: rd = the number of trailing zero bits of the low 32, 32 for zero. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, ctzw, 0x20, 0
  TEST_R 2, ctzw, 0, 1
  TEST_R 3, ctzw, 0, -1
  TEST_R 4, ctzw, 0x20, 0x8000000000000000
  TEST_R 5, ctzw, 0, 0x7fffffffffffffff
  TEST_R 6, ctzw, 0x1f, 0x80000000
  TEST_R 7, ctzw, 0, 0x7fffffff
  TEST_R 8, ctzw, 0, 0xffffffff
  TEST_R 9, ctzw, 0x20, 0x0000000100000000
  TEST_R 10, ctzw, 0x20, 0xffffffff00000000
  TEST_R 11, ctzw, 7, 0x80
  TEST_R 12, ctzw, 0, 0x7f
  TEST_R 13, ctzw, 0xf, 0x8000
  TEST_R 14, ctzw, 0, 0x7fff
  TEST_R 15, ctzw, 1, 0x1234567890ab80fe
  TEST_R 16, ctzw, 0, 0xffffffffffff8001
  TEST_R 17, ctzw, 0x10, 0x0000f000000f0000
  TEST_R 18, ctzw, 9, 0x0100800000400200
  TEST_R 19, ctzw, 3, 0x8765432112345678
  TEST_R 20, ctzw, 0, 0x0123456789abcdef
  TEST_R 21, ctzw, 3, 0xc53f1c1d7de7dc78
  TEST_R 22, ctzw, 2, 0x03d7ec9f5620cc44
  TEST_R 23, ctzw, 0, 0x0000015973b6fc63
  TEST_R 24, ctzw, 0x17, 0xcd14930298800000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, ctzw, a0, a0, 3, 0x8765432112345678
  TEST_R_IN 26, ctzw, t6, t5, 0, 0x0123456789abcdef
  TEST_R_IN 27, ctzw, ra, sp, 0, 0x0123456789abcdef
  TEST_R_IN 28, ctzw, s0, x16, 3, 0x8765432112345678
  TEST_R_IN 29, ctzw, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, ctzw, a2, x0, 0x20, 0

TEST_END
