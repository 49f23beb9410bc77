/* bext rd, rs1, rs2: rd = bit rs2[5:0] of rs1. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, bext, 0, 0x8765432112345678, 0
  TEST_RR 2, bext, 1, 0x0123456789abcdef, 0
  TEST_RR 3, bext, 0, 0x8765432112345678, 1
  TEST_RR 4, bext, 0, 1, 4
  TEST_RR 5, bext, 1, -1, 7
  TEST_RR 6, bext, 1, 0x8765432112345678, 0x28
  TEST_RR 7, bext, 1, 0x0123456789abcdef, 0x1f
  TEST_RR 8, bext, 1, 0x8765432112345678, 0x20
  TEST_RR 9, bext, 1, 0x0123456789abcdef, 0x21
  TEST_RR 10, bext, 0, 1, 0x3f
  TEST_RR 11, bext, 1, 0x8000000000000000, 0x3f
  TEST_RR 12, bext, 0, 0x8765432112345678, 0x40
  TEST_RR 13, bext, 1, 0x8765432112345678, -1
  TEST_RR 14, bext, 1, 0xffffffff, 0x10
  TEST_RR 15, bext, 0, 0x80000000, 3
  TEST_RR 16, bext, 0, 0, 5

  // arbitrary values
  TEST_RR 17, bext, 0, 0xcc03e84ce5fd048c, 0x119841fdfe9fb125
  TEST_RR 18, bext, 0, 0x613c02fe134106c1, 0x64e0e281a3d923d7
  TEST_RR 19, bext, 1, 0xb267b115aa9ceb2a, 0x0f88345958c8a824

  // the same register twice or three times, other registers
  TEST_RR_IN 20, bext, a0, a0, a1, 1, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, bext, a1, a0, a1, 1, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, bext, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, bext, a2, a0, a0, 1, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, bext, t6, t5, t4, 0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, bext, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 26, bext, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, bext, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, bext, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, bext, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
