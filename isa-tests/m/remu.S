/* remu rd, rs1, rs2: rd = unsigned remainder; by zero the dividend. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, remu, 2, 0x14, 6
  TEST_RR 2, remu, 2, -20, 6
  TEST_RR 3, remu, 0x14, 0x14, -6
  TEST_RR 4, remu, -20, -20, -6
  TEST_RR 5, remu, 1, 1, 0
  TEST_RR 6, remu, -1, -1, 0
  TEST_RR 7, remu, 0, 0, 0
  TEST_RR 8, remu, 0, 0, 7
  TEST_RR 9, remu, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 10, remu, 0, 0x8000000000000000, 1
  TEST_RR 11, remu, 0x7fffffffffffffff, 0x7fffffffffffffff, -1
  TEST_RR 12, remu, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 13, remu, 1, -1, 2
  TEST_RR 14, remu, 0xffffffff80000000, 0xffffffff80000000, -1
  TEST_RR 15, remu, 0x80000000, 0x80000000, -1
  TEST_RR 16, remu, 0x80000001, 0x0000000180000000, 0xffffffff
  TEST_RR 17, remu, 0, 0x1234567800000000, 0x0000000100000000
  TEST_RR 18, remu, 1, 0xffffffff, 2
  TEST_RR 19, remu, 0x0123456789abcdef, 0x0123456789abcdef, 0x8765432112345678
  TEST_RR 20, remu, 0x678, 0x8765432112345678, 0x1000

  // arbitrary values
  TEST_RR 21, remu, 0x250756a1, 0xfb6bc2d5814124e7, 0x3b4ba529
  TEST_RR 22, remu, 0x28727a, 0x21ca647404d0a508, 0x497c17
  TEST_RR 23, remu, 0x4e, 0x48f5b95d0855e918, 0x143

  // the same register twice or three times, other registers
  TEST_RR_IN 24, remu, a0, a0, a1, 0x011edc0f2345674d, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 25, remu, a1, a0, a1, 0x0fedcba987654325, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 26, remu, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 27, remu, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 28, remu, t6, t5, t4, 1, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 29, remu, ra, sp, tp, 1, 0x0fedcba987654325, 3
  TEST_RR_IN 30, remu, s0, x16, x15, 0x1d, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 31, remu, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 32, remu, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 33, remu, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
