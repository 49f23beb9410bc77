/* mul rd, rs1, rs2: rd = the low 64 bits of rs1 * rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, mul, 2, 1, 2
  TEST_RR 2, mul, 0x15, 7, 3
  TEST_RR 3, mul, 0, 0, 0
  TEST_RR 4, mul, -1, -1, 1
  TEST_RR 5, mul, -1, 1, -1
  TEST_RR 6, mul, 1, -1, -1
  TEST_RR 7, mul, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
  TEST_RR 8, mul, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RR 9, mul, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, mul, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, mul, 0x7fffffff, 0x7fffffff, 1
  TEST_RR 12, mul, 0x3fffffff80000000, 0x80000000, 0x7fffffff
  TEST_RR 13, mul, 0xffffffff, 0xffffffff, 1
  TEST_RR 14, mul, 0xfffffffe00000001, 0xffffffff, 0xffffffff
  TEST_RR 15, mul, 0x4000000080000000, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, mul, 0xc0e574f7e242d208, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, mul, 0xc0e574f7e242d208, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, mul, 0xc7c662cb4027a4bc, 0x83083710471b7925, 0xf4f71a33c635eb0c
  TEST_RR 19, mul, 0x307ed3fd60250fd1, 0xc9b787214957cea7, 0x66fba91c3c7ab4c7
  TEST_RR 20, mul, 0x4974c98d72fc21d0, 0x22a8548ad9743d5a, 0x36f926ab70567988

  // the same register twice or three times, other registers
  TEST_RR_IN 21, mul, a0, a0, a1, 0xfa2bdaf3b989e758, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, mul, a1, a0, a1, 0xfa2bdaf3b989e758, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, mul, a0, a0, a0, 0x81cc5cfc1df4d840, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, mul, a2, a0, a0, 0x4c4d49b912ce6359, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, mul, t6, t5, t4, 0x318ffec80fedcb98, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, mul, ra, sp, tp, 0x2fc962fc962fc96f, 0x0fedcba987654325, 3
  TEST_RR_IN 27, mul, s0, x16, x15, 0x318ffec80fedcb98, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, mul, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, mul, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 30, mul, a2, a0, x0, 0, 0xf00dcafe12345678, 0

TEST_END
