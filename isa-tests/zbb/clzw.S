/* clzw rd, rs: rd = the number of leading zero bits of the low 32, 32 for zero. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, clzw, 0x20, 0
  TEST_R 2, clzw, 0x1f, 1
  TEST_R 3, clzw, 0, -1
  TEST_R 4, clzw, 0x20, 0x8000000000000000
  TEST_R 5, clzw, 0, 0x7fffffffffffffff
  TEST_R 6, clzw, 0, 0x80000000
  TEST_R 7, clzw, 1, 0x7fffffff
  TEST_R 8, clzw, 0, 0xffffffff
  TEST_R 9, clzw, 0x20, 0x0000000100000000
  TEST_R 10, clzw, 0x20, 0xffffffff00000000
  TEST_R 11, clzw, 0x18, 0x80
  TEST_R 12, clzw, 0x19, 0x7f
  TEST_R 13, clzw, 0x10, 0x8000
  TEST_R 14, clzw, 0x11, 0x7fff
  TEST_R 15, clzw, 0, 0x1234567890ab80fe
  TEST_R 16, clzw, 0, 0xffffffffffff8001
  TEST_R 17, clzw, 0xc, 0x0000f000000f0000
  TEST_R 18, clzw, 9, 0x0100800000400200
  TEST_R 19, clzw, 3, 0x8765432112345678
  TEST_R 20, clzw, 0, 0x0123456789abcdef
  TEST_R 21, clzw, 0, 0xc794fbdfe182ccc9
  TEST_R 22, clzw, 1, 0x04924e0859c33f46
  TEST_R 23, clzw, 0, 0x000001fadd37db0f
  TEST_R 24, clzw, 4, 0xc5d2762009e00000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, clzw, a0, a0, 3, 0x8765432112345678
  TEST_R_IN 26, clzw, t6, t5, 0, 0x0123456789abcdef
  TEST_R_IN 27, clzw, ra, sp, 0, 0x0123456789abcdef
  TEST_R_IN 28, clzw, s0, x16, 3, 0x8765432112345678
  TEST_R_IN 29, clzw, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, clzw, a2, x0, 0x20, 0

TEST_END
