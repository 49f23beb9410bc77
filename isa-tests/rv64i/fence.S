/* fence: orders memory accesses. A single hart sees its own accesses in order anyway, so that all there is to check is
   that every form executes, reserved ones included (the manual has them treated as a normal fence), and that no
   register changes. */

#include "test_macros.h"

.macro TEST_FENCE num, fence:vararg
    TEST_CASE \num
    la a0, store_area
    li a1, \num
    sd a1, 0(a0)
    \fence
    ld a2, 0(a0)
    CHECK a2, \num
    CHECK a1, \num
.endm

TEST_BEGIN

  TEST_FENCE 1, fence rw, rw
  TEST_FENCE 2, fence iorw, iorw
  TEST_FENCE 3, fence r, r
  TEST_FENCE 4, fence w, w
  TEST_FENCE 5, fence i, o
  TEST_FENCE 6, fence rw, w
  TEST_FENCE 7, fence.tso

  // pause is a fence with pred = w, succ = 0
  TEST_FENCE 8, .word 0x0100000f

  // no predecessor and no successor
  TEST_FENCE 9, .word 0x0000000f

  // reserved fm, and rd or rs1 not x0: a0, a1 and a2 stay
  TEST_FENCE 10, .word 0x3330000f
  TEST_FENCE 11, .word 0x0ff5058f
  TEST_FENCE 12, .word 0x0ff6060f

TEST_END

store_area:
    .zero 8
