/* addw rd, rs1, rs2: rd = the low 32 bits of rs1 + rs2, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, addw, 3, 1, 2
  TEST_RR 2, addw, 0xa, 7, 3
  TEST_RR 3, addw, 0, 0, 0
  TEST_RR 4, addw, 0, -1, 1
  TEST_RR 5, addw, 0, 1, -1
  TEST_RR 6, addw, -2, -1, -1
  TEST_RR 7, addw, 0, 0x7fffffffffffffff, 1
  TEST_RR 8, addw, -1, 0x8000000000000000, -1
  TEST_RR 9, addw, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, addw, -1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, addw, 0xffffffff80000000, 0x7fffffff, 1
  TEST_RR 12, addw, -1, 0x80000000, 0x7fffffff
  TEST_RR 13, addw, 0, 0xffffffff, 1
  TEST_RR 14, addw, -2, 0xffffffff, 0xffffffff
  TEST_RR 15, addw, -1, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, addw, 0xffffffff9be02467, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, addw, 0xffffffff9be02467, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, addw, 0x47e8e438, 0x65801c86aa2a15cb, 0x586c74179dbece6d
  TEST_RR 19, addw, 0x76299aa6, 0xaf5f322736f96ca5, 0xadfa5ffc3f302e01
  TEST_RR 20, addw, 0x2d273e49, 0xeb25b13c470b00f8, 0xd3e119b4e61c3d51

  // the same register twice or three times, other registers
  TEST_RR_IN 21, addw, a0, a0, a1, 0xffffffff9999999d, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, addw, a1, a0, a1, 0xffffffff9999999d, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, addw, a0, a0, a0, 0x2468acf0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, addw, a2, a0, a0, 0xeca864a, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, addw, t6, t5, t4, 0x12345695, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, addw, ra, sp, tp, 0xffffffff87654328, 0x0fedcba987654325, 3
  TEST_RR_IN 27, addw, s0, x16, x15, 0x12345695, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, addw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, addw, a2, x0, a1, 0xffffffff87654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, addw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
