/* c.swsp rs2, uimm(sp): stores the low word. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers; the bytes around it stay
  TEST_C_STORE 1, 0xffffffff12345678, -1, sp, 0, a0, 0x8765432112345678, c.swsp a0, 0(sp)
  TEST_C_STORE 2, -1, 0x89abcdefffffffff, sp, 8, t4, 0x0123456789abcdef, c.swsp t4, 4(sp)
  TEST_C_STORE 3, -1, 0xffffffff00000000, sp, 0, ra, 0, c.swsp ra, 8(sp)
  TEST_C_STORE 4, 0x80808080ffffffff, -1, sp, -12, s0, 0x7f7f7f7f80808080, c.swsp s0, 16(sp)
  TEST_C_STORE 5, 0xffffffff12345678, -1, sp, -32, t5, 0x8765432112345678, c.swsp t5, 32(sp)
  TEST_C_STORE 6, -1, 0x89abcdefffffffff, sp, -52, x16, 0x0123456789abcdef, c.swsp x16, 64(sp)
  TEST_C_STORE 7, -1, 0xffffffff00000000, sp, -120, a0, 0, c.swsp a0, 128(sp)
  TEST_C_STORE 8, 0x80808080ffffffff, -1, sp, -248, t4, 0x7f7f7f7f80808080, c.swsp t4, 252(sp)
  TEST_C_STORE 9, 0xffffffff12345678, -1, sp, -168, ra, 0x8765432112345678, c.swsp ra, 168(sp)

  // x0 as value
  TEST_C_STORE 10, 0xffffffff00000000, -1, sp, 0, x0, 0, c.swsp x0, 0(sp)

TEST_END

store_area:
    .zero 16
