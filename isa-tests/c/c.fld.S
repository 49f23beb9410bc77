/* c.fld fd', uimm(rs1'): the doublewofd, bit for bit. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers
  TEST_C_FP_LOAD 1, fs0, 0x946f4a2500dbb691, s1, data, 0, c.fld fs0, 0(s1)
  TEST_C_FP_LOAD 2, fs1, 0x0ce7c29d78532e09, a2, data, 16, c.fld fs1, 8(a2)
  TEST_C_FP_LOAD 3, fa0, 0x845f3a15f0cba681, a5, data, 32, c.fld fa0, 16(a5)
  TEST_C_FP_LOAD 4, fa1, 0xbc97724d2803deb9, a0, data, -24, c.fld fa1, 32(a0)
  TEST_C_FP_LOAD 5, fa2, 0x340feac5a07b5631, a3, data, -32, c.fld fa2, 64(a3)
  TEST_C_FP_LOAD 6, fa3, 0xac87623d18f3cea9, s0, data, -72, c.fld fa3, 128(s0)
  TEST_C_FP_LOAD 7, fa4, 0xe4bf9a75502b06e1, a1, data, -232, c.fld fa4, 248(a1)
  TEST_C_FP_LOAD 8, fa5, 0x5c3712edc8a37e59, a4, data, -128, c.fld fa5, 168(a4)

TEST_END

data:
    .dword 0x946f4a2500dbb691
    .dword 0xbc97724d2803deb9
    .dword 0xe4bf9a75502b06e1
    .dword 0x0ce7c29d78532e09
    .dword 0x340feac5a07b5631
    .dword 0x5c3712edc8a37e59
    .dword 0x845f3a15f0cba681
    .dword 0xac87623d18f3cea9
