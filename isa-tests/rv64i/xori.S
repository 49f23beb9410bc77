/* xori rd, rs1, imm: rd = rs1 ^ the sign-extended immediate. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, xori, 3, 1, 2
  TEST_RI 2, xori, -6, 7, -3
  TEST_RI 3, xori, 0, 0, 0
  TEST_RI 4, xori, -2, -1, 1
  TEST_RI 5, xori, -1, 0, -1
  TEST_RI 6, xori, 0x7ffffffffffffffe, 0x7fffffffffffffff, 1
  TEST_RI 7, xori, 0x7fffffffffffffff, 0x8000000000000000, -1
  TEST_RI 8, xori, 0x7ffffffe, 0x7fffffff, 1
  TEST_RI 9, xori, 0xffffffff7fffffff, 0x80000000, -1
  TEST_RI 10, xori, 0xfffffffe, 0xffffffff, 1
  TEST_RI 11, xori, 0x6dc, 0x123, 2047
  TEST_RI 12, xori, -1757, 0x123, -2048
  TEST_RI 13, xori, 0x876543211234532d, 0x8765432112345678, 1365
  TEST_RI 14, xori, 0xfedcba9876543745, 0x0123456789abcdef, -1366
  TEST_RI 15, xori, 0, -1, -1
  TEST_RI 16, xori, -2048, -1, 2047
  TEST_RI 17, xori, 0x80000000000007ff, 0x8000000000000000, 2047
  TEST_RI 18, xori, 0x0000000100000005, 0x0000000100000000, 5
  TEST_RI 19, xori, 0x6a0d060e7de422c8, 0x6a0d060e7de425e2, 1834
  TEST_RI 20, xori, 0x98085958f07ee114, 0x67f7a6a70f8118d9, -1587
  TEST_RI 21, xori, 0x6f9c9872b0bfcf83, 0x9063678d4f403394, -1001

  // destination and source one register, other registers, x0
  TEST_RI_IN 22, xori, a0, a0, 0x87654321123452aa, 0x8765432112345678, 1234
  TEST_RI_IN 23, xori, t6, t5, 0xfedcba98765431ca, 0x0123456789abcdef, -987
  TEST_RI_IN 24, xori, ra, sp, 0x0123456789abcdc5, 0x0123456789abcdef, 42
  TEST_RI_IN 25, xori, s0, x16, 0x789abcdeedcbaa5d, 0x8765432112345678, -987
  TEST_RI_IN 26, xori, x0, a0, 0, 0x8765432112345678, 1234
  TEST_RI_IN 27, xori, a2, x0, 0x4d2, 0, 1234

TEST_END
