/* divuw rd, rs1, rs2: rd = unsigned quotient of the low 32 bits, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, divuw, 3, 0x14, 6
  TEST_RR 2, divuw, 0x2aaaaaa7, -20, 6
  TEST_RR 3, divuw, 0, 0x14, -6
  TEST_RR 4, divuw, 0, -20, -6
  TEST_RR 5, divuw, -1, 1, 0
  TEST_RR 6, divuw, -1, -1, 0
  TEST_RR 7, divuw, -1, 0, 0
  TEST_RR 8, divuw, 0, 0, 7
  TEST_RR 9, divuw, 0, 0x8000000000000000, -1
  TEST_RR 10, divuw, 0, 0x8000000000000000, 1
  TEST_RR 11, divuw, 1, 0x7fffffffffffffff, -1
  TEST_RR 12, divuw, -1, 0x8000000000000000, 0x8000000000000000
  TEST_RR 13, divuw, 0x7fffffff, -1, 2
  TEST_RR 14, divuw, 0, 0xffffffff80000000, -1
  TEST_RR 15, divuw, 0, 0x80000000, -1
  TEST_RR 16, divuw, 0, 0x0000000180000000, 0xffffffff
  TEST_RR 17, divuw, -1, 0x1234567800000000, 0x0000000100000000
  TEST_RR 18, divuw, 0x7fffffff, 0xffffffff, 2
  TEST_RR 19, divuw, 7, 0x0123456789abcdef, 0x8765432112345678
  TEST_RR 20, divuw, 0x12345, 0x8765432112345678, 0x1000

  // arbitrary values
  TEST_RR 21, divuw, 0, 0x153dbb213b87f929, 0x000003bfb4ddb76c
  TEST_RR 22, divuw, 0, 0xb145e90420e5445e, 0x0000000c3cb10c71
  TEST_RR 23, divuw, 0xe394, 0xa310aded32b07af9, 0x3905

  // the same register twice or three times, other registers
  TEST_RR_IN 24, divuw, a0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 25, divuw, a1, a0, a1, 7, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 26, divuw, a0, a0, a0, 1, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 27, divuw, a2, a0, a0, 1, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 28, divuw, t6, t5, t4, 0xa0b388, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 29, divuw, ra, sp, tp, 0x2d21c10c, 0x0fedcba987654325, 3
  TEST_RR_IN 30, divuw, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 31, divuw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 32, divuw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 33, divuw, a2, a0, x0, -1, 0xf00dcafe12345678, 0

TEST_END
