/* c.jalr rs1: execution goes on at rs1 with bit 0 cleared, ra = the address after the jump, 2 bytes on. */

#include "test_macros.h"

.macro TEST_CJALR num, rs1, bias
    TEST_CASE \num
    li ra, 0
    la \rs1, 2f + \bias
    COMPRESSED c.jalr \rs1
1:  j fail
2:  la t6, 1b
    bne ra, t6, fail
.endm

TEST_BEGIN

  // several registers, bit 0 set and clear
  TEST_CJALR 1, a0, 0
  TEST_CJALR 2, a0, 1
  TEST_CJALR 3, s0, 0
  TEST_CJALR 4, t4, 1
  TEST_CJALR 5, x16, 0
  TEST_CJALR 6, sp, 0

  // ra itself: the target is read before the link is written
  TEST_CJALR 7, ra, 0

  // from an address that is not a multiple of 4, and back
  TEST_CASE 8
    li s0, 0
    la a0, 2f
    COMPRESSED c.nop
    COMPRESSED c.jalr a0
    addi s0, s0, 1
    j 3f
2:  addi s0, s0, 2
    jr ra
3:  CHECK s0, 3

TEST_END
