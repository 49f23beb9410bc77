/* roriw rd, rs1, shamt: rd = the low 32 bits of rs1 rotated right by shamt, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, roriw, 0x12345678, 0x8765432112345678, 0
  TEST_RI 2, roriw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
  TEST_RI 3, roriw, 0x91a2b3c, 0x8765432112345678, 1
  TEST_RI 4, roriw, 0x10000000, 1, 4
  TEST_RI 5, roriw, -1, -1, 7
  TEST_RI 6, roriw, 0x59e048d1, 0x8765432112345678, 14
  TEST_RI 7, roriw, 0x13579bdf, 0x0123456789abcdef, 31
  TEST_RI 8, roriw, 2, 1, 31
  TEST_RI 9, roriw, 0, 0x8000000000000000, 31
  TEST_RI 10, roriw, 0x10000000, 0x80000000, 3
  TEST_RI 11, roriw, 1, 0x80000000, 31
  TEST_RI 12, roriw, -1, 0xffffffff, 16
  TEST_RI 13, roriw, 0x7fffffff, 0xfffffffe, 1
  TEST_RI 14, roriw, 0, 0xffffffff00000000, 4
  TEST_RI 15, roriw, 0, 0, 5
  TEST_RI 16, roriw, 0x129c9a2c, 0x2beb34bf9a2c129c, 16
  TEST_RI 17, roriw, 0xffffffff997665f0, 0xb15313b4c265d997, 26
  TEST_RI 18, roriw, 0xfffffffff4a6c10d, 0xc26ccb1036086fa5, 11

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, roriw, a0, a0, 0xffffffffb3c091a2, 0x8765432112345678, 13
  TEST_RI_IN 20, roriw, t6, t5, 0x13579bdf, 0x0123456789abcdef, 31
  TEST_RI_IN 21, roriw, ra, sp, 0x7c4d5e6f, 0x0123456789abcdef, 5
  TEST_RI_IN 22, roriw, s0, x16, 0x2468acf0, 0x8765432112345678, 31
  TEST_RI_IN 23, roriw, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, roriw, a2, x0, 0, 0, 13

TEST_END
