/* jalr rd, offset(rs1): execution goes on at (rs1 + offset) with bit 0 cleared, rd = the address after the jump. */

#include "test_macros.h"

/* Jumps to label + bias - bias by way of rs1. */
.macro TEST_JALR num, rd, rs1, bias
    TEST_CASE \num
    la \rs1, 2f - (\bias)
    jalr \rd, \bias(\rs1)
1:  j fail
    j fail
2:  la s1, 1b
    bne \rd, s1, fail
.endm

TEST_BEGIN

  // offsets
  TEST_JALR 1, ra, a0, 0
  TEST_JALR 2, ra, a0, 4
  TEST_JALR 3, ra, a0, -4
  TEST_JALR 4, ra, a0, 2047
  TEST_JALR 5, ra, a0, -2048
  TEST_JALR 6, ra, a0, 1234

  // bit 0 of the sum is cleared, whichever side it comes from
  TEST_CASE 7
    la a0, 2f
    addi a0, a0, 1
    jalr ra, 0(a0)
1:  j fail
2:  la t0, 1b
    bne ra, t0, fail
    la t0, 2b
    addi t0, t0, 1
    bne a0, t0, fail
  TEST_CASE 8
    la a0, 2f
    jalr ra, 1(a0)
    j fail
2:
  TEST_CASE 9
    la a0, 2f + 1
    jalr ra, -1(a0)
    j fail
2:

  // the destination is the base: the target is computed before the link is written
  TEST_JALR 10, a0, a0, 0
  TEST_JALR 11, ra, ra, 8
  TEST_JALR 12, t0, t0, -16

  // other registers
  TEST_JALR 13, t6, t5, 20
  TEST_JALR 14, x16, sp, -6

  // x0 as destination
  TEST_CASE 15
    la a0, 1f
    jalr x0, 0(a0)
    j fail
1:  CHECK x0, 0

  // to and from addresses that are not multiples of 4
  TEST_CASE 16
    COMPRESSED c.nop
    la a0, 2f
    jalr ra, 0(a0)
1:  j fail
    COMPRESSED c.nop
2:  la t0, 1b
    bne ra, t0, fail

  // all 64 bits of the target count: nothing is there with bit 63 set
  TEST_CASE 17
    la a0, 1f
    LOAD_CONST a1, 0x8000000000000000
    add a0, a0, a1
    la s7, 2f
    jalr ra, 0(a0)
1:  j fail
    .p2align 2
2:  CHECK s8, CAUSE_FETCH_ACCESS
    bne s9, a0, fail

  // a call that returns
  TEST_CASE 18
    li s0, 1
    la a0, twice
    jalr ra, 0(a0)
    jalr ra, 0(a0)
    CHECK s0, 4
    j done
twice:
    add s0, s0, s0
    jalr x0, 0(ra)
done:

TEST_END
