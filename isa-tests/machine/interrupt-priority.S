/* Interrupts pending together: external before software before timer. A synchronous trap of the instruction does not matter to them. */

#include "test_macros.h"

TEST_BEGIN

  // software (3) comes before timer (7)
  TEST_CASE 1
    STORE_CLINT w, CLINT_MSIP, 1
    STORE_CLINT d, CLINT_MTIMECMP, 0
    li t0, 1 << IRQ_SOFTWARE | 1 << IRQ_TIMER
    csrw mie, t0
    EXPECT_INTERRUPT_AT_ONCE IRQ_SOFTWARE

  // when it is gone the timer is next
  TEST_CASE 2
    STORE_CLINT w, CLINT_MSIP, 0
    EXPECT_INTERRUPT_AT_ONCE IRQ_TIMER

  // masked by mie the other one is taken
  TEST_CASE 3
    STORE_CLINT w, CLINT_MSIP, 1
    li t0, 1 << IRQ_TIMER
    csrw mie, t0
    EXPECT_INTERRUPT_AT_ONCE IRQ_TIMER

  // an interrupt comes before the instruction that would trap
  TEST_CASE 4
    li t0, 1 << IRQ_SOFTWARE
    csrw mie, t0
    la s7, 2f
    li s8, 0
    csrsi mstatus, MSTATUS_MIE
1:  ecall
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|IRQ_SOFTWARE)
    la t0, 1b
    bne s9, t0, fail
    STORE_CLINT w, CLINT_MSIP, 0
    STORE_CLINT d, CLINT_MTIMECMP, -1

TEST_END
