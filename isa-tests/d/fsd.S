/* fsd fs2, offset(rs1): fs2 to rs1 + offset. */

#include "test_macros.h"

TEST_BEGIN

  // every place; the bytes around it stay
  TEST_FP_STORE 1, fsd, 0x0123456789abcdef, -1, 0x0123456789abcdef, 0, 0
  TEST_FP_STORE 2, fsd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 0, 8
  TEST_FP_STORE 3, fsd, -1, 0xfedcba9876543210, 0xfedcba9876543210, -2039, 2047
  TEST_FP_STORE 4, fsd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 2056, -2048
  TEST_FP_STORE 5, fsd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 7, 1
  TEST_FP_STORE 6, fsd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 9, -1

  // a signalling NaN, boxed and not; other registers
  TEST_FP_STORE 7, fsd, -1, 0x7ff0000000000001, 0x7ff0000000000001, 0, 8
  TEST_FP_STORE 8, fsd, -1, 0x7ff0000000000001, 0x7ff0000000000001, 0, 8
  TEST_FP_STORE_IN 9, fsd, t5, ft11, -1, 0x0123456789abcdef, 0x0123456789abcdef, 0, 8
  TEST_FP_STORE_IN 10, fsd, sp, f0, -1, 0xfedcba9876543210, 0xfedcba9876543210, 13, -5
  TEST_FP_STORE_IN 11, fsd, x16, f16, 0x0123456789abcdef, -1, 0x0123456789abcdef, 100, -100

TEST_END

store_area:
    .zero 16
