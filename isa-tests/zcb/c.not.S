/* c.not rd': rd' = rd with all bits inverted. */

#include "test_macros.h"

TEST_BEGIN

  // values, every register
  TEST_C 1, s0, 0x789abcdeedcba987, 0x8765432112345678, c.not s0
  TEST_C 2, s1, 0xfedcba9876543210, 0x0123456789abcdef, c.not s1
  TEST_C 3, a0, -1, 0, c.not a0
  TEST_C 4, a1, 0, -1, c.not a1
  TEST_C 5, a2, 0x7fffffffffffffff, 0x8000000000000000, c.not a2
  TEST_C 6, a3, -129, 0x80, c.not a3
  TEST_C 7, a4, -128, 0x7f, c.not a4
  TEST_C 8, a5, 0xffffffffffff7fff, 0x8000, c.not a5
  TEST_C 9, s0, 0xffffffffffff8000, 0x7fff, c.not s0
  TEST_C 10, s1, 0xffffffff7fffffff, 0x80000000, c.not s1
  TEST_C 11, a0, 0xffffffff80000000, 0x7fffffff, c.not a0
  TEST_C 12, a1, 0xffffffff00000000, 0xffffffff, c.not a1
  TEST_C 13, a2, 0xedcba9876f547f01, 0x1234567890ab80fe, c.not a2
  TEST_C 14, a3, 0xfe, -255, c.not a3
  TEST_C 15, a4, 0xffffffff, 0xffffffff00000000, c.not a4

TEST_END
