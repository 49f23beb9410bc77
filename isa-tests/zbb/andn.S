/* andn rd, rs1, rs2: rd = rs1 & ~rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, andn, 1, 1, 2
  TEST_RR 2, andn, 4, 7, 3
  TEST_RR 3, andn, 0, 0, 0
  TEST_RR 4, andn, -2, -1, 1
  TEST_RR 5, andn, 0, 1, -1
  TEST_RR 6, andn, 0, -1, -1
  TEST_RR 7, andn, 0x7ffffffffffffffe, 0x7fffffffffffffff, 1
  TEST_RR 8, andn, 0, 0x8000000000000000, -1
  TEST_RR 9, andn, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, andn, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, andn, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 12, andn, 0x80000000, 0x80000000, 0x7fffffff
  TEST_RR 13, andn, 0xfffffffe, 0xffffffff, 1
  TEST_RR 14, andn, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, andn, 0x80000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, andn, 0x8644020012141210, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, andn, 0x00020446898b8987, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, andn, 0x8130388222270006, 0x813379f3232f222f, 0x0083c1750908bfa9
  TEST_RR 19, andn, 0x94062b0208649040, 0x942f2b07ac7e915c, 0x43b944dda61a239d
  TEST_RR 20, andn, 0x081415e85a1820c2, 0x0c14fde8da3872ca, 0x5409e813a5e2de08

  // the same register twice or three times, other registers
  TEST_RR_IN 21, andn, a0, a0, a1, 0xf000005610101458, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, andn, a1, a0, a1, 0x0fe0010185410105, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, andn, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, andn, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, andn, t6, t5, t4, 0xf00dcafe12345660, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, andn, ra, sp, tp, 0x0fedcba987654324, 0x0fedcba987654325, 3
  TEST_RR_IN 27, andn, s0, x16, x15, 5, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, andn, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, andn, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, andn, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
