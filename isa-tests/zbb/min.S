/* min rd, rs1, rs2: rd = the smaller of two signed numbers. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, min, 1, 1, 2
  TEST_RR 2, min, 3, 7, 3
  TEST_RR 3, min, 0, 0, 0
  TEST_RR 4, min, -1, -1, 1
  TEST_RR 5, min, -1, 1, -1
  TEST_RR 6, min, -1, -1, -1
  TEST_RR 7, min, 1, 0x7fffffffffffffff, 1
  TEST_RR 8, min, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 9, min, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, min, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, min, 1, 0x7fffffff, 1
  TEST_RR 12, min, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, min, 1, 0xffffffff, 1
  TEST_RR 14, min, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 15, min, 0xffffffff7fffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, min, 5, 5, 5
  TEST_RR 17, min, 0x8000000000000000, 0x8000000000000000, 0
  TEST_RR 18, min, 0x8000000000000000, 0, 0x8000000000000000
  TEST_RR 19, min, 1, 0x0000000100000000, 1
  TEST_RR 20, min, 1, 1, 0x0000000100000000
  TEST_RR 21, min, -2, -2, -1
  TEST_RR 22, min, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 23, min, 0x8765432112345678, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 24, min, 0x5033d70fa7e5881a, 0x5aa1a0758575e515, 0x5033d70fa7e5881a
  TEST_RR 25, min, 0xb0948e56f1e7bcd6, 0xebe54b6fe9524728, 0xb0948e56f1e7bcd6
  TEST_RR 26, min, 0xcee44789e65fc840, 0x316bdf7254ccf8c5, 0xcee44789e65fc840

  // the same register twice or three times, other registers
  TEST_RR_IN 27, min, a0, a0, a1, 0xf00dcafe12345678, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, min, a1, a0, a1, 0xf00dcafe12345678, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 29, min, a0, a0, a0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 30, min, a2, a0, a0, 0x0fedcba987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 31, min, t6, t5, t4, 0xf00dcafe12345678, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 32, min, ra, sp, tp, 3, 0x0fedcba987654325, 3
  TEST_RR_IN 33, min, s0, x16, x15, 0xf00dcafe12345678, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 34, min, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 35, min, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 36, min, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
