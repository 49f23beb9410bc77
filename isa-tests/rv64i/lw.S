/* lw rd, offset(rs1): the word at rs1 + offset, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every place in the data, offset from the base zero, positive and negative
  TEST_LOAD 1, lw, 0xffffffffa4239211, data, 0, 0
  TEST_LOAD 2, lw, 0xffffffffc847b635, data, 0, 4
  TEST_LOAD 3, lw, 0xffffffffec6bda59, data, 12, -4
  TEST_LOAD 4, lw, 0x108ffe7d, data, 0, 12
  TEST_LOAD 5, lw, 0xffffffffc847b635, data, -2043, 2047
  TEST_LOAD 6, lw, 0xffffffffc847b635, data, 2052, -2048
  TEST_LOAD 7, lw, 0xffffffffc847b635, data, 3, 1
  TEST_LOAD 8, lw, 0xffffffffc847b635, data, 5, -1

  // destination and base one register, other registers, x0 as destination
  TEST_LOAD_IN 9, lw, a0, a0, 0xffffffffa4239211, data, -8, 8
  TEST_LOAD_IN 10, lw, t6, t5, 0xffffffffec6bda59, data, 16, -8
  TEST_LOAD_IN 11, lw, ra, sp, 0xffffffffec6bda59, data, 3, 5
  TEST_LOAD_IN 12, lw, x0, a0, 0, data, 0, 0

TEST_END

data:
    .dword 0xc847b635a4239211
    .dword 0x108ffe7dec6bda59
