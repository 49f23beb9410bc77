/* rorw rd, rs1, rs2: rd = the low 32 bits of rs1 rotated right by rs2[4:0], sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, rorw, 0x12345678, 0x8765432112345678, 0
  TEST_RR 2, rorw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, rorw, 0x91a2b3c, 0x8765432112345678, 1
  TEST_RR 4, rorw, 0x10000000, 1, 4
  TEST_RR 5, rorw, -1, -1, 7
  TEST_RR 6, rorw, 0x59e048d1, 0x8765432112345678, 0xe
  TEST_RR 7, rorw, 0x13579bdf, 0x0123456789abcdef, 0x1f
  TEST_RR 8, rorw, 0x12345678, 0x8765432112345678, 0x20
  TEST_RR 9, rorw, 0xffffffffc4d5e6f7, 0x0123456789abcdef, 0x21
  TEST_RR 10, rorw, 2, 1, 0x3f
  TEST_RR 11, rorw, 0, 0x8000000000000000, 0x3f
  TEST_RR 12, rorw, 0x12345678, 0x8765432112345678, 0x40
  TEST_RR 13, rorw, 0x2468acf0, 0x8765432112345678, -1
  TEST_RR 14, rorw, -1, 0xffffffff, 0x10
  TEST_RR 15, rorw, 0x10000000, 0x80000000, 3
  TEST_RR 16, rorw, 0, 0, 5

  // arbitrary values
  TEST_RR 17, rorw, 0x57ccf803, 0xfa9d090f01abe67c, 0x06e43e10225f5ff7
  TEST_RR 18, rorw, 0x3ac1dc4c, 0x09b9802c7583b898, 0x11ce43ea134ceae1
  TEST_RR 19, rorw, 0xffffffffab412e0e, 0xe0e14e3d0970755a, 0x2074ce6fdeff4a6b

  // the same register twice or three times, other registers
  TEST_RR_IN 20, rorw, a0, a0, a1, 0xffffffffc091a2b3, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, rorw, a1, a0, a1, 0x65432587, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, rorw, a0, a0, a0, 0x34567812, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, rorw, a2, a0, a0, 0x2c3b2a19, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, rorw, t6, t5, t4, 0xffffffff91a2b3c0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, rorw, ra, sp, tp, 0xffffffffb0eca864, 0x0fedcba987654325, 3
  TEST_RR_IN 26, rorw, s0, x16, x15, 0x1d00, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, rorw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, rorw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, rorw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
