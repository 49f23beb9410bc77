/* The machine timer interrupt: pending while mtime >= mtimecmp, cleared by a new mtimecmp. */

#include "test_macros.h"

TEST_BEGIN

  // mtimecmp holds 64 bits and can be written by words
  TEST_CASE 1
    STORE_CLINT d, CLINT_MTIMECMP, 0x123456789abcdef0
    ld a0, 0(t0)
    CHECK a0, 0x123456789abcdef0
    li t1, -1
    sw t1, 4(t0)
    ld a0, 0(t0)
    CHECK a0, 0xffffffff9abcdef0

  // pending exactly while mtime >= mtimecmp
  TEST_CASE 2
    STORE_CLINT d, CLINT_MTIMECMP, 0
    csrr a0, mip
    andi a0, a0, 1 << IRQ_TIMER
    CHECK a0, 1 << IRQ_TIMER
    STORE_CLINT d, CLINT_MTIMECMP, -1
    csrr a0, mip
    andi a0, a0, 1 << IRQ_TIMER
    CHECK a0, 0

  // taken at once when it is pending and MIE becomes 1
  TEST_CASE 3
    STORE_CLINT d, CLINT_MTIMECMP, 0
    li t0, 1 << IRQ_TIMER
    csrw mie, t0
    EXPECT_INTERRUPT_AT_ONCE IRQ_TIMER
    CHECK s10, 0
    STORE_CLINT d, CLINT_MTIMECMP, -1

  // comes when the time has come, not before
  TEST_CASE 4
    LOAD_CONST a1, CLINT_MTIME
    LOAD_CONST a2, CLINT_MTIMECMP
    ld a3, 0(a1)
    addi a3, a3, 200
    sd a3, 0(a2)
    la s7, 2f
    li s8, 0
    li t0, 10000000
    csrsi mstatus, MSTATUS_MIE
1:  addi t0, t0, -1
    bnez t0, 1b
    j fail
    .p2align 2
2:  CHECK s8, (CAUSE_INTERRUPT|IRQ_TIMER)
    ld a4, 0(a1)
    bltu a4, a3, fail
    li t0, -1
    sd t0, 0(a2)

  // time goes on, and can be set
  TEST_CASE 5
    ld a3, 0(a1)
1:  ld a4, 0(a1)
    beq a3, a4, 1b
    bltu a4, a3, fail
    LOAD_CONST t0, 0x1000000000
    sd t0, 0(a1)
    ld a4, 0(a1)
    bltu a4, t0, fail
    rdtime a5
    bltu a5, a4, fail

TEST_END
