/* remw rd, rs1, rs2: rd = signed remainder of the low 32 bits, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, remw, 2, 0x14, 6
  TEST_RR 2, remw, -2, -20, 6
  TEST_RR 3, remw, 2, 0x14, -6
  TEST_RR 4, remw, -2, -20, -6
  TEST_RR 5, remw, 1, 1, 0
  TEST_RR 6, remw, -1, -1, 0
  TEST_RR 7, remw, 0, 0, 0
  TEST_RR 8, remw, 0, 0, 7
  TEST_RR 9, remw, 0, 0x8000000000000000, -1
  TEST_RR 10, remw, 0, 0x8000000000000000, 1
  TEST_RR 11, remw, 0, 0x7fffffffffffffff, -1
  TEST_RR 12, remw, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 13, remw, -1, -1, 2
  TEST_RR 14, remw, 0, 0xffffffff80000000, -1
  TEST_RR 15, remw, 0, 0x80000000, -1
  TEST_RR 16, remw, 0, 0x0000000180000000, 0xffffffff
  TEST_RR 17, remw, 0, 0x1234567800000000, 0x0000000100000000
  TEST_RR 18, remw, -1, 0xffffffff, 2
  TEST_RR 19, remw, 0xfffffffff6e5d4bf, 0x0123456789abcdef, 0x8765432112345678
  TEST_RR 20, remw, 0x678, 0x8765432112345678, 0x1000

  // arbitrary values
  TEST_RR 21, remw, 0xffffffff98c08898, 0x1076026298c08898, 0x000000c57c03fc9f
  TEST_RR 22, remw, 0xffffffffff8059ce, 0x476ce2fa81e91e0e, 0xec67f8
  TEST_RR 23, remw, 0x8274442, 0xb0b6ed4d12372d8f, 0xa0fe94d

  // the same register twice or three times, other registers
  TEST_RR_IN 24, remw, a0, a0, a1, 0x12345678, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 25, remw, a1, a0, a1, 0xfffffffff49f49f5, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 26, remw, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 27, remw, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 28, remw, t6, t5, t4, 0x10, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 29, remw, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 30, remw, s0, x16, x15, 0x1d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 31, remw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 32, remw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 33, remw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
