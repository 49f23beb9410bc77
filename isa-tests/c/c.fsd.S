/* c.fsd fs2', uimm(rs1'): stores the doubleword, bit for bit. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers; the bytes around it stay
  TEST_C_FP_STORE 1, 0x8765432112345678, -1, s1, 0, fs0, 0x8765432112345678, c.fsd fs0, 0(s1)
  TEST_C_FP_STORE 2, -1, 0x0123456789abcdef, a2, 0, fs1, 0x0123456789abcdef, c.fsd fs1, 8(a2)
  TEST_C_FP_STORE 3, 0, -1, a5, -16, fa0, 0, c.fsd fa0, 16(a5)
  TEST_C_FP_STORE 4, -1, 0x7f7f7f7f80808080, a0, -24, fa1, 0x7f7f7f7f80808080, c.fsd fa1, 32(a0)
  TEST_C_FP_STORE 5, 0x8765432112345678, -1, a3, -64, fa2, 0x8765432112345678, c.fsd fa2, 64(a3)
  TEST_C_FP_STORE 6, -1, 0x0123456789abcdef, s0, -120, fa3, 0x0123456789abcdef, c.fsd fa3, 128(s0)
  TEST_C_FP_STORE 7, 0, -1, a1, -248, fa4, 0, c.fsd fa4, 248(a1)
  TEST_C_FP_STORE 8, -1, 0x7f7f7f7f80808080, a4, -160, fa5, 0x7f7f7f7f80808080, c.fsd fa5, 168(a4)

TEST_END

store_area:
    .zero 16
