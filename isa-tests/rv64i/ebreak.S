/* ebreak: a breakpoint exception, cause 3; mepc and mtval are its own address. */

#include "test_macros.h"

/* mtval of ebreak may be 0 or the address: the manual leaves the choice, this machine writes the address. */
.macro TEST_EBREAK num
    TEST_CASE \num
    EXPECT_TRAP CAUSE_BREAKPOINT, ebreak
    bne s10, s9, fail
.endm

TEST_BEGIN

  // from machine mode
  TEST_EBREAK 1

  // registers are untouched
  TEST_CASE 2
    li a0, 0x123
    li a1, 0x456
    EXPECT_TRAP CAUSE_BREAKPOINT, ebreak
    CHECK a0, 0x123
    CHECK a1, 0x456

  // at an address that is not a multiple of 4
  TEST_CASE 3
    COMPRESSED c.nop
    EXPECT_TRAP CAUSE_BREAKPOINT, ebreak
    bne s10, s9, fail

  // from user mode the cause is the same, MPP tells
  TEST_CASE 4
    OPEN_MEMORY_TO_USER
    ENTER_USER
    EXPECT_TRAP CAUSE_BREAKPOINT, ebreak
    bne s10, s9, fail
    LOAD_CONST t0, MSTATUS_MPP
    and t1, s11, t0
    CHECK t1, 0

TEST_END
