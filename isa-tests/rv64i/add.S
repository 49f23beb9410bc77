/* add rd, rs1, rs2: rd = rs1 + rs2 modulo 2^64. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, add, 3, 1, 2
  TEST_RR 2, add, 0xa, 7, 3
  TEST_RR 3, add, 0, 0, 0
  TEST_RR 4, add, 0, -1, 1
  TEST_RR 5, add, 0, 1, -1
  TEST_RR 6, add, -2, -1, -1
  TEST_RR 7, add, 0x8000000000000000, 0x7fffffffffffffff, 1
  TEST_RR 8, add, 0x7fffffffffffffff, 0x8000000000000000, -1
  TEST_RR 9, add, 0, 0x8000000000000000, 0x8000000000000000
  TEST_RR 10, add, -1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_RR 11, add, 0x80000000, 0x7fffffff, 1
  TEST_RR 12, add, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_RR 13, add, 0x0000000100000000, 0xffffffff, 1
  TEST_RR 14, add, 0x00000001fffffffe, 0xffffffff, 0xffffffff
  TEST_RR 15, add, 0xfffffffeffffffff, 0xffffffff80000000, 0xffffffff7fffffff
  TEST_RR 16, add, 0x888888889be02467, 0x8765432112345678, 0x0123456789abcdef
  TEST_RR 17, add, 0x888888889be02467, 0x0123456789abcdef, 0x8765432112345678

  // arbitrary values
  TEST_RR 18, add, 0xc43e91c7a750c4c3, 0xe3ceb8c17f2e8b2b, 0xe06fd90628223998
  TEST_RR 19, add, 0xa5482dcda73f36a4, 0xbf11f067b0f5b844, 0xe6363d65f6497e60
  TEST_RR 20, add, 0x5c39ab56258d314d, 0x9cc40eb845f59860, 0xbf759c9ddf9798ed

  // the same register twice or three times, other registers
  TEST_RR_IN 21, add, a0, a0, a1, 0xfffb96a79999999d, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 22, add, a1, a0, a1, 0xfffb96a79999999d, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 23, add, a0, a0, a0, 0xe01b95fc2468acf0, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 24, add, a2, a0, a0, 0x1fdb97530eca864a, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 25, add, t6, t5, t4, 0xf00dcafe12345695, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 26, add, ra, sp, tp, 0x0fedcba987654328, 0x0fedcba987654325, 3
  TEST_RR_IN 27, add, s0, x16, x15, 0xf00dcafe12345695, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 28, add, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 29, add, a2, x0, a1, 0x0fedcba987654325, 0, 0x0fedcba987654325
  TEST_RR_IN 30, add, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
