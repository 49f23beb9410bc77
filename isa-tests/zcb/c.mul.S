/* c.mul rd', rs2': rd' = the low 64 bits of rd' * rs2'. */

#include "test_macros.h"

TEST_BEGIN

  // values, several registers
  TEST_C2 1, s0, 0xc0e574f7e242d208, 0x8765432112345678, s1, 0x0123456789abcdef, c.mul s0, s1
  TEST_C2 2, s1, 0xc0e574f7e242d208, 0x0123456789abcdef, a2, 0x8765432112345678, c.mul s1, a2
  TEST_C2 3, a0, 0, 0, a5, -1, c.mul a0, a5
  TEST_C2 4, a1, -1, -1, a0, 1, c.mul a1, a0
  TEST_C2 5, a2, 0, 0x8000000000000000, a3, 0x8000000000000000, c.mul a2, a3
  TEST_C2 6, a3, 0x7fffffff, 0x7fffffff, s0, 1, c.mul a3, s0
  TEST_C2 7, a4, 0xfffffffe00000001, 0xffffffff, a1, 0xffffffff, c.mul a4, a1
  TEST_C2 8, a5, 0xf, 5, a4, 3, c.mul a5, a4
  TEST_C2 9, s0, 0, 0, s1, 0, c.mul s0, s1
  TEST_C2 10, s1, 0x0000000a80000000, 0x0000000180000000, a2, 7, c.mul s1, a2

  // one register twice
  TEST_C 11, a0, 0xe2bc81cc1df4d840, 0x8765432112345678, c.mul a0, a0
  TEST_C 12, a3, 0xdca5e20890f2a521, 0x0123456789abcdef, c.mul a3, a3

  // the source stays
  TEST_C2 13, a1, 0xc0e574f7e242d208, 0x0123456789abcdef, a0, 0x8765432112345678, c.mul a1, a0
    CHECK a0, 0x8765432112345678

TEST_END
