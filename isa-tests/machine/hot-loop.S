/* Code that has run many thousand times must still do what it did the first time: traps, counters, interrupts, changes of code, of rounding mode and
   of protection in the middle of loops that an engine may have optimised meanwhile. */

#include "test_macros.h"
#include "pmp.h"

#define ROUNDS 60000

.macro CALL label
    la t0, \label
    jalr ra, 0(t0)
.endm

TEST_BEGIN

  // a sum, twice: sum of 1..ROUNDS; the counter of retired instructions is exact: 4 a round and 8 outside
  TEST_CASE 1
    CALL sum
    CHECK a0, ROUNDS * (ROUNDS + 1) / 2
    csrr a2, minstret
    CALL sum
    csrr a3, minstret
    sub a3, a3, a2
    CHECK a0, ROUNDS * (ROUNDS + 1) / 2
    CHECK a3, ROUNDS * 4 + 8

  // entered in the middle of a run of instructions, in turn with its beginning: 3 and 2 added
  TEST_CASE 2
    li s0, ROUNDS
    li a0, 0
    la s1, run
    la s2, run_middle
1:  jalr ra, 0(s1)
    mv t0, s1
    mv s1, s2
    mv s2, t0
    addi s0, s0, -1
    bnez s0, 1b
    CHECK a0, ROUNDS / 2 * 5

  // a load in the middle faults in the end: everything before it is done, nothing behind it
  TEST_CASE 3
    li s0, ROUNDS
    la a1, cell
    LOAD_CONST a2, 0x40000000
    li a3, 0
    li a4, 0
    la s7, 3f
1:  addi a3, a3, 1
    addi s0, s0, -1
    bnez s0, 2f
    mv a1, a2
2:  addi a3, a3, 2
    slli a5, a3, 1
faulting:
    ld t1, 0(a1)
    addi a4, a4, 1
    xor a5, a5, t1
    j 1b
    .p2align 2
3:  CHECK s8, CAUSE_LOAD_ACCESS
    la t0, faulting
    bne s9, t0, fail
    bne s10, a2, fail
    CHECK a3, ROUNDS * 3
    CHECK a4, ROUNDS - 1
    CHECK a5, ROUNDS * 6

  // a store in the middle likewise, by what PMP says: the page is closed to user mode after the loop has been run once
  TEST_CASE 4
    OPEN_MEMORY_TO_USER
    la a1, cell
    li s0, ROUNDS
    CALL store_loop
    csrw pmpcfg0, x0
    USER_ACCESS_BEGIN
    la s7, 1f
    li s0, ROUNDS
    CALL store_loop
    j fail
    .p2align 2
1:  USER_ACCESS_END
    CHECK s8, CAUSE_STORE_ACCESS
    la t0, store_place
    bne s9, t0, fail
    bne s10, a1, fail
    CHECK s0, ROUNDS

  // a trap in every round
  TEST_CASE 5
    csrr s2, mtvec
    la t0, skip
    csrw mtvec, t0
    li s0, ROUNDS
    li a0, 0
    li a1, 0
1:  addi a0, a0, 1
    ecall
    addi a0, a0, 1
    addi s0, s0, -1
    bnez s0, 1b
    csrw mtvec, s2
    CHECK a0, ROUNDS * 2
    CHECK a1, ROUNDS

  // code changed after it has become hot: in the middle of the loop, then back
  TEST_CASE 6
    CALL counting
    CHECK a0, ROUNDS
    la t0, step
    la t1, other_step
    lw t2, 0(t1)
    lw s3, 0(t0)
    sw t2, 0(t0)
    fence.i
    CALL counting
    CHECK a0, ROUNDS * 3
    la t0, step
    sw s3, 0(t0)
    fence.i
    CALL counting
    CHECK a0, ROUNDS

  // the rounding mode changes in every round: 1 + 2^-25 rounded up and down in turn
  TEST_CASE 7
    li s0, ROUNDS
    li a0, 0
    li s1, 2
    LOAD_CONST t0, 0x3f800000
    fmv.w.x fa0, t0
    LOAD_CONST t0, 0x33000000
    fmv.w.x fa1, t0
    fmv.x.w t2, fa0
1:  csrw frm, s1
    fadd.s fa2, fa0, fa1
    fmv.x.w t1, fa2
    sub t1, t1, t2
    add a0, a0, t1
    xori s1, s1, 1
    addi s0, s0, -1
    bnez s0, 1b
    CHECK a0, ROUNDS / 2
    csrwi fcsr, 0

  // flags: raised by one addition in many, cleared, raised again by the same instruction
  TEST_CASE 8
    li s0, ROUNDS
    li a0, 0
1:  csrwi fflags, 0
    fadd.s fa2, fa0, fa1
    csrr t1, fflags
    add a0, a0, t1
    fadd.s fa2, fa0, fa0
    csrr t1, fflags
    add a0, a0, t1
    csrwi fflags, 0
    fadd.s fa2, fa0, fa0
    csrr t1, fflags
    add a0, a0, t1
    addi s0, s0, -1
    bnez s0, 1b
    CHECK a0, ROUNDS * 2

  // timer interrupts every now and then do not disturb a loop: the sum is right, and some have come
  TEST_CASE 9
    csrr s2, mtvec
    la t0, tick
    csrw mtvec, t0
    li s3, 0
    LOAD_CONST s4, CLINT_MTIME
    LOAD_CONST s5, CLINT_MTIMECMP
    ld t0, 0(s4)
    addi t0, t0, 10
    sd t0, 0(s5)
    li t0, 1 << IRQ_TIMER
    csrw mie, t0
    csrsi mstatus, MSTATUS_MIE
    li s6, 1000
2:  CALL sum
    CHECK a0, ROUNDS * (ROUNDS + 1) / 2
    li t0, 5
    bgeu s3, t0, 3f
    addi s6, s6, -1
    bnez s6, 2b
    j fail
3:  csrci mstatus, MSTATUS_MIE
    csrw mie, x0
    csrw mtvec, s2

  // a 32-bit count that wraps, compressed and plain instructions mixed: x = x * 5 + 1 modulo 2^32, sign-extended
  TEST_CASE 10
    li a0, 1
    li s0, ROUNDS
1:  slliw a1, a0, 2
    COMPRESSED c.addw a0, a1
    addiw a0, a0, 1
    COMPRESSED c.addi s0, -1
    bnez s0, 1b
    CHECK a0, 0xffffffffc2192021
    j done

sum:
    li a0, 0
    li a1, ROUNDS
1:  add a0, a0, a1
    addi a1, a1, -1
    nop
    bnez a1, 1b
    ret

run:
    addi a0, a0, 1
run_middle:
    addi a0, a0, 1
    addi a0, a0, 1
    ret

store_loop:
    mv a2, s0
1:  slli a3, a2, 1
store_place:
    sd a3, 0(a1)
    addi a2, a2, -1
    bnez a2, 1b
    ret

counting:
    li a0, 0
    li s0, ROUNDS
1:  mv a1, a0
step:
    addi a0, a1, 1
    addi s0, s0, -1
    bnez s0, 1b
    ret
other_step:
    addi a0, a1, 3

  // counts and goes on behind the ecall
    .p2align 2
skip:
    addi a1, a1, 1
    csrr t0, mepc
    addi t0, t0, 4
    csrw mepc, t0
    mret

  // counts in s3, sets the timer anew; only registers of its own
    .p2align 2
tick:
    addi s3, s3, 1
    ld s8, 0(s4)
    addi s8, s8, 20
    sd s8, 0(s5)
    mret
done:

TEST_END
cell:
    .dword 0
