/* c.lbu rd', uimm(rs1'): the byte, zero-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every bit of the offset, several registers
  TEST_C_LOAD 1, s0, 0x91, s1, data, 0, c.lbu s0, 0(s1)
  TEST_C_LOAD 2, s1, 0, a2, data, 2, c.lbu s1, 1(a2)
  TEST_C_LOAD 3, a0, 0x6f, a5, data, 4, c.lbu a0, 2(a5)
  TEST_C_LOAD 4, a1, 0xde, a0, data, 6, c.lbu a1, 3(a0)
  TEST_C_LOAD 5, a2, 0x4d, a3, data, 12, c.lbu a2, 0(a3)
  TEST_C_LOAD 6, a3, 0xbc, s0, data, 14, c.lbu a3, 1(s0)
  TEST_C_LOAD 7, a4, 0x2b, a1, data, 16, c.lbu a4, 2(a1)
  TEST_C_LOAD 8, a5, 0x9a, a4, data, 18, c.lbu a5, 3(a4)
  TEST_C_LOAD 9, s0, 9, s1, data, 24, c.lbu s0, 0(s1)
  TEST_C_LOAD 10, s1, 0x78, a2, data, 25, c.lbu s1, 2(a2)

  // destination and base one register
  TEST_C_LOAD 11, a3, 0x91, a3, data, -2, c.lbu a3, 2(a3)

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
