/* c.bnez rs1', offset: taken when rs1' is not zero. */

#include "test_macros.h"

/* A branch that must be taken forward over a gap and then back. */
.macro TEST_C_TAKEN num, insn, reg, value, gap
    TEST_CASE \num
    li t0, 0
    LOAD_CONST \reg, \value
    COMPRESSED \insn \reg, 2f
    j fail
1:  addi t0, t0, 1
    j 3f
    .space \gap
2:  addi t0, t0, 2
    COMPRESSED \insn \reg, 1b
    j fail
3:  CHECK t0, 3
.endm

/* A branch that must fall through, forward and backward. */
.macro TEST_C_NOT_TAKEN num, insn, reg, value
    TEST_CASE \num
    LOAD_CONST \reg, \value
    j 2f
1:  j fail
2:  COMPRESSED \insn \reg, 1f
    COMPRESSED \insn \reg, 1b
    j 2f
1:  j fail
2:
.endm

TEST_BEGIN

  // taken, every register
  TEST_C_TAKEN 1, c.bnez, s0, 1, 0
  TEST_C_TAKEN 2, c.bnez, s1, -1, 2
  TEST_C_TAKEN 3, c.bnez, a0, 0x8000000000000000, 6
  TEST_C_TAKEN 4, c.bnez, a1, 0x0000000100000000, 14
  TEST_C_TAKEN 5, c.bnez, a2, 0x80000000, 30
  TEST_C_TAKEN 6, c.bnez, a3, 1, 62
  TEST_C_TAKEN 7, c.bnez, a4, -1, 126
  TEST_C_TAKEN 8, c.bnez, a5, 0x8000000000000000, 220

  // not taken
  TEST_C_NOT_TAKEN 9, c.bnez, s0, 0
  TEST_C_NOT_TAKEN 10, c.bnez, a1, 0
  TEST_C_NOT_TAKEN 11, c.bnez, a4, 0
  TEST_C_NOT_TAKEN 12, c.bnez, s1, 0
  TEST_C_NOT_TAKEN 13, c.bnez, a2, 0

  // the farthest: -256 and +254
  TEST_CASE 14
    li s0, 0
    li a0, 1
    j 2f
1:  addi s0, s0, 1
    j 3f
    .space 248
2:  COMPRESSED c.bnez a0, 1b
    j fail
3:  COMPRESSED c.bnez a0, 4f
    j fail
    .space 248
4:  CHECK s0, 1
    CHECK a0, 1

TEST_END
