/* srliw rd, rs1, shamt: rd = the low 32 bits of rs1 shifted right with zeros, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, srliw, 0x12345678, 0x8765432112345678, 0
  TEST_RI 2, srliw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RI 3, srliw, 0x91a2b3c, 0x8765432112345678, 1
  TEST_RI 4, srliw, 0, 1, 4
  TEST_RI 5, srliw, 0x1ffffff, -1, 7
  TEST_RI 6, srliw, 0x48d1, 0x8765432112345678, 14
  TEST_RI 7, srliw, 1, 0x0123456789abcdef, 31
  TEST_RI 8, srliw, 0, 1, 31
  TEST_RI 9, srliw, 0, 0x8000000000000000, 31
  TEST_RI 10, srliw, 0x10000000, 0x80000000, 3
  TEST_RI 11, srliw, 1, 0x80000000, 31
  TEST_RI 12, srliw, 0xffff, 0xffffffff, 16
  TEST_RI 13, srliw, 0x7fffffff, 0xfffffffe, 1
  TEST_RI 14, srliw, 0, 0xffffffff00000000, 4
  TEST_RI 15, srliw, 0, 0, 5
  TEST_RI 16, srliw, 0x123, 0x8320363b91c93edc, 23
  TEST_RI 17, srliw, 0x1f3b73f, 0x9817a5647cedcfdf, 6
  TEST_RI 18, srliw, 0x396c, 0x257fcd56072d8964, 13

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, srliw, a0, a0, 0x91a2, 0x8765432112345678, 13
  TEST_RI_IN 20, srliw, t6, t5, 1, 0x0123456789abcdef, 31
  TEST_RI_IN 21, srliw, ra, sp, 0x44d5e6f, 0x0123456789abcdef, 5
  TEST_RI_IN 22, srliw, s0, x16, 0, 0x8765432112345678, 31
  TEST_RI_IN 23, srliw, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, srliw, a2, x0, 0, 0, 13

TEST_END
