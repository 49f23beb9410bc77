/* Code that is written by the program: stores of every width, code in data pages, code copied, loops that rewrite what follows. Every change is
   followed by fence.i before it is executed. */

#include "test_macros.h"

/* Copies count words of code. */
.macro COPY to, from, count
    la t0, \to
    la t1, \from
    li t2, \count
1:  lw t3, 0(t1)
    sw t3, 0(t0)
    addi t0, t0, 4
    addi t1, t1, 4
    addi t2, t2, -1
    bnez t2, 1b
    fence.i
.endm

.macro CALL label
    la t0, \label
    jalr ra, 0(t0)
.endm

TEST_BEGIN

  // code copied into a data page
  TEST_CASE 1
    COPY buffer, plus_one, 2
    li a0, 1
    CALL buffer
    CHECK a0, 2

  // overwritten by other code
  TEST_CASE 2
    COPY buffer, plus_two, 2
    li a0, 1
    CALL buffer
    CHECK a0, 3

  // a byte store into an immediate: addi a0, a0, 2 becomes addi a0, a0, 0x7f2
  TEST_CASE 3
    la t0, buffer
    li t1, 0x7f
    sb t1, 3(t0)
    fence.i
    li a0, 0
    CALL buffer
    CHECK a0, 0x7f2

  // a doubleword store over two instructions at once
  TEST_CASE 4
    la t1, plus_one
    ld t2, 0(t1)
    la t0, buffer
    sd t2, 0(t0)
    fence.i
    li a0, 0
    CALL buffer
    CHECK a0, 1

  // an AMO is a store too: amoswap of an instruction
  TEST_CASE 5
    la t1, plus_two
    lw t2, 0(t1)
    la t0, buffer
    amoswap.w t3, t2, (t0)
    fence.i
    li a0, 0
    CALL buffer
    CHECK a0, 2

  // so is a floating-point store, and a successful sc
  TEST_CASE 6
    la t1, plus_one
    flw fa0, 0(t1)
    la t0, buffer
    fsw fa0, 0(t0)
    fence.i
    li a0, 0
    CALL buffer
    CHECK a0, 1
    la t1, plus_two
    lw t2, 0(t1)
    la t0, buffer
    lr.w t3, (t0)
    sc.w t3, t2, (t0)
    bnez t3, fail
    fence.i
    li a0, 0
    CALL buffer
    CHECK a0, 2

  // a misaligned store over the halves of two instructions: the first one's immediate becomes 4
  TEST_CASE 7
    COPY buffer, three_adds, 4
    la t0, buffer
    la t3, three_adds
    lw t1, 8(t3)
    srli t2, t1, 16
    lhu t4, 4(t3)
    slli t4, t4, 16
    or t2, t2, t4
    sw t2, 2(t0)
    fence.i
    li a0, 0
    CALL buffer
    CHECK a0, 4 + 2 + 4

  // an instruction that stands behind the fence.i in the same run of instructions, changed each time round: 1 + 2 + 1 + 2 ...
  TEST_CASE 8
    li a0, 0
    li s0, 6
    la s1, changing
    la t1, plus_one
    lw s2, 0(t1)
    la t1, plus_two
    lw s3, 0(t1)
1:  sw s2, 0(s1)
    fence.i
changing:
    addi a0, a0, 0
    mv t2, s2
    mv s2, s3
    mv s3, t2
    addi s0, s0, -1
    bnez s0, 1b
    CHECK a0, 9

  // a jump's target changed
  TEST_CASE 9
    COPY buffer, jump_four, 5
    li a0, 0
    CALL buffer
    CHECK a0, 4
    COPY buffer, jump_eight, 1
    li a0, 0
    CALL buffer
    CHECK a0, 8

  // 32 bits become two compressed ones and back
  TEST_CASE 10
    COPY buffer, two_halves, 2
    li a0, 0
    CALL buffer
    CHECK a0, 11
    COPY buffer, plus_one, 2
    li a0, 0
    CALL buffer
    CHECK a0, 1

  // many functions one after the other in one place
  TEST_CASE 11
    li s0, 0
    li s1, 0
1:  la t0, template
    lw t1, 0(t0)
    slli t2, s0, 20
    or t1, t1, t2
    la t0, buffer
    sw t1, 0(t0)
    fence.i
    CALL buffer
    add s1, s1, a0
    addi s0, s0, 1
    li t0, 100
    bne s0, t0, 1b
    CHECK s1, 4950
    j done

    .p2align 3
plus_one:
    addi a0, a0, 1
    ret
plus_two:
    addi a0, a0, 2
    ret
three_adds:
    addi a0, a0, 1
    addi a0, a0, 2
    addi a0, a0, 4
    ret
jump_four:
    j 1f
    addi a0, a0, 8
    ret
1:  addi a0, a0, 4
    ret
    .p2align 3
jump_eight:
    j 1f
1:  nop
    .p2align 3
two_halves:
    COMPRESSED c.addi a0, 5
    COMPRESSED c.addi a0, 6
    ret
template:
    li a0, 0
    ret
done:

TEST_END
    .p2align 12
buffer:
    .space 64
