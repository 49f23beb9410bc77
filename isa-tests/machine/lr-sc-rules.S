/* What the manual promises about reservations. */

#include "test_macros.h"

/* memory = value, nothing reserved */
.macro START value
    la a0, cell
    la a1, far_cell
    li t0, \value
    sd t0, 0(a0)
    sd x0, 0(a1)
    sc.d t1, x0, (a1)
.endm

.macro MUST_SUCCEED reg, value
    bnez \reg, fail
    ld t0, 0(a0)
    CHECK t0, \value
.endm

.macro MUST_FAIL reg, value
    beqz \reg, fail
    ld t0, 0(a0)
    CHECK t0, \value
.endm

TEST_BEGIN

  // a constrained loop as the manual describes it succeeds in the end; here at once
  TEST_CASE 1
    START 5
1:  lr.d a2, (a0)
    addi a2, a2, 1
    sc.d a3, a2, (a0)
    bnez a3, 1b
    ld t0, 0(a0)
    CHECK t0, 6

  // instructions in between that touch no memory do not matter, taken branches neither
  TEST_CASE 2
    START 5
    lr.d a2, (a0)
    beq a2, x0, fail
    j 1f
    nop
1:  xori a2, a2, 1
    slli a2, a2, 2
    sc.d a3, a2, (a0)
    MUST_SUCCEED a3, 16

  // a failed sc stores nothing and takes the reservation
  TEST_CASE 3
    START 5
    lr.d a2, (a0)
    sc.d a3, x0, (a1)
    beqz a3, fail
    li a2, 9
    sc.d a3, a2, (a0)
    MUST_FAIL a3, 5

  // a successful one takes it too
  TEST_CASE 4
    START 5
    lr.d a2, (a0)
    li a2, 7
    sc.d a3, a2, (a0)
    MUST_SUCCEED a3, 7
    li a2, 8
    sc.d a3, a2, (a0)
    MUST_FAIL a3, 7

  // only the youngest lr counts
  TEST_CASE 5
    START 5
    lr.d a2, (a0)
    lr.d a2, (a1)
    li a2, 9
    sc.d a3, a2, (a0)
    MUST_FAIL a3, 5

  // the value may have changed and changed back by loads only: loads do not matter
  TEST_CASE 6
    START 5
    lr.d a2, (a0)
    ld a4, 0(a0)
    ld a4, 0(a1)
    li a2, 6
    sc.d a3, a2, (a0)
    MUST_SUCCEED a3, 6

  // words and doublewords each with their own kind
  TEST_CASE 7
    START 5
    lr.w a2, (a0)
    li a2, -2
    sc.w a3, a2, (a0)
    MUST_SUCCEED a3, 0xfffffffe

  // the reservation survives an exchange of registers and a system instruction that does not trap
  TEST_CASE 8
    START 5
    lr.d a2, (a0)
    csrw mscratch, a2
    csrr a4, mscratch
    fence
    addi a4, a4, 1
    sc.d a3, a4, (a0)
    MUST_SUCCEED a3, 6

  // an sc without any lr before it since the last sc
  TEST_CASE 9
    START 5
    li a2, 9
    sc.w a3, a2, (a0)
    MUST_FAIL a3, 5
    sc.d.aqrl a3, a2, (a0)
    MUST_FAIL a3, 5

  // an lr that faults leaves no reservation behind for its address
  TEST_CASE 10
    START 5
    LOAD_CONST a4, 0x40000000
    EXPECT_TRAP CAUSE_LOAD_ACCESS, lr.d a2, (a4)
    li a2, 9
    sc.d a3, a2, (a0)
    MUST_FAIL a3, 5

TEST_END
    .dword 0
cell:
    .dword 0
    .space 4096
far_cell:
    .dword 0
