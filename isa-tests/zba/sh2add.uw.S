/* sh2add.uw rd, rs1, rs2: rd = rs2 + (zero-extended low 32 bits of rs1 << 2). */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sh2add.uw, 6, 1, 2
  TEST_RR 2, sh2add.uw, 0x1f, 7, 3
  TEST_RR 3, sh2add.uw, 0, 0, 0
  TEST_RR 4, sh2add.uw, 0x00000003fffffffd, -1, 1
  TEST_RR 5, sh2add.uw, 3, 1, -1
  TEST_RR 6, sh2add.uw, 0x00000003fffffffb, -1, -1
  TEST_RR 7, sh2add.uw, 0x00000003fffffffd, 0x7fffffffffffffff, 1
  TEST_RR 8, sh2add.uw, -1, 0x8000000000000000, -1
  TEST_RR 9, sh2add.uw, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, sh2add.uw, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, sh2add.uw, 0x00000001fffffffd, 0x7fffffff, 1
  TEST_RR 12, sh2add.uw, 0x000000027fffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, sh2add.uw, 0x00000003fffffffd, 0xffffffff, 1
  TEST_RR 14, sh2add.uw, 0x00000004fffffffb, 0xffffffff, 0xffffffff
  TEST_RR 15, sh2add.uw, 0x000000017fffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, sh2add.uw, 0x01234567d27d27cf, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, sh2add.uw, 0x8765432338e38e34, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, sh2add.uw, 0x7fde56d84966e878, 0x2c0f297b8fd01b43, 0x7fde56d60a267b6c
  TEST_RR 19, sh2add.uw, 0xc200e6d650cf5bf6, 0x3531caf4071f5787, 0xc200e6d63451fdda
  TEST_RR 20, sh2add.uw, 0x4196b8af0f69f049, 0x36e20602c890873f, 0x4196b8abed27d34d

  // the same register twice or three times, other registers
  TEST_RR_IN 21, sh2add.uw, a0, a0, a1, 0x0fedcba9d0369d05, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, sh2add.uw, a1, a0, a1, 0xf00dcb002fc9630c, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, sh2add.uw, a0, a0, a0, 0xf00dcafe5b05b058, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, sh2add.uw, a2, a0, a0, 0x0fedcbaba4fa4fb9, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, sh2add.uw, t6, t5, t4, 0x48d159fd, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, sh2add.uw, ra, sp, tp, 0x000000021d950c97, 0x0fedcba987654325, 3
  TEST_RR_IN 27, sh2add.uw, s0, x16, x15, 0xf00dcafe123456ec, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, sh2add.uw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, sh2add.uw, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, sh2add.uw, a2, a0, x0, 0x48d159e0, 0xf00dcafe12345678, 0

TEST_END
