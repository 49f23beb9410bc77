/* c.ldsp rd, uimm(sp): the doubleword. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers
  TEST_C_LOAD 1, a0, 0x946f4a2500dbb691, sp, data, 0, c.ldsp a0, 0(sp)
  TEST_C_LOAD 2, t4, 0x0ce7c29d78532e09, sp, data, 16, c.ldsp t4, 8(sp)
  TEST_C_LOAD 3, ra, 0x845f3a15f0cba681, sp, data, 32, c.ldsp ra, 16(sp)
  TEST_C_LOAD 4, s0, 0xbc97724d2803deb9, sp, data, -24, c.ldsp s0, 32(sp)
  TEST_C_LOAD 5, t5, 0x340feac5a07b5631, sp, data, -32, c.ldsp t5, 64(sp)
  TEST_C_LOAD 6, x16, 0xac87623d18f3cea9, sp, data, -72, c.ldsp x16, 128(sp)
  TEST_C_LOAD 7, a0, 0xe4bf9a75502b06e1, sp, data, -240, c.ldsp a0, 256(sp)
  TEST_C_LOAD 8, t4, 0x5c3712edc8a37e59, sp, data, -464, c.ldsp t4, 504(sp)
  TEST_C_LOAD 9, ra, 0x946f4a2500dbb691, sp, data, -336, c.ldsp ra, 336(sp)

  // destination and base one register
  TEST_C_LOAD 10, sp, 0x946f4a2500dbb691, sp, data, -336, c.ldsp sp, 336(sp)

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
