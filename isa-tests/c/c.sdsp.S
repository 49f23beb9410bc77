/* c.sdsp rs2, uimm(sp): stores the doubleword. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers; the bytes around it stay
  TEST_C_STORE 1, 0x8765432112345678, -1, sp, 0, a0, 0x8765432112345678, c.sdsp a0, 0(sp)
  TEST_C_STORE 2, -1, 0x0123456789abcdef, sp, 0, t4, 0x0123456789abcdef, c.sdsp t4, 8(sp)
  TEST_C_STORE 3, 0, -1, sp, -16, ra, 0, c.sdsp ra, 16(sp)
  TEST_C_STORE 4, -1, 0x7f7f7f7f80808080, sp, -24, s0, 0x7f7f7f7f80808080, c.sdsp s0, 32(sp)
  TEST_C_STORE 5, 0x8765432112345678, -1, sp, -64, t5, 0x8765432112345678, c.sdsp t5, 64(sp)
  TEST_C_STORE 6, -1, 0x0123456789abcdef, sp, -120, x16, 0x0123456789abcdef, c.sdsp x16, 128(sp)
  TEST_C_STORE 7, 0, -1, sp, -256, a0, 0, c.sdsp a0, 256(sp)
  TEST_C_STORE 8, -1, 0x7f7f7f7f80808080, sp, -496, t4, 0x7f7f7f7f80808080, c.sdsp t4, 504(sp)
  TEST_C_STORE 9, 0x8765432112345678, -1, sp, -336, ra, 0x8765432112345678, c.sdsp ra, 336(sp)

  // x0 as value
  TEST_C_STORE 10, 0, -1, sp, 0, x0, 0, c.sdsp x0, 0(sp)

TEST_END

store_area:
    .zero 16
