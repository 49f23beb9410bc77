/* czero.eqz rd, rs1, rs2: rd = 0 if rs2 is zero, else rs1. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, czero.eqz, 0, 0x8765432112345678, 0
  TEST_RR 2, czero.eqz, 0x8765432112345678, 0x8765432112345678, 1
  TEST_RR 3, czero.eqz, 0, 0, 0
  TEST_RR 4, czero.eqz, 0, 0, 5
  TEST_RR 5, czero.eqz, 0, -1, 0
  TEST_RR 6, czero.eqz, 0x0123456789abcdef, 0x0123456789abcdef, 0x8000000000000000
  TEST_RR 7, czero.eqz, 0x0123456789abcdef, 0x0123456789abcdef, 0x0000000100000000
  TEST_RR 8, czero.eqz, 1, 1, -1
  TEST_RR 9, czero.eqz, 0, 0x8000000000000000, 0
  TEST_RR 10, czero.eqz, 0, 0xffffffff, 0

  // arbitrary values
  TEST_RR 11, czero.eqz, 3, 3, 0x80000000
  TEST_RR 12, czero.eqz, 0xf26cccf2c6490484, 0xf26cccf2c6490484, 0x636be526df0b4f4d
  TEST_RR 13, czero.eqz, 0, 0x322e139d9ed9ac70, 0

  // the same register twice or three times, other registers
  TEST_RR_IN 14, czero.eqz, a0, a0, a1, 0xf00dcafe12345678, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 15, czero.eqz, a1, a0, a1, 0x0fedcba987654325, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 16, czero.eqz, a0, a0, a0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 17, czero.eqz, a2, a0, a0, 0x0fedcba987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 18, czero.eqz, t6, t5, t4, 0xf00dcafe12345678, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 19, czero.eqz, ra, sp, tp, 0x0fedcba987654325, 0x0fedcba987654325, 3
  TEST_RR_IN 20, czero.eqz, s0, x16, x15, 0x1d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 21, czero.eqz, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, czero.eqz, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 23, czero.eqz, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
