/* slli rd, rs1, shamt: rd = rs1 << shamt. */

#include "test_macros.h"

/* Constants are built with slli elsewhere: the operand and what is expected stand in memory here. */
.macro TEST_SLLI num, rd, rs1, expected, a, shamt
    TEST_CASE \num
    j 2f
    .p2align 3
1:  .dword \expected, \a
2:  la t0, 1b
    ld t1, 0(t0)
    li \rd, POISON
    ld \rs1, 8(t0)
    slli \rd, \rs1, \shamt
    bne \rd, t1, fail
.endm

TEST_BEGIN

  // corner and arbitrary values
  TEST_SLLI 1, a2, a0, 0x8765432112345678, 0x8765432112345678, 0
  TEST_SLLI 2, a2, a0, 0x0eca86422468acf0, 0x8765432112345678, 1
  TEST_SLLI 3, a2, a0, 0x10, 1, 4
  TEST_SLLI 4, a2, a0, -128, -1, 7
  TEST_SLLI 5, a2, a0, 0x3456780000000000, 0x8765432112345678, 40
  TEST_SLLI 6, a2, a0, 0xc4d5e6f780000000, 0x0123456789abcdef, 31
  TEST_SLLI 7, a2, a0, 0x1234567800000000, 0x8765432112345678, 32
  TEST_SLLI 8, a2, a0, 0x13579bde00000000, 0x0123456789abcdef, 33
  TEST_SLLI 9, a2, a0, 0x8000000000000000, 1, 63
  TEST_SLLI 10, a2, a0, 0, 0x8000000000000000, 63
  TEST_SLLI 11, a2, a0, 0x0000000400000000, 0x80000000, 3
  TEST_SLLI 12, a2, a0, 0x0000ffffffff0000, 0xffffffff, 16
  TEST_SLLI 13, a2, a0, 0, 0, 5
  TEST_SLLI 14, a2, a0, 0, 0, 63
  TEST_SLLI 15, a2, a0, 0, 0, 31
  TEST_SLLI 16, a2, a0, 0xd9da000000000000, 0xcdbdcad90ce9eced, 49
  TEST_SLLI 17, a2, a0, 0x5ebb7dc5ac000000, 0x4cd818bd76fb8b58, 23
  TEST_SLLI 18, a2, a0, 0x8000000000000000, 0x07632f8378c97864, 61

  // destination and source one register, other registers, x0
  TEST_SLLI 19, a0, a0, 0xa86422468acf0000, 0x8765432112345678, 13
  TEST_SLLI 20, t6, t5, 0x79bde00000000000, 0x0123456789abcdef, 45
  TEST_SLLI 21, ra, sp, 0x2468acf13579bde0, 0x0123456789abcdef, 5
  TEST_SLLI 22, s0, x16, 0x8acf000000000000, 0x8765432112345678, 45
  TEST_SLLI 23, x0, a0, 0, 0x8765432112345678, 13
  TEST_SLLI 24, a2, x0, 0, 0, 13

TEST_END
