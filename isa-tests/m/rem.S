/* rem rd, rs1, rs2: rd = remainder with the sign of rs1; by zero the dividend; 0 on the one overflow. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, rem, 2, 0x14, 6
  TEST_RR 2, rem, -2, -20, 6
  TEST_RR 3, rem, 2, 0x14, -6
  TEST_RR 4, rem, -2, -20, -6
  TEST_RR 5, rem, 1, 1, 0
  TEST_RR 6, rem, -1, -1, 0
  TEST_RR 7, rem, 0, 0, 0
  TEST_RR 8, rem, 0, 0, 7
  TEST_RR 9, rem, 0, 0x8000000000000000, -1
  TEST_RR 10, rem, 0, 0x8000000000000000, 1
  TEST_RR 11, rem, 0, 0x7fffffffffffffff, -1
  TEST_RR 12, rem, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 13, rem, -1, -1, 2
  TEST_RR 14, rem, 0, 0xffffffff80000000, -1
  TEST_RR 15, rem, 0, 0x80000000, -1
  TEST_RR 16, rem, 0x80000001, 0x0000000180000000, 0xffffffff
  TEST_RR 17, rem, 0, 0x1234567800000000, 0x0000000100000000
  TEST_RR 18, rem, 1, 0xffffffff, 2
  TEST_RR 19, rem, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678
  TEST_RR 20, rem, 0xfffffffffffff678, 0x8765432112345678, 0x1000

  // arbitrary values
  TEST_RR 21, rem, 0x28d5b, 0x7499e22f1de6ab6b, 0x1828f6
  TEST_RR 22, rem, 0x18e9ef, 0x2142dea298f964f7, 0x3a216c
  TEST_RR 23, rem, 0xffffff3e395505e4, 0xeb1350828305b2a8, 0x000001c0520a114a

  // the same register twice or three times, other registers
  TEST_RR_IN 24, rem, a0, a0, a1, 0xfffb96a79999999d, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 25, rem, a1, a0, a1, 0x0fedcba987654325, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 26, rem, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 27, rem, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 28, rem, t6, t5, t4, -23, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 29, rem, ra, sp, tp, 1, 0x0fedcba987654325, 3
  TEST_RR_IN 30, rem, s0, x16, x15, 0x1d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 31, rem, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 32, rem, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 33, rem, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
