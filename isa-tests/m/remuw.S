/* remuw rd, rs1, rs2: rd = unsigned remainder of the low 32 bits, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, remuw, 2, 0x14, 6
  TEST_RR 2, remuw, 2, -20, 6
  TEST_RR 3, remuw, 0x14, 0x14, -6
  TEST_RR 4, remuw, -20, -20, -6
  TEST_RR 5, remuw, 1, 1, 0
  TEST_RR 6, remuw, -1, -1, 0
  TEST_RR 7, remuw, 0, 0, 0
  TEST_RR 8, remuw, 0, 0, 7
  TEST_RR 9, remuw, 0, 0x8000000000000000, -1
  TEST_RR 10, remuw, 0, 0x8000000000000000, 1
  TEST_RR 11, remuw, 0, 0x7fffffffffffffff, -1
  TEST_RR 12, remuw, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 13, remuw, 1, -1, 2
  TEST_RR 14, remuw, 0xffffffff80000000, 0xffffffff80000000, -1
  TEST_RR 15, remuw, 0xffffffff80000000, 0x80000000, -1
  TEST_RR 16, remuw, 0xffffffff80000000, 0x0000000180000000, 0xffffffff
  TEST_RR 17, remuw, 0, 0x1234567800000000, 0x0000000100000000
  TEST_RR 18, remuw, 1, 0xffffffff, 2
  TEST_RR 19, remuw, 0xa3d70a7, 0x0123456789abcdef, 0x8765432112345678
  TEST_RR 20, remuw, 0x678, 0x8765432112345678, 0x1000

  // arbitrary values
  TEST_RR 21, remuw, 0x186c, 0x98448dffdece68da, 0x1df7
  TEST_RR 22, remuw, 0x2b365cbf, 0x7b874a8f8085a68e, 0x554f49cf
  TEST_RR 23, remuw, 0x12b3352, 0x04b7c8123ae20970, 0x00000001099e7905

  // the same register twice or three times, other registers
  TEST_RR_IN 24, remuw, a0, a0, a1, 0x12345678, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 25, remuw, a1, a0, a1, 0x7f6e5dd, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 26, remuw, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 27, remuw, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 28, remuw, t6, t5, t4, 0x10, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 29, remuw, ra, sp, tp, 1, 0x0fedcba987654325, 3
  TEST_RR_IN 30, remuw, s0, x16, x15, 0x1d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 31, remuw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 32, remuw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 33, remuw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
