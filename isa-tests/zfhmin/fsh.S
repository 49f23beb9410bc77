/* fsh fs2, offset(rs1): the low 16 bits of fs2 to rs1 + offset, whether NaN-boxed or not. */

#include "test_macros.h"

TEST_BEGIN

  // every place; the bytes around it stay
  TEST_FP_STORE 1, fsh, 0xffffffffffffcdef, -1, 0x0123456789abcdef, 0, 0
  TEST_FP_STORE 2, fsh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 0, 2
  TEST_FP_STORE 3, fsh, 0xffff7c01ffffffff, -1, 0xffffffffffff7c01, 6, -2
  TEST_FP_STORE 4, fsh, 0x0000ffffffffffff, -1, 0, -6, 12
  TEST_FP_STORE 5, fsh, -1, 0xffffffffffff7f7f, 0x7f7f7f7f7f7f7f7f, 24, -16
  TEST_FP_STORE 6, fsh, -1, 0xffffffffcdefffff, 0x0123456789abcdef, -2037, 2047
  TEST_FP_STORE 7, fsh, -1, 0xffff3210ffffffff, 0xfedcba9876543210, 2060, -2048
  TEST_FP_STORE 8, fsh, -1, 0x7c01ffffffffffff, 0xffffffffffff7c01, 14, 0
  TEST_FP_STORE 9, fsh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, -2045, 2047
  TEST_FP_STORE 10, fsh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 2050, -2048
  TEST_FP_STORE 11, fsh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 1, 1
  TEST_FP_STORE 12, fsh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 3, -1

  // a signalling NaN, boxed and not; other registers
  TEST_FP_STORE 13, fsh, -1, 0xffffffffffff7c01, 0xffffffffffff7c01, 0, 8
  TEST_FP_STORE 14, fsh, -1, 0xffffffffffff7c01, 0x7c01, 0, 8
  TEST_FP_STORE_IN 15, fsh, t5, ft11, 0xffffffffcdefffff, -1, 0x0123456789abcdef, -6, 8
  TEST_FP_STORE_IN 16, fsh, sp, f0, -1, 0xffffffffffff3210, 0xfedcba9876543210, 13, -5
  TEST_FP_STORE_IN 17, fsh, x16, f16, 0xffffffffffffcdef, -1, 0x0123456789abcdef, 100, -100

TEST_END

store_area:
    .zero 16
