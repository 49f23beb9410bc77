/* c.srai rd', shamt: rd' = rd' >> shamt, copies of the sign shifted in. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, negative and positive, several registers
  TEST_C 1, s0, 0xc3b2a190891a2b3c, 0x8765432112345678, c.srai s0, 1
  TEST_C 2, s1, 0x0048d159e26af37b, 0x0123456789abcdef, c.srai s1, 2
  TEST_C 3, a0, -1, -1, c.srai a0, 4
  TEST_C 4, a1, 0xff87654321123456, 0x8765432112345678, c.srai a1, 8
  TEST_C 5, a2, 0x00000123456789ab, 0x0123456789abcdef, c.srai a2, 16
  TEST_C 6, a3, -1, -1, c.srai a3, 32
  TEST_C 7, a4, -1, 0x8765432112345678, c.srai a4, 63
  TEST_C 8, a5, 0x91a2b3, 0x0123456789abcdef, c.srai a5, 33
  TEST_C 9, s0, -1, -1, c.srai s0, 31
  TEST_C 10, s1, 0xfc3b2a190891a2b3, 0x8765432112345678, c.srai s1, 5
  TEST_C 11, a0, 0x12345, 0x0123456789abcdef, c.srai a0, 40
  TEST_C 12, a1, -1, -1, c.srai a1, 12

  // hints change nothing
  TEST_C 13, a0, 0x8765432112345678, 0x8765432112345678, .half 0x8501                                 // c.srai a0, 0

TEST_END
