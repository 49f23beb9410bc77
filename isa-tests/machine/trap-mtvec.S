/* mtvec: in direct mode every trap enters at the base, in vectored mode interrupts enter at base + 4 * cause, exceptions at the base. */

#include "test_macros.h"

TEST_BEGIN

  // the base is a multiple of 4, the mode is 0 or 1
  TEST_CASE 1
    la a0, table
    csrw mtvec, a0
    csrr a1, mtvec
    bne a0, a1, fail
    addi a0, a0, 1
    csrw mtvec, a0
    csrr a1, mtvec
    bne a0, a1, fail

  // direct mode: an exception and an interrupt, both at the base
  TEST_CASE 2
    la a0, table
    csrw mtvec, a0
    li s0, 0
    ecall
    CHECK s0, 100
    STORE_CLINT w, CLINT_MSIP, 1
    li a0, 1 << IRQ_SOFTWARE
    csrw mie, a0
    li s0, 0
    csrsi mstatus, MSTATUS_MIE
    li t0, 20000
1:  addi t0, t0, -1
    bnez t0, 1b
    CHECK s0, 100

  // vectored mode: the exception still at the base
  TEST_CASE 3
    csrci mstatus, MSTATUS_MIE
    la a0, table + 1
    csrw mtvec, a0
    li s0, 0
    ecall
    CHECK s0, 100

  // vectored mode: the software interrupt at slot 3
  TEST_CASE 4
    STORE_CLINT w, CLINT_MSIP, 1
    li a0, 1 << IRQ_SOFTWARE
    csrw mie, a0
    li s0, 0
    csrsi mstatus, MSTATUS_MIE
    li t0, 20000
1:  addi t0, t0, -1
    bnez t0, 1b
    csrci mstatus, MSTATUS_MIE
    CHECK s0, 3

  // vectored mode: the timer interrupt at slot 7
  TEST_CASE 5
    STORE_CLINT d, CLINT_MTIMECMP, 0
    li a0, 1 << IRQ_TIMER
    csrw mie, a0
    li s0, 0
    csrsi mstatus, MSTATUS_MIE
    li t0, 20000
1:  addi t0, t0, -1
    bnez t0, 1b
    csrci mstatus, MSTATUS_MIE
    CHECK s0, 7
    j done

  // s0 = the slot entered (100 for the base); an exception resumes behind the ecall, an interrupt is silenced
    .p2align 8
table:
    j at_base
    .irp slot, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    j slot_\slot
    .endr
    .irp slot, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
slot_\slot:
    li s0, \slot
    j silence
    .endr
at_base:
    li s0, 100
    csrr t1, mcause
    bltz t1, silence
    csrr t1, mepc
    addi t1, t1, 4
    csrw mepc, t1
    mret
silence:
    STORE_CLINT w, CLINT_MSIP, 0
    STORE_CLINT d, CLINT_MTIMECMP, -1
    csrw mie, x0
    li t0, 2
    mret
done:

TEST_END
