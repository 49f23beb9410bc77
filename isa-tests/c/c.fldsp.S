/* c.fldsp fd, uimm(sp): the doublewofd, bit for bit. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers
  TEST_C_FP_LOAD 1, fa0, 0x946f4a2500dbb691, sp, data, 0, c.fldsp fa0, 0(sp)
  TEST_C_FP_LOAD 2, ft11, 0x0ce7c29d78532e09, sp, data, 16, c.fldsp ft11, 8(sp)
  TEST_C_FP_LOAD 3, f0, 0x845f3a15f0cba681, sp, data, 32, c.fldsp f0, 16(sp)
  TEST_C_FP_LOAD 4, fs0, 0xbc97724d2803deb9, sp, data, -24, c.fldsp fs0, 32(sp)
  TEST_C_FP_LOAD 5, f16, 0x340feac5a07b5631, sp, data, -32, c.fldsp f16, 64(sp)
  TEST_C_FP_LOAD 6, fa0, 0xac87623d18f3cea9, sp, data, -72, c.fldsp fa0, 128(sp)
  TEST_C_FP_LOAD 7, ft11, 0xe4bf9a75502b06e1, sp, data, -240, c.fldsp ft11, 256(sp)
  TEST_C_FP_LOAD 8, f0, 0x5c3712edc8a37e59, sp, data, -464, c.fldsp f0, 504(sp)
  TEST_C_FP_LOAD 9, fs0, 0x946f4a2500dbb691, sp, data, -336, c.fldsp fs0, 336(sp)

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
