/* Zicclsm: misaligned stores succeed, inside a doubleword, across doublewords and across pages, and touch nothing else. */

#include "test_macros.h"

#define VALUE 0x1122334455667788

.macro PREPARE
    la a0, area
    li t1, -1
    sd t1, 0(a0)
    sd t1, 8(a0)
    LOAD_CONST a1, VALUE
    fmv.d.x fa1, a1
.endm

.macro CHECK_AREA low, high
    la a0, area
    ld a2, 0(a0)
    ld a3, 8(a0)
    CHECK a2, \low
    CHECK a3, \high
.endm

/* Both doublewords after a store at area + offset, which held all ones. */
.macro TEST_MISALIGNED num, insn, low, high, offset
    TEST_CASE \num
    PREPARE
    \insn a1, \offset(a0)
    CHECK_AREA \low, \high
.endm

.macro TEST_MISALIGNED_FP num, insn, low, high, offset
    TEST_CASE \num
    PREPARE
    \insn fa1, \offset(a0)
    CHECK_AREA \low, \high
.endm

TEST_BEGIN

  // inside a doubleword
  TEST_MISALIGNED 1, sh, 0xffffffffff7788ff, 0xffffffffffffffff, 1
  TEST_MISALIGNED 2, sh, 0xffffff7788ffffff, 0xffffffffffffffff, 3
  TEST_MISALIGNED 3, sh, 0xffffffffffffffff, 0xffffffffff7788ff, 9
  TEST_MISALIGNED 4, sw, 0xffffff55667788ff, 0xffffffffffffffff, 1
  TEST_MISALIGNED 5, sw, 0xffff55667788ffff, 0xffffffffffffffff, 2
  TEST_MISALIGNED 6, sw, 0xff55667788ffffff, 0xffffffffffffffff, 3
  TEST_MISALIGNED 7, sw, 0xffffffffffffffff, 0xff55667788ffffff, 11
  TEST_MISALIGNED_FP 8, fsh, 0xffffffffff7788ff, 0xffffffffffffffff, 1
  TEST_MISALIGNED_FP 9, fsw, 0xffffff55667788ff, 0xffffffffffffffff, 1

  // across a page boundary: the page ends behind the eighth byte
  TEST_MISALIGNED 10, sh, 0x88ffffffffffffff, 0xffffffffffffff77, 7
  TEST_MISALIGNED 11, sw, 0x667788ffffffffff, 0xffffffffffffff55, 5
  TEST_MISALIGNED 12, sw, 0x7788ffffffffffff, 0xffffffffffff5566, 6
  TEST_MISALIGNED 13, sw, 0x88ffffffffffffff, 0xffffffffff556677, 7
  TEST_MISALIGNED 14, sd, 0x22334455667788ff, 0xffffffffffffff11, 1
  TEST_MISALIGNED 15, sd, 0x334455667788ffff, 0xffffffffffff1122, 2
  TEST_MISALIGNED 16, sd, 0x4455667788ffffff, 0xffffffffff112233, 3
  TEST_MISALIGNED 17, sd, 0x55667788ffffffff, 0xffffffff11223344, 4
  TEST_MISALIGNED 18, sd, 0x667788ffffffffff, 0xffffff1122334455, 5
  TEST_MISALIGNED 19, sd, 0x7788ffffffffffff, 0xffff112233445566, 6
  TEST_MISALIGNED 20, sd, 0x88ffffffffffffff, 0xff11223344556677, 7
  TEST_MISALIGNED_FP 21, fsh, 0x88ffffffffffffff, 0xffffffffffffff77, 7
  TEST_MISALIGNED_FP 22, fsw, 0x667788ffffffffff, 0xffffffffffffff55, 5
  TEST_MISALIGNED_FP 23, fsw, 0x88ffffffffffffff, 0xffffffffff556677, 7
  TEST_MISALIGNED_FP 24, fsd, 0x22334455667788ff, 0xffffffffffffff11, 1
  TEST_MISALIGNED_FP 25, fsd, 0x667788ffffffffff, 0xffffff1122334455, 5
  TEST_MISALIGNED_FP 26, fsd, 0x88ffffffffffffff, 0xff11223344556677, 7

  // compressed
  TEST_CASE 27
    PREPARE
    addi a0, a0, 2
    COMPRESSED c.sw a1, 4(a0)
    CHECK_AREA 0x7788ffffffffffff, 0xffffffffffff5566
  TEST_CASE 28
    PREPARE
    addi a0, a0, -5
    COMPRESSED c.sd a1, 8(a0)
    CHECK_AREA 0x4455667788ffffff, 0xffffffffff112233
  TEST_CASE 29
    PREPARE
    addi a0, a0, 7
    COMPRESSED c.sh a1, 0(a0)
    CHECK_AREA 0x88ffffffffffffff, 0xffffffffffffff77

TEST_END
    .p2align 12
    .space 0x1000 - 8
area:
    .dword 0
    .dword 0
