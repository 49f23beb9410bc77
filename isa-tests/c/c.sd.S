/* c.sd rs2', uimm(rs1'): stores the doubleword. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers; the bytes around it stay
  TEST_C_STORE 1, 0x8765432112345678, -1, s1, 0, s0, 0x8765432112345678, c.sd s0, 0(s1)
  TEST_C_STORE 2, -1, 0x0123456789abcdef, a2, 0, s1, 0x0123456789abcdef, c.sd s1, 8(a2)
  TEST_C_STORE 3, 0, -1, a5, -16, a0, 0, c.sd a0, 16(a5)
  TEST_C_STORE 4, -1, 0x7f7f7f7f80808080, a0, -24, a1, 0x7f7f7f7f80808080, c.sd a1, 32(a0)
  TEST_C_STORE 5, 0x8765432112345678, -1, a3, -64, a2, 0x8765432112345678, c.sd a2, 64(a3)
  TEST_C_STORE 6, -1, 0x0123456789abcdef, s0, -120, a3, 0x0123456789abcdef, c.sd a3, 128(s0)
  TEST_C_STORE 7, 0, -1, a1, -248, a4, 0, c.sd a4, 248(a1)
  TEST_C_STORE 8, -1, 0x7f7f7f7f80808080, a4, -160, a5, 0x7f7f7f7f80808080, c.sd a5, 168(a4)

TEST_END

store_area:
    .zero 16
