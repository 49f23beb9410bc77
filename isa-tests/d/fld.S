/* fld fd, offset(rs1): fd = the doubleword at rs1 + offset, bit for bit. */

#include "test_macros.h"

TEST_BEGIN

  // every place in the data; signalling NaNs stay as they are, no flag is raised
  TEST_FP_LOAD 1, fld, 0x7ff0000000000001, data, 0, 0
  TEST_FP_LOAD 2, fld, 0xbff8000000000000, data, 0, 8
  TEST_FP_LOAD 3, fld, 0xbff8000000000000, data, -2039, 2047
  TEST_FP_LOAD 4, fld, 0xbff8000000000000, data, 2056, -2048
  TEST_FP_LOAD 5, fld, 0xbff8000000000000, data, 7, 1
  TEST_FP_LOAD 6, fld, 0xbff8000000000000, data, 9, -1

  // other registers
  TEST_FP_LOAD_IN 7, fld, ft11, t5, 0xbff8000000000000, data, 0, 8
  TEST_FP_LOAD_IN 8, fld, f0, x16, 0x7ff0000000000001, data, 5, -5
  TEST_FP_LOAD_IN 9, fld, f16, sp, 0xbff8000000000000, data, -92, 100

TEST_END

data:
    .dword 0x7ff0000000000001
    .dword 0xbff8000000000000
