/* sw rs2, offset(rs1): the low word of rs2 to rs1 + offset. */

#include "test_macros.h"

TEST_BEGIN

  // every place, offset from the base zero, positive and negative; the bytes around it stay
  TEST_STORE 1, sw, 0xffffffff89abcdef, -1, 0x0123456789abcdef, 0, 0
  TEST_STORE 2, sw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 0, 4
  TEST_STORE 3, sw, -1, 0xffffffff80808080, 0x8080808080808080, 12, -4
  TEST_STORE 4, sw, -1, 0xffffffff, 0, 0, 12
  TEST_STORE 5, sw, 0x76543210ffffffff, -1, 0xfedcba9876543210, -2043, 2047
  TEST_STORE 6, sw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 2052, -2048
  TEST_STORE 7, sw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 3, 1
  TEST_STORE 8, sw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 5, -1

  // other registers, x0 as value
  TEST_STORE_IN 9, sw, t5, t6, -1, 0xffffffff89abcdef, 0x0123456789abcdef, 0, 8
  TEST_STORE_IN 10, sw, sp, ra, 0xffffffff76543210, -1, 0xfedcba9876543210, 5, -5
  TEST_STORE_IN 11, sw, a0, x0, -1, 0xffffffff00000000, 0, 8, 0

  // the base register is the value
  TEST_CASE 12
    la a0, store_area + 8
    sd x0, 0(a0)
    sw a0, 0(a0)
    ld t1, 0(a0)
    LOAD_CONST t3, 0xffffffff
    and t2, a0, t3
    bne t1, t2, fail

TEST_END

store_area:
    .zero 24
