/* minu rd, rs1, rs2: rd = the smaller of two unsigned numbers. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, minu, 1, 1, 2
  TEST_RR 2, minu, 3, 7, 3
  TEST_RR 3, minu, 0, 0, 0
  TEST_RR 4, minu, 1, -1, 1
  TEST_RR 5, minu, 1, 1, -1
  TEST_RR 6, minu, -1, -1, -1
  TEST_RR 7, minu, 1, 0x7fffffffffffffff, 1
  TEST_RR 8, minu, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 9, minu, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, minu, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, minu, 1, 0x7fffffff, 1
  TEST_RR 12, minu, 0x7fffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, minu, 1, 0xffffffff, 1
  TEST_RR 14, minu, 0xffffffff, 0xffffffff, 0xffffffff
  TEST_RR 15, minu, 0xffffffff7fffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, minu, 5, 5, 5
  TEST_RR 17, minu, 0, 0x8000000000000000, 0
  TEST_RR 18, minu, 0, 0, 0x8000000000000000
  TEST_RR 19, minu, 1, 0x0000000100000000, 1
  TEST_RR 20, minu, 1, 1, 0x0000000100000000
  TEST_RR 21, minu, -2, -2, -1
  TEST_RR 22, minu, 0x0123456789abcdef, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 23, minu, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 24, minu, 0x0b2fc6af7b86ad3c, 0x3bc2aa6b648ab570, 0x0b2fc6af7b86ad3c
  TEST_RR 25, minu, 0x56b77db1ac6bd845, 0x56b77db1ac6bd845, 0xe167c1d8feb1bb45
  TEST_RR 26, minu, 0x5c93223f760fb19d, 0x5c93223f760fb19d, 0xb3ff22d1f6180f6b

  // the same register twice or three times, other registers
  TEST_RR_IN 27, minu, a0, a0, a1, 0x0fedcba987654325, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, minu, a1, a0, a1, 0x0fedcba987654325, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 29, minu, a0, a0, a0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 30, minu, a2, a0, a0, 0x0fedcba987654325, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 31, minu, t6, t5, t4, 0x1d, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 32, minu, ra, sp, tp, 3, 0x0fedcba987654325, 3
  TEST_RR_IN 33, minu, s0, x16, x15, 0x1d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 34, minu, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 35, minu, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 36, minu, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
