/* c.beqz rs1', offset: taken when rs1' is zero. */

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
  TEST_C_TAKEN 1, c.beqz, s0, 0, 0
  TEST_C_TAKEN 2, c.beqz, s1, 0, 2
  TEST_C_TAKEN 3, c.beqz, a0, 0, 6
  TEST_C_TAKEN 4, c.beqz, a1, 0, 14
  TEST_C_TAKEN 5, c.beqz, a2, 0, 30
  TEST_C_TAKEN 6, c.beqz, a3, 0, 62
  TEST_C_TAKEN 7, c.beqz, a4, 0, 126
  TEST_C_TAKEN 8, c.beqz, a5, 0, 220

  // not taken
  TEST_C_NOT_TAKEN 9, c.beqz, s0, 1
  TEST_C_NOT_TAKEN 10, c.beqz, a1, -1
  TEST_C_NOT_TAKEN 11, c.beqz, a4, 0x8000000000000000
  TEST_C_NOT_TAKEN 12, c.beqz, s1, 0x0000000100000000
  TEST_C_NOT_TAKEN 13, c.beqz, a2, 0x80000000

  // the farthest: -256 and +254
  TEST_CASE 14
    li s0, 0
    li a0, 0
    j 2f
1:  addi s0, s0, 1
    j 3f
    .space 248
2:  COMPRESSED c.beqz a0, 1b
    j fail
3:  COMPRESSED c.beqz a0, 4f
    j fail
    .space 248
4:  CHECK s0, 1
    CHECK a0, 0

TEST_END
