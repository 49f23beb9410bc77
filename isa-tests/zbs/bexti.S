/* bexti rd, rs1, shamt: rd = one bit of rs1. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, bexti, 0, 0x8765432112345678, 0
  TEST_RI 2, bexti, 0, 0x8765432112345678, 1
  TEST_RI 3, bexti, 0, 1, 4
  TEST_RI 4, bexti, 1, -1, 7
  TEST_RI 5, bexti, 1, 0x8765432112345678, 40
  TEST_RI 6, bexti, 1, 0x0123456789abcdef, 31
  TEST_RI 7, bexti, 1, 0x8765432112345678, 32
  TEST_RI 8, bexti, 1, 0x0123456789abcdef, 33
  TEST_RI 9, bexti, 0, 1, 63
  TEST_RI 10, bexti, 1, 0x8000000000000000, 63
  TEST_RI 11, bexti, 0, 0x80000000, 3
  TEST_RI 12, bexti, 1, 0xffffffff, 16
  TEST_RI 13, bexti, 0, 0, 5
  TEST_RI 14, bexti, 0, 0, 63
  TEST_RI 15, bexti, 0, 0, 31
  TEST_RI 16, bexti, 1, 0x297ccb1c157b4c08, 35
  TEST_RI 17, bexti, 1, 0x8fffa158f0d193dc, 12
  TEST_RI 18, bexti, 1, 0x2046eee81168faba, 21

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, bexti, a0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 20, bexti, t6, t5, 0, 0x0123456789abcdef, 45
  TEST_RI_IN 21, bexti, ra, sp, 1, 0x0123456789abcdef, 5
  TEST_RI_IN 22, bexti, s0, x16, 0, 0x8765432112345678, 45
  TEST_RI_IN 23, bexti, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, bexti, a2, x0, 0, 0, 13

TEST_END
