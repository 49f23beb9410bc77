/* srlw rd, rs1, rs2: rd = the low 32 bits of rs1 shifted right by rs2[4:0] with zeros, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, srlw, 0x12345678, 0x8765432112345678, 0
  TEST_RR 2, srlw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, srlw, 0x91a2b3c, 0x8765432112345678, 1
  TEST_RR 4, srlw, 0, 1, 4
  TEST_RR 5, srlw, 0x1ffffff, -1, 7
  TEST_RR 6, srlw, 0x48d1, 0x8765432112345678, 0xe
  TEST_RR 7, srlw, 1, 0x0123456789abcdef, 0x1f
  TEST_RR 8, srlw, 0x12345678, 0x8765432112345678, 0x20
  TEST_RR 9, srlw, 0x44d5e6f7, 0x0123456789abcdef, 0x21
  TEST_RR 10, srlw, 0, 1, 0x3f
  TEST_RR 11, srlw, 0, 0x8000000000000000, 0x3f
  TEST_RR 12, srlw, 0x12345678, 0x8765432112345678, 0x40
  TEST_RR 13, srlw, 0, 0x8765432112345678, -1
  TEST_RR 14, srlw, 0xffff, 0xffffffff, 0x10
  TEST_RR 15, srlw, 0x10000000, 0x80000000, 3
  TEST_RR 16, srlw, 0, 0, 5

  // arbitrary values
  TEST_RR 17, srlw, 0xd4b96d, 0xbbfcaa02d4b96d1d, 0xf048cb66ccc94a28
  TEST_RR 18, srlw, 2, 0x8d1693b79b071018, 0x3a81406bf3cb191e
  TEST_RR 19, srlw, 0x478, 0xd60b09468f12fa7f, 0x8adef2865d03a1f5

  // the same register twice or three times, other registers
  TEST_RR_IN 20, srlw, a0, a0, a1, 0x91a2b3, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, srlw, a1, a0, a1, 0x87, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, srlw, a0, a0, a0, 0x12, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, srlw, a2, a0, a0, 0x43b2a19, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, srlw, t6, t5, t4, 0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, srlw, ra, sp, tp, 0x10eca864, 0x0fedcba987654325, 3
  TEST_RR_IN 26, srlw, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, srlw, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, srlw, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, srlw, a2, a0, x0, 0x12345678, 0xf00dcafe12345678, 0

TEST_END
