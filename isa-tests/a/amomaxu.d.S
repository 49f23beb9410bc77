/* amomaxu.d rd, rs2, (rs1): rd = the old doubleword; memory = the larger, unsigned. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_AMO 1, amomaxu.d, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amomaxu.d, 0x0123456789abcdef, 0x8765432112345678, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amomaxu.d, 5, 5, 5, 3
  TEST_AMO 4, amomaxu.d, 3, 5, 3, 5
  TEST_AMO 5, amomaxu.d, -1, -1, -1, 1
  TEST_AMO 6, amomaxu.d, 1, -1, 1, -1
  TEST_AMO 7, amomaxu.d, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amomaxu.d, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amomaxu.d, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1
  TEST_AMO 10, amomaxu.d, 0x80000000, 0x80000000, 0x80000000, 0x7fffffff
  TEST_AMO 11, amomaxu.d, 0x7fffffff, 0x80000000, 0x7fffffff, 0x80000000
  TEST_AMO 12, amomaxu.d, 0, 0, 0, 0
  TEST_AMO 13, amomaxu.d, -1, -1, -1, -1
  TEST_AMO 14, amomaxu.d, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amomaxu.d, 0x5555555533333333, 0x5555555533333333, 0x5555555533333333, 0x123456780f0f0f0f

  // aq and rl change nothing that a single hart sees
  TEST_AMO 16, amomaxu.d.aq, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 17, amomaxu.d.rl, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 18, amomaxu.d.aqrl, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 19, amomaxu.d, a1, a0, a1, 0x0123456789abcdef, 0x8765432112345678, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 20, amomaxu.d, a0, a0, a1, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 21, amomaxu.d, t6, t5, t4, 0x0123456789abcdef, 0x8765432112345678, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 22, amomaxu.d, ra, sp, tp, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 23, amomaxu.d, x0, a0, a1, 0, 0x8765432112345678, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 24, amomaxu.d, a2, a0, x0, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
