/* amoand.w rd, rs2, (rs1): rd = the old word, sign-extended; memory = old & rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values; the other word of the doubleword stays
  TEST_AMO 1, amoand.w, 0x12345678, 0x8765432100204468, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amoand.w, 0xffffffff89abcdef, 0x0123456700204468, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amoand.w, 5, 1, 5, 3
  TEST_AMO 4, amoand.w, 3, 1, 3, 5
  TEST_AMO 5, amoand.w, -1, 0xffffffff00000001, -1, 1
  TEST_AMO 6, amoand.w, 1, 1, 1, -1
  TEST_AMO 7, amoand.w, 0, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amoand.w, -1, 0x7fffffff00000000, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amoand.w, 0x7fffffff, 1, 0x7fffffff, 1
  TEST_AMO 10, amoand.w, 0xffffffff80000000, 0, 0x80000000, 0x7fffffff
  TEST_AMO 11, amoand.w, 0x7fffffff, 0, 0x7fffffff, 0x80000000
  TEST_AMO 12, amoand.w, 0, 0, 0, 0
  TEST_AMO 13, amoand.w, -1, -1, -1, -1
  TEST_AMO 14, amoand.w, 1, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amoand.w, 0x33333333, 0x5555555503030303, 0x5555555533333333, 0x123456780f0f0f0f

  // the upper word
  TEST_AMO 16, amoand.w, 0xffffffff87654321, 0x8121412112345678, 0x8765432112345678, 0x0123456789abcdef, 4
  TEST_AMO 17, amoand.w, 0x1234567, 0x0020446089abcdef, 0x0123456789abcdef, 0x8765432112345678, 4
  TEST_AMO 18, amoand.w, 0xffffffff80000000, 0, 0x8000000000000000, 0x7fffffff, 4
  TEST_AMO 19, amoand.w, 0x7fffffff, 0x7fffffff00000000, 0x7fffffff00000000, -1, 4

  // aq and rl change nothing that a single hart sees
  TEST_AMO 20, amoand.w.aq, 0x12345678, 0x8765432100204468, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 21, amoand.w.rl, 0x12345678, 0x8765432100204468, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 22, amoand.w.aqrl, 0x12345678, 0x8765432100204468, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 23, amoand.w, a1, a0, a1, 0xffffffff89abcdef, 0x0123456700204468, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 24, amoand.w, a0, a0, a1, 0x12345678, 0x8765432100204468, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 25, amoand.w, t6, t5, t4, 0xffffffff89abcdef, 0x0123456700204468, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 26, amoand.w, ra, sp, tp, 0x12345678, 0x8765432100204468, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 27, amoand.w, x0, a0, a1, 0, 0x8765432100204468, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 28, amoand.w, a2, a0, x0, 0x12345678, 0x8765432100000000, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
