/* bseti rd, rs1, shamt: rd = rs1 with one bit set. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_RI 1, bseti, 0x8765432112345679, 0x8765432112345678, 0
  TEST_RI 2, bseti, 0x876543211234567a, 0x8765432112345678, 1
  TEST_RI 3, bseti, 0x11, 1, 4
  TEST_RI 4, bseti, -1, -1, 7
  TEST_RI 5, bseti, 0x8765432112345678, 0x8765432112345678, 40
  TEST_RI 6, bseti, 0x0123456789abcdef, 0x0123456789abcdef, 31
  TEST_RI 7, bseti, 0x8765432112345678, 0x8765432112345678, 32
  TEST_RI 8, bseti, 0x0123456789abcdef, 0x0123456789abcdef, 33
  TEST_RI 9, bseti, 0x8000000000000001, 1, 63
  TEST_RI 10, bseti, 0x8000000000000000, 0x8000000000000000, 63
  TEST_RI 11, bseti, 0x80000008, 0x80000000, 3
  TEST_RI 12, bseti, 0xffffffff, 0xffffffff, 16
  TEST_RI 13, bseti, 0x20, 0, 5
  TEST_RI 14, bseti, 0x8000000000000000, 0, 63
  TEST_RI 15, bseti, 0x80000000, 0, 31
  TEST_RI 16, bseti, 0xb04fd71c3bef7b38, 0xb04fd71c3bef3b38, 14
  TEST_RI 17, bseti, 0xe2e5fa2b456b9a95, 0xe2e1fa2b456b9a95, 50
  TEST_RI 18, bseti, 0x04954bcf7f58aca9, 0x04954bcf7f58aca9, 38

  // destination and source one register, other registers, x0
  TEST_RI_IN 19, bseti, a0, a0, 0x8765432112347678, 0x8765432112345678, 13
  TEST_RI_IN 20, bseti, t6, t5, 0x0123656789abcdef, 0x0123456789abcdef, 45
  TEST_RI_IN 21, bseti, ra, sp, 0x0123456789abcdef, 0x0123456789abcdef, 5
  TEST_RI_IN 22, bseti, s0, x16, 0x8765632112345678, 0x8765432112345678, 45
  TEST_RI_IN 23, bseti, x0, a0, 0, 0x8765432112345678, 13
  TEST_RI_IN 24, bseti, a2, x0, 0x2000, 0, 13

TEST_END
