/* fence.i: instructions stored before it are the ones fetched after it. */

#include "test_macros.h"

/* Copies the instruction word at from over the one at to. */
.macro PATCH to, from
    la t0, \from
    lw t1, 0(t0)
    la t0, \to
    sw t1, 0(t0)
.endm

TEST_BEGIN

  // the very next instruction, not executed before
  TEST_CASE 1
    PATCH place1, add_5
    fence.i
place1:
    j fail
    CHECK a0, POISON + 5
    j 1f
add_5:
    li a0, POISON + 5
1:

  // an instruction executed before: a subroutine that changes between two calls
  TEST_CASE 2
    call subroutine
    CHECK a0, 1
    PATCH subroutine, load_2
    fence.i
    call subroutine
    CHECK a0, 2
    PATCH subroutine, load_3
    fence.i
    call subroutine
    CHECK a0, 3
    j 1f
    .p2align 6
subroutine:
    li a0, 1
    ret
load_2:
    li a0, 2
load_3:
    li a0, 3
1:

  // a loop that rewrites an instruction of its own body in every round: adds 1, 2, ... 8
  TEST_CASE 3
    li a0, 0
    li s0, 1
    la s1, body
    la t0, add_0
    lwu s2, 0(t0)
again:
    slli t1, s0, 20
    or t1, t1, s2
    sw t1, 0(s1)
    fence.i
body:
    addi a0, a0, 0
    addi s0, s0, 1
    li t2, 9
    bne s0, t2, again
    CHECK a0, 36
    j 1f
add_0:
    addi a0, a0, 0
1:

  // the second half of an instruction only: li a0, 0x001 becomes li a0, 0x7f1
  TEST_CASE 4
    call half
    CHECK a0, 1
    la t0, half
    lhu t1, 2(t0)
    LOAD_CONST t2, 0x7f0
    slli t2, t2, 4
    or t1, t1, t2
    sh t1, 2(t0)
    fence.i
    call half
    CHECK a0, 0x7f1
    j 1f
    .p2align 2
half:
    li a0, 1
    ret
1:

  // two compressed instructions become one of 32 bits
  TEST_CASE 5
    call pair
    CHECK a0, 3
    PATCH pair, load_2
    fence.i
    call pair
    CHECK a0, 2
    j 1f
    .p2align 2
pair:
    COMPRESSED c.li a0, 1
    COMPRESSED c.addi a0, 2
    ret
1:

  // the last instruction of one page and the first of the next
  TEST_CASE 6
    call page_end
    CHECK a0, 3
    PATCH page_end, load_3
    PATCH page_start, load_5
    fence.i
    call page_end
    CHECK a0, 3
    CHECK a1, 5
    j 1f
load_5:
    li a1, 5
    .p2align 12
    .space 0x1000 - 4
page_end:
    li a0, 1
page_start:
    addi a0, a0, 2
    ret
1:

  // a fence.i with nothing stored, and the reserved forms (rd, rs1, imm not zero) that the manual has act the same
  TEST_CASE 7
    li a0, 7
    li a1, 8
    fence.i
    .word 0x0015950f
    .word 0xfff5150f
    CHECK a0, 7
    CHECK a1, 8

TEST_END
