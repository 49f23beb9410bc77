/* sub rd, rs1, rs2: rd = rs1 - rs2 modulo 2^64. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sub, -1, 1, 2
  TEST_RR 2, sub, 4, 7, 3
  TEST_RR 3, sub, 0, 0, 0
  TEST_RR 4, sub, -2, -1, 1
  TEST_RR 5, sub, 2, 1, -1
  TEST_RR 6, sub, 0, -1, -1
  TEST_RR 7, sub, 0x7ffffffffffffffe, 0x7fffffffffffffff, 1
  TEST_RR 8, sub, 0x8000000000000001, 0x8000000000000000, -1
  TEST_RR 9, sub, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, sub, 1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, sub, 0x7ffffffe, 0x7fffffff, 1
  TEST_RR 12, sub, 1, 0x80000000, 0x7fffffff
  TEST_RR 13, sub, 0xfffffffe, 0xffffffff, 1
  TEST_RR 14, sub, 0, 0xffffffff, 0xffffffff
  TEST_RR 15, sub, 1, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, sub, 0x8641fdb988888889, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, sub, 0x79be024677777777, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, sub, 0x2237dccd849aca95, 0x073bc138bf053da0, 0xe503e46b3a6a730b
  TEST_RR 19, sub, 0xf83a41b1294948f8, 0xa06430e543a68143, 0xa829ef341a5d384b
  TEST_RR 20, sub, 0xa26bdc3a54d2ff33, 0x3dd147c678c6b4e8, 0x9b656b8c23f3b5b5

  // the same register twice or three times, other registers
  TEST_RR_IN 21, sub, a0, a0, a1, 0xe01fff548acf1353, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, sub, a1, a0, a1, 0x1fe000ab7530ecad, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, sub, a0, a0, a0, 0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, sub, a2, a0, a0, 0, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, sub, t6, t5, t4, 0xf00dcafe1234565b, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, sub, ra, sp, tp, 0x0fedcba987654322, 0x0fedcba987654325, 3
  TEST_RR_IN 27, sub, s0, x16, x15, 0x0ff23501edcba9a5, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, sub, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, sub, a2, x0, a1, 0xf0123456789abcdb, 0, 0x0fedcba987654325
  TEST_RR_IN 30, sub, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
