/* srai rd, rs1, shamt: rd = rs1 >> shamt, copies of the sign shifted in. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, srai, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RI 2, srai, 0xc3b2a190891a2b3c, 0x8765432112345678, 1
  TEST_RI 3, srai, 0, 1, 4
  TEST_RI 4, srai, -1, -1, 7
  TEST_RI 5, srai, 0xffffffffff876543, 0x8765432112345678, 40
  TEST_RI 6, srai, 0x2468acf, 0x0123456789abcdef, 31
  TEST_RI 7, srai, 0xffffffff87654321, 0x8765432112345678, 32
  TEST_RI 8, srai, 0x91a2b3, 0x0123456789abcdef, 33
  TEST_RI 9, srai, 0, 1, 63
  TEST_RI 10, srai, -1, 0x8000000000000000, 63
  TEST_RI 11, srai, 0x10000000, 0x80000000, 3
  TEST_RI 12, srai, 0xffff, 0xffffffff, 16
  TEST_RI 13, srai, 0, 0, 5
  TEST_RI 14, srai, 0, 0, 63
  TEST_RI 15, srai, 0, 0, 31
  TEST_RI 16, srai, 0, 0x7cdad8bbe1500d14, 63
  TEST_RI 17, srai, 0xdda70faae7d51eb4, 0xbb4e1f55cfaa3d68, 1
  TEST_RI 18, srai, 0xfffffffffff438cf, 0xf438cfaaf78f592a, 40

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, srai, a0, a0, 0xfffc3b2a190891a2, 0x8765432112345678, 13
  TEST_RI_IN 20, srai, t6, t5, 0x91a, 0x0123456789abcdef, 45
  TEST_RI_IN 21, srai, ra, sp, 0x00091a2b3c4d5e6f, 0x0123456789abcdef, 5
  TEST_RI_IN 22, srai, s0, x16, 0xfffffffffffc3b2a, 0x8765432112345678, 45
  TEST_RI_IN 23, srai, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, srai, a2, x0, 0, 0, 13

TEST_END
