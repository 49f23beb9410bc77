/* mulw rd, rs1, rs2: rd = the low 32 bits of rs1 * rs2, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, mulw, 2, 1, 2
  TEST_RR 2, mulw, 0x15, 7, 3
  TEST_RR 3, mulw, 0, 0, 0
  TEST_RR 4, mulw, -1, -1, 1
  TEST_RR 5, mulw, -1, 1, -1
  TEST_RR 6, mulw, 1, -1, -1
  TEST_RR 7, mulw, -1, 0x7fffffffffffffff, 1
  TEST_RR 8, mulw, 0, 0x8000000000000000, -1
  TEST_RR 9, mulw, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, mulw, 0, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, mulw, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 12, mulw, 0xffffffff80000000, 0x80000000, 0x7fffffff
  TEST_RR 13, mulw, -1, 0xffffffff, 1
  TEST_RR 14, mulw, 1, 0xffffffff, 0xffffffff
  TEST_RR 15, mulw, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, mulw, 0xffffffffe242d208, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, mulw, 0xffffffffe242d208, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, mulw, 0xffffffffbcb5a99e, 0x60d18ed04cb7885f, 0x77ea98fd40599322
  TEST_RR 19, mulw, 0x29c2b700, 0x51727c767f7fad20, 0xcad10cdb8860d8f8
  TEST_RR 20, mulw, 0xffffffff997aace8, 0x01b41a7f7aa5a988, 0xf8c0acca4f143c2d

  // the same register twice or three times, other registers
  TEST_RR_IN 21, mulw, a0, a0, a1, 0xffffffffb989e758, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, mulw, a1, a0, a1, 0xffffffffb989e758, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, mulw, a0, a0, a0, 0x1df4d840, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, mulw, a2, a0, a0, 0x12ce6359, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, mulw, t6, t5, t4, 0xfedcb98, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, mulw, ra, sp, tp, 0xffffffff962fc96f, 0x0fedcba987654325, 3
  TEST_RR_IN 27, mulw, s0, x16, x15, 0xfedcb98, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, mulw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, mulw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, mulw, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
