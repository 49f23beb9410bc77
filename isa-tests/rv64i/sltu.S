/* sltu rd, rs1, rs2: rd = 1 if rs1 < rs2 as unsigned numbers, else 0. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sltu, 1, 1, 2
  TEST_RR 2, sltu, 0, 7, 3
  TEST_RR 3, sltu, 0, 0, 0
  TEST_RR 4, sltu, 0, -1, 1
  TEST_RR 5, sltu, 1, 1, -1
  TEST_RR 6, sltu, 0, -1, -1
  TEST_RR 7, sltu, 0, 0x7fffffffffffffff, 1
  TEST_RR 8, sltu, 1, 0x8000000000000000, -1
  TEST_RR 9, sltu, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, sltu, 0, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, sltu, 0, 0x7fffffff, 1
  TEST_RR 12, sltu, 0, 0x80000000, 0x7fffffff
  TEST_RR 13, sltu, 0, 0xffffffff, 1
  TEST_RR 14, sltu, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, sltu, 0, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, sltu, 0, 5, 5
  TEST_RR 17, sltu, 0, 0x8000000000000000, 0
  TEST_RR 18, sltu, 1, 0, 0x8000000000000000
  TEST_RR 19, sltu, 0, 0x0000000100000000, 1
  TEST_RR 20, sltu, 1, 1, 0x0000000100000000
  TEST_RR 21, sltu, 1, -2, -1
  TEST_RR 22, sltu, 0, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 23, sltu, 1, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 24, sltu, 1, 0xe177bd840f775037, 0xf0e36688d64fe6cb
  TEST_RR 25, sltu, 1, 0x5295420b49bacc86, 0xf27f3bd333c8c5a1
  TEST_RR 26, sltu, 0, 0xff395fd2191f1bd7, 0x12000bc16babea0f

  // the same register twice or three times, other registers
  TEST_RR_IN 27, sltu, a0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, sltu, a1, a0, a1, 1, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 29, sltu, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 30, sltu, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 31, sltu, t6, t5, t4, 0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 32, sltu, ra, sp, tp, 0, 0x0fedcba987654325, 3
  TEST_RR_IN 33, sltu, s0, x16, x15, 1, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 34, sltu, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 35, sltu, a2, x0, a1, 1, 0, 0x0fedcba987654325
  TEST_RR_IN 36, sltu, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
