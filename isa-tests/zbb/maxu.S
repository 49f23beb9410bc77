/* maxu rd, rs1, rs2: rd = the larger of two unsigned numbers. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, maxu, 2, 1, 2
  TEST_RR 2, maxu, 7, 7, 3
  TEST_RR 3, maxu, 0, 0, 0
  TEST_RR 4, maxu, -1, -1, 1
  TEST_RR 5, maxu, -1, 1, -1
  TEST_RR 6, maxu, -1, -1, -1
  TEST_RR 7, maxu, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
  TEST_RR 8, maxu, -1, 0x8000000000000000, -1
  TEST_RR 9, maxu, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, maxu, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, maxu, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 12, maxu, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 13, maxu, 0xffffffff, 0xffffffff, 1
  TEST_RR 14, maxu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 15, maxu, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, maxu, 5, 5, 5
  TEST_RR 17, maxu, 0x8000000000000000, 0x8000000000000000, 0
  TEST_RR 18, maxu, 0x8000000000000000, 0, 0x8000000000000000
  TEST_RR 19, maxu, 0x0000000100000000, 0x0000000100000000, 1
  TEST_RR 20, maxu, 0x0000000100000000, 1, 0x0000000100000000
  TEST_RR 21, maxu, -1, -2, -1
  TEST_RR 22, maxu, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 23, maxu, 0x8765432112345678, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 24, maxu, 0x3b3d887657737dd1, 0x3b3d887657737dd1, 0x2218be97ab005996
  TEST_RR 25, maxu, 0x8150237658088335, 0x8150237658088335, 0x52d420552617d31c
  TEST_RR 26, maxu, 0xc43d9ee2d0d99881, 0xb5453b987c0da65e, 0xc43d9ee2d0d99881

  // the same register twice or three times, other registers
  TEST_RR_IN 27, maxu, a0, a0, a1, 0xf00dcafe12345678, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, maxu, a1, a0, a1, 0xf00dcafe12345678, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 29, maxu, a0, a0, a0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 30, maxu, a2, a0, a0, 0x0fedcba987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 31, maxu, t6, t5, t4, 0xf00dcafe12345678, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 32, maxu, ra, sp, tp, 0x0fedcba987654325, 0x0fedcba987654325, 3
  TEST_RR_IN 33, maxu, s0, x16, x15, 0xf00dcafe12345678, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 34, maxu, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 35, maxu, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 36, maxu, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
