/* slli rd, rs1, shamt: rd = rs1 << shamt. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, slli, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RI 2, slli, 0x0eca86422468acf0, 0x8765432112345678, 1
  TEST_RI 3, slli, 0x10, 1, 4
  TEST_RI 4, slli, -128, -1, 7
  TEST_RI 5, slli, 0x3456780000000000, 0x8765432112345678, 40
  TEST_RI 6, slli, 0xc4d5e6f780000000, 0x0123456789abcdef, 31
  TEST_RI 7, slli, 0x1234567800000000, 0x8765432112345678, 32
  TEST_RI 8, slli, 0x13579bde00000000, 0x0123456789abcdef, 33
  TEST_RI 9, slli, 0x8000000000000000, 1, 63
  TEST_RI 10, slli, 0, 0x8000000000000000, 63
  TEST_RI 11, slli, 0x0000000400000000, 0x80000000, 3
  TEST_RI 12, slli, 0x0000ffffffff0000, 0xffffffff, 16
  TEST_RI 13, slli, 0, 0, 5
  TEST_RI 14, slli, 0, 0, 63
  TEST_RI 15, slli, 0, 0, 31
  TEST_RI 16, slli, 0xd9da000000000000, 0xcdbdcad90ce9eced, 49
  TEST_RI 17, slli, 0x5ebb7dc5ac000000, 0x4cd818bd76fb8b58, 23
  TEST_RI 18, slli, 0x8000000000000000, 0x07632f8378c97864, 61

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, slli, a0, a0, 0xa86422468acf0000, 0x8765432112345678, 13
  TEST_RI_IN 20, slli, t6, t5, 0x79bde00000000000, 0x0123456789abcdef, 45
  TEST_RI_IN 21, slli, ra, sp, 0x2468acf13579bde0, 0x0123456789abcdef, 5
  TEST_RI_IN 22, slli, s0, x16, 0x8acf000000000000, 0x8765432112345678, 45
  TEST_RI_IN 23, slli, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, slli, a2, x0, 0, 0, 13

TEST_END
