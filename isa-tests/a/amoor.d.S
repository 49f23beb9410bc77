/* amoor.d rd, rs2, (rs1): rd = the old doubleword; memory = old | rs2. */

#include "test_macros.h"

TEST_BEGIN

  // corner values
  TEST_AMO 1, amoor.d, 0x8765432112345678, 0x876747679bbfdfff, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 2, amoor.d, 0x0123456789abcdef, 0x876747679bbfdfff, 0x0123456789abcdef, 0x8765432112345678
  TEST_AMO 3, amoor.d, 5, 7, 5, 3
  TEST_AMO 4, amoor.d, 3, 7, 3, 5
  TEST_AMO 5, amoor.d, -1, -1, -1, 1
  TEST_AMO 6, amoor.d, 1, -1, 1, -1
  TEST_AMO 7, amoor.d, 0x8000000000000000, -1, 0x8000000000000000, 0x7fffffffffffffff
  TEST_AMO 8, amoor.d, 0x7fffffffffffffff, -1, 0x7fffffffffffffff, 0x8000000000000000
  TEST_AMO 9, amoor.d, 0x7fffffff, 0x7fffffff, 0x7fffffff, 1
  TEST_AMO 10, amoor.d, 0x80000000, 0xffffffff, 0x80000000, 0x7fffffff
  TEST_AMO 11, amoor.d, 0x7fffffff, 0xffffffff, 0x7fffffff, 0x80000000
  TEST_AMO 12, amoor.d, 0, 0, 0, 0
  TEST_AMO 13, amoor.d, -1, -1, -1, -1
  TEST_AMO 14, amoor.d, 0xffffffff00000001, -1, 0xffffffff00000001, 0xffffffff
  TEST_AMO 15, amoor.d, 0x5555555533333333, 0x5775577d3f3f3f3f, 0x5555555533333333, 0x123456780f0f0f0f

  // aq and rl change nothing that a single hart sees
  TEST_AMO 16, amoor.d.aq, 0x8765432112345678, 0x876747679bbfdfff, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 17, amoor.d.rl, 0x8765432112345678, 0x876747679bbfdfff, 0x8765432112345678, 0x0123456789abcdef
  TEST_AMO 18, amoor.d.aqrl, 0x8765432112345678, 0x876747679bbfdfff, 0x8765432112345678, 0x0123456789abcdef

  // destination same as operand or base, other registers, x0
  TEST_AMO_IN 19, amoor.d, a1, a0, a1, 0x0123456789abcdef, 0x876747679bbfdfff, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 20, amoor.d, a0, a0, a1, 0x8765432112345678, 0x876747679bbfdfff, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 21, amoor.d, t6, t5, t4, 0x0123456789abcdef, 0x876747679bbfdfff, 0x0123456789abcdef, 0x8765432112345678, 0
  TEST_AMO_IN 22, amoor.d, ra, sp, tp, 0x8765432112345678, 0x876747679bbfdfff, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 23, amoor.d, x0, a0, a1, 0, 0x876747679bbfdfff, 0x8765432112345678, 0x0123456789abcdef, 0
  TEST_AMO_IN 24, amoor.d, a2, a0, x0, 0x8765432112345678, 0x8765432112345678, 0x8765432112345678, 0, 0

TEST_END

store_area:
    .zero 24
