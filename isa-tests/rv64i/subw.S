/* subw rd, rs1, rs2: rd = the low 32 bits of rs1 - rs2, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, subw, -1, 1, 2
  TEST_RR 2, subw, 4, 7, 3
  TEST_RR 3, subw, 0, 0, 0
  TEST_RR 4, subw, -2, -1, 1
  TEST_RR 5, subw, 2, 1, -1
  TEST_RR 6, subw, 0, -1, -1
  TEST_RR 7, subw, -2, 0x7fffffffffffffff, 1
  TEST_RR 8, subw, 1, 0x8000000000000000, -1
  TEST_RR 9, subw, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, subw, 1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, subw, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 12, subw, 1, 0x80000000, 0x7fffffff
  TEST_RR 13, subw, -2, 0xffffffff, 1
  TEST_RR 14, subw, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, subw, 1, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, subw, 0xffffffff88888889, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, subw, 0x77777777, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, subw, 0x51ed49c8, 0x7a87bccb45adc6d1, 0x94d0c1f5f3c07d09
  TEST_RR 19, subw, 0xffffffff8801cc96, 0x4f33ea5f4c4a11e3, 0x0ea41f81c448454d
  TEST_RR 20, subw, 0x4e3acff4, 0xe11fa33fb1615ca4, 0x579d770663268cb0

  // the same register twice or three times, other registers
  TEST_RR_IN 21, subw, a0, a0, a1, 0xffffffff8acf1353, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, subw, a1, a0, a1, 0x7530ecad, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, subw, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, subw, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, subw, t6, t5, t4, 0x1234565b, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, subw, ra, sp, tp, 0xffffffff87654322, 0x0fedcba987654325, 3
  TEST_RR_IN 27, subw, s0, x16, x15, 0xffffffffedcba9a5, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, subw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, subw, a2, x0, a1, 0x789abcdb, 0, 0x0fedcba987654325
  TEST_RR_IN 30, subw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
