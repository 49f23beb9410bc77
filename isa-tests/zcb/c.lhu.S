/* c.lhu rd', uimm(rs1'): the halfword, zero-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers
  TEST_C_LOAD 1, s0, 0xb691, s1, data, 0, c.lhu s0, 0(s1)
  TEST_C_LOAD 2, s1, 0x946f, a2, data, 4, c.lhu s1, 2(a2)
  TEST_C_LOAD 3, a0, 0x724d, a5, data, 12, c.lhu a0, 0(a5)
  TEST_C_LOAD 4, a1, 0x502b, a0, data, 16, c.lhu a1, 2(a0)
  TEST_C_LOAD 5, a2, 0x2e09, a3, data, 24, c.lhu a2, 0(a3)
  TEST_C_LOAD 6, a3, 0xce7, s0, data, 28, c.lhu a3, 2(s0)
  TEST_C_LOAD 7, a4, 0xeac5, a1, data, 36, c.lhu a4, 0(a1)
  TEST_C_LOAD 8, a5, 0xc8a3, a4, data, 40, c.lhu a5, 2(a4)
  TEST_C_LOAD 9, s0, 0xa681, s1, data, 48, c.lhu s0, 0(s1)
  TEST_C_LOAD 10, s1, 0x845f, a2, data, 52, c.lhu s1, 2(a2)

  // destination and base one register
  TEST_C_LOAD 11, a3, 0xb691, a3, data, -2, c.lhu a3, 2(a3)

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
