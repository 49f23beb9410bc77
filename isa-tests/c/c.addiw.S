/* c.addiw rd, imm: rd = the low 32 bits of rd + the immediate, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, negative and positive, several registers
  TEST_C 1, a0, 0x12345679, 0x8765432112345678, c.addiw a0, 1
  TEST_C 2, t4, 0xffffffff89abcdf1, 0x0123456789abcdef, c.addiw t4, 2
  TEST_C 3, ra, 3, -1, c.addiw ra, 4
  TEST_C 4, s0, 0xffffffff80000007, 0x7fffffff, c.addiw s0, 8
  TEST_C 5, t5, 0xffffffff80000010, 0x80000000, c.addiw t5, 16
  TEST_C 6, sp, 0x7fffffe0, 0x0000000180000000, c.addiw sp, -32
  TEST_C 7, a0, 0x12345677, 0x8765432112345678, c.addiw a0, -1
  TEST_C 8, t4, 0xffffffff89abce0e, 0x0123456789abcdef, c.addiw t4, 31
  TEST_C 9, ra, -32, -1, c.addiw ra, -31
  TEST_C 10, s0, 0xffffffff80000004, 0x7fffffff, c.addiw s0, 5
  TEST_C 11, t5, 0x7fffffef, 0x80000000, c.addiw t5, -17
  TEST_C 12, sp, 0xffffffff8000000a, 0x0000000180000000, c.addiw sp, 10
  TEST_C 13, a0, 0x1234566d, 0x8765432112345678, c.addiw a0, -11
  TEST_C 14, t4, 0xffffffff89abcdef, 0x0123456789abcdef, c.addiw t4, 0
  TEST_C 15, ra, -1, -1, c.addiw ra, 0
  TEST_C 16, s0, 0x7fffffff, 0x7fffffff, c.addiw s0, 0

TEST_END
