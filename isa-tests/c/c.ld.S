/* c.ld rd', uimm(rs1'): the doubleword. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers
  TEST_C_LOAD 1, s0, 0x946f4a2500dbb691, s1, data, 0, c.ld s0, 0(s1)
  TEST_C_LOAD 2, s1, 0x0ce7c29d78532e09, a2, data, 16, c.ld s1, 8(a2)
  TEST_C_LOAD 3, a0, 0x845f3a15f0cba681, a5, data, 32, c.ld a0, 16(a5)
  TEST_C_LOAD 4, a1, 0xbc97724d2803deb9, a0, data, -24, c.ld a1, 32(a0)
  TEST_C_LOAD 5, a2, 0x340feac5a07b5631, a3, data, -32, c.ld a2, 64(a3)
  TEST_C_LOAD 6, a3, 0xac87623d18f3cea9, s0, data, -72, c.ld a3, 128(s0)
  TEST_C_LOAD 7, a4, 0xe4bf9a75502b06e1, a1, data, -232, c.ld a4, 248(a1)
  TEST_C_LOAD 8, a5, 0x5c3712edc8a37e59, a4, data, -128, c.ld a5, 168(a4)

  // destination and base one register
  TEST_C_LOAD 9, a3, 0x946f4a2500dbb691, a3, data, -168, c.ld a3, 168(a3)

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
