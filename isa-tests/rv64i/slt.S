/* slt rd, rs1, rs2: rd = 1 if rs1 < rs2 as signed numbers, else 0. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, slt, 1, 1, 2
  TEST_RR 2, slt, 0, 7, 3
  TEST_RR 3, slt, 0, 0, 0
  TEST_RR 4, slt, 1, -1, 1
  TEST_RR 5, slt, 0, 1, -1
  TEST_RR 6, slt, 0, -1, -1
  TEST_RR 7, slt, 0, 0x7fffffffffffffff, 1
  TEST_RR 8, slt, 1, 0x8000000000000000, -1
  TEST_RR 9, slt, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, slt, 1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, slt, 0, 0x7fffffff, 1
  TEST_RR 12, slt, 0, 0x80000000, 0x7fffffff
  TEST_RR 13, slt, 0, 0xffffffff, 1
  TEST_RR 14, slt, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, slt, 0, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, slt, 0, 5, 5
  TEST_RR 17, slt, 1, 0x8000000000000000, 0
  TEST_RR 18, slt, 0, 0, 0x8000000000000000
  TEST_RR 19, slt, 0, 0x0000000100000000, 1
  TEST_RR 20, slt, 1, 1, 0x0000000100000000
  TEST_RR 21, slt, 1, -2, -1
  TEST_RR 22, slt, 1, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 23, slt, 0, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 24, slt, 0, 0x54ed142d27eb21b7, 0x18d20f6e5ea383e7
  TEST_RR 25, slt, 0, 0x781d7ad09d49218c, 0x6d0124fec27c3186
  TEST_RR 26, slt, 0, 0x70f5c0cbbaace31e, 0x8fb5ac849f2b3403

  // the same register twice or three times, other registers
  TEST_RR_IN 27, slt, a0, a0, a1, 1, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, slt, a1, a0, a1, 0, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 29, slt, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 30, slt, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 31, slt, t6, t5, t4, 1, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 32, slt, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 33, slt, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 34, slt, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 35, slt, a2, x0, a1, 1, 0, 0x0fedcba987654325
  TEST_RR_IN 36, slt, a2, a0, x0, 1, 0xf00dcafe12345678, 0

TEST_END
