/* clmulh rd, rs1, rs2: rd = the high 64 bits of the carry-less product. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, clmulh, 0, 1, 2
  TEST_RR 2, clmulh, 0, 7, 3
  TEST_RR 3, clmulh, 0, 0, 0
  TEST_RR 4, clmulh, 0, -1, 1
  TEST_RR 5, clmulh, 0, 1, -1
  TEST_RR 6, clmulh, 0x5555555555555555, -1, -1
  TEST_RR 7, clmulh, 0, 0x7fffffffffffffff, 1
  TEST_RR 8, clmulh, 0x7fffffffffffffff, 0x8000000000000000, -1
  TEST_RR 9, clmulh, 0x4000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, clmulh, 0x3fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, clmulh, 0, 0x7fffffff, 1
  TEST_RR 12, clmulh, 0, 0x80000000, 0x7fffffff
  TEST_RR 13, clmulh, 0, 0xffffffff, 1
  TEST_RR 14, clmulh, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, clmulh, 0x5555555500000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, clmulh, 0x00962335c64ea62f, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, clmulh, 0x00962335c64ea62f, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, clmulh, 0x51a961dfd4ffe6c1, 0xe13323569f7b6447, 0xee38e87e9fdd251c
  TEST_RR 19, clmulh, 0x3defaf07efcbee3a, 0x7f9d11777a51b122, 0x8cc964c42c336cdf
  TEST_RR 20, clmulh, 0x0462df1c17fe82e4, 0x1c67233c2827c030, 0x69d6d14f84c02faf

  // the same register twice or three times, other registers
  TEST_RR_IN 21, clmulh, a0, a0, a1, 0x050eb9adc1563ce2, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, clmulh, a1, a0, a1, 0x050eb9adc1563ce2, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, clmulh, a0, a0, a0, 0x5500005150445554, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, clmulh, a2, a0, a0, 0x0055545150454441, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, clmulh, t6, t5, t4, 0xb, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, clmulh, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 27, clmulh, s0, x16, x15, 0xb, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, clmulh, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, clmulh, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, clmulh, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
