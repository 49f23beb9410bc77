/* mulhu rd, rs1, rs2: rd = the high 64 bits of unsigned rs1 * unsigned rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, mulhu, 0, 1, 2
  TEST_RR 2, mulhu, 0, 7, 3
  TEST_RR 3, mulhu, 0, 0, 0
  TEST_RR 4, mulhu, 0, -1, 1
  TEST_RR 5, mulhu, 0, 1, -1
  TEST_RR 6, mulhu, -2, -1, -1
  TEST_RR 7, mulhu, 0, 0x7fffffffffffffff, 1
  TEST_RR 8, mulhu, 0x7fffffffffffffff, 0x8000000000000000, -1
  TEST_RR 9, mulhu, 0x4000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, mulhu, 0x3fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, mulhu, 0, 0x7fffffff, 1
  TEST_RR 12, mulhu, 0, 0x80000000, 0x7fffffff
  TEST_RR 13, mulhu, 0, 0xffffffff, 1
  TEST_RR 14, mulhu, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, mulhu, 0xfffffffeffffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, mulhu, 0x009a0cd05c3dac2f, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, mulhu, 0x009a0cd05c3dac2f, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, mulhu, 0x19d93a312487e745, 0x338e2bef6b4c4871, 0x805a15108233ed82
  TEST_RR 19, mulhu, 0x293dddb1aa158067, 0x96ea5eba91f228d8, 0x45f5731d93bb5569
  TEST_RR 20, mulhu, 0x654f153640a3f2b2, 0xdb1051d8ea640dc7, 0x7663fc9f9341f8fb

  // the same register twice or three times, other registers
  TEST_RR_IN 21, mulhu, a0, a0, a1, 0x0eefcaa3b850a021, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, mulhu, a1, a0, a1, 0x0eefcaa3b850a021, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, mulhu, a0, a0, a0, 0xe119dd5aa0e5ec54, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, mulhu, a2, a0, a0, 0x00fdbac097c8dc5b, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, mulhu, t6, t5, t4, 0x1b, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, mulhu, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 27, mulhu, s0, x16, x15, 0x1b, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, mulhu, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, mulhu, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, mulhu, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
