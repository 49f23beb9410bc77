/* Zicclsm does not help where nothing is: a misaligned access over the end of what may be accessed is an access fault. The PMP
   decides here, so that no end of memory is needed. mtval is the address of the access or that of its inaccessible part. */

#include "test_macros.h"
#include "pmp.h"

.macro MUST_FAULT cause, offset, insn:vararg
    USER_ACCESS_BEGIN
    EXPECT_TRAP \cause, \insn
    USER_ACCESS_END
    addi t0, a0, \offset
    bltu s10, t0, fail
    addi t0, t0, 7
    bltu t0, s10, fail
.endm

TEST_BEGIN

  SET_NAPOT 0, area, 64, PMP_R|PMP_W
  la a0, area

  // inside, misaligned
  TEST_CASE 1
    USER_MAY ld a1, 1(a0)
    USER_MAY sd a1, 49(a0)

  // over the end and over the beginning
  TEST_CASE 2
    MUST_FAULT CAUSE_LOAD_ACCESS, 57, ld a1, 57(a0)
  TEST_CASE 3
    MUST_FAULT CAUSE_LOAD_ACCESS, -1, lw a1, -1(a0)
  TEST_CASE 4
    MUST_FAULT CAUSE_STORE_ACCESS, 63, sh a1, 63(a0)

  // the part of a store before the end may have been written or not, what is behind stays
  TEST_CASE 5
    li a1, -1
    sd x0, 64(a0)
    MUST_FAULT CAUSE_STORE_ACCESS, 60, sd a1, 60(a0)
    ld a2, 64(a0)
    CHECK a2, 0

TEST_END
    .p2align 12
    .space 64
area:
    .space 72
