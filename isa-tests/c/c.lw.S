/* c.lw rd', uimm(rs1'): the word, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers
  TEST_C_LOAD 1, s0, 0xdbb691, s1, data, 0, c.lw s0, 0(s1)
  TEST_C_LOAD 2, s1, 0xffffffffbc97724d, a2, data, 8, c.lw s1, 4(a2)
  TEST_C_LOAD 3, a0, 0x78532e09, a5, data, 16, c.lw a0, 8(a5)
  TEST_C_LOAD 4, a1, 0x340feac5, a0, data, 20, c.lw a1, 16(a0)
  TEST_C_LOAD 5, a2, 0xfffffffff0cba681, a3, data, 16, c.lw a2, 32(a3)
  TEST_C_LOAD 6, a3, 0xffffffffac87623d, s0, data, -4, c.lw a3, 64(s0)
  TEST_C_LOAD 7, a4, 0x2803deb9, a1, data, -116, c.lw a4, 124(a1)
  TEST_C_LOAD 8, a5, 0xffffffffe4bf9a75, a4, data, -64, c.lw a5, 84(a4)

  // destination and base one register
  TEST_C_LOAD 9, a3, 0xdbb691, a3, data, -84, c.lw a3, 84(a3)

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
