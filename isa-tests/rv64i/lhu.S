/* lhu rd, offset(rs1): the halfword at rs1 + offset, zero-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every place in the data, offset from the base zero, positive and negative
  TEST_LOAD 1, lhu, 0x9211, data, 0, 0
  TEST_LOAD 2, lhu, 0xa423, data, 0, 2
  TEST_LOAD 3, lhu, 0xb635, data, 6, -2
  TEST_LOAD 4, lhu, 0xc847, data, -6, 12
  TEST_LOAD 5, lhu, 0xda59, data, 24, -16
  TEST_LOAD 6, lhu, 0xec6b, data, -2037, 2047
  TEST_LOAD 7, lhu, 0xfe7d, data, 2060, -2048
  TEST_LOAD 8, lhu, 0x108f, data, 14, 0
  TEST_LOAD 9, lhu, 0xa423, data, -2045, 2047
  TEST_LOAD 10, lhu, 0xa423, data, 2050, -2048
  TEST_LOAD 11, lhu, 0xa423, data, 1, 1
  TEST_LOAD 12, lhu, 0xa423, data, 3, -1

  // destination and base one register, other registers, x0 as destination
  TEST_LOAD_IN 13, lhu, a0, a0, 0x9211, data, -8, 8
  TEST_LOAD_IN 14, lhu, t6, t5, 0xda59, data, 16, -8
  TEST_LOAD_IN 15, lhu, ra, sp, 0xda59, data, 3, 5
  TEST_LOAD_IN 16, lhu, x0, a0, 0, data, 0, 0

TEST_END

data:
    .dword 0xc847b635a4239211
    .dword 0x108ffe7dec6bda59
