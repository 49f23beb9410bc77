/* ecall: an exception whose cause tells the privilege mode; mepc is its own address, mtval is 0. */

#include "test_macros.h"

TEST_BEGIN

  // from machine mode; registers and the instruction after it are untouched
  TEST_CASE 1
    li a0, 0x123
    li a1, 0x456
    EXPECT_TRAP CAUSE_MACHINE_ECALL, ecall
    CHECK s10, 0
    CHECK a0, 0x123
    CHECK a1, 0x456

  // the trap saves machine mode in MPP
  TEST_CASE 2
    EXPECT_TRAP CAUSE_MACHINE_ECALL, ecall
    LOAD_CONST t0, MSTATUS_MPP
    and t1, s11, t0
    CHECK t1, MSTATUS_MPP

  // at an address that is not a multiple of 4
  TEST_CASE 3
    COMPRESSED c.nop
    EXPECT_TRAP CAUSE_MACHINE_ECALL, ecall
    CHECK s10, 0

  // from user mode
  TEST_CASE 4
    OPEN_MEMORY_TO_USER
    ENTER_USER
    EXPECT_TRAP CAUSE_USER_ECALL, ecall
    CHECK s10, 0
    LOAD_CONST t0, MSTATUS_MPP
    and t1, s11, t0
    CHECK t1, 0

TEST_END
