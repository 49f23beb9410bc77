/* In user mode machine interrupts are enabled whatever mstatus.MIE says; the trap comes back to machine mode. */

#include "test_macros.h"

TEST_BEGIN

  OPEN_MEMORY_TO_USER
  STORE_CLINT d, CLINT_MTIMECMP, -1

  // pending with MIE = 0: taken as soon as user mode is entered
  TEST_CASE 1
    STORE_CLINT w, CLINT_MSIP, 1
    li t0, 1 << IRQ_SOFTWARE
    csrw mie, t0
    LOAD_CONST t0, MSTATUS_MPP|MSTATUS_MPIE|MSTATUS_MIE
    csrc mstatus, t0
    la t0, 1f
    csrw mepc, t0
    la s7, 2f
    li s8, 0
    mret
    .p2align 2
1:  j fail
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|IRQ_SOFTWARE)
    la t0, 1b
    bne s9, t0, fail
    LOAD_CONST t0, MSTATUS_MPP
    and t0, s11, t0
    CHECK t0, 0
    STORE_CLINT w, CLINT_MSIP, 0

  // not enabled in mie: not taken, user mode runs on
  TEST_CASE 2
    STORE_CLINT w, CLINT_MSIP, 1
    csrw mie, x0
    ENTER_USER
    EXPECT_NO_INTERRUPT
    EXPECT_TRAP CAUSE_USER_ECALL, ecall
    STORE_CLINT w, CLINT_MSIP, 0

  // the timer interrupts a loop in user mode
  TEST_CASE 3
    li t0, 1 << IRQ_TIMER
    csrw mie, t0
    LOAD_CONST a1, CLINT_MTIME
    LOAD_CONST a2, CLINT_MTIMECMP
    ld a3, 0(a1)
    addi a3, a3, 100
    sd a3, 0(a2)
    la s7, 2f
    li s8, 0
    ENTER_USER
    li t0, 10000000
1:  addi t0, t0, -1
    bnez t0, 1b
    j fail
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|IRQ_TIMER)
    STORE_CLINT d, CLINT_MTIMECMP, -1

TEST_END
