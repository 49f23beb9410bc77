/* slti rd, rs1, imm: rd = 1 if rs1 < the immediate as signed numbers. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, slti, 1, 1, 2
  TEST_RI 2, slti, 0, 7, -3
  TEST_RI 3, slti, 0, 0, 0
  TEST_RI 4, slti, 1, -1, 1
  TEST_RI 5, slti, 0, 0, -1
  TEST_RI 6, slti, 0, 0x7fffffffffffffff, 1
  TEST_RI 7, slti, 1, 0x8000000000000000, -1
  TEST_RI 8, slti, 0, 0x7fffffff, 1
  TEST_RI 9, slti, 0, 0x80000000, -1
  TEST_RI 10, slti, 0, 0xffffffff, 1
  TEST_RI 11, slti, 1, 0x123, 2047
  TEST_RI 12, slti, 0, 0x123, -2048
  TEST_RI 13, slti, 1, 0x8765432112345678, 1365
  TEST_RI 14, slti, 0, 0x0123456789abcdef, -1366
  TEST_RI 15, slti, 0, -1, -1
  TEST_RI 16, slti, 1, -1, 2047
  TEST_RI 17, slti, 1, 0x8000000000000000, 2047
  TEST_RI 18, slti, 0, 0x0000000100000000, 5
  TEST_RI 19, slti, 1, 0xe251eeee688452ba, 1801
  TEST_RI 20, slti, 1, 0xe0952e935edaae61, 1913
  TEST_RI 21, slti, 1, 0xb3e9dc6993dffb44, 1970
  TEST_RI 22, slti, 0, 5, 5
  TEST_RI 23, slti, 1, 4, 5
  TEST_RI 24, slti, 0, 6, 5
  TEST_RI 25, slti, 1, -2, -1
  TEST_RI 26, slti, 0, -1, -1
  TEST_RI 27, slti, 0, -5, -5
  TEST_RI 28, slti, 1, -6, -5

  // destination and source one register, other registers, x0
  TEST_RI_IN 29, slti, a0, a0, 1, 0x8765432112345678, 1234
  TEST_RI_IN 30, slti, t6, t5, 0, 0x0123456789abcdef, -987
  TEST_RI_IN 31, slti, ra, sp, 0, 0x0123456789abcdef, 42
  TEST_RI_IN 32, slti, s0, x16, 1, 0x8765432112345678, -987
  TEST_RI_IN 33, slti, x0, a0, 0, 0x8765432112345678, 1234
  TEST_RI_IN 34, slti, a2, x0, 1, 0, 1234

TEST_END
