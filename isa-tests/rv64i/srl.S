/* srl rd, rs1, rs2: rd = rs1 >> rs2[5:0], zeros shifted in. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, srl, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RR 2, srl, 0x0123456789abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, srl, 0x43b2a190891a2b3c, 0x8765432112345678, 1
  TEST_RR 4, srl, 0, 1, 4
  TEST_RR 5, srl, 0x01ffffffffffffff, -1, 7
  TEST_RR 6, srl, 0x876543, 0x8765432112345678, 0x28
  TEST_RR 7, srl, 0x2468acf, 0x0123456789abcdef, 0x1f
  TEST_RR 8, srl, 0x87654321, 0x8765432112345678, 0x20
  TEST_RR 9, srl, 0x91a2b3, 0x0123456789abcdef, 0x21
  TEST_RR 10, srl, 0, 1, 0x3f
  TEST_RR 11, srl, 1, 0x8000000000000000, 0x3f
  TEST_RR 12, srl, 0x8765432112345678, 0x8765432112345678, 0x40
  TEST_RR 13, srl, 1, 0x8765432112345678, -1
  TEST_RR 14, srl, 0xffff, 0xffffffff, 0x10
  TEST_RR 15, srl, 0x10000000, 0x80000000, 3
  TEST_RR 16, srl, 0, 0, 5

  // arbitrary values
  TEST_RR 17, srl, 0x5c840c, 0x5c840c3d8f93221b, 0xcd672d89d903ca68
  TEST_RR 18, srl, 0x1eaaaa7ef49cb020, 0x7aaaa9fbd272c080, 0x4dd94c0286e14f82
  TEST_RR 19, srl, 3, 0xd7ad2b590e049ac6, 0x48bf9768268b57fe

  // the same register twice or three times, other registers
  TEST_RR_IN 20, srl, a0, a0, a1, 0x7806e57, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, srl, a1, a0, a1, 0xf, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, srl, a0, a0, a0, 0xf0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, srl, a2, a0, a0, 0x7f6e5d, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, srl, t6, t5, t4, 0x00000007806e57f0, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, srl, ra, sp, tp, 0x01fdb97530eca864, 0x0fedcba987654325, 3
  TEST_RR_IN 26, srl, s0, x16, x15, 0, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, srl, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, srl, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, srl, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
