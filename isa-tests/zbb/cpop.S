/* cpop rd, rs: rd = the number of set bits. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, cpop, 0, 0
  TEST_R 2, cpop, 1, 1
  TEST_R 3, cpop, 0x40, -1
  TEST_R 4, cpop, 1, 0x8000000000000000
  TEST_R 5, cpop, 0x3f, 0x7fffffffffffffff
  TEST_R 6, cpop, 1, 0x80000000
  TEST_R 7, cpop, 0x1f, 0x7fffffff
  TEST_R 8, cpop, 0x20, 0xffffffff
  TEST_R 9, cpop, 1, 0x0000000100000000
  TEST_R 10, cpop, 0x20, 0xffffffff00000000
  TEST_R 11, cpop, 1, 0x80
  TEST_R 12, cpop, 7, 0x7f
  TEST_R 13, cpop, 1, 0x8000
  TEST_R 14, cpop, 0xf, 0x7fff
  TEST_R 15, cpop, 0x1c, 0x1234567890ab80fe
  TEST_R 16, cpop, 0x32, 0xffffffffffff8001
  TEST_R 17, cpop, 8, 0x0000f000000f0000
  TEST_R 18, cpop, 4, 0x0100800000400200
  TEST_R 19, cpop, 0x1a, 0x8765432112345678
  TEST_R 20, cpop, 0x20, 0x0123456789abcdef
  TEST_R 21, cpop, 0x1f, 0x1cfbed20b2212ec3
  TEST_R 22, cpop, 0x1c, 0x0428570e3f826cdc
  TEST_R 23, cpop, 0x11, 0x0000004879314cd1
  TEST_R 24, cpop, 0x19, 0x0d0db7f2b3e00000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, cpop, a0, a0, 0x1a, 0x8765432112345678
  TEST_R_IN 26, cpop, t6, t5, 0x20, 0x0123456789abcdef
  TEST_R_IN 27, cpop, ra, sp, 0x20, 0x0123456789abcdef
  TEST_R_IN 28, cpop, s0, x16, 0x1a, 0x8765432112345678
  TEST_R_IN 29, cpop, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, cpop, a2, x0, 0, 0

TEST_END
