/* amoxor.d rd, rs2, (rs1): rd = the old doubleword; memory = old ^ rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_AMO 1, amoxor.d, 0x8765432112345678, 0x864606469b9f9b97, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amoxor.d, 0x0123456789abcdef, 0x864606469b9f9b97, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amoxor.d, 5, 6, 5, 3
  TEST_AMO 4, amoxor.d, 3, 6, 3, 5
  TEST_AMO 5, amoxor.d, -1, -2, -1, 1
  TEST_AMO 6, amoxor.d, 1, -2, 1, -1
  TEST_AMO 7, amoxor.d, 0x8000000000000000, -1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amoxor.d, 0x7fffffffffffffff, -1, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amoxor.d, 0x7fffffff, 0x7ffffffe, 0x7fffffff, 1
  TEST_AMO 10, amoxor.d, 0x80000000, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_AMO 11, amoxor.d, 0x7fffffff, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_AMO 12, amoxor.d, 0, 0, 0, 0
  TEST_AMO 13, amoxor.d, -1, 0, -1, -1
  TEST_AMO 14, amoxor.d, 0xffffffff00000001, -2, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amoxor.d, 0x5555555533333333, 0x4761032d3c3c3c3c, 0x5555555533333333, 0x123456780f0f0f0f

  // aq and rl change nothing that a single hart sees
  TEST_AMO 16, amoxor.d.aq, 0x8765432112345678, 0x864606469b9f9b97, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 17, amoxor.d.rl, 0x8765432112345678, 0x864606469b9f9b97, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 18, amoxor.d.aqrl, 0x8765432112345678, 0x864606469b9f9b97, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 19, amoxor.d, a1, a0, a1, 0x0123456789abcdef, 0x864606469b9f9b97, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 20, amoxor.d, a0, a0, a1, 0x8765432112345678, 0x864606469b9f9b97, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 21, amoxor.d, t6, t5, t4, 0x0123456789abcdef, 0x864606469b9f9b97, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 22, amoxor.d, ra, sp, tp, 0x8765432112345678, 0x864606469b9f9b97, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 23, amoxor.d, x0, a0, a1, 0, 0x864606469b9f9b97, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 24, amoxor.d, a2, a0, x0, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
