/* c.mv rd, rs2: rd = rs2. */

#include "test_macros.h"

TEST_BEGIN

  // values, several registers
  TEST_C2 1, a0, 0x0123456789abcdef, 0x8765432112345678, t4, 0x0123456789abcdef, c.mv a0, t4
  TEST_C2 2, t4, 0x8765432112345678, 0x0123456789abcdef, sp, 0x8765432112345678, c.mv t4, sp
  TEST_C2 3, ra, -1, 0, t5, -1, c.mv ra, t5
  TEST_C2 4, s0, 1, -1, ra, 1, c.mv s0, ra
  TEST_C2 5, sp, 0x8000000000000000, 0x8000000000000000, x16, 0x8000000000000000, c.mv sp, x16
  TEST_C2 6, x16, 1, 0x7fffffff, a0, 1, c.mv x16, a0
  TEST_C2 7, a5, 0xffffffff, 0xffffffff, s0, 0xffffffff, c.mv a5, s0
  TEST_C2 8, t5, 3, 5, a5, 3, c.mv t5, a5
  TEST_C2 9, a0, 0, 0, t4, 0, c.mv a0, t4
  TEST_C2 10, t4, 7, 0x0000000180000000, sp, 7, c.mv t4, sp

  // one register twice
  TEST_C 11, ra, 0x8765432112345678, 0x8765432112345678, c.mv ra, ra
  TEST_C 12, x16, 0x0123456789abcdef, 0x0123456789abcdef, c.mv x16, x16

  // the source stays
  TEST_C2 13, a1, 0x8765432112345678, 0x0123456789abcdef, a0, 0x8765432112345678, c.mv a1, a0
    CHECK a0, 0x8765432112345678

  // hints change nothing
  TEST_C 14, a0, 0x8765432112345678, 0x8765432112345678, .half 0x802a                                 // c.mv x0, a0

TEST_END
