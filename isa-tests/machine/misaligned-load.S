/* Zicclsm: misaligned loads succeed, inside a doubleword, across doublewords and across pages. */

#include "test_macros.h"

.macro TEST_MISALIGNED num, insn, expected, symbol, offset
    TEST_CASE \num
    la a0, \symbol
    li a1, POISON
    \insn a1, \offset(a0)
    CHECK a1, \expected
.endm

.macro TEST_MISALIGNED_FP num, insn, expected, symbol, offset
    TEST_CASE \num
    la a0, \symbol
    \insn fa0, \offset(a0)
    CHECK_FP fa0, \expected
.endm

TEST_BEGIN

  // the bytes are 80 91 a2 b3 c4 d5 e6 f7 08 19 2a 3b 4c 5d 6e 7f
  TEST_MISALIGNED 1, lh, 0xffffffffffffa291, data, 1
  TEST_MISALIGNED 2, lh, 0xffffffffffffc4b3, data, 3
  TEST_MISALIGNED 3, lh, 0x2a19, data, 9
  TEST_MISALIGNED 4, lhu, 0xa291, data, 1
  TEST_MISALIGNED 5, lhu, 0xc4b3, data, 3
  TEST_MISALIGNED 6, lhu, 0x2a19, data, 9
  TEST_MISALIGNED 7, lw, 0xffffffffc4b3a291, data, 1
  TEST_MISALIGNED 8, lw, 0xffffffffd5c4b3a2, data, 2
  TEST_MISALIGNED 9, lw, 0xffffffffe6d5c4b3, data, 3
  TEST_MISALIGNED 10, lw, 0x4c3b2a19, data, 9
  TEST_MISALIGNED 11, lwu, 0xc4b3a291, data, 1
  TEST_MISALIGNED 12, lwu, 0xd5c4b3a2, data, 2
  TEST_MISALIGNED 13, lwu, 0xe6d5c4b3, data, 3
  TEST_MISALIGNED 14, lwu, 0x4c3b2a19, data, 9
  TEST_MISALIGNED 15, ld, 0x7f6e5d4c3b2a1908, data, 8
  TEST_MISALIGNED_FP 16, flh, 0xffffffffffffa291, data, 1
  TEST_MISALIGNED_FP 17, flw, 0xffffffffc4b3a291, data, 1

  // across a page boundary: the page ends behind the eighth byte
  TEST_MISALIGNED 18, lh, 0x8f7, data, 7
  TEST_MISALIGNED 19, lhu, 0x8f7, data, 7
  TEST_MISALIGNED 20, lw, 0x8f7e6d5, data, 5
  TEST_MISALIGNED 21, lw, 0x1908f7e6, data, 6
  TEST_MISALIGNED 22, lw, 0x2a1908f7, data, 7
  TEST_MISALIGNED 23, lwu, 0x8f7e6d5, data, 5
  TEST_MISALIGNED 24, lwu, 0x1908f7e6, data, 6
  TEST_MISALIGNED 25, lwu, 0x2a1908f7, data, 7
  TEST_MISALIGNED 26, ld, 0x8f7e6d5c4b3a291, data, 1
  TEST_MISALIGNED 27, ld, 0x1908f7e6d5c4b3a2, data, 2
  TEST_MISALIGNED 28, ld, 0x3b2a1908f7e6d5c4, data, 4
  TEST_MISALIGNED 29, ld, 0x6e5d4c3b2a1908f7, data, 7
  TEST_MISALIGNED 30, ld, 0x2a1908f7e6d5c4b3, data, 3
  TEST_MISALIGNED 31, ld, 0x4c3b2a1908f7e6d5, data, 5
  TEST_MISALIGNED_FP 32, flh, 0xffffffffffff08f7, data, 7
  TEST_MISALIGNED_FP 33, flw, 0xffffffff08f7e6d5, data, 5
  TEST_MISALIGNED_FP 34, flw, 0xffffffff1908f7e6, data, 6
  TEST_MISALIGNED_FP 35, flw, 0xffffffff2a1908f7, data, 7
  TEST_MISALIGNED_FP 36, fld, 0x8f7e6d5c4b3a291, data, 1
  TEST_MISALIGNED_FP 37, fld, 0x3b2a1908f7e6d5c4, data, 4
  TEST_MISALIGNED_FP 38, fld, 0x6e5d4c3b2a1908f7, data, 7

  // compressed
  TEST_CASE 39
    la a0, data + 1
    COMPRESSED c.lw a1, 4(a0)
    CHECK a1, 0x8f7e6d5
  TEST_CASE 40
    la a0, data + -3
    COMPRESSED c.ld a1, 8(a0)
    CHECK a1, 0x4c3b2a1908f7e6d5
  TEST_CASE 41
    la a0, data + 7
    COMPRESSED c.lhu a1, 0(a0)
    CHECK a1, 0x8f7
  TEST_CASE 42
    la a0, data + 5
    COMPRESSED c.lh a1, 2(a0)
    CHECK a1, 0x8f7

  // destination and base one register
  TEST_CASE 43
    la a0, data
    ld a0, 3(a0)
    CHECK a0, 0x2a1908f7e6d5c4b3

TEST_END
    .p2align 12
    .space 0x1000 - 8
data:
    .dword 0xf7e6d5c4b3a29180
    .dword 0x7f6e5d4c3b2a1908
