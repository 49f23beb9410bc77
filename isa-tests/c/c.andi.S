/* c.andi rd', imm: rd' = rd' & the sign-extended 6-bit immediate. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, negative and positive, several registers
  TEST_C 1, s0, 0, 0x8765432112345678, c.andi s0, 1
  TEST_C 2, s1, 2, 0x0123456789abcdef, c.andi s1, 2
  TEST_C 3, a0, 4, -1, c.andi a0, 4
  TEST_C 4, a1, 8, 0x8765432112345678, c.andi a1, 8
  TEST_C 5, a2, 0, 0x0123456789abcdef, c.andi a2, 16
  TEST_C 6, a3, -32, -1, c.andi a3, -32
  TEST_C 7, a4, 0x8765432112345678, 0x8765432112345678, c.andi a4, -1
  TEST_C 8, a5, 0xf, 0x0123456789abcdef, c.andi a5, 31
  TEST_C 9, s0, -31, -1, c.andi s0, -31
  TEST_C 10, s1, 0, 0x8765432112345678, c.andi s1, 5
  TEST_C 11, a0, 0x0123456789abcdef, 0x0123456789abcdef, c.andi a0, -17
  TEST_C 12, a1, 0xa, -1, c.andi a1, 10
  TEST_C 13, a2, 0x8765432112345670, 0x8765432112345678, c.andi a2, -11
  TEST_C 14, a3, 0, 0x0123456789abcdef, c.andi a3, 0

TEST_END
