/* flw fd, offset(rs1): fd = the single at rs1 + offset, NaN-boxed, bit for bit. */

#include "test_macros.h"

TEST_BEGIN

  // every place in the data; signalling NaNs stay as they are, no flag is raised
  TEST_FP_LOAD 1, flw, S(0x7f800001), data, 0, 0
  TEST_FP_LOAD 2, flw, S(0x3f800000), data, 0, 4
  TEST_FP_LOAD 3, flw, S(0xff80abcd), data, 12, -4
  TEST_FP_LOAD 4, flw, S(0x80000000), data, -4, 16
  TEST_FP_LOAD 5, flw, S(0x3f800000), data, -2043, 2047
  TEST_FP_LOAD 6, flw, S(0x3f800000), data, 2052, -2048
  TEST_FP_LOAD 7, flw, S(0x3f800000), data, 3, 1
  TEST_FP_LOAD 8, flw, S(0x3f800000), data, 5, -1

  // other registers
  TEST_FP_LOAD_IN 9, flw, ft11, t5, S(0x3f800000), data, -4, 8
  TEST_FP_LOAD_IN 10, flw, f0, x16, S(0x7f800001), data, 5, -5
  TEST_FP_LOAD_IN 11, flw, f16, sp, S(0x3f800000), data, -96, 100

TEST_END

data:
    .word 0x7f800001
    .word 0x3f800000
    .word 0xff80abcd
    .word 0x80000000
