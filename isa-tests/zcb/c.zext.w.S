/* c.zext.w rd': rd' = the low 32 bits, zero-extended. */

#include "test_macros.h"

TEST_BEGIN

  // values, every register
  TEST_C 1, s0, 0x12345678, 0x8765432112345678, c.zext.w s0
  TEST_C 2, s1, 0x89abcdef, 0x0123456789abcdef, c.zext.w s1
  TEST_C 3, a0, 0, 0, c.zext.w a0
  TEST_C 4, a1, 0xffffffff, -1, c.zext.w a1
  TEST_C 5, a2, 0, 0x8000000000000000, c.zext.w a2
  TEST_C 6, a3, 0x80, 0x80, c.zext.w a3
  TEST_C 7, a4, 0x7f, 0x7f, c.zext.w a4
  TEST_C 8, a5, 0x8000, 0x8000, c.zext.w a5
  TEST_C 9, s0, 0x7fff, 0x7fff, c.zext.w s0
  TEST_C 10, s1, 0x80000000, 0x80000000, c.zext.w s1
  TEST_C 11, a0, 0x7fffffff, 0x7fffffff, c.zext.w a0
  TEST_C 12, a1, 0xffffffff, 0xffffffff, c.zext.w a1
  TEST_C 13, a2, 0x90ab80fe, 0x1234567890ab80fe, c.zext.w a2
  TEST_C 14, a3, 0xffffff01, -255, c.zext.w a3
  TEST_C 15, a4, 0, 0xffffffff00000000, c.zext.w a4

TEST_END
