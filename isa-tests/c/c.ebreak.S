/* c.ebreak: a breakpoint exception, cause 3; mepc and mtval are its own address. */

#include "test_macros.h"

TEST_BEGIN

  // one, and one at an address that is not a multiple of 4
  TEST_CASE 1
    EXPECT_TRAP CAUSE_BREAKPOINT, COMPRESSED c.ebreak
    bne s10, s9, fail
  TEST_CASE 2
    COMPRESSED c.nop
    EXPECT_TRAP CAUSE_BREAKPOINT, COMPRESSED c.ebreak
    bne s10, s9, fail

  // registers are untouched
  TEST_CASE 3
    li a0, 0x123
    li a1, 0x456
    EXPECT_TRAP CAUSE_BREAKPOINT, COMPRESSED c.ebreak
    CHECK a0, 0x123
    CHECK a1, 0x456

  // from user mode
  TEST_CASE 4
    OPEN_MEMORY_TO_USER
    ENTER_USER
    EXPECT_TRAP CAUSE_BREAKPOINT, COMPRESSED c.ebreak
    bne s10, s9, fail
    LOAD_CONST t0, MSTATUS_MPP
    and t1, s11, t0
    CHECK t1, 0

TEST_END
