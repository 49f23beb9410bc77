/* sltiu rd, rs1, imm: rd = 1 if rs1 < the sign-extended immediate as unsigned numbers. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, sltiu, 1, 1, 2
  TEST_RI 2, sltiu, 1, 7, -3
  TEST_RI 3, sltiu, 0, 0, 0
  TEST_RI 4, sltiu, 0, -1, 1
  TEST_RI 5, sltiu, 1, 0, -1
  TEST_RI 6, sltiu, 0, 0x7fffffffffffffff, 1
  TEST_RI 7, sltiu, 1, 0x8000000000000000, -1
  TEST_RI 8, sltiu, 0, 0x7fffffff, 1
  TEST_RI 9, sltiu, 1, 0x80000000, -1
  TEST_RI 10, sltiu, 0, 0xffffffff, 1
  TEST_RI 11, sltiu, 1, 0x123, 2047
  TEST_RI 12, sltiu, 1, 0x123, -2048
  TEST_RI 13, sltiu, 0, 0x8765432112345678, 1365
  TEST_RI 14, sltiu, 1, 0x0123456789abcdef, -1366
  TEST_RI 15, sltiu, 0, -1, -1
  TEST_RI 16, sltiu, 0, -1, 2047
  TEST_RI 17, sltiu, 0, 0x8000000000000000, 2047
  TEST_RI 18, sltiu, 0, 0x0000000100000000, 5
  TEST_RI 19, sltiu, 1, 0x5fd93f45d07e96b6, -1900
  TEST_RI 20, sltiu, 1, 0x11fef5cc70567e6c, -87
  TEST_RI 21, sltiu, 1, 0x292b5a7ce9112ed6, -320
  TEST_RI 22, sltiu, 0, 5, 5
  TEST_RI 23, sltiu, 1, 4, 5
  TEST_RI 24, sltiu, 0, 6, 5
  TEST_RI 25, sltiu, 1, -2, -1
  TEST_RI 26, sltiu, 0, -1, -1
  TEST_RI 27, sltiu, 0, -5, -5
  TEST_RI 28, sltiu, 1, -6, -5

  // destination and source one register, other registers, x0
  TEST_RI_IN 29, sltiu, a0, a0, 0, 0x8765432112345678, 1234
  TEST_RI_IN 30, sltiu, t6, t5, 1, 0x0123456789abcdef, -987
  TEST_RI_IN 31, sltiu, ra, sp, 0, 0x0123456789abcdef, 42
  TEST_RI_IN 32, sltiu, s0, x16, 1, 0x8765432112345678, -987
  TEST_RI_IN 33, sltiu, x0, a0, 0, 0x8765432112345678, 1234
  TEST_RI_IN 34, sltiu, a2, x0, 1, 0, 1234

TEST_END
