/* flh fd, offset(rs1): fd = the half at rs1 + offset, NaN-boxed, bit for bit. */

#include "test_macros.h"

TEST_BEGIN

  // every place in the data; signalling NaNs stay as they are, no flag is raised
  TEST_FP_LOAD 1, flh, H(0x7c01), data, 0, 0
  TEST_FP_LOAD 2, flh, H(0x3c00), data, 0, 2
  TEST_FP_LOAD 3, flh, H(0xfc55), data, 6, -2
  TEST_FP_LOAD 4, flh, H(0x8000), data, -10, 16
  TEST_FP_LOAD 5, flh, H(0x1234), data, 40, -32
  TEST_FP_LOAD 6, flh, H(0xffff), data, -2037, 2047
  TEST_FP_LOAD 7, flh, H(0x0001), data, 2060, -2048
  TEST_FP_LOAD 8, flh, H(0xfbff), data, 14, 0
  TEST_FP_LOAD 9, flh, H(0x3c00), data, -2045, 2047
  TEST_FP_LOAD 10, flh, H(0x3c00), data, 2050, -2048
  TEST_FP_LOAD 11, flh, H(0x3c00), data, 1, 1
  TEST_FP_LOAD 12, flh, H(0x3c00), data, 3, -1

  // other registers
  TEST_FP_LOAD_IN 13, flh, ft11, t5, H(0x3c00), data, -6, 8
  TEST_FP_LOAD_IN 14, flh, f0, x16, H(0x7c01), data, 5, -5
  TEST_FP_LOAD_IN 15, flh, f16, sp, H(0x3c00), data, -98, 100

TEST_END

data:
    .half 0x7c01
    .half 0x3c00
    .half 0xfc55
    .half 0x8000
    .half 0x1234
    .half 0xffff
    .half 0x0001
    .half 0xfbff
