/* sraiw rd, rs1, shamt: rd = the low 32 bits of rs1, signed, shifted right. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, sraiw, 0x12345678, 0x8765432112345678, 0
  TEST_RI 2, sraiw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RI 3, sraiw, 0x91a2b3c, 0x8765432112345678, 1
  TEST_RI 4, sraiw, 0, 1, 4
  TEST_RI 5, sraiw, -1, -1, 7
  TEST_RI 6, sraiw, 0x48d1, 0x8765432112345678, 14
  TEST_RI 7, sraiw, -1, 0x0123456789abcdef, 31
  TEST_RI 8, sraiw, 0, 1, 31
  TEST_RI 9, sraiw, 0, 0x8000000000000000, 31
  TEST_RI 10, sraiw, 0xfffffffff0000000, 0x80000000, 3
  TEST_RI 11, sraiw, -1, 0x80000000, 31
  TEST_RI 12, sraiw, -1, 0xffffffff, 16
  TEST_RI 13, sraiw, -1, 0xfffffffe, 1
  TEST_RI 14, sraiw, 0, 0xffffffff00000000, 4
  TEST_RI 15, sraiw, 0, 0, 5
  TEST_RI 16, sraiw, 0x4050, 0x0706078f40501e1c, 16
  TEST_RI 17, sraiw, 0xfffffffffffbdcd7, 0x69cffda3dee6bc6e, 11
  TEST_RI 18, sraiw, 0xffffffffffa2673a, 0x4f9b528ca2673a00, 8

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, sraiw, a0, a0, 0x91a2, 0x8765432112345678, 13
  TEST_RI_IN 20, sraiw, t6, t5, -1, 0x0123456789abcdef, 31
  TEST_RI_IN 21, sraiw, ra, sp, 0xfffffffffc4d5e6f, 0x0123456789abcdef, 5
  TEST_RI_IN 22, sraiw, s0, x16, 0, 0x8765432112345678, 31
  TEST_RI_IN 23, sraiw, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, sraiw, a2, x0, 0, 0, 13

TEST_END
