/* sra rd, rs1, rs2: rd = rs1 >> rs2[5:0], copies of the sign shifted in. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sra, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RR 2, sra, 0x0123456789abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, sra, 0xc3b2a190891a2b3c, 0x8765432112345678, 1
  TEST_RR 4, sra, 0, 1, 4
  TEST_RR 5, sra, -1, -1, 7
  TEST_RR 6, sra, 0xffffffffff876543, 0x8765432112345678, 0x28
  TEST_RR 7, sra, 0x2468acf, 0x0123456789abcdef, 0x1f
  TEST_RR 8, sra, 0xffffffff87654321, 0x8765432112345678, 0x20
  TEST_RR 9, sra, 0x91a2b3, 0x0123456789abcdef, 0x21
  TEST_RR 10, sra, 0, 1, 0x3f
  TEST_RR 11, sra, -1, 0x8000000000000000, 0x3f
  TEST_RR 12, sra, 0x8765432112345678, 0x8765432112345678, 0x40
  TEST_RR 13, sra, -1, 0x8765432112345678, -1
  TEST_RR 14, sra, 0xffff, 0xffffffff, 0x10
  TEST_RR 15, sra, 0x10000000, 0x80000000, 3
  TEST_RR 16, sra, 0, 0, 5

  // arbitrary values
  TEST_RR 17, sra, 0x00003eee01fb706d, 0x3eee01fb706d6f04, 0xa62795f182a39f10
  TEST_RR 18, sra, -4, 0xf99c0fc5c61b5587, 0x4c9b615190de5479
  TEST_RR 19, sra, 0xfffffffee5d0a5e6, 0xb9742979aa0d317e, 0x2d931607b1ff7c1e

  // the same register twice or three times, other registers
  TEST_RR_IN 20, sra, a0, a0, a1, 0xffffffffff806e57, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, sra, a1, a0, a1, 0xf, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, sra, a0, a0, a0, -16, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, sra, a2, a0, a0, 0x7f6e5d, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, sra, t6, t5, t4, 0xffffffff806e57f0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, sra, ra, sp, tp, 0x01fdb97530eca864, 0x0fedcba987654325, 3
  TEST_RR_IN 26, sra, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, sra, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, sra, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, sra, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
