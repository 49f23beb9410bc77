/* jal rd, offset: rd = the address after the jump, execution goes on at the jump's address + offset. */

#include "test_macros.h"

TEST_BEGIN

  // forward: the link is the next address, what lies between is skipped
  TEST_CASE 1
    li s0, 0
    jal ra, 1f
link1:
    addi s0, s0, 1
    addi s0, s0, 2
1:  la t0, link1
    bne ra, t0, fail
    CHECK s0, 0

  // backward
  TEST_CASE 2
    li s0, 0
    j 2f
1:  addi s0, s0, 1
    j 3f
2:  jal a0, 1b
link2:
    j fail
3:  la t0, link2
    bne a0, t0, fail
    CHECK s0, 1

  // x0 as destination links nothing and stays 0
  TEST_CASE 3
    jal x0, 1f
    j fail
1:  CHECK x0, 0

  // other registers
  TEST_CASE 4
    jal t6, 1f
link4:
    j fail
1:  la t0, link4
    bne t6, t0, fail
  TEST_CASE 5
    jal x16, 1f
link5:
    j fail
1:  la t0, link5
    bne x16, t0, fail

  // to and from addresses that are not multiples of 4
  TEST_CASE 6
    COMPRESSED c.nop
    jal ra, 1f
link6:
    j fail
    COMPRESSED c.nop
1:  la t0, link6
    bne ra, t0, fail
  TEST_CASE 7
    COMPRESSED c.nop
    jal ra, 1f
link7:
    j fail
1:  la t0, link7
    bne ra, t0, fail

  // far, forward and backward
  TEST_CASE 8
    li s0, 0
    jal ra, far
far_return:
    CHECK s0, 1
    j done
    .space 0x1800
far:
    addi s0, s0, 1
    la t0, far_return
    bne ra, t0, fail
    jal x0, far_return
done:

TEST_END
