/* rev8 rd, rs: rd = rs1 with its eight bytes reversed. */

#include "test_macros.h"

TEST_BEGIN

  // corner and arbitrary values
  TEST_R 1, rev8, 0, 0
  TEST_R 2, rev8, 0x0100000000000000, 1
  TEST_R 3, rev8, -1, -1
  TEST_R 4, rev8, 0x80, 0x8000000000000000
  TEST_R 5, rev8, -129, 0x7fffffffffffffff
  TEST_R 6, rev8, 0x0000008000000000, 0x80000000
  TEST_R 7, rev8, 0xffffff7f00000000, 0x7fffffff
  TEST_R 8, rev8, 0xffffffff00000000, 0xffffffff
  TEST_R 9, rev8, 0x1000000, 0x0000000100000000
  TEST_R 10, rev8, 0xffffffff, 0xffffffff00000000
  TEST_R 11, rev8, 0x8000000000000000, 0x80
  TEST_R 12, rev8, 0x7f00000000000000, 0x7f
  TEST_R 13, rev8, 0x0080000000000000, 0x8000
  TEST_R 14, rev8, 0xff7f000000000000, 0x7fff
  TEST_R 15, rev8, 0xfe80ab9078563412, 0x1234567890ab80fe
  TEST_R 16, rev8, 0x0180ffffffffffff, 0xffffffffffff8001
  TEST_R 17, rev8, 0x00000f0000f00000, 0x0000f000000f0000
  TEST_R 18, rev8, 0x0002400000800001, 0x0100800000400200
  TEST_R 19, rev8, 0x7856341221436587, 0x8765432112345678
  TEST_R 20, rev8, 0xefcdab8967452301, 0x0123456789abcdef
  TEST_R 21, rev8, 0x6f1966155a011c7e, 0x7e1c015a1566196f
  TEST_R 22, rev8, 0x0a373456cfdcc806, 0x06c8dccf5634370a
  TEST_R 23, rev8, 0x8170c30ca7000000, 0x000000a70cc37081
  TEST_R 24, rev8, 0x0000c078e3058e34, 0x348e05e378c00000

  // destination and source one register, other registers, x0
  TEST_R_IN 25, rev8, a0, a0, 0x7856341221436587, 0x8765432112345678
  TEST_R_IN 26, rev8, t6, t5, 0xefcdab8967452301, 0x0123456789abcdef
  TEST_R_IN 27, rev8, ra, sp, 0xefcdab8967452301, 0x0123456789abcdef
  TEST_R_IN 28, rev8, s0, x16, 0x7856341221436587, 0x8765432112345678
  TEST_R_IN 29, rev8, x0, a0, 0, 0x8765432112345678
  TEST_R_IN 30, rev8, a2, x0, 0, 0

TEST_END
