/* div rd, rs1, rs2: rd = rs1 / rs2, signed, towards zero; by zero -1; the one overflow gives the dividend. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, div, 3, 0x14, 6
  TEST_RR 2, div, -3, -20, 6
  TEST_RR 3, div, -3, 0x14, -6
  TEST_RR 4, div, 3, -20, -6
  TEST_RR 5, div, -1, 1, 0
  TEST_RR 6, div, -1, -1, 0
  TEST_RR 7, div, -1, 0, 0
  TEST_RR 8, div, 0, 0, 7
  TEST_RR 9, div, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 10, div, 0x8000000000000000, 0x8000000000000000, 1
  TEST_RR 11, div, 0x8000000000000001, 0x7fffffffffffffff, -1
  TEST_RR 12, div, 1, 0x8000000000000000, 0x8000000000000000
  TEST_RR 13, div, 0, -1, 2
  TEST_RR 14, div, 0x80000000, 0xffffffff80000000, -1
  TEST_RR 15, div, 0xffffffff80000000, 0x80000000, -1
  TEST_RR 16, div, 1, 0x0000000180000000, 0xffffffff
  TEST_RR 17, div, 0x12345678, 0x1234567800000000, 0x0000000100000000
  TEST_RR 18, div, 0x7fffffff, 0xffffffff, 2
  TEST_RR 19, div, 0, 0x0123456789abcdef, 0x8765432112345678
  TEST_RR 20, div, 0xfff8765432112346, 0x8765432112345678, 0x1000

  // arbitrary values
  TEST_RR 21, div, 0x956fbfb, 0x5e04e522dc1a900b, 0x0000000a11078eb3
  TEST_RR 22, div, 0xffffffffff45b0fe, 0x9ce492aa3fc151bb, 0x000000882df72291
  TEST_RR 23, div, 0x0008dc7f32b24e38, 0x430c5e6e9721da26, 0x791

  // the same register twice or three times, other registers
  TEST_RR_IN 24, div, a0, a0, a1, -1, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 25, div, a1, a0, a1, 0, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 26, div, a0, a0, a0, 1, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 27, div, a2, a0, a0, 1, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 28, div, t6, t5, t4, 0xff733bf71b1c499b, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 29, div, ra, sp, tp, 0x054f43e32d21c10c, 0x0fedcba987654325, 3
  TEST_RR_IN 30, div, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 31, div, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 32, div, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 33, div, a2, a0, x0, -1, 0xf00dcafe12345678, 0

TEST_END
