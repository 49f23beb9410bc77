/* c.slli rd, shamt: rd = rd << shamt. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, negative and positive, several registers
  TEST_C 1, a0, 0x0eca86422468acf0, 0x8765432112345678, c.slli a0, 1
  TEST_C 2, t4, 0x048d159e26af37bc, 0x0123456789abcdef, c.slli t4, 2
  TEST_C 3, ra, -16, -1, c.slli ra, 4
  TEST_C 4, s0, 0x6543211234567800, 0x8765432112345678, c.slli s0, 8
  TEST_C 5, t5, 0x456789abcdef0000, 0x0123456789abcdef, c.slli t5, 16
  TEST_C 6, sp, 0xffffffff00000000, -1, c.slli sp, 32
  TEST_C 7, a0, 0, 0x8765432112345678, c.slli a0, 63
  TEST_C 8, t4, 0x13579bde00000000, 0x0123456789abcdef, c.slli t4, 33
  TEST_C 9, ra, 0xffffffff80000000, -1, c.slli ra, 31
  TEST_C 10, s0, 0xeca86422468acf00, 0x8765432112345678, c.slli s0, 5
  TEST_C 11, t5, 0xabcdef0000000000, 0x0123456789abcdef, c.slli t5, 40
  TEST_C 12, sp, 0xfffffffffffff000, -1, c.slli sp, 12

  // hints change nothing
  TEST_C 13, a0, 0x8765432112345678, 0x8765432112345678, .half 0x0502                                 // c.slli a0, 0
  TEST_C 14, a0, 0x8765432112345678, 0x8765432112345678, .half 0x0016                                 // c.slli x0, 5

TEST_END
