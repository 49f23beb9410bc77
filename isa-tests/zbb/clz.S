/* clz rd, rs: rd = the number of leading zero bits, 64 for zero. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, clz, 0x40, 0
  TEST_R 2, clz, 0x3f, 1
  TEST_R 3, clz, 0, -1
  TEST_R 4, clz, 0, 0x8000000000000000
  TEST_R 5, clz, 1, 0x7fffffffffffffff
  TEST_R 6, clz, 0x20, 0x80000000
  TEST_R 7, clz, 0x21, 0x7fffffff
  TEST_R 8, clz, 0x20, 0xffffffff
  TEST_R 9, clz, 0x1f, 0x0000000100000000
  TEST_R 10, clz, 0, 0xffffffff00000000
  TEST_R 11, clz, 0x38, 0x80
  TEST_R 12, clz, 0x39, 0x7f
  TEST_R 13, clz, 0x30, 0x8000
  TEST_R 14, clz, 0x31, 0x7fff
  TEST_R 15, clz, 3, 0x1234567890ab80fe
  TEST_R 16, clz, 0, 0xffffffffffff8001
  TEST_R 17, clz, 0x10, 0x0000f000000f0000
  TEST_R 18, clz, 7, 0x0100800000400200
  TEST_R 19, clz, 0, 0x8765432112345678
  TEST_R 20, clz, 7, 0x0123456789abcdef
  TEST_R 21, clz, 1, 0x643e456345ec1dc0
  TEST_R 22, clz, 0xa, 0x003a526479cd0cb7
  TEST_R 23, clz, 0x17, 0x0000013a5b3daeab
  TEST_R 24, clz, 0, 0xe132620b80600000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, clz, a0, a0, 0, 0x8765432112345678
  TEST_R_IN 26, clz, t6, t5, 7, 0x0123456789abcdef
  TEST_R_IN 27, clz, ra, sp, 7, 0x0123456789abcdef
  TEST_R_IN 28, clz, s0, x16, 0, 0x8765432112345678
  TEST_R_IN 29, clz, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, clz, a2, x0, 0x40, 0

TEST_END
