/* blt rs1, rs2, offset: taken when rs1 < rs2, signed. */

#include "test_macros.h"

TEST_BEGIN

  // taken, forward and backward
  TEST_TAKEN 1, blt, 0, 1
  TEST_TAKEN 2, blt, -1, 0
  TEST_TAKEN 3, blt, -1, 1
  TEST_TAKEN 4, blt, 0x8000000000000000, 0x7fffffffffffffff
  TEST_TAKEN 5, blt, 5, 6
  TEST_TAKEN 6, blt, -2, -1
  TEST_TAKEN 7, blt, 0, 0x0000000100000000
  TEST_TAKEN 8, blt, 0xffffffff80000000, 0x80000000

  // not taken
  TEST_NOT_TAKEN 9, blt, 0, 0
  TEST_NOT_TAKEN 10, blt, 1, 1
  TEST_NOT_TAKEN 11, blt, -1, -1
  TEST_NOT_TAKEN 12, blt, 1, 0
  TEST_NOT_TAKEN 13, blt, 0, -1
  TEST_NOT_TAKEN 14, blt, 1, -1
  TEST_NOT_TAKEN 15, blt, 0x7fffffffffffffff, 0x8000000000000000
  TEST_NOT_TAKEN 16, blt, 6, 5
  TEST_NOT_TAKEN 17, blt, -1, -2
  TEST_NOT_TAKEN 18, blt, 0x0000000100000000, 0
  TEST_NOT_TAKEN 19, blt, 0x80000000, 0x7fffffff
  TEST_NOT_TAKEN 20, blt, 0x80000000, 0xffffffff80000000

  // one register twice, x0 on either side
  TEST_CASE 21
    li a0, 3
    blt a0, a0, fail
  TEST_CASE 22
    li a1, -1
    blt x0, a1, fail
  TEST_CASE 23
    li a1, 1
    blt x0, a1, 1f
    j fail
1:
  TEST_CASE 24
    li a0, 1
    blt a0, x0, fail
  TEST_CASE 25
    li a0, -1
    blt a0, x0, 1f
    j fail
1:

  // nearly the farthest targets, -4096 and +4092; the registers stay as they are
  TEST_CASE 26
    li s0, 0
    LOAD_CONST a0, 0
    LOAD_CONST a1, 1
    j forward
    .p2align 2
backward_target:
    addi s0, s0, 1
    j checked
    .zero 4088
forward:
    blt a0, a1, backward_target
    j fail
checked:
    blt a0, a1, forward_target
    j fail
    .zero 4084
forward_target:
    CHECK s0, 1
    CHECK a0, 0
    CHECK a1, 1

TEST_END
