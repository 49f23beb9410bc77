/* andi rd, rs1, imm: rd = rs1 & the sign-extended immediate. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, andi, 0, 1, 2
  TEST_RI 2, andi, 5, 7, -3
  TEST_RI 3, andi, 0, 0, 0
  TEST_RI 4, andi, 1, -1, 1
  TEST_RI 5, andi, 0, 0, -1
  TEST_RI 6, andi, 1, 0x7fffffffffffffff, 1
  TEST_RI 7, andi, 0x8000000000000000, 0x8000000000000000, -1
  TEST_RI 8, andi, 1, 0x7fffffff, 1
  TEST_RI 9, andi, 0x80000000, 0x80000000, -1
  TEST_RI 10, andi, 1, 0xffffffff, 1
  TEST_RI 11, andi, 0x123, 0x123, 2047
  TEST_RI 12, andi, 0, 0x123, -2048
  TEST_RI 13, andi, 0x450, 0x8765432112345678, 1365
  TEST_RI 14, andi, 0x0123456789abc8aa, 0x0123456789abcdef, -1366
  TEST_RI 15, andi, -1, -1, -1
  TEST_RI 16, andi, 0x7ff, -1, 2047
  TEST_RI 17, andi, 0, 0x8000000000000000, 2047
  TEST_RI 18, andi, 0, 0x0000000100000000, 5
  TEST_RI 19, andi, 0x60, 0x4272287bbae18afc, 1123
  TEST_RI 20, andi, 0x99c8f576e14ff288, 0x99c8f576e14ff2ca, -1143
  TEST_RI 21, andi, 0x86, 0x12a5584a23f8d097, 934

  // destination and source one register, other registers, x0
  TEST_RI_IN 22, andi, a0, a0, 0x450, 0x8765432112345678, 1234
  TEST_RI_IN 23, andi, t6, t5, 0x0123456789abcc25, 0x0123456789abcdef, -987
  TEST_RI_IN 24, andi, ra, sp, 0x2a, 0x0123456789abcdef, 42
  TEST_RI_IN 25, andi, s0, x16, 0x8765432112345420, 0x8765432112345678, -987
  TEST_RI_IN 26, andi, x0, a0, 0, 0x8765432112345678, 1234
  TEST_RI_IN 27, andi, a2, x0, 0, 0, 1234

TEST_END
