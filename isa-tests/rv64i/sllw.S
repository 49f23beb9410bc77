/* sllw rd, rs1, rs2: rd = the low 32 bits of rs1 << rs2[4:0], sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sllw, 0x12345678, 0x8765432112345678, 0
  TEST_RR 2, sllw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, sllw, 0x2468acf0, 0x8765432112345678, 1
  TEST_RR 4, sllw, 0x10, 1, 4
  TEST_RR 5, sllw, -128, -1, 7
  TEST_RR 6, sllw, 0x159e0000, 0x8765432112345678, 0xe
  TEST_RR 7, sllw, 0xffffffff80000000, 0x0123456789abcdef, 0x1f
  TEST_RR 8, sllw, 0x12345678, 0x8765432112345678, 0x20
  TEST_RR 9, sllw, 0x13579bde, 0x0123456789abcdef, 0x21
  TEST_RR 10, sllw, 0xffffffff80000000, 1, 0x3f
  TEST_RR 11, sllw, 0, 0x8000000000000000, 0x3f
  TEST_RR 12, sllw, 0x12345678, 0x8765432112345678, 0x40
  TEST_RR 13, sllw, 0, 0x8765432112345678, -1
  TEST_RR 14, sllw, 0xffffffffffff0000, 0xffffffff, 0x10
  TEST_RR 15, sllw, 0, 0x80000000, 3
  TEST_RR 16, sllw, 0, 0, 5

  // arbitrary values
  TEST_RR 17, sllw, 0xffffffffc84ea000, 0xf07e7c55f5f213a8, 0xc1db00c05817c48a
  TEST_RR 18, sllw, 0xffffffffe5a3ee40, 0x4cfb1e2617968fb9, 0xb4be7e6722a649e6
  TEST_RR 19, sllw, 0x68a6c000, 0x3a819d543dd1a29b, 0x1505df900838f08e

  // the same register twice or three times, other registers
  TEST_RR_IN 20, sllw, a0, a0, a1, 0x468acf00, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, sllw, a1, a0, a1, 0x25000000, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, sllw, a0, a0, a0, 0x78000000, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, sllw, a2, a0, a0, 0xffffffffeca864a0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, sllw, t6, t5, t4, 0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, sllw, ra, sp, tp, 0x3b2a1928, 0x0fedcba987654325, 3
  TEST_RR_IN 26, sllw, s0, x16, x15, 0x1d000000, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, sllw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, sllw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, sllw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
