/* c.addi16sp nzimm: sp = sp + the sign-extended immediate, a multiple of 16. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the immediate
  TEST_C 1, sp, 0x8765432112345688, 0x8765432112345678, c.addi16sp sp, 16
  TEST_C 2, sp, 0x0123456789abce0f, 0x0123456789abcdef, c.addi16sp sp, 32
  TEST_C 3, sp, 0x3f, -1, c.addi16sp sp, 64
  TEST_C 4, sp, 0x80, 0, c.addi16sp sp, 128
  TEST_C 5, sp, 0x8765432112345778, 0x8765432112345678, c.addi16sp sp, 256
  TEST_C 6, sp, 0x0123456789abcbef, 0x0123456789abcdef, c.addi16sp sp, -512
  TEST_C 7, sp, -17, -1, c.addi16sp sp, -16
  TEST_C 8, sp, 0x1f0, 0, c.addi16sp sp, 496
  TEST_C 9, sp, 0x8765432112345488, 0x8765432112345678, c.addi16sp sp, -496
  TEST_C 10, sp, 0x0123456789abce3f, 0x0123456789abcdef, c.addi16sp sp, 80

TEST_END
