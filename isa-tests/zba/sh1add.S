/* sh1add rd, rs1, rs2: rd = rs2 + (rs1 << 1). */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sh1add, 4, 1, 2
  TEST_RR 2, sh1add, 0x11, 7, 3
  TEST_RR 3, sh1add, 0, 0, 0
  TEST_RR 4, sh1add, -1, -1, 1
  TEST_RR 5, sh1add, 1, 1, -1
  TEST_RR 6, sh1add, -3, -1, -1
  TEST_RR 7, sh1add, -1, 0x7fffffffffffffff, 1
  TEST_RR 8, sh1add, -1, 0x8000000000000000, -1
  TEST_RR 9, sh1add, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, sh1add, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, sh1add, 0xffffffff, 0x7fffffff, 1
  TEST_RR 12, sh1add, 0x000000017fffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, sh1add, 0x00000001ffffffff, 0xffffffff, 1
  TEST_RR 14, sh1add, 0x00000002fffffffd, 0xffffffff, 0xffffffff
  TEST_RR 15, sh1add, 0xfffffffe7fffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, sh1add, 0x0fedcba9ae147adf, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, sh1add, 0x89abcdf0258bf256, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, sh1add, 0xde6caa42654474d3, 0x02ce54e16f6ddbbf, 0xd8d0007f8668bd55
  TEST_RR 19, sh1add, 0x2db4129ab4d5140d, 0x55fb29322a85ce4e, 0x81bdc0365fc97771
  TEST_RR 20, sh1add, 0xc1e2fbe749564a9d, 0x6df0a80cefc2ae24, 0xe601abcd69d0ee55

  // the same register twice or three times, other registers
  TEST_RR_IN 21, sh1add, a0, a0, a1, 0xf00961a5abcdf015, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, sh1add, a1, a0, a1, 0x0fe9625120fedcc2, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, sh1add, a0, a0, a0, 0xd02960fa369d0368, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, sh1add, a2, a0, a0, 0x2fc962fc962fc96f, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, sh1add, t6, t5, t4, 0xe01b95fc2468ad0d, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, sh1add, ra, sp, tp, 0x1fdb97530eca864d, 0x0fedcba987654325, 3
  TEST_RR_IN 27, sh1add, s0, x16, x15, 0xf00dcafe123456b2, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, sh1add, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, sh1add, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, sh1add, a2, a0, x0, 0xe01b95fc2468acf0, 0xf00dcafe12345678, 0

TEST_END
