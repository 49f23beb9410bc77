/* c.addi rd, nzimm: rd = rd + the sign-extended 6-bit immediate. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, negative and positive, several registers
  TEST_C 1, a0, 0x8765432112345679, 0x8765432112345678, c.addi a0, 1
  TEST_C 2, t4, 0x0123456789abcdf1, 0x0123456789abcdef, c.addi t4, 2
  TEST_C 3, ra, 3, -1, c.addi ra, 4
  TEST_C 4, s0, 8, 0, c.addi s0, 8
  TEST_C 5, t5, 0x8000000f, 0x7fffffff, c.addi t5, 16
  TEST_C 6, sp, 0x7fffffe0, 0x80000000, c.addi sp, -32
  TEST_C 7, a0, 0x8765432112345677, 0x8765432112345678, c.addi a0, -1
  TEST_C 8, t4, 0x0123456789abce0e, 0x0123456789abcdef, c.addi t4, 31
  TEST_C 9, ra, -32, -1, c.addi ra, -31
  TEST_C 10, s0, 5, 0, c.addi s0, 5
  TEST_C 11, t5, 0x7fffffee, 0x7fffffff, c.addi t5, -17
  TEST_C 12, sp, 0x8000000a, 0x80000000, c.addi sp, 10
  TEST_C 13, a0, 0x876543211234566d, 0x8765432112345678, c.addi a0, -11

  // hints change nothing
  TEST_C 14, a0, 0x8765432112345678, 0x8765432112345678, .half 0x0501                                 // c.addi a0, 0
  TEST_C 15, a0, 0x8765432112345678, 0x8765432112345678, .half 0x0015                                 // c.addi x0, 5

TEST_END
