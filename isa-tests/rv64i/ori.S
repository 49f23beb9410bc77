/* ori rd, rs1, imm: rd = rs1 | the sign-extended immediate. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, ori, 3, 1, 2
  TEST_RI 2, ori, -1, 7, -3
  TEST_RI 3, ori, 0, 0, 0
  TEST_RI 4, ori, -1, -1, 1
  TEST_RI 5, ori, -1, 0, -1
  TEST_RI 6, ori, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
  TEST_RI 7, ori, -1, 0x8000000000000000, -1
  TEST_RI 8, ori, 0x7fffffff, 0x7fffffff, 1
  TEST_RI 9, ori, -1, 0x80000000, -1
  TEST_RI 10, ori, 0xffffffff, 0xffffffff, 1
  TEST_RI 11, ori, 0x7ff, 0x123, 2047
  TEST_RI 12, ori, -1757, 0x123, -2048
  TEST_RI 13, ori, 0x876543211234577d, 0x8765432112345678, 1365
  TEST_RI 14, ori, -17, 0x0123456789abcdef, -1366
  TEST_RI 15, ori, -1, -1, -1
  TEST_RI 16, ori, -1, -1, 2047
  TEST_RI 17, ori, 0x80000000000007ff, 0x8000000000000000, 2047
  TEST_RI 18, ori, 0x0000000100000005, 0x0000000100000000, 5
  TEST_RI 19, ori, 0x7fdab8a079230bbe, 0x7fdab8a079230912, 940
  TEST_RI 20, ori, -611, 0x022b9f79a29be59c, -635
  TEST_RI 21, ori, 0x525af0ce57a25bfe, 0x525af0ce57a25afa, 260

  // destination and source one register, other registers, x0
  TEST_RI_IN 22, ori, a0, a0, 0x87654321123456fa, 0x8765432112345678, 1234
  TEST_RI_IN 23, ori, t6, t5, -529, 0x0123456789abcdef, -987
  TEST_RI_IN 24, ori, ra, sp, 0x0123456789abcdef, 0x0123456789abcdef, 42
  TEST_RI_IN 25, ori, s0, x16, -387, 0x8765432112345678, -987
  TEST_RI_IN 26, ori, x0, a0, 0, 0x8765432112345678, 1234
  TEST_RI_IN 27, ori, a2, x0, 0x4d2, 0, 1234

TEST_END
