/* cpopw rd, rs: rd = the number of set bits among the low 32. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, cpopw, 0, 0
  TEST_R 2, cpopw, 1, 1
  TEST_R 3, cpopw, 0x20, -1
  TEST_R 4, cpopw, 0, 0x8000000000000000
  TEST_R 5, cpopw, 0x20, 0x7fffffffffffffff
  TEST_R 6, cpopw, 1, 0x80000000
  TEST_R 7, cpopw, 0x1f, 0x7fffffff
  TEST_R 8, cpopw, 0x20, 0xffffffff
  TEST_R 9, cpopw, 0, 0x0000000100000000
  TEST_R 10, cpopw, 0, 0xffffffff00000000
  TEST_R 11, cpopw, 1, 0x80
  TEST_R 12, cpopw, 7, 0x7f
  TEST_R 13, cpopw, 1, 0x8000
  TEST_R 14, cpopw, 0xf, 0x7fff
  TEST_R 15, cpopw, 0xf, 0x1234567890ab80fe
  TEST_R 16, cpopw, 0x12, 0xffffffffffff8001
  TEST_R 17, cpopw, 4, 0x0000f000000f0000
  TEST_R 18, cpopw, 2, 0x0100800000400200
  TEST_R 19, cpopw, 0xd, 0x8765432112345678
  TEST_R 20, cpopw, 0x14, 0x0123456789abcdef
  TEST_R 21, cpopw, 0x10, 0x5bb74cc0649e623d
  TEST_R 22, cpopw, 0xb, 0x06d86591cd0ea020
  TEST_R 23, cpopw, 0x11, 0x0000014d669b276c
  TEST_R 24, cpopw, 6, 0xb3f163bed4a00000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, cpopw, a0, a0, 0xd, 0x8765432112345678
  TEST_R_IN 26, cpopw, t6, t5, 0x14, 0x0123456789abcdef
  TEST_R_IN 27, cpopw, ra, sp, 0x14, 0x0123456789abcdef
  TEST_R_IN 28, cpopw, s0, x16, 0xd, 0x8765432112345678
  TEST_R_IN 29, cpopw, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, cpopw, a2, x0, 0, 0

TEST_END
