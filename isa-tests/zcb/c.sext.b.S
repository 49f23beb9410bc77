/* c.sext.b rd': rd' = the low 8 bits, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // values, every register
  TEST_C 1, s0, 0x78, 0x8765432112345678, c.sext.b s0
  TEST_C 2, s1, -17, 0x0123456789abcdef, c.sext.b s1
  TEST_C 3, a0, 0, 0, c.sext.b a0
  TEST_C 4, a1, -1, -1, c.sext.b a1
  TEST_C 5, a2, 0, 0x8000000000000000, c.sext.b a2
  TEST_C 6, a3, -128, 0x80, c.sext.b a3
  TEST_C 7, a4, 0x7f, 0x7f, c.sext.b a4
  TEST_C 8, a5, 0, 0x8000, c.sext.b a5
  TEST_C 9, s0, -1, 0x7fff, c.sext.b s0
  TEST_C 10, s1, 0, 0x80000000, c.sext.b s1
  TEST_C 11, a0, -1, 0x7fffffff, c.sext.b a0
  TEST_C 12, a1, -1, 0xffffffff, c.sext.b a1
  TEST_C 13, a2, -2, 0x1234567890ab80fe, c.sext.b a2
  TEST_C 14, a3, 1, -255, c.sext.b a3
  TEST_C 15, a4, 0, 0xffffffff00000000, c.sext.b a4

TEST_END
