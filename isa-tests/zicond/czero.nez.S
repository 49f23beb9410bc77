/* czero.nez rd, rs1, rs2: rd = 0 if rs2 is not zero, else rs1. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, czero.nez, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RR 2, czero.nez, 0, 0x8765432112345678, 1
  TEST_RR 3, czero.nez, 0, 0, 0
  TEST_RR 4, czero.nez, 0, 0, 5
  TEST_RR 5, czero.nez, -1, -1, 0
  TEST_RR 6, czero.nez, 0, 0x0123456789abcdef, 0x8000000000000000
  TEST_RR 7, czero.nez, 0, 0x0123456789abcdef, 0x0000000100000000
  TEST_RR 8, czero.nez, 0, 1, -1
  TEST_RR 9, czero.nez, 0x8000000000000000, 0x8000000000000000, 0
  TEST_RR 10, czero.nez, 0xffffffff, 0xffffffff, 0

  // arbitrary values
  TEST_RR 11, czero.nez, 0, 3, 0x80000000
  TEST_RR 12, czero.nez, 0, 0x87e08f61b6f4ec30, 0x015f9a4123a79ea8
  TEST_RR 13, czero.nez, 0x03a0a8a37f55f1fc, 0x03a0a8a37f55f1fc, 0

  // the same register twice or three times, other registers
  TEST_RR_IN 14, czero.nez, a0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 15, czero.nez, a1, a0, a1, 0, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 16, czero.nez, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 17, czero.nez, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 18, czero.nez, t6, t5, t4, 0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 19, czero.nez, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 20, czero.nez, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 21, czero.nez, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, czero.nez, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 23, czero.nez, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
