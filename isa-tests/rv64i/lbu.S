/* lbu rd, offset(rs1): the byte at rs1 + offset, zero-extended. */

#include "test_macros.h"

TEST_BEGIN

  // every place in the data, offset from the base zero, positive and negative
  TEST_LOAD 1, lbu, 0x11, data, 0, 0
  TEST_LOAD 2, lbu, 0x92, data, 0, 1
  TEST_LOAD 3, lbu, 0x23, data, 3, -1
  TEST_LOAD 4, lbu, 0xa4, data, -9, 12
  TEST_LOAD 5, lbu, 0x35, data, 20, -16
  TEST_LOAD 6, lbu, 0xb6, data, -2042, 2047
  TEST_LOAD 7, lbu, 0x47, data, 2054, -2048
  TEST_LOAD 8, lbu, 0xc8, data, 7, 0
  TEST_LOAD 9, lbu, 0x59, data, 7, 1
  TEST_LOAD 10, lbu, 0xda, data, 10, -1
  TEST_LOAD 11, lbu, 0x6b, data, -2, 12
  TEST_LOAD 12, lbu, 0xec, data, 27, -16
  TEST_LOAD 13, lbu, 0x7d, data, -2035, 2047
  TEST_LOAD 14, lbu, 0xfe, data, 2061, -2048
  TEST_LOAD 15, lbu, 0x8f, data, 14, 0
  TEST_LOAD 16, lbu, 0x10, data, 14, 1
  TEST_LOAD 17, lbu, 0x92, data, -2046, 2047
  TEST_LOAD 18, lbu, 0x92, data, 2049, -2048
  TEST_LOAD 19, lbu, 0x92, data, 0, 1
  TEST_LOAD 20, lbu, 0x92, data, 2, -1

  // destination and base one register, other registers, x0 as destination
  TEST_LOAD_IN 21, lbu, a0, a0, 0x11, data, -8, 8
  TEST_LOAD_IN 22, lbu, t6, t5, 0x59, data, 16, -8
  TEST_LOAD_IN 23, lbu, ra, sp, 0x59, data, 3, 5
  TEST_LOAD_IN 24, lbu, x0, a0, 0, data, 0, 0

TEST_END

data:
    .dword 0xc847b635a4239211
    .dword 0x108ffe7dec6bda59
