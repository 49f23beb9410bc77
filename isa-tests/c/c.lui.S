/* c.lui rd, nzimm: rd = the sign-extended 6-bit immediate in bits 17..12. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate, several registers
  TEST_C 1, a0, 0x1000, 0x8765432112345678, c.lui a0, 1
  TEST_C 2, t4, 0x2000, 0x8765432112345678, c.lui t4, 2
  TEST_C 3, ra, 0x4000, 0x8765432112345678, c.lui ra, 4
  TEST_C 4, s0, 0x8000, 0x8765432112345678, c.lui s0, 8
  TEST_C 5, t5, 0x10000, 0x8765432112345678, c.lui t5, 16
  TEST_C 6, tp, 0x1f000, 0x8765432112345678, c.lui tp, 31
  TEST_C 7, a0, 0xfffffffffffe0000, 0x8765432112345678, c.lui a0, 0xfffe0
  TEST_C 8, t4, 0xfffffffffffff000, 0x8765432112345678, c.lui t4, 0xfffff
  TEST_C 9, ra, 0xfffffffffffe1000, 0x8765432112345678, c.lui ra, 0xfffe1
  TEST_C 10, s0, 0x5000, 0x8765432112345678, c.lui s0, 5
  TEST_C 11, t5, 0xfffffffffffef000, 0x8765432112345678, c.lui t5, 0xfffef

  // a hint changes nothing
  TEST_C 12, x0, 0, 0, .half 0x6005                                                                   // c.lui x0, 1

TEST_END
