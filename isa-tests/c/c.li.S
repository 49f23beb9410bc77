/* c.li rd, imm: rd = the sign-extended 6-bit immediate. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, several registers
  TEST_C 1, a0, 1, 0x8765432112345678, c.li a0, 1
  TEST_C 2, t4, 2, 0x8765432112345678, c.li t4, 2
  TEST_C 3, ra, 4, 0x8765432112345678, c.li ra, 4
  TEST_C 4, s0, 8, 0x8765432112345678, c.li s0, 8
  TEST_C 5, t5, 0x10, 0x8765432112345678, c.li t5, 16
  TEST_C 6, sp, -32, 0x8765432112345678, c.li sp, -32
  TEST_C 7, a0, -1, 0x8765432112345678, c.li a0, -1
  TEST_C 8, t4, 0x1f, 0x8765432112345678, c.li t4, 31
  TEST_C 9, ra, -31, 0x8765432112345678, c.li ra, -31
  TEST_C 10, s0, 5, 0x8765432112345678, c.li s0, 5
  TEST_C 11, t5, -17, 0x8765432112345678, c.li t5, -17
  TEST_C 12, sp, 0xa, 0x8765432112345678, c.li sp, 10
  TEST_C 13, a0, -11, 0x8765432112345678, c.li a0, -11
  TEST_C 14, t4, 0, 0x8765432112345678, c.li t4, 0

  // a hint changes nothing
  TEST_C 15, x0, 0, 0, .half 0x4015                                                                   // c.li x0, 5

TEST_END
