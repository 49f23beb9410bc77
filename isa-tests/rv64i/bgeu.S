/* bgeu rs1, rs2, offset: taken when rs1 >= rs2, unsigned. */

#include "test_macros.h"

TEST_BEGIN

  // taken, forward and backward
  TEST_TAKEN 1, bgeu, 0, 0
  TEST_TAKEN 2, bgeu, 1, 1
  TEST_TAKEN 3, bgeu, -1, -1
  TEST_TAKEN 4, bgeu, 1, 0
  TEST_TAKEN 5, bgeu, -1, 0
  TEST_TAKEN 6, bgeu, -1, 1
  TEST_TAKEN 7, bgeu, 0x8000000000000000, 0x7fffffffffffffff
  TEST_TAKEN 8, bgeu, 6, 5
  TEST_TAKEN 9, bgeu, -1, -2
  TEST_TAKEN 10, bgeu, 0x0000000100000000, 0
  TEST_TAKEN 11, bgeu, 0x80000000, 0x7fffffff
  TEST_TAKEN 12, bgeu, 0xffffffff80000000, 0x80000000

  // not taken
  TEST_NOT_TAKEN 13, bgeu, 0, 1
  TEST_NOT_TAKEN 14, bgeu, 0, -1
  TEST_NOT_TAKEN 15, bgeu, 1, -1
  TEST_NOT_TAKEN 16, bgeu, 0x7fffffffffffffff, 0x8000000000000000
  TEST_NOT_TAKEN 17, bgeu, 5, 6
  TEST_NOT_TAKEN 18, bgeu, -2, -1
  TEST_NOT_TAKEN 19, bgeu, 0, 0x0000000100000000
  TEST_NOT_TAKEN 20, bgeu, 0x80000000, 0xffffffff80000000

  // one register twice, x0 on either side
  TEST_CASE 21
    li a0, 3
    bgeu a0, a0, 1f
    j fail
1:
  TEST_CASE 22
    li a1, -1
    bgeu x0, a1, fail
  TEST_CASE 23
    li a1, 1
    bgeu x0, a1, fail
  TEST_CASE 24
    li a0, 1
    bgeu a0, x0, 1f
    j fail
1:
  TEST_CASE 25
    li a0, -1
    bgeu a0, x0, 1f
    j fail
1:

  // nearly the farthest targets, -4096 and +4092; the registers stay as they are
  TEST_CASE 26
    li s0, 0
    LOAD_CONST a0, 0
    LOAD_CONST a1, 0
    j forward
    .p2align 2
backward_target:
    addi s0, s0, 1
    j checked
    .zero 4088
forward:
    bgeu a0, a1, backward_target
    j fail
checked:
    bgeu a0, a1, forward_target
    j fail
    .zero 4084
forward_target:
    CHECK s0, 1
    CHECK a0, 0
    CHECK a1, 0

TEST_END
