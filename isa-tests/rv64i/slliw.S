/* slliw rd, rs1, shamt: rd = the low 32 bits of rs1 << shamt, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, slliw, 0x12345678, 0x8765432112345678, 0
  TEST_RI 2, slliw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RI 3, slliw, 0x2468acf0, 0x8765432112345678, 1
  TEST_RI 4, slliw, 0x10, 1, 4
  TEST_RI 5, slliw, -128, -1, 7
  TEST_RI 6, slliw, 0x159e0000, 0x8765432112345678, 14
  TEST_RI 7, slliw, 0xffffffff80000000, 0x0123456789abcdef, 31
  TEST_RI 8, slliw, 0xffffffff80000000, 1, 31
  TEST_RI 9, slliw, 0, 0x8000000000000000, 31
  TEST_RI 10, slliw, 0, 0x80000000, 3
  TEST_RI 11, slliw, 0, 0x80000000, 31
  TEST_RI 12, slliw, 0xffffffffffff0000, 0xffffffff, 16
  TEST_RI 13, slliw, -4, 0xfffffffe, 1
  TEST_RI 14, slliw, 0, 0xffffffff00000000, 4
  TEST_RI 15, slliw, 0, 0, 5
  TEST_RI 16, slliw, 0x19800000, 0xfe12d11635efb8cc, 21
  TEST_RI 17, slliw, 0xffffffffbe303000, 0x0c43c40257fbe303, 12
  TEST_RI 18, slliw, 0xffffffffc7800000, 0x52dec5f55e3aff1e, 22

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, slliw, a0, a0, 0xffffffff8acf0000, 0x8765432112345678, 13
  TEST_RI_IN 20, slliw, t6, t5, 0xffffffff80000000, 0x0123456789abcdef, 31
  TEST_RI_IN 21, slliw, ra, sp, 0x3579bde0, 0x0123456789abcdef, 5
  TEST_RI_IN 22, slliw, s0, x16, 0, 0x8765432112345678, 31
  TEST_RI_IN 23, slliw, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, slliw, a2, x0, 0, 0, 13

TEST_END
