/* fsw fs2, offset(rs1): the low 32 bits of fs2 to rs1 + offset, whether NaN-boxed or not. */

#include "test_macros.h"

TEST_BEGIN

  // every place; the bytes around it stay
  TEST_FP_STORE 1, fsw, 0xffffffff89abcdef, -1, 0x0123456789abcdef, 0, 0
  TEST_FP_STORE 2, fsw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 0, 4
  TEST_FP_STORE 3, fsw, -1, 0xffffffff7f800001, 0xffffffff7f800001, 12, -4
  TEST_FP_STORE 4, fsw, -1, 0xffffffff, 0, 0, 12
  TEST_FP_STORE 5, fsw, 0x76543210ffffffff, -1, 0xfedcba9876543210, -2043, 2047
  TEST_FP_STORE 6, fsw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 2052, -2048
  TEST_FP_STORE 7, fsw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 3, 1
  TEST_FP_STORE 8, fsw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 5, -1

  // a signalling NaN, boxed and not; other registers
  TEST_FP_STORE 9, fsw, -1, 0xffffffff7f800001, 0xffffffff7f800001, 0, 8
  TEST_FP_STORE 10, fsw, -1, 0xffffffff7f800001, 0x7f800001, 0, 8
  TEST_FP_STORE_IN 11, fsw, t5, ft11, 0x89abcdefffffffff, -1, 0x0123456789abcdef, -4, 8
  TEST_FP_STORE_IN 12, fsw, sp, f0, -1, 0xffffffff76543210, 0xfedcba9876543210, 13, -5
  TEST_FP_STORE_IN 13, fsw, x16, f16, 0xffffffff89abcdef, -1, 0x0123456789abcdef, 100, -100

TEST_END

store_area:
    .zero 16
