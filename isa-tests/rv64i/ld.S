/* ld rd, offset(rs1): the doubleword at rs1 + offset. */

#include "test_macros.h"

TEST_BEGIN

  // every place in the data, offset from the base zero, positive and negative
  TEST_LOAD 1, ld, 0xc847b635a4239211, data, 0, 0
  TEST_LOAD 2, ld, 0x108ffe7dec6bda59, data, 0, 8
  TEST_LOAD 3, ld, 0x108ffe7dec6bda59, data, -2039, 2047
  TEST_LOAD 4, ld, 0x108ffe7dec6bda59, data, 2056, -2048
  TEST_LOAD 5, ld, 0x108ffe7dec6bda59, data, 7, 1
  TEST_LOAD 6, ld, 0x108ffe7dec6bda59, data, 9, -1

  // destination and base one register, other registers, x0 as destination
  TEST_LOAD_IN 7, ld, a0, a0, 0xc847b635a4239211, data, -8, 8
  TEST_LOAD_IN 8, ld, t6, t5, 0x108ffe7dec6bda59, data, 16, -8
  TEST_LOAD_IN 9, ld, ra, sp, 0x108ffe7dec6bda59, data, 3, 5
  TEST_LOAD_IN 10, ld, x0, a0, 0, data, 0, 0

TEST_END

data:
    .dword 0xc847b635a4239211
    .dword 0x108ffe7dec6bda59
