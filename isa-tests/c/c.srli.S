/* c.srli rd', shamt: rd' = rd' >> shamt, zeros shifted in. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, negative and positive, several registers
  TEST_C 1, s0, 0x43b2a190891a2b3c, 0x8765432112345678, c.srli s0, 1
  TEST_C 2, s1, 0x0048d159e26af37b, 0x0123456789abcdef, c.srli s1, 2
  TEST_C 3, a0, 0x0fffffffffffffff, -1, c.srli a0, 4
  TEST_C 4, a1, 0x0087654321123456, 0x8765432112345678, c.srli a1, 8
  TEST_C 5, a2, 0x00000123456789ab, 0x0123456789abcdef, c.srli a2, 16
  TEST_C 6, a3, 0xffffffff, -1, c.srli a3, 32
  TEST_C 7, a4, 1, 0x8765432112345678, c.srli a4, 63
  TEST_C 8, a5, 0x91a2b3, 0x0123456789abcdef, c.srli a5, 33
  TEST_C 9, s0, 0x00000001ffffffff, -1, c.srli s0, 31
  TEST_C 10, s1, 0x043b2a190891a2b3, 0x8765432112345678, c.srli s1, 5
  TEST_C 11, a0, 0x12345, 0x0123456789abcdef, c.srli a0, 40
  TEST_C 12, a1, 0x000fffffffffffff, -1, c.srli a1, 12

  // hints change nothing
  TEST_C 13, a0, 0x8765432112345678, 0x8765432112345678, .half 0x8101                                 // c.srli a0, 0

TEST_END
