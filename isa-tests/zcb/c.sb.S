/* c.sb rs2', uimm(rs1'): stores the low byte. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers; the bytes around it stay
  TEST_C_STORE 1, -136, -1, s1, 0, s0, 0x8765432112345678, c.sb s0, 0(s1)
  TEST_C_STORE 2, 0xffffffffefffffff, -1, a2, 2, s1, 0x0123456789abcdef, c.sb s1, 1(a2)
  TEST_C_STORE 3, 0xff00ffffffffffff, -1, a5, 4, a0, 0, c.sb a0, 2(a5)
  TEST_C_STORE 4, -1, 0xffffffffffff80ff, a0, 6, a1, 0x7f7f7f7f80808080, c.sb a1, 3(a0)
  TEST_C_STORE 5, -1, 0xffffff78ffffffff, a3, 12, a2, 0x8765432112345678, c.sb a2, 0(a3)
  TEST_C_STORE 6, -1, 0xefffffffffffffff, s0, 14, a3, 0x0123456789abcdef, c.sb a3, 1(s0)
  TEST_C_STORE 7, 0xffffffffff00ffff, -1, a1, 0, a4, 0, c.sb a4, 2(a1)
  TEST_C_STORE 8, 0xffff80ffffffffff, -1, a4, 2, a5, 0x7f7f7f7f80808080, c.sb a5, 3(a4)
  TEST_C_STORE 9, -1, -136, s1, 8, s0, 0x8765432112345678, c.sb s0, 0(s1)
  TEST_C_STORE 10, -1, 0xffffffffefffffff, a2, 9, s1, 0x0123456789abcdef, c.sb s1, 2(a2)

TEST_END

store_area:
    .zero 16
