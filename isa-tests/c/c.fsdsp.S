/* c.fsdsp fs2, uimm(sp): stores the doubleword, bit for bit. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers; the bytes around it stay
  TEST_C_FP_STORE 1, 0x8765432112345678, -1, sp, 0, fa0, 0x8765432112345678, c.fsdsp fa0, 0(sp)
  TEST_C_FP_STORE 2, -1, 0x0123456789abcdef, sp, 0, ft11, 0x0123456789abcdef, c.fsdsp ft11, 8(sp)
  TEST_C_FP_STORE 3, 0, -1, sp, -16, f0, 0, c.fsdsp f0, 16(sp)
  TEST_C_FP_STORE 4, -1, 0x7f7f7f7f80808080, sp, -24, fs0, 0x7f7f7f7f80808080, c.fsdsp fs0, 32(sp)
  TEST_C_FP_STORE 5, 0x8765432112345678, -1, sp, -64, f16, 0x8765432112345678, c.fsdsp f16, 64(sp)
  TEST_C_FP_STORE 6, -1, 0x0123456789abcdef, sp, -120, fa0, 0x0123456789abcdef, c.fsdsp fa0, 128(sp)
  TEST_C_FP_STORE 7, 0, -1, sp, -256, ft11, 0, c.fsdsp ft11, 256(sp)
  TEST_C_FP_STORE 8, -1, 0x7f7f7f7f80808080, sp, -496, f0, 0x7f7f7f7f80808080, c.fsdsp f0, 504(sp)
  TEST_C_FP_STORE 9, 0x8765432112345678, -1, sp, -336, fs0, 0x8765432112345678, c.fsdsp fs0, 336(sp)

TEST_END

store_area:
    .zero 16
