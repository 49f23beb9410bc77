/* sb rs2, offset(rs1): the low byte of rs2 to rs1 + offset. */

#include "test_macros.h"

TEST_BEGIN

  // every place, offset from the base zero, positive and negative; the bytes around it stay
  TEST_STORE 1, sb, -17, -1, 0x0123456789abcdef, 0, 0
  TEST_STORE 2, sb, 0xffffffffffff10ff, -1, 0xfedcba9876543210, 0, 1
  TEST_STORE 3, sb, 0xffffffffff80ffff, -1, 0x8080808080808080, 3, -1
  TEST_STORE 4, sb, 0xffffffff00ffffff, -1, 0, -9, 12
  TEST_STORE 5, sb, 0xffffff7fffffffff, -1, 0x7f7f7f7f7f7f7f7f, 20, -16
  TEST_STORE 6, sb, 0xffffefffffffffff, -1, 0x0123456789abcdef, -2042, 2047
  TEST_STORE 7, sb, 0xff10ffffffffffff, -1, 0xfedcba9876543210, 2054, -2048
  TEST_STORE 8, sb, 0x80ffffffffffffff, -1, 0x8080808080808080, 7, 0
  TEST_STORE 9, sb, -1, -256, 0, 7, 1
  TEST_STORE 10, sb, -1, 0xffffffffffff7fff, 0x7f7f7f7f7f7f7f7f, 10, -1
  TEST_STORE 11, sb, -1, 0xffffffffffefffff, 0x0123456789abcdef, -2, 12
  TEST_STORE 12, sb, -1, 0xffffffff10ffffff, 0xfedcba9876543210, 27, -16
  TEST_STORE 13, sb, -1, 0xffffff80ffffffff, 0x8080808080808080, -2035, 2047
  TEST_STORE 14, sb, -1, 0xffff00ffffffffff, 0, 2061, -2048
  TEST_STORE 15, sb, -1, 0xff7fffffffffffff, 0x7f7f7f7f7f7f7f7f, 14, 0
  TEST_STORE 16, sb, -1, 0xefffffffffffffff, 0x0123456789abcdef, 14, 1
  TEST_STORE 17, sb, 0xffffffffffff10ff, -1, 0xfedcba9876543210, -2046, 2047
  TEST_STORE 18, sb, 0xffffffffffff10ff, -1, 0xfedcba9876543210, 2049, -2048
  TEST_STORE 19, sb, 0xffffffffffff10ff, -1, 0xfedcba9876543210, 0, 1
  TEST_STORE 20, sb, 0xffffffffffff10ff, -1, 0xfedcba9876543210, 2, -1

  // other registers, x0 as value
  TEST_STORE_IN 21, sb, t5, t6, -1, -17, 0x0123456789abcdef, 0, 8
  TEST_STORE_IN 22, sb, sp, ra, -240, -1, 0xfedcba9876543210, 5, -5
  TEST_STORE_IN 23, sb, a0, x0, -1, -256, 0, 8, 0

  // the base register is the value
  TEST_CASE 24
    la a0, store_area + 8
    sd x0, 0(a0)
    sb a0, 0(a0)
    ld t1, 0(a0)
    LOAD_CONST t3, 0xff
    and t2, a0, t3
    bne t1, t2, fail

TEST_END

store_area:
    .zero 24
