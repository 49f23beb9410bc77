/* amoand.d rd, rs2, (rs1): rd = the old doubleword; memory = old & rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_AMO 1, amoand.d, 0x8765432112345678, 0x0121412100204468, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amoand.d, 0x0123456789abcdef, 0x0121412100204468, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amoand.d, 5, 1, 5, 3
  TEST_AMO 4, amoand.d, 3, 1, 3, 5
  TEST_AMO 5, amoand.d, -1, 1, -1, 1
  TEST_AMO 6, amoand.d, 1, 1, 1, -1
  TEST_AMO 7, amoand.d, 0x8000000000000000, 0, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amoand.d, 0x7fffffffffffffff, 0, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amoand.d, 0x7fffffff, 1, 0x7fffffff, 1
  TEST_AMO 10, amoand.d, 0x80000000, 0, 0x80000000, 0x7fffffff
  TEST_AMO 11, amoand.d, 0x7fffffff, 0, 0x7fffffff, 0x80000000
  TEST_AMO 12, amoand.d, 0, 0, 0, 0
  TEST_AMO 13, amoand.d, -1, -1, -1, -1
  TEST_AMO 14, amoand.d, 0xffffffff00000001, 1, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amoand.d, 0x5555555533333333, 0x1014545003030303, 0x5555555533333333, 0x123456780f0f0f0f

  // aq and rl change nothing that a single hart sees
  TEST_AMO 16, amoand.d.aq, 0x8765432112345678, 0x0121412100204468, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 17, amoand.d.rl, 0x8765432112345678, 0x0121412100204468, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 18, amoand.d.aqrl, 0x8765432112345678, 0x0121412100204468, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 19, amoand.d, a1, a0, a1, 0x0123456789abcdef, 0x0121412100204468, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 20, amoand.d, a0, a0, a1, 0x8765432112345678, 0x0121412100204468, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 21, amoand.d, t6, t5, t4, 0x0123456789abcdef, 0x0121412100204468, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 22, amoand.d, ra, sp, tp, 0x8765432112345678, 0x0121412100204468, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 23, amoand.d, x0, a0, a1, 0, 0x0121412100204468, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 24, amoand.d, a2, a0, x0, 0x8765432112345678, 0, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
