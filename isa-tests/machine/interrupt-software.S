/* The machine software interrupt: msip of the CLINT sets mip.MSIP; it is taken when mie and mstatus.MIE allow. */

#include "test_macros.h"

TEST_BEGIN

  STORE_CLINT d, CLINT_MTIMECMP, -1

  // msip is one bit and shows in mip
  TEST_CASE 1
    STORE_CLINT w, CLINT_MSIP, -1
    lw a0, 0(t0)
    CHECK a0, 1
    csrr a0, mip
    andi a0, a0, 0x88
    CHECK a0, 1 << IRQ_SOFTWARE
    STORE_CLINT w, CLINT_MSIP, 0
    csrr a0, mip
    andi a0, a0, 0x88
    CHECK a0, 0

  // not taken with mie.MSIE = 0
  TEST_CASE 2
    STORE_CLINT w, CLINT_MSIP, 1
    csrw mie, x0
    csrsi mstatus, MSTATUS_MIE
    EXPECT_NO_INTERRUPT
    csrci mstatus, MSTATUS_MIE

  // not taken with mstatus.MIE = 0
  TEST_CASE 3
    li t0, 1 << IRQ_SOFTWARE
    csrw mie, t0
    EXPECT_NO_INTERRUPT

  // taken at once when mstatus.MIE becomes 1; mtval is 0, MPIE = 1, MIE = 0, MPP = machine mode
  TEST_CASE 4
    EXPECT_INTERRUPT_AT_ONCE IRQ_SOFTWARE
    CHECK s10, 0
    LOAD_CONST t0, MSTATUS_MIE|MSTATUS_MPIE|MSTATUS_MPP
    and t1, s11, t0
    CHECK t1, MSTATUS_MPIE|MSTATUS_MPP

  // taken at once when mie.MSIE becomes 1
  TEST_CASE 5
    csrw mie, x0
    li t0, 1 << IRQ_SOFTWARE
    csrsi mstatus, MSTATUS_MIE
    la s7, 2f
    li s8, 0
    csrw mie, t0
1:  j fail
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|IRQ_SOFTWARE)
    la t0, 1b
    bne s9, t0, fail

  // taken at once when an mret sets MIE; mepc is the mret's target
  TEST_CASE 6
    LOAD_CONST t0, MSTATUS_MPP|MSTATUS_MPIE
    csrs mstatus, t0
    la t0, 1f
    csrw mepc, t0
    la s7, 2f
    li s8, 0
    mret
    j fail
    .p2align 2
1:  j fail
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|IRQ_SOFTWARE)
    la t0, 1b
    bne s9, t0, fail

  // taken soon after the store that raises it
  TEST_CASE 7
    STORE_CLINT w, CLINT_MSIP, 0
    li t2, 1
    LOAD_CONST t0, CLINT_MSIP
    la s7, 2f
    li s8, 0
    li t3, 100000
    csrsi mstatus, MSTATUS_MIE
    sw t2, 0(t0)
1:  addi t3, t3, -1
    bnez t3, 1b
    j fail
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|IRQ_SOFTWARE)
    STORE_CLINT w, CLINT_MSIP, 0

  // gone when msip is cleared
  TEST_CASE 8
    csrsi mstatus, MSTATUS_MIE
    EXPECT_NO_INTERRUPT
    csrci mstatus, MSTATUS_MIE

TEST_END
