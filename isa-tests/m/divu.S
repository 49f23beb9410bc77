/* divu rd, rs1, rs2: rd = rs1 / rs2, unsigned; by zero all ones. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, divu, 3, 0x14, 6
  TEST_RR 2, divu, 0x2aaaaaaaaaaaaaa7, -20, 6
  TEST_RR 3, divu, 0, 0x14, -6
  TEST_RR 4, divu, 0, -20, -6
  TEST_RR 5, divu, -1, 1, 0
  TEST_RR 6, divu, -1, -1, 0
  TEST_RR 7, divu, -1, 0, 0
  TEST_RR 8, divu, 0, 0, 7
  TEST_RR 9, divu, 0, 0x8000000000000000, -1
  TEST_RR 10, divu, 0x8000000000000000, 0x8000000000000000, 1
  TEST_RR 11, divu, 0, 0x7fffffffffffffff, -1
  TEST_RR 12, divu, 1, 0x8000000000000000, 0x8000000000000000
  TEST_RR 13, divu, 0x7fffffffffffffff, -1, 2
  TEST_RR 14, divu, 0, 0xffffffff80000000, -1
  TEST_RR 15, divu, 0, 0x80000000, -1
  TEST_RR 16, divu, 1, 0x0000000180000000, 0xffffffff
  TEST_RR 17, divu, 0x12345678, 0x1234567800000000, 0x0000000100000000
  TEST_RR 18, divu, 0x7fffffff, 0xffffffff, 2
  TEST_RR 19, divu, 0, 0x0123456789abcdef, 0x8765432112345678
  TEST_RR 20, divu, 0x0008765432112345, 0x8765432112345678, 0x1000

  // arbitrary values
  TEST_RR 21, divu, 0x001a4d73c80be9e2, 0xd0c6c703de907260, 0x7f0
  TEST_RR 22, divu, 0xec278936, 0x65961b4eddf80f0d, 0x6e1f90c9
  TEST_RR 23, divu, 0x51aaf8, 0x9744a77e665ddef7, 0x000001da2c299aa4

  // the same register twice or three times, other registers
  TEST_RR_IN 24, divu, a0, a0, a1, 0xf, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 25, divu, a1, a0, a1, 0, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 26, divu, a0, a0, a0, 1, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 27, divu, a2, a0, a0, 1, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 28, divu, t6, t5, t4, 0x084718a7a85a14a3, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 29, divu, ra, sp, tp, 0x054f43e32d21c10c, 0x0fedcba987654325, 3
  TEST_RR_IN 30, divu, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 31, divu, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 32, divu, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 33, divu, a2, a0, x0, -1, 0xf00dcafe12345678, 0

TEST_END
