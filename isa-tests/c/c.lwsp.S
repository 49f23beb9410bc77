/* c.lwsp rd, uimm(sp): the word, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers
  TEST_C_LOAD 1, a0, 0xdbb691, sp, data, 0, c.lwsp a0, 0(sp)
  TEST_C_LOAD 2, t4, 0xffffffffbc97724d, sp, data, 8, c.lwsp t4, 4(sp)
  TEST_C_LOAD 3, ra, 0x78532e09, sp, data, 16, c.lwsp ra, 8(sp)
  TEST_C_LOAD 4, s0, 0x340feac5, sp, data, 20, c.lwsp s0, 16(sp)
  TEST_C_LOAD 5, t5, 0xfffffffff0cba681, sp, data, 16, c.lwsp t5, 32(sp)
  TEST_C_LOAD 6, x16, 0xffffffffac87623d, sp, data, -4, c.lwsp x16, 64(sp)
  TEST_C_LOAD 7, a0, 0x2803deb9, sp, data, -120, c.lwsp a0, 128(sp)
  TEST_C_LOAD 8, t4, 0xffffffffe4bf9a75, sp, data, -232, c.lwsp t4, 252(sp)
  TEST_C_LOAD 9, ra, 0xffffffffa07b5631, sp, data, -136, c.lwsp ra, 168(sp)

  // destination and base one register
  TEST_C_LOAD 10, sp, 0xdbb691, sp, data, -168, c.lwsp sp, 168(sp)

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
