/* srli rd, rs1, shamt: rd = rs1 >> shamt, zeros shifted in. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, srli, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RI 2, srli, 0x43b2a190891a2b3c, 0x8765432112345678, 1
  TEST_RI 3, srli, 0, 1, 4
  TEST_RI 4, srli, 0x01ffffffffffffff, -1, 7
  TEST_RI 5, srli, 0x876543, 0x8765432112345678, 40
  TEST_RI 6, srli, 0x2468acf, 0x0123456789abcdef, 31
  TEST_RI 7, srli, 0x87654321, 0x8765432112345678, 32
  TEST_RI 8, srli, 0x91a2b3, 0x0123456789abcdef, 33
  TEST_RI 9, srli, 0, 1, 63
  TEST_RI 10, srli, 1, 0x8000000000000000, 63
  TEST_RI 11, srli, 0x10000000, 0x80000000, 3
  TEST_RI 12, srli, 0xffff, 0xffffffff, 16
  TEST_RI 13, srli, 0, 0, 5
  TEST_RI 14, srli, 0, 0, 63
  TEST_RI 15, srli, 0, 0, 31
  TEST_RI 16, srli, 0x00000063a5b8f5e6, 0xc74b71ebccb66de3, 25
  TEST_RI 17, srli, 0x015713c8663da193, 0x2ae2790cc7b43276, 5
  TEST_RI 18, srli, 0x0000002d42e15780, 0xb50b855e02d633eb, 26

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, srli, a0, a0, 0x00043b2a190891a2, 0x8765432112345678, 13
  TEST_RI_IN 20, srli, t6, t5, 0x91a, 0x0123456789abcdef, 45
  TEST_RI_IN 21, srli, ra, sp, 0x00091a2b3c4d5e6f, 0x0123456789abcdef, 5
  TEST_RI_IN 22, srli, s0, x16, 0x43b2a, 0x8765432112345678, 45
  TEST_RI_IN 23, srli, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, srli, a2, x0, 0, 0, 13

TEST_END
