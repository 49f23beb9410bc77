/* slli.uw rd, rs1, shamt: rd = the zero-extended low 32 bits of rs1 << shamt. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, slli.uw, 0x12345678, 0x8765432112345678, 0
  TEST_RI 2, slli.uw, 0x2468acf0, 0x8765432112345678, 1
  TEST_RI 3, slli.uw, 0x10, 1, 4
  TEST_RI 4, slli.uw, 0x0000007fffffff80, -1, 7
  TEST_RI 5, slli.uw, 0x3456780000000000, 0x8765432112345678, 40
  TEST_RI 6, slli.uw, 0x44d5e6f780000000, 0x0123456789abcdef, 31
  TEST_RI 7, slli.uw, 0x1234567800000000, 0x8765432112345678, 32
  TEST_RI 8, slli.uw, 0x13579bde00000000, 0x0123456789abcdef, 33
  TEST_RI 9, slli.uw, 0x8000000000000000, 1, 63
  TEST_RI 10, slli.uw, 0, 0x8000000000000000, 63
  TEST_RI 11, slli.uw, 0x0000000400000000, 0x80000000, 3
  TEST_RI 12, slli.uw, 0x0000ffffffff0000, 0xffffffff, 16
  TEST_RI 13, slli.uw, 0, 0, 5
  TEST_RI 14, slli.uw, 0, 0, 63
  TEST_RI 15, slli.uw, 0, 0, 31
  TEST_RI 16, slli.uw, 0x002b495db8000000, 0xde1f7383ad2576e0, 22
  TEST_RI 17, slli.uw, 0xbb51000000000000, 0x47965335f0cabb51, 48
  TEST_RI 18, slli.uw, 0x0142d8f24c000000, 0xf355a60950b63c93, 26

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, slli.uw, a0, a0, 0x000002468acf0000, 0x8765432112345678, 13
  TEST_RI_IN 20, slli.uw, t6, t5, 0x79bde00000000000, 0x0123456789abcdef, 45
  TEST_RI_IN 21, slli.uw, ra, sp, 0x000000113579bde0, 0x0123456789abcdef, 5
  TEST_RI_IN 22, slli.uw, s0, x16, 0x8acf000000000000, 0x8765432112345678, 45
  TEST_RI_IN 23, slli.uw, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, slli.uw, a2, x0, 0, 0, 13

TEST_END
