/* c.sh rs2', uimm(rs1'): stores the low halfword. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers; the bytes around it stay
  TEST_C_STORE 1, 0xffffffffffff5678, -1, s1, 0, s0, 0x8765432112345678, c.sh s0, 0(s1)
  TEST_C_STORE 2, 0xcdefffffffffffff, -1, a2, 4, s1, 0x0123456789abcdef, c.sh s1, 2(a2)
  TEST_C_STORE 3, -1, 0xffff0000ffffffff, a5, 12, a0, 0, c.sh a0, 0(a5)
  TEST_C_STORE 4, 0xffffffff8080ffff, -1, a0, 0, a1, 0x7f7f7f7f80808080, c.sh a1, 2(a0)
  TEST_C_STORE 5, -1, 0xffffffffffff5678, a3, 8, a2, 0x8765432112345678, c.sh a2, 0(a3)
  TEST_C_STORE 6, -1, 0xcdefffffffffffff, s0, 12, a3, 0x0123456789abcdef, c.sh a3, 2(s0)
  TEST_C_STORE 7, 0xffff0000ffffffff, -1, a1, 4, a4, 0, c.sh a4, 0(a1)
  TEST_C_STORE 8, -1, 0xffffffff8080ffff, a4, 8, a5, 0x7f7f7f7f80808080, c.sh a5, 2(a4)
  TEST_C_STORE 9, 0xffffffffffff5678, -1, s1, 0, s0, 0x8765432112345678, c.sh s0, 0(s1)
  TEST_C_STORE 10, 0xcdefffffffffffff, -1, a2, 4, s1, 0x0123456789abcdef, c.sh s1, 2(a2)

TEST_END

store_area:
    .zero 16
