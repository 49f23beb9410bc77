/* c.sext.h rd': rd' = the low 16 bits, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // values, every register
  TEST_C 1, s0, 0x5678, 0x8765432112345678, c.sext.h s0
  TEST_C 2, s1, 0xffffffffffffcdef, 0x0123456789abcdef, c.sext.h s1
  TEST_C 3, a0, 0, 0, c.sext.h a0
  TEST_C 4, a1, -1, -1, c.sext.h a1
  TEST_C 5, a2, 0, 0x8000000000000000, c.sext.h a2
  TEST_C 6, a3, 0x80, 0x80, c.sext.h a3
  TEST_C 7, a4, 0x7f, 0x7f, c.sext.h a4
  TEST_C 8, a5, 0xffffffffffff8000, 0x8000, c.sext.h a5
  TEST_C 9, s0, 0x7fff, 0x7fff, c.sext.h s0
  TEST_C 10, s1, 0, 0x80000000, c.sext.h s1
  TEST_C 11, a0, -1, 0x7fffffff, c.sext.h a0
  TEST_C 12, a1, -1, 0xffffffff, c.sext.h a1
  TEST_C 13, a2, 0xffffffffffff80fe, 0x1234567890ab80fe, c.sext.h a2
  TEST_C 14, a3, -255, -255, c.sext.h a3
  TEST_C 15, a4, 0, 0xffffffff00000000, c.sext.h a4

TEST_END
