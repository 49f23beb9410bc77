/* mcounteren: user mode sees cycle (bit 0), time (bit 1) and instret (bit 2) only when its bit is set. */

#include "test_macros.h"

.macro TEST_OPEN num, enable, insn:vararg
    TEST_CASE \num
    csrwi mcounteren, \enable
    ENTER_USER
    li a0, 0
    \insn
    EXPECT_TRAP CAUSE_USER_ECALL, ecall
    beqz a0, fail
.endm

.macro TEST_CLOSED num, enable, word, insn:vararg
    TEST_CASE \num
    csrwi mcounteren, \enable
    ENTER_USER
    li a0, POISON
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    CHECK s10, \word
    CHECK a0, POISON
.endm

TEST_BEGIN

  OPEN_MEMORY_TO_USER

  // some time passes, so that no counter is 0
    li t0, 30000
1:  addi t0, t0, -1
    bnez t0, 1b

  // all open
  TEST_OPEN 1, 7, rdcycle a0
  TEST_OPEN 2, 7, rdtime a0
  TEST_OPEN 3, 7, rdinstret a0

  // all closed
  TEST_CLOSED 4, 0, 0xc0002573, rdcycle a0
  TEST_CLOSED 5, 0, 0xc0102573, rdtime a0
  TEST_CLOSED 6, 0, 0xc0202573, rdinstret a0

  // each bit by itself
  TEST_OPEN 7, 1, rdcycle a0
  TEST_CLOSED 8, 6, 0xc0002573, rdcycle a0
  TEST_OPEN 9, 2, rdtime a0
  TEST_CLOSED 10, 5, 0xc0102573, rdtime a0
  TEST_OPEN 11, 4, rdinstret a0
  TEST_CLOSED 12, 3, 0xc0202573, rdinstret a0

  // machine mode sees them whatever mcounteren says
  TEST_CASE 13
    csrw mcounteren, x0
    rdcycle a0
    rdtime a0
    rdinstret a0

  // the three bits can be read back
  TEST_CASE 14
    csrwi mcounteren, 5
    csrr a0, mcounteren
    andi a0, a0, 7
    CHECK a0, 5
    csrwi mcounteren, 2
    csrr a0, mcounteren
    andi a0, a0, 7
    CHECK a0, 2

TEST_END
