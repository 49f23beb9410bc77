/* addiw rd, rs1, imm: rd = the low 32 bits of rs1 + immediate, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, addiw, 3, 1, 2
  TEST_RI 2, addiw, 4, 7, -3
  TEST_RI 3, addiw, 0, 0, 0
  TEST_RI 4, addiw, 0, -1, 1
  TEST_RI 5, addiw, -1, 0, -1
  TEST_RI 6, addiw, 0, 0x7fffffffffffffff, 1
  TEST_RI 7, addiw, -1, 0x8000000000000000, -1
  TEST_RI 8, addiw, 0xffffffff80000000, 0x7fffffff, 1
  TEST_RI 9, addiw, 0x7fffffff, 0x80000000, -1
  TEST_RI 10, addiw, 0, 0xffffffff, 1
  TEST_RI 11, addiw, 0x922, 0x123, 2047
  TEST_RI 12, addiw, -1757, 0x123, -2048
  TEST_RI 13, addiw, 0x12345bcd, 0x8765432112345678, 1365
  TEST_RI 14, addiw, 0xffffffff89abc899, 0x0123456789abcdef, -1366
  TEST_RI 15, addiw, -2, -1, -1
  TEST_RI 16, addiw, 0x7fe, -1, 2047
  TEST_RI 17, addiw, 0x7ff, 0x8000000000000000, 2047
  TEST_RI 18, addiw, 5, 0x0000000100000000, 5
  TEST_RI 19, addiw, 0xffffffffd0f43f5b, 0x2e7cc39bd0f44128, -461
  TEST_RI 20, addiw, 0xffffffffa68c047d, 0xd68245e5a68c0a15, -1432
  TEST_RI 21, addiw, 0x1303a0c5, 0x45402ffe13039d43, 898

  // destination and source one register, other registers, x0
  TEST_RI_IN 22, addiw, a0, a0, 0x12345b4a, 0x8765432112345678, 1234
  TEST_RI_IN 23, addiw, t6, t5, 0xffffffff89abca14, 0x0123456789abcdef, -987
  TEST_RI_IN 24, addiw, ra, sp, 0xffffffff89abce19, 0x0123456789abcdef, 42
  TEST_RI_IN 25, addiw, s0, x16, 0x1234529d, 0x8765432112345678, -987
  TEST_RI_IN 26, addiw, x0, a0, 0, 0x8765432112345678, 1234
  TEST_RI_IN 27, addiw, a2, x0, 0x4d2, 0, 1234

TEST_END
