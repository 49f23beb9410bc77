/* c.sw rs2', uimm(rs1'): stores the low word. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers; the bytes around it stay
  TEST_C_STORE 1, 0xffffffff12345678, -1, s1, 0, s0, 0x8765432112345678, c.sw s0, 0(s1)
  TEST_C_STORE 2, -1, 0x89abcdefffffffff, a2, 8, s1, 0x0123456789abcdef, c.sw s1, 4(a2)
  TEST_C_STORE 3, -1, 0xffffffff00000000, a5, 0, a0, 0, c.sw a0, 8(a5)
  TEST_C_STORE 4, 0x80808080ffffffff, -1, a0, -12, a1, 0x7f7f7f7f80808080, c.sw a1, 16(a0)
  TEST_C_STORE 5, 0xffffffff12345678, -1, a3, -32, a2, 0x8765432112345678, c.sw a2, 32(a3)
  TEST_C_STORE 6, -1, 0x89abcdefffffffff, s0, -52, a3, 0x0123456789abcdef, c.sw a3, 64(s0)
  TEST_C_STORE 7, -1, 0xffffffff00000000, a1, -116, a4, 0, c.sw a4, 124(a1)
  TEST_C_STORE 8, 0x80808080ffffffff, -1, a4, -80, a5, 0x7f7f7f7f80808080, c.sw a5, 84(a4)

TEST_END

store_area:
    .zero 16
