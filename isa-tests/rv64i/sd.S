/* sd rs2, offset(rs1): rs2 to rs1 + offset. */

#include "test_macros.h"

TEST_BEGIN

  // every place, offset from the base zero, positive and negative; the bytes around it stay
  TEST_STORE 1, sd, 0x0123456789abcdef, -1, 0x0123456789abcdef, 0, 0
  TEST_STORE 2, sd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 0, 8
  TEST_STORE 3, sd, -1, 0xfedcba9876543210, 0xfedcba9876543210, -2039, 2047
  TEST_STORE 4, sd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 2056, -2048
  TEST_STORE 5, sd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 7, 1
  TEST_STORE 6, sd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 9, -1

  // other registers, x0 as value
  TEST_STORE_IN 7, sd, t5, t6, -1, 0x0123456789abcdef, 0x0123456789abcdef, 0, 8
  TEST_STORE_IN 8, sd, sp, ra, 0xfedcba9876543210, -1, 0xfedcba9876543210, 5, -5
  TEST_STORE_IN 9, sd, a0, x0, -1, 0, 0, 8, 0

  // the base register is the value
  TEST_CASE 10
    la a0, store_area + 8
    sd x0, 0(a0)
    sd a0, 0(a0)
    ld t1, 0(a0)
    LOAD_CONST t3, 0xffffffffffffffff
    and t2, a0, t3
    bne t1, t2, fail

TEST_END

store_area:
    .zero 24
