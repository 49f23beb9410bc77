/* addi rd, rs1, imm: rd = rs1 + the sign-extended immediate. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, addi, 3, 1, 2
  TEST_RI 2, addi, 4, 7, -3
  TEST_RI 3, addi, 0, 0, 0
  TEST_RI 4, addi, 0, -1, 1
  TEST_RI 5, addi, -1, 0, -1
  TEST_RI 6, addi, 0x8000000000000000, 0x7fffffffffffffff, 1
  TEST_RI 7, addi, 0x7fffffffffffffff, 0x8000000000000000, -1
  TEST_RI 8, addi, 0x80000000, 0x7fffffff, 1
  TEST_RI 9, addi, 0x7fffffff, 0x80000000, -1
  TEST_RI 10, addi, 0x0000000100000000, 0xffffffff, 1
  TEST_RI 11, addi, 0x922, 0x123, 2047
  TEST_RI 12, addi, -1757, 0x123, -2048
  TEST_RI 13, addi, 0x8765432112345bcd, 0x8765432112345678, 1365
  TEST_RI 14, addi, 0x0123456789abc899, 0x0123456789abcdef, -1366
  TEST_RI 15, addi, -2, -1, -1
  TEST_RI 16, addi, 0x7fe, -1, 2047
  TEST_RI 17, addi, 0x80000000000007ff, 0x8000000000000000, 2047
  TEST_RI 18, addi, 0x0000000100000005, 0x0000000100000000, 5
  TEST_RI 19, addi, 0xfa97e49444785879, 0xfa97e494447853fa, 1151
  TEST_RI 20, addi, 0xc3408e327359412a, 0xc3408e3273593d35, 1013
  TEST_RI 21, addi, 0xcdf96c6316fc4ae9, 0xcdf96c6316fc47a4, 837

  // destination and source one register, other registers, x0
  TEST_RI_IN 22, addi, a0, a0, 0x8765432112345b4a, 0x8765432112345678, 1234
  TEST_RI_IN 23, addi, t6, t5, 0x0123456789abca14, 0x0123456789abcdef, -987
  TEST_RI_IN 24, addi, ra, sp, 0x0123456789abce19, 0x0123456789abcdef, 42
  TEST_RI_IN 25, addi, s0, x16, 0x876543211234529d, 0x8765432112345678, -987
  TEST_RI_IN 26, addi, x0, a0, 0, 0x8765432112345678, 1234
  TEST_RI_IN 27, addi, a2, x0, 0x4d2, 0, 1234

TEST_END
