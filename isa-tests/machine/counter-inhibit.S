/* mcountinhibit stops mcycle (bit 0) and minstret (bit 2); bit 1 is always 0. */

#include "test_macros.h"

TEST_BEGIN

  // minstret stands still while inhibited
  TEST_CASE 1
    li t0, 4
    csrw mcountinhibit, t0
    csrr a0, minstret
    nop
    nop
    csrr a1, minstret
    bne a0, a1, fail

  // and can be written meanwhile
  TEST_CASE 2
    li t0, 500
    csrw minstret, t0
    nop
    csrr a0, minstret
    CHECK a0, 500

  // it goes on afterwards
  TEST_CASE 3
    csrw mcountinhibit, x0
    csrr a0, minstret
    nop
    csrr a1, minstret
    sub a1, a1, a0
    CHECK a1, 2

  // mcycle likewise
  TEST_CASE 4
    csrwi mcountinhibit, 1
    csrr a0, mcycle
    nop
    nop
    csrr a1, mcycle
    bne a0, a1, fail
  TEST_CASE 5
    csrw mcountinhibit, x0
    csrr a0, mcycle
    nop
    csrr a1, mcycle
    bgeu a0, a1, fail

  // bits 0 and 2 can be read back, bit 1 belongs to time and does not exist
  TEST_CASE 6
    csrwi mcountinhibit, 7
    csrr a0, mcountinhibit
    csrw mcountinhibit, x0
    andi a0, a0, 7
    CHECK a0, 5

TEST_END
