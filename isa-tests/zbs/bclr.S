/* bclr rd, rs1, rs2: rd = rs1 with bit rs2[5:0] cleared. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, bclr, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RR 2, bclr, 0x0123456789abcdee, 0x0123456789abcdef, 0
  TEST_RR 3, bclr, 0x8765432112345678, 0x8765432112345678, 1
  TEST_RR 4, bclr, 1, 1, 4
  TEST_RR 5, bclr, -129, -1, 7
  TEST_RR 6, bclr, 0x8765422112345678, 0x8765432112345678, 0x28
  TEST_RR 7, bclr, 0x0123456709abcdef, 0x0123456789abcdef, 0x1f
  TEST_RR 8, bclr, 0x8765432012345678, 0x8765432112345678, 0x20
  TEST_RR 9, bclr, 0x0123456589abcdef, 0x0123456789abcdef, 0x21
  TEST_RR 10, bclr, 1, 1, 0x3f
  TEST_RR 11, bclr, 0, 0x8000000000000000, 0x3f
  TEST_RR 12, bclr, 0x8765432112345678, 0x8765432112345678, 0x40
  TEST_RR 13, bclr, 0x0765432112345678, 0x8765432112345678, -1
  TEST_RR 14, bclr, 0xfffeffff, 0xffffffff, 0x10
  TEST_RR 15, bclr, 0x80000000, 0x80000000, 3
  TEST_RR 16, bclr, 0, 0, 5

  // arbitrary values
  TEST_RR 17, bclr, 0xb67c0f403100a98d, 0xb67c0f403100a98d, 0xc909f230ad0e6fd6
  TEST_RR 18, bclr, 0x5560af394a747980, 0x5560af394a747980, 0x86b88e7ac2516f3d
  TEST_RR 19, bclr, 0x56ca62fdc1bb21ed, 0x56ca63fdc1bb21ed, 0x7cf890180fedae68

  // the same register twice or three times, other registers
  TEST_RR_IN 20, bclr, a0, a0, a1, 0xf00dcade12345678, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, bclr, a1, a0, a1, 0x0eedcba987654325, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, bclr, a0, a0, a0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, bclr, a2, a0, a0, 0x0fedcb8987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, bclr, t6, t5, t4, 0xf00dcafe12345678, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, bclr, ra, sp, tp, 0x0fedcba987654325, 0x0fedcba987654325, 3
  TEST_RR_IN 26, bclr, s0, x16, x15, 0x1d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, bclr, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, bclr, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, bclr, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
