/* sll rd, rs1, rs2: rd = rs1 << rs2[5:0]. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_RR 1, sll, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RR 2, sll, 0x0123456789abcdef, 0x0123456789abcdef, 0
  TEST_RR 3, sll, 0x0eca86422468acf0, 0x8765432112345678, 1
  TEST_RR 4, sll, 0x10, 1, 4
  TEST_RR 5, sll, -128, -1, 7
  TEST_RR 6, sll, 0x3456780000000000, 0x8765432112345678, 0x28
  TEST_RR 7, sll, 0xc4d5e6f780000000, 0x0123456789abcdef, 0x1f
  TEST_RR 8, sll, 0x1234567800000000, 0x8765432112345678, 0x20
  TEST_RR 9, sll, 0x13579bde00000000, 0x0123456789abcdef, 0x21
  TEST_RR 10, sll, 0x8000000000000000, 1, 0x3f
  TEST_RR 11, sll, 0, 0x8000000000000000, 0x3f
  TEST_RR 12, sll, 0x8765432112345678, 0x8765432112345678, 0x40
  TEST_RR 13, sll, 0, 0x8765432112345678, -1
  TEST_RR 14, sll, 0x0000ffffffff0000, 0xffffffff, 0x10
  TEST_RR 15, sll, 0x0000000400000000, 0x80000000, 3
  TEST_RR 16, sll, 0, 0, 5

  // arbitrary values
  TEST_RR 17, sll, 0xe81ff87bac000000, 0xdcd785ba07fe1eeb, 0x07a198249321861a
  TEST_RR 18, sll, 0x4d40000000000000, 0xa39b27f67e654d40, 0x86ca2a44628ac570
  TEST_RR 19, sll, 0xc2761c0ed2600000, 0x2c6dfc2761c0ed26, 0xcbd37824881cd854

  // the same register twice or three times, other registers
  TEST_RR_IN 20, sll, a0, a0, a1, 0x468acf0000000000, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 21, sll, a1, a0, a1, 0x2500000000000000, 0x0fedcba987654325, 0xf00dcafe12345678
  TEST_RR_IN 22, sll, a0, a0, a0, 0x7800000000000000, 0xf00dcafe12345678, 0xf00dcafe12345678
  TEST_RR_IN 23, sll, a2, a0, a0, 0xeca864a000000000, 0x0fedcba987654325, 0x0fedcba987654325
  TEST_RR_IN 24, sll, t6, t5, t4, 0xc2468acf00000000, 0xf00dcafe12345678, 0x1d
  TEST_RR_IN 25, sll, ra, sp, tp, 0x7f6e5d4c3b2a1928, 0x0fedcba987654325, 3
  TEST_RR_IN 26, sll, s0, x16, x15, 0x1d00000000000000, 0x1d, 0xf00dcafe12345678

  // x0 as destination and as source
  TEST_RR_IN 27, sll, x0, a0, a1, 0, 0xf00dcafe12345678, 0x0fedcba987654325
  TEST_RR_IN 28, sll, a2, x0, a1, 0, 0, 0x0fedcba987654325
  TEST_RR_IN 29, sll, a2, a0, x0, 0xf00dcafe12345678, 0xf00dcafe12345678, 0

TEST_END
