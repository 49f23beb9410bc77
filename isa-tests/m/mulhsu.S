/* mulhsu rd, rs1, rs2: rd = the high 64 bits of signed rs1 * unsigned rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, mulhsu, 0, 1, 2
  TEST_RR 2, mulhsu, 0, 7, 3
  TEST_RR 3, mulhsu, 0, 0, 0
  TEST_RR 4, mulhsu, -1, -1, 1
  TEST_RR 5, mulhsu, 0, 1, -1
  TEST_RR 6, mulhsu, -1, -1, -1
  TEST_RR 7, mulhsu, 0, 0x7fffffffffffffff, 1
  TEST_RR 8, mulhsu, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 9, mulhsu, 0xc000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, mulhsu, 0xc000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, mulhsu, 0, 0x7fffffff, 1
  TEST_RR 12, mulhsu, 0, 0x80000000, 0x7fffffff
  TEST_RR 13, mulhsu, 0, 0xffffffff, 1
  TEST_RR 14, mulhsu, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, mulhsu, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, mulhsu, 0xff76c768d291de40, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, mulhsu, 0x009a0cd05c3dac2f, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, mulhsu, 0xeb3b26fe3e53cb09, 0xa9a48a61e7d1da66, 0x3d916b3ef6358cd8
  TEST_RR 19, mulhsu, 0x2088ae7e09cb9e50, 0x42991bfde725ccf9, 0x7d0f12a7d05ca6af
  TEST_RR 20, mulhsu, 0x505cb04e669f7fb3, 0x525f2880d1935af5, 0xf9c119644f5b6389

  // the same register twice or three times, other registers
  TEST_RR_IN 21, mulhsu, a0, a0, a1, 0xff01fefa30eb5cfc, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, mulhsu, a1, a0, a1, 0x0eefcaa3b850a021, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, mulhsu, a0, a0, a0, 0xf10c125c8eb195dc, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, mulhsu, a2, a0, a0, 0x00fdbac097c8dc5b, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, mulhsu, t6, t5, t4, -2, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, mulhsu, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 27, mulhsu, s0, x16, x15, 0x1b, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, mulhsu, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, mulhsu, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, mulhsu, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
