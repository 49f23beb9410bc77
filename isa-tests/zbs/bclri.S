/* bclri rd, rs1, shamt: rd = rs1 with one bit cleared. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, bclri, 0x8765432112345678, 0x8765432112345678, 0
  TEST_RI 2, bclri, 0x8765432112345678, 0x8765432112345678, 1
  TEST_RI 3, bclri, 1, 1, 4
  TEST_RI 4, bclri, -129, -1, 7
  TEST_RI 5, bclri, 0x8765422112345678, 0x8765432112345678, 40
  TEST_RI 6, bclri, 0x0123456709abcdef, 0x0123456789abcdef, 31
  TEST_RI 7, bclri, 0x8765432012345678, 0x8765432112345678, 32
  TEST_RI 8, bclri, 0x0123456589abcdef, 0x0123456789abcdef, 33
  TEST_RI 9, bclri, 1, 1, 63
  TEST_RI 10, bclri, 0, 0x8000000000000000, 63
  TEST_RI 11, bclri, 0x80000000, 0x80000000, 3
  TEST_RI 12, bclri, 0xfffeffff, 0xffffffff, 16
  TEST_RI 13, bclri, 0, 0, 5
  TEST_RI 14, bclri, 0, 0, 63
  TEST_RI 15, bclri, 0, 0, 31
  TEST_RI 16, bclri, 0x48dffb55510b33af, 0x48dffb55510b33bf, 4
  TEST_RI 17, bclri, 0x17c4a6b337ae9397, 0x17c4a6f337ae9397, 38
  TEST_RI 18, bclri, 0xe09453095a9ca3ab, 0xe09457095a9ca3ab, 42

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, bclri, a0, a0, 0x8765432112345678, 0x8765432112345678, 13
  TEST_RI_IN 20, bclri, t6, t5, 0x0123456789abcdef, 0x0123456789abcdef, 45
  TEST_RI_IN 21, bclri, ra, sp, 0x0123456789abcdcf, 0x0123456789abcdef, 5
  TEST_RI_IN 22, bclri, s0, x16, 0x8765432112345678, 0x8765432112345678, 45
  TEST_RI_IN 23, bclri, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, bclri, a2, x0, 0, 0, 13

TEST_END
