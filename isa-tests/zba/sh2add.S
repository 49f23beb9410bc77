/* sh2add rd, rs1, rs2: rd = rs2 + (rs1 << 2). */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sh2add, 6, 1, 2
  TEST_RR 2, sh2add, 0x1f, 7, 3
  TEST_RR 3, sh2add, 0, 0, 0
  TEST_RR 4, sh2add, -3, -1, 1
  TEST_RR 5, sh2add, 3, 1, -1
  TEST_RR 6, sh2add, -5, -1, -1
  TEST_RR 7, sh2add, -3, 0x7fffffffffffffff, 1
  TEST_RR 8, sh2add, -1, 0x8000000000000000, -1
  TEST_RR 9, sh2add, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, sh2add, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, sh2add, 0x00000001fffffffd, 0x7fffffff, 1
  TEST_RR 12, sh2add, 0x000000027fffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, sh2add, 0x00000003fffffffd, 0xffffffff, 1
  TEST_RR 14, sh2add, 0x00000004fffffffb, 0xffffffff, 0xffffffff
  TEST_RR 15, sh2add, 0xfffffffd7fffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, sh2add, 0x1eb851ebd27d27cf, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, sh2add, 0x8bf258bf38e38e34, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, sh2add, 0xd5013c7606f70678, 0x08a84f30b076cfc2, 0xb25fffb3451bc770
  TEST_RR 19, sh2add, 0xa840b90e5a50fb54, 0xc3906978322c2132, 0x99ff132d91a0768c
  TEST_RR 20, sh2add, 0x8e1327ccc2451276, 0x39ba955bd1971044, 0xa728d25d7be8d166

  // the same register twice or three times, other registers
  TEST_RR_IN 21, sh2add, a0, a0, a1, 0xd024f7a1d0369d05, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, sh2add, a1, a0, a1, 0x2fc4f9a42fc9630c, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, sh2add, a0, a0, a0, 0xb044f6f65b05b058, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, sh2add, a2, a0, a0, 0x4fa4fa4fa4fa4fb9, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, sh2add, t6, t5, t4, 0xc0372bf848d159fd, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, sh2add, ra, sp, tp, 0x3fb72ea61d950c97, 0x0fedcba987654325, 3
  TEST_RR_IN 27, sh2add, s0, x16, x15, 0xf00dcafe123456ec, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, sh2add, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, sh2add, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, sh2add, a2, a0, x0, 0xc0372bf848d159e0, 0xf00dcafe12345678, 0

TEST_END
