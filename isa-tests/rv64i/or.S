/* or rd, rs1, rs2: rd = rs1 | rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, or, 3, 1, 2
  TEST_RR 2, or, 7, 7, 3
  TEST_RR 3, or, 0, 0, 0
  TEST_RR 4, or, -1, -1, 1
  TEST_RR 5, or, -1, 1, -1
  TEST_RR 6, or, -1, -1, -1
  TEST_RR 7, or, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
  TEST_RR 8, or, -1, 0x8000000000000000, -1
  TEST_RR 9, or, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, or, -1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, or, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 12, or, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, or, 0xffffffff, 0xffffffff, 1
  TEST_RR 14, or, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 15, or, -1, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, or, 0x876747679bbfdfff, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, or, 0x876747679bbfdfff, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, or, 0xbacfb9fdeacf34df, 0xa8ce08d9c8c224de, 0xba03b9fc6a8d3405
  TEST_RR 19, or, 0xfe7f52be9eb6dbf3, 0x767352be9e30c862, 0xcc0e40220e861391
  TEST_RR 20, or, 0x9ef1ffe973f3b7b3, 0x86f1fd6033633533, 0x1cf00fe942d3a390

  // the same register twice or three times, other registers
  TEST_RR_IN 21, or, a0, a0, a1, 0xffedcbff9775577d, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, or, a1, a0, a1, 0xffedcbff9775577d, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, or, a0, a0, a0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, or, a2, a0, a0, 0x0fedcba987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, or, t6, t5, t4, 0xf00dcafe1234567d, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, or, ra, sp, tp, 0x0fedcba987654327, 0x0fedcba987654325, 3
  TEST_RR_IN 27, or, s0, x16, x15, 0xf00dcafe1234567d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, or, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, or, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, or, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
