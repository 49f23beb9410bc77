/* sc.w rd, rs2, (rs1): stores rs2 and gives 0 if the reservation still holds, else stores nothing and gives a nonzero code.
   The reservation is gone afterwards either way. */

#include "test_macros.h"

/* lr then sc to the same address: succeeds. before and after are the doubleword at the address. */
.macro TEST_SC num, insn, rd, rs1, rs2, after, before, value
    TEST_CASE \num
    la t0, scratch
    LOAD_CONST t1, \before
    sd t1, 0(t0)
    LOAD_CONST \rs2, \value
    la \rs1, scratch
    lr.w t2, (\rs1)
    \insn \rd, \rs2, (\rs1)
    CHECK \rd, 0
    la t0, scratch
    ld t1, 0(t0)
    CHECK t1, \after
.endm

/* An sc that must fail: the code is not 0, memory stays. */
.macro MUST_FAIL
    LOAD_CONST a2, 0xbad
    li a3, 0
    sc.w a3, a2, (a0)
    beqz a3, fail
    lw a4, 0(a0)
    CHECK a4, 5
.endm

.macro SET_SCRATCH
    la a0, scratch
    li a1, 5
    sd a1, 0(a0)
    la a1, far_scratch
    sd x0, 0(a1)
.endm

TEST_BEGIN

  // success; the upper word stays
  TEST_SC 1, sc.w, a2, a0, a1, 0x0123456712345678, 0x0123456789abcdef, 0x8765432112345678
  TEST_SC 2, sc.w, a2, a0, a1, 0x0123456700000000, 0x0123456789abcdef, 0x1234567800000000
  TEST_SC 3, sc.w.rl, a2, a0, a1, 0xffffffff00000001, -1, 1
  TEST_SC 4, sc.w.aqrl, a2, a0, a1, 0x00000000ffffffff, 0, -1

  // destination same as value or base, other registers, x0
  TEST_SC 5, sc.w, a1, a0, a1, 0xffffffff00000007, -1, 7
  TEST_SC 6, sc.w, a0, a0, a1, 0xffffffff00000008, -1, 8
  TEST_SC 7, sc.w, t6, t5, t4, 0xffffffff00000009, -1, 9
  TEST_SC 8, sc.w, ra, sp, tp, 0xffffffff0000000a, -1, 10
  TEST_SC 9, sc.w, x0, a0, a1, 0xffffffff0000000b, -1, 11
  TEST_SC 10, sc.w, a2, a0, x0, 0xffffffff00000000, -1, 0

  // without any reservation left: the sc before took it
  TEST_CASE 11
    SET_SCRATCH
    lr.w a1, (a0)
    sc.w a3, a1, (a0)
    CHECK a3, 0
    MUST_FAIL

  // to another address than the reserved one, far away
  TEST_CASE 12
    SET_SCRATCH
    la a1, far_scratch
    lr.w a2, (a1)
    MUST_FAIL

  // that failure took the reservation too
  TEST_CASE 13
    SET_SCRATCH
    la a1, far_scratch
    lr.w a2, (a1)
    sc.w a3, a2, (a0)
    beqz a3, fail
    sc.w a3, a2, (a1)
    beqz a3, fail

  // a failing sc writes its destination even when that is the base or the value
  TEST_CASE 14
    SET_SCRATCH
    la a2, scratch
    sc.w a3, x0, (a2)
    beqz a3, fail
    mv a4, a2
    sc.w a4, x0, (a4)
    beq a4, a2, fail
    beqz a4, fail

  // the code of a plain failure is 1 on this machine; 1 is the only one the manual defines
  TEST_CASE 15
    SET_SCRATCH
    sc.w a3, x0, (a0)
    CHECK a3, 1
    lw a4, 0(a0)
    CHECK a4, 5

  // an lr/sc loop that counts: every round succeeds
  TEST_CASE 16
    SET_SCRATCH
    li a5, 10
1:  lr.w a1, (a0)
    addi a1, a1, 1
    sc.w a2, a1, (a0)
    bnez a2, fail
    addi a5, a5, -1
    bnez a5, 1b
    lw a4, 0(a0)
    CHECK a4, 15

TEST_END

    .dword 0
scratch: .dword 5
    .zero 1024
far_scratch: .dword 6
