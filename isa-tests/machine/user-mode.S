/* User mode: what is allowed, what traps, and how it comes back. */

#include "test_macros.h"

TEST_BEGIN

  OPEN_MEMORY_TO_USER

  // ordinary instructions, loads and stores, floating point, atomics
  TEST_CASE 1
    la a3, cell
    ENTER_USER
    li a0, 20
    li a1, 22
    add a0, a0, a1
    sd a0, 0(a3)
    amoadd.d a2, a1, (a3)
    fcvt.d.l fa0, a0
    fcvt.l.d a4, fa0
    EXPECT_TRAP CAUSE_USER_ECALL, ecall
    CHECK a0, 42
    CHECK a2, 42
    CHECK a4, 42
    ld a5, 0(a3)
    CHECK a5, 64

  // the trap saves user mode in MPP and in MPIE the MIE that the mret took from MPIE
  TEST_CASE 2
    li t0, MSTATUS_MPIE
    csrs mstatus, t0
    csrw mie, x0
    ENTER_USER
    EXPECT_TRAP CAUSE_USER_ECALL, ecall
    LOAD_CONST t0, MSTATUS_MPP|MSTATUS_MPIE|MSTATUS_MIE
    and t0, s11, t0
    CHECK t0, MSTATUS_MPIE

  // privileged instructions
  TEST_CASE 3
    ENTER_USER
    EXPECT_TRAP CAUSE_ILLEGAL, mret
    CHECK s10, 0x30200073

  // fence, fence.i and ebreak are not privileged
  TEST_CASE 4
    ENTER_USER
    fence
    fence.i
    EXPECT_TRAP CAUSE_BREAKPOINT, ebreak

  // accesses to nowhere and illegal instructions trap as in machine mode
  TEST_CASE 5
    LOAD_CONST a0, 0x40000000
    ENTER_USER
    EXPECT_TRAP CAUSE_LOAD_ACCESS, ld a1, 0(a0)
    bne s10, a0, fail
  TEST_CASE 6
    LOAD_CONST a0, 0x40000000
    ENTER_USER
    EXPECT_TRAP CAUSE_STORE_ACCESS, sd a1, 0(a0)
    bne s10, a0, fail
  TEST_CASE 7
    ENTER_USER
    EXPECT_TRAP CAUSE_ILLEGAL, .word 0xffffffff
    CHECK s10, 0xffffffff

  // MPRV with MPP = machine mode changes nothing
  TEST_CASE 8
    csrw pmpcfg0, x0
    la a3, cell
    LOAD_CONST t0, MSTATUS_MPP|MSTATUS_MPRV
    csrs mstatus, t0
    ld a0, 0(a3)
    USER_ACCESS_END
    CHECK a0, 64

  // MPRV with MPP = user mode: loads and stores are user mode's
  TEST_CASE 9
    USER_ACCESS_BEGIN
    EXPECT_TRAP CAUSE_LOAD_ACCESS, ld a0, 0(a3)
    USER_ACCESS_END
    bne s10, a3, fail

TEST_END
cell:
    .dword 0
