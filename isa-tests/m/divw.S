/* divw rd, rs1, rs2: rd = signed quotient of the low 32 bits, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, divw, 3, 0x14, 6
  TEST_RR 2, divw, -3, -20, 6
  TEST_RR 3, divw, -3, 0x14, -6
  TEST_RR 4, divw, 3, -20, -6
  TEST_RR 5, divw, -1, 1, 0
  TEST_RR 6, divw, -1, -1, 0
  TEST_RR 7, divw, -1, 0, 0
  TEST_RR 8, divw, 0, 0, 7
  TEST_RR 9, divw, 0, 0x8000000000000000, -1
  TEST_RR 10, divw, 0, 0x8000000000000000, 1
  TEST_RR 11, divw, 1, 0x7fffffffffffffff, -1
  TEST_RR 12, divw, -1, 0x8000000000000000, 0x8000000000000000
  TEST_RR 13, divw, 0, -1, 2
  TEST_RR 14, divw, 0xffffffff80000000, 0xffffffff80000000, -1
  TEST_RR 15, divw, 0xffffffff80000000, 0x80000000, -1
  TEST_RR 16, divw, 0xffffffff80000000, 0x0000000180000000, 0xffffffff
  TEST_RR 17, divw, -1, 0x1234567800000000, 0x0000000100000000
  TEST_RR 18, divw, 0, 0xffffffff, 2
  TEST_RR 19, divw, -6, 0x0123456789abcdef, 0x8765432112345678
  TEST_RR 20, divw, 0x12345, 0x8765432112345678, 0x1000

  // arbitrary values
  TEST_RR 21, divw, -9, 0x117c02b3995bf496, 0xb4ba484
  TEST_RR 22, divw, 0, 0xd04a0686e36512e0, 0x00000001c71b335f
  TEST_RR 23, divw, 0x119, 0x4187e69e0796f56e, 0x6e711

  // the same register twice or three times, other registers
  TEST_RR_IN 24, divw, a0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 25, divw, a1, a0, a1, -6, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 26, divw, a0, a0, a0, 1, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 27, divw, a2, a0, a0, 1, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 28, divw, t6, t5, t4, 0xa0b388, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 29, divw, ra, sp, tp, 0xffffffffd7cc6bb7, 0x0fedcba987654325, 3
  TEST_RR_IN 30, divw, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 31, divw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 32, divw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 33, divw, a2, a0, x0, -1, 0xf00dcafe12345678, 0

TEST_END
