/* wfi: waits for an interrupt, or does nothing. It resumes when an interrupt is pending and enabled in mie, whatever mstatus.MIE says. */

#include "test_macros.h"

TEST_BEGIN

  // a pending, locally enabled interrupt with MIE = 0: execution goes on behind it, no trap is taken
  TEST_CASE 1
    csrci mstatus, MSTATUS_MIE
    li a0, 1 << IRQ_SOFTWARE
    csrw mie, a0
    STORE_CLINT w, CLINT_MSIP, 1
    li a0, 5
    wfi
    addi a0, a0, 1
    CHECK a0, 6
    STORE_CLINT w, CLINT_MSIP, 0

  // the timer wakes it
  TEST_CASE 2
    li a0, 1 << IRQ_TIMER
    csrw mie, a0
    LOAD_CONST a1, CLINT_MTIME
    ld a2, 0(a1)
    addi a2, a2, 100
    LOAD_CONST a3, CLINT_MTIMECMP
    sd a2, 0(a3)
    wfi
1:  ld a4, 0(a1)
    bltu a4, a2, 1b
    csrr a5, mip
    andi a5, a5, 1 << IRQ_TIMER
    CHECK a5, 1 << IRQ_TIMER
    li a0, -1
    sd a0, 0(a3)

  // with MIE = 1 the interrupt is taken behind the wfi
  TEST_CASE 3
    li a0, 1 << IRQ_TIMER
    csrw mie, a0
    ld a2, 0(a1)
    addi a2, a2, 1000
    sd a2, 0(a3)
    la s7, 2f
    li s8, 0
    csrsi mstatus, MSTATUS_MIE
1:  wfi
    j 1b
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|IRQ_TIMER)
    li a0, -1
    sd a0, 0(a3)
    csrw mie, x0

  // with TW = 1 it is illegal in user mode (the time limit of this machine is 0)
  TEST_CASE 4
    OPEN_MEMORY_TO_USER
    LOAD_CONST t0, MSTATUS_TW
    csrs mstatus, t0
    ENTER_USER
    EXPECT_TRAP CAUSE_ILLEGAL, wfi
    CHECK s10, 0x10500073

  // TW does not concern machine mode
  TEST_CASE 5
    csrw mie, x0
    li a0, 1 << IRQ_SOFTWARE
    csrw mie, a0
    STORE_CLINT w, CLINT_MSIP, 1
    wfi
    STORE_CLINT w, CLINT_MSIP, 0
    LOAD_CONST t0, MSTATUS_TW
    csrc mstatus, t0

TEST_END
