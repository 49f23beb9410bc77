/* max rd, rs1, rs2: rd = the larger of two signed numbers. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, max, 2, 1, 2
  TEST_RR 2, max, 7, 7, 3
  TEST_RR 3, max, 0, 0, 0
  TEST_RR 4, max, 1, -1, 1
  TEST_RR 5, max, 1, 1, -1
  TEST_RR 6, max, -1, -1, -1
  TEST_RR 7, max, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
  TEST_RR 8, max, -1, 0x8000000000000000, -1
  TEST_RR 9, max, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, max, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, max, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 12, max, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 13, max, 0xffffffff, 0xffffffff, 1
  TEST_RR 14, max, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 15, max, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, max, 5, 5, 5
  TEST_RR 17, max, 0, 0x8000000000000000, 0
  TEST_RR 18, max, 0, 0, 0x8000000000000000
  TEST_RR 19, max, 0x0000000100000000, 0x0000000100000000, 1
  TEST_RR 20, max, 0x0000000100000000, 1, 0x0000000100000000
  TEST_RR 21, max, -1, -2, -1
  TEST_RR 22, max, 0x0123456789abcdef, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 23, max, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 24, max, 0x57de8b0636a19381, 0x57de8b0636a19381, 0x286c48c71673e1a1
  TEST_RR 25, max, 0x5e831bfe46d4e9a3, 0xfb2aabfb9b5e136b, 0x5e831bfe46d4e9a3
  TEST_RR 26, max, 0xae8cc7a1695cfe6f, 0x91f62f38954c4831, 0xae8cc7a1695cfe6f

  // the same register twice or three times, other registers
  TEST_RR_IN 27, max, a0, a0, a1, 0x0fedcba987654325, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, max, a1, a0, a1, 0x0fedcba987654325, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 29, max, a0, a0, a0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 30, max, a2, a0, a0, 0x0fedcba987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 31, max, t6, t5, t4, 0x1d, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 32, max, ra, sp, tp, 0x0fedcba987654325, 0x0fedcba987654325, 3
  TEST_RR_IN 33, max, s0, x16, x15, 0x1d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 34, max, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 35, max, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 36, max, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
