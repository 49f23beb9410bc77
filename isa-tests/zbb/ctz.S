/* ctz rd, rs: rd = the number of trailing zero bits, 64 for zero. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, ctz, 0x40, 0
  TEST_R 2, ctz, 0, 1
  TEST_R 3, ctz, 0, -1
  TEST_R 4, ctz, 0x3f, 0x8000000000000000
  TEST_R 5, ctz, 0, 0x7fffffffffffffff
  TEST_R 6, ctz, 0x1f, 0x80000000
  TEST_R 7, ctz, 0, 0x7fffffff
  TEST_R 8, ctz, 0, 0xffffffff
  TEST_R 9, ctz, 0x20, 0x0000000100000000
  TEST_R 10, ctz, 0x20, 0xffffffff00000000
  TEST_R 11, ctz, 7, 0x80
  TEST_R 12, ctz, 0, 0x7f
  TEST_R 13, ctz, 0xf, 0x8000
  TEST_R 14, ctz, 0, 0x7fff
  TEST_R 15, ctz, 1, 0x1234567890ab80fe
  TEST_R 16, ctz, 0, 0xffffffffffff8001
  TEST_R 17, ctz, 0x10, 0x0000f000000f0000
  TEST_R 18, ctz, 9, 0x0100800000400200
  TEST_R 19, ctz, 3, 0x8765432112345678
  TEST_R 20, ctz, 0, 0x0123456789abcdef
  TEST_R 21, ctz, 0, 0x3b4f68d0c9d01873
  TEST_R 22, ctz, 0, 0x012e7d6091ddbd3b
  TEST_R 23, ctz, 0, 0x0000014c40242629
  TEST_R 24, ctz, 0x17, 0xcb46ec86a1800000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, ctz, a0, a0, 3, 0x8765432112345678
  TEST_R_IN 26, ctz, t6, t5, 0, 0x0123456789abcdef
  TEST_R_IN 27, ctz, ra, sp, 0, 0x0123456789abcdef
  TEST_R_IN 28, ctz, s0, x16, 3, 0x8765432112345678
  TEST_R_IN 29, ctz, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, ctz, a2, x0, 0x40, 0

TEST_END
