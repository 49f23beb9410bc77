/* c.add rd, rs2: rd = rd + rs2. */

#include "test_macros.h"

TEST_BEGIN

  // values, several registers
  TEST_C2 1, a0, 0x888888889be02467, 0x8765432112345678, t4, 0x0123456789abcdef, c.add a0, t4
  TEST_C2 2, t4, 0x888888889be02467, 0x0123456789abcdef, sp, 0x8765432112345678, c.add t4, sp
  TEST_C2 3, ra, -1, 0, t5, -1, c.add ra, t5
  TEST_C2 4, s0, 0, -1, ra, 1, c.add s0, ra
  TEST_C2 5, sp, 0, 0x8000000000000000, x16, 0x8000000000000000, c.add sp, x16
  TEST_C2 6, x16, 0x80000000, 0x7fffffff, a0, 1, c.add x16, a0
  TEST_C2 7, a5, 0x00000001fffffffe, 0xffffffff, s0, 0xffffffff, c.add a5, s0
  TEST_C2 8, t5, 8, 5, a5, 3, c.add t5, a5
  TEST_C2 9, a0, 0, 0, t4, 0, c.add a0, t4
  TEST_C2 10, t4, 0x0000000180000007, 0x0000000180000000, sp, 7, c.add t4, sp

  // one register twice
  TEST_C 11, ra, 0x0eca86422468acf0, 0x8765432112345678, c.add ra, ra
  TEST_C 12, x16, 0x02468acf13579bde, 0x0123456789abcdef, c.add x16, x16

  // the source stays
  TEST_C2 13, a1, 0x888888889be02467, 0x0123456789abcdef, a0, 0x8765432112345678, c.add a1, a0
    CHECK a0, 0x8765432112345678

  // hints change nothing
  TEST_C 14, a0, 0x8765432112345678, 0x8765432112345678, .half 0x902a                                 // c.add x0, a0

TEST_END
