/* sraw rd, rs1, rs2: rd = the low 32 bits of rs1, signed, shifted right by rs2[4:0]. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sraw, 0x12345678, 0x8765432112345678, 0
  TEST_RR 2, sraw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, sraw, 0x91a2b3c, 0x8765432112345678, 1
  TEST_RR 4, sraw, 0, 1, 4
  TEST_RR 5, sraw, -1, -1, 7
  TEST_RR 6, sraw, 0x48d1, 0x8765432112345678, 0xe
  TEST_RR 7, sraw, -1, 0x0123456789abcdef, 0x1f
  TEST_RR 8, sraw, 0x12345678, 0x8765432112345678, 0x20
  TEST_RR 9, sraw, 0xffffffffc4d5e6f7, 0x0123456789abcdef, 0x21
  TEST_RR 10, sraw, 0, 1, 0x3f
  TEST_RR 11, sraw, 0, 0x8000000000000000, 0x3f
  TEST_RR 12, sraw, 0x12345678, 0x8765432112345678, 0x40
  TEST_RR 13, sraw, 0, 0x8765432112345678, -1
  TEST_RR 14, sraw, -1, 0xffffffff, 0x10
  TEST_RR 15, sraw, 0xfffffffff0000000, 0x80000000, 3
  TEST_RR 16, sraw, 0, 0, 5

  // arbitrary values
  TEST_RR 17, sraw, 0xffffffffff45c140, 0x6f0e23f5a2e0a01b, 0x187f8bf01883eea7
  TEST_RR 18, sraw, 0x180dc6, 0x45ff67f560371b66, 0x71acabaafff84daa
  TEST_RR 19, sraw, 0x339, 0x24c871b619c833c4, 0x455ce14fa2158bb3

  // the same register twice or three times, other registers
  TEST_RR_IN 20, sraw, a0, a0, a1, 0x91a2b3, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, sraw, a1, a0, a1, -121, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, sraw, a0, a0, a0, 0x12, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, sraw, a2, a0, a0, 0xfffffffffc3b2a19, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, sraw, t6, t5, t4, 0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, sraw, ra, sp, tp, 0xfffffffff0eca864, 0x0fedcba987654325, 3
  TEST_RR_IN 26, sraw, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, sraw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, sraw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, sraw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
