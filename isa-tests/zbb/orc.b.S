/* orc.b rd, rs: rd = every byte that holds a set bit becomes all ones, the others stay zero. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, orc.b, 0, 0
  TEST_R 2, orc.b, 0xff, 1
  TEST_R 3, orc.b, -1, -1
  TEST_R 4, orc.b, 0xff00000000000000, 0x8000000000000000
  TEST_R 5, orc.b, -1, 0x7fffffffffffffff
  TEST_R 6, orc.b, 0xff000000, 0x80000000
  TEST_R 7, orc.b, 0xffffffff, 0x7fffffff
  TEST_R 8, orc.b, 0xffffffff, 0xffffffff
  TEST_R 9, orc.b, 0x000000ff00000000, 0x0000000100000000
  TEST_R 10, orc.b, 0xffffffff00000000, 0xffffffff00000000
  TEST_R 11, orc.b, 0xff, 0x80
  TEST_R 12, orc.b, 0xff, 0x7f
  TEST_R 13, orc.b, 0xff00, 0x8000
  TEST_R 14, orc.b, 0xffff, 0x7fff
  TEST_R 15, orc.b, -1, 0x1234567890ab80fe
  TEST_R 16, orc.b, -1, 0xffffffffffff8001
  TEST_R 17, orc.b, 0x0000ff0000ff0000, 0x0000f000000f0000
  TEST_R 18, orc.b, 0xff00ff0000ffff00, 0x0100800000400200
  TEST_R 19, orc.b, -1, 0x8765432112345678
  TEST_R 20, orc.b, -1, 0x0123456789abcdef
  TEST_R 21, orc.b, -1, 0x18b81b5c38e7693a
  TEST_R 22, orc.b, 0x00ffffffffffffff, 0x0007133eced826c1
  TEST_R 23, orc.b, 0x0000ffffffffffff, 0x000001a393936418
  TEST_R 24, orc.b, 0xffffffffff000000, 0x2ceaeff7f7000000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, orc.b, a0, a0, -1, 0x8765432112345678
  TEST_R_IN 26, orc.b, t6, t5, -1, 0x0123456789abcdef
  TEST_R_IN 27, orc.b, ra, sp, -1, 0x0123456789abcdef
  TEST_R_IN 28, orc.b, s0, x16, -1, 0x8765432112345678
  TEST_R_IN 29, orc.b, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, orc.b, a2, x0, 0, 0

TEST_END
