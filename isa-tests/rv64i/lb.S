/* lb rd, offset(rs1): the byte at rs1 + offset, sign-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every place in the data, offset from the base zero, positive and negative
  TEST_LOAD 1, lb, 0x11, data, 0, 0
  TEST_LOAD 2, lb, -110, data, 0, 1
  TEST_LOAD 3, lb, 0x23, data, 3, -1
  TEST_LOAD 4, lb, -92, data, -9, 12
  TEST_LOAD 5, lb, 0x35, data, 20, -16
  TEST_LOAD 6, lb, -74, data, -2042, 2047
  TEST_LOAD 7, lb, 0x47, data, 2054, -2048
  TEST_LOAD 8, lb, -56, data, 7, 0
  TEST_LOAD 9, lb, 0x59, data, 7, 1
  TEST_LOAD 10, lb, -38, data, 10, -1
  TEST_LOAD 11, lb, 0x6b, data, -2, 12
  TEST_LOAD 12, lb, -20, data, 27, -16
  TEST_LOAD 13, lb, 0x7d, data, -2035, 2047
  TEST_LOAD 14, lb, -2, data, 2061, -2048
  TEST_LOAD 15, lb, -113, data, 14, 0
  TEST_LOAD 16, lb, 0x10, data, 14, 1
  TEST_LOAD 17, lb, -110, data, -2046, 2047
  TEST_LOAD 18, lb, -110, data, 2049, -2048
  TEST_LOAD 19, lb, -110, data, 0, 1
  TEST_LOAD 20, lb, -110, data, 2, -1

  // destination and base one register, other registers, x0 as destination
  TEST_LOAD_IN 21, lb, a0, a0, 0x11, data, -8, 8
  TEST_LOAD_IN 22, lb, t6, t5, 0x59, data, 16, -8
  TEST_LOAD_IN 23, lb, ra, sp, 0x59, data, 3, 5
  TEST_LOAD_IN 24, lb, x0, a0, 0, data, 0, 0

TEST_END

data:
    .dword 0xc847b635a4239211
    .dword 0x108ffe7dec6bda59
