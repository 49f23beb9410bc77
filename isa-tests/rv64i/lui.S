/* lui rd, imm: rd = the 20-bit immediate in bits 31..12, sign-extended from bit 31. */

#include "test_macros.h"

/* Constants are built with lui elsewhere: what is expected stands in memory here. */
.macro TEST_LUI num, rd, expected, imm
    TEST_CASE \num
    j 2f
    .p2align 3
1:  .dword \expected
2:  la t0, 1b
    ld t1, 0(t0)
    li \rd, POISON
    lui \rd, \imm
    bne \rd, t1, fail
.endm

TEST_BEGIN

  // corner values
  TEST_LUI 1, a2, 0, 0
  TEST_LUI 2, a2, 0x1000, 1
  TEST_LUI 3, a2, 0x12345000, 0x12345
  TEST_LUI 4, a2, 0x7ffff000, 0x7ffff
  TEST_LUI 5, a2, 0xffffffff80000000, 0x80000
  TEST_LUI 6, a2, 0xfffffffffffff000, 0xfffff
  TEST_LUI 7, a2, 0xffffffffabcde000, 0xabcde
  TEST_LUI 8, a2, 0x800000, 0x800

  // other registers, x0
  TEST_LUI 9, t6, 0xffffffff9459b000, 0x9459b
  TEST_LUI 10, ra, 0x65432000, 0x65432
  TEST_LUI 11, x16, 0x55555000, 0x55555
  TEST_LUI 12, x0, 0, 0x12345

TEST_END
