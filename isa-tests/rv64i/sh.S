/* sh rs2, offset(rs1): the low halfword of rs2 to rs1 + offset. */

#include "test_macros.h"

TEST_BEGIN

  // every place, offset from the base zero, positive and negative; the bytes around it stay
  TEST_STORE 1, sh, 0xffffffffffffcdef, -1, 0x0123456789abcdef, 0, 0
  TEST_STORE 2, sh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 0, 2
  TEST_STORE 3, sh, 0xffff8080ffffffff, -1, 0x8080808080808080, 6, -2
  TEST_STORE 4, sh, 0x0000ffffffffffff, -1, 0, -6, 12
  TEST_STORE 5, sh, -1, 0xffffffffffff7f7f, 0x7f7f7f7f7f7f7f7f, 24, -16
  TEST_STORE 6, sh, -1, 0xffffffffcdefffff, 0x0123456789abcdef, -2037, 2047
  TEST_STORE 7, sh, -1, 0xffff3210ffffffff, 0xfedcba9876543210, 2060, -2048
  TEST_STORE 8, sh, -1, 0x8080ffffffffffff, 0x8080808080808080, 14, 0
  TEST_STORE 9, sh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, -2045, 2047
  TEST_STORE 10, sh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 2050, -2048
  TEST_STORE 11, sh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 1, 1
  TEST_STORE 12, sh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 3, -1

  // other registers, x0 as value
  TEST_STORE_IN 13, sh, t5, t6, -1, 0xffffffffffffcdef, 0x0123456789abcdef, 0, 8
  TEST_STORE_IN 14, sh, sp, ra, 0xffffffffffff3210, -1, 0xfedcba9876543210, 5, -5
  TEST_STORE_IN 15, sh, a0, x0, -1, 0xffffffffffff0000, 0, 8, 0

  // the base register is the value
  TEST_CASE 16
    la a0, store_area + 8
    sd x0, 0(a0)
    sh a0, 0(a0)
    ld t1, 0(a0)
    LOAD_CONST t3, 0xffff
    and t2, a0, t3
    bne t1, t2, fail

TEST_END

store_area:
    .zero 24
