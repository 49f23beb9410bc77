/* rolw rd, rs1, rs2: rd = the low 32 bits of rs1 rotated left by rs2[4:0], sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, rolw, 0x12345678, 0x8765432112345678, 0
  TEST_RR 2, rolw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, rolw, 0x2468acf0, 0x8765432112345678, 1
  TEST_RR 4, rolw, 0x10, 1, 4
  TEST_RR 5, rolw, -1, -1, 7
  TEST_RR 6, rolw, 0x159e048d, 0x8765432112345678, 0xe
  TEST_RR 7, rolw, 0xffffffffc4d5e6f7, 0x0123456789abcdef, 0x1f
  TEST_RR 8, rolw, 0x12345678, 0x8765432112345678, 0x20
  TEST_RR 9, rolw, 0x13579bdf, 0x0123456789abcdef, 0x21
  TEST_RR 10, rolw, 0xffffffff80000000, 1, 0x3f
  TEST_RR 11, rolw, 0, 0x8000000000000000, 0x3f
  TEST_RR 12, rolw, 0x12345678, 0x8765432112345678, 0x40
  TEST_RR 13, rolw, 0x91a2b3c, 0x8765432112345678, -1
  TEST_RR 14, rolw, -1, 0xffffffff, 0x10
  TEST_RR 15, rolw, 4, 0x80000000, 3
  TEST_RR 16, rolw, 0, 0, 5

  // arbitrary values
  TEST_RR 17, rolw, 0xffffffff91b4b3b5, 0x4926f596dac8da59, 0xfb34cfe2a347e489
  TEST_RR 18, rolw, 0x1f2b116, 0x6826024c5807cac4, 0xbb959bf898020946
  TEST_RR 19, rolw, 0x34db2290, 0xb4acc98e6452069b, 0x999f918f35943f73

  // the same register twice or three times, other registers
  TEST_RR_IN 20, rolw, a0, a0, a1, 0x468acf02, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, rolw, a1, a0, a1, 0x25876543, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, rolw, a0, a0, a0, 0x78123456, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, rolw, a2, a0, a0, 0xffffffffeca864b0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, rolw, t6, t5, t4, 0x2468acf, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, rolw, ra, sp, tp, 0x3b2a192c, 0x0fedcba987654325, 3
  TEST_RR_IN 26, rolw, s0, x16, x15, 0x1d000000, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, rolw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, rolw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, rolw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
