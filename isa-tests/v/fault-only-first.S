/* Fault-only-first loads: a fault on element 0 traps, one behind it cuts vl down to the elements before it. The machine of fault.S. */

#include "test_macros.h"
#include "vector_macros.h"
#include "pmp.h"

REQUIRES_ISA rv64gcv

#define BLOCK 4096

/* Runs the load at closed - back with vl elements of the given type; v8 to v15 held ones. */
.macro LOAD back, avl, sew, lmul, insn:vararg
    csrwi vstart, 0
    vsetvli t0, x0, e8, m8, tu, mu
    vmv.v.i v8, -1
    la a0, closed - \back
    vsetivli t0, \avl, \sew, \lmul, tu, mu
    USER_ACCESS_BEGIN
    \insn
    USER_ACCESS_END
    csrr a1, vstart
    bnez a1, fail
    csrr a1, vl
.endm

/* vl afterwards, and the first doubleword of v8. */
.macro TEST_TRIM num, vl, value, back, avl, sew, lmul, insn:vararg
    TEST_CASE \num
    LOAD \back, \avl, \sew, \lmul, \insn
    CHECK a1, \vl
    vsetivli x0, 1, e64, m1, tu, mu
    vmv.x.s a2, v8
    CHECK a2, \value
.endm

.macro TEST_FIRST num, back, avl, sew, lmul, insn:vararg
    TEST_CASE \num
    csrwi vstart, 0
    vsetivli t0, \avl, \sew, \lmul, tu, mu
    la a0, closed - \back
    USER_ACCESS_BEGIN
    EXPECT_TRAP CAUSE_LOAD_ACCESS, \insn
    USER_ACCESS_END
    la t5, closed
    bne s10, t5, fail
    csrr a1, vstart
    bnez a1, fail
    csrr a1, vl
    CHECK a1, \avl
.endm

TEST_BEGIN
    V_ON
    li t0, -1
    csrw pmpaddr1, t0
    SET_PMP_CONFIG 1, PMP_NAPOT|PMP_R|PMP_W|PMP_X
    la a0, closed - 64
    li a1, 1
    la a2, closed
1:  sb a1, 0(a0)
    addi a1, a1, 1
    addi a0, a0, 1
    bltu a0, a2, 1b
    SET_NAPOT 0, closed, BLOCK, 0
    // the bytes before the border: ... 3d 3e 3f 40

  TEST_TRIM 1, 3, 0xffffffffff403f3e, 3, 8, e8, mf2, vle8ff.v v8, (a0)
  TEST_TRIM 2, 1, 0xffffffffffffff40, 1, 8, e8, mf2, vle8ff.v v8, (a0)
  TEST_TRIM 3, 8, 0x403f3e3d3c3b3a39, 8, 8, e8, mf2, vle8ff.v v8, (a0)
  TEST_TRIM 4, 2, 0xffffffff403f3e3d, 4, 4, e16, mf2, vle16ff.v v8, (a0)
  TEST_TRIM 5, 1, 0xffffffff403f3e3d, 4, 4, e32, m1, vle32ff.v v8, (a0)
  TEST_TRIM 6, 1, 0x403f3e3d3c3b3a39, 8, 4, e64, m2, vle64ff.v v8, (a0)
  TEST_TRIM 7, 3, 0x302f2e2d2c2b2a29, 24, 4, e64, m2, vle64ff.v v8, (a0)
  // no fault at all
  TEST_TRIM 8, 4, 0x0807060504030201, 64, 4, e64, m2, vle64ff.v v8, (a0)

  TEST_FIRST 9, 0, 8, e8, mf2, vle8ff.v v8, (a0)
  TEST_FIRST 10, 0, 4, e16, mf2, vle16ff.v v8, (a0)
  TEST_FIRST 11, 0, 4, e32, m1, vle32ff.v v8, (a0)
  TEST_FIRST 12, 0, 4, e64, m2, vle64ff.v v8, (a0)
  TEST_FIRST 13, 1, 4, e8, mf2, vlseg2e8ff.v v8, (a0)

  // segments: the segment that faults is cut off (whether its fields in front of the fault are loaded is left open)
  TEST_TRIM 14, 2, 0xffffffffffff3f3d, 4, 4, e8, mf2, vlseg2e8ff.v v8, (a0)
  TEST_CASE 15
    LOAD 5, 4, e8, mf2, vlseg3e8ff.v v8, (a0)
    CHECK a1, 1
    vmv.x.s a2, v8
    CHECK a2, 0x3c
    vmv.x.s a2, v9
    CHECK a2, 0x3d
    vmv.x.s a2, v10
    CHECK a2, 0x3e
  TEST_CASE 16
    LOAD 8, 4, e16, mf2, vlseg3e16ff.v v8, (a0)
    CHECK a1, 1
    vmv.x.s a2, v8
    CHECK a2, 0x3a39
    vmv.x.s a2, v10
    CHECK a2, 0x3e3d

  // masked-off elements do not fault: neither does a masked-off element 0 in front of a fault elsewhere trap
  TEST_CASE 17
    vsetivli x0, 1, e8, m1, tu, mu
    li a1, 0x05
    vmv.s.x v0, a1
    LOAD 3, 8, e8, mf2, vle8ff.v v8, (a0), v0.t
    CHECK a1, 8
    vsetivli x0, 1, e64, m1, tu, mu
    vmv.x.s a2, v8
    CHECK a2, 0xffffffffff40ff3e
  TEST_CASE 18
    vsetivli x0, 1, e8, m1, tu, mu
    li a1, 0xfe
    vmv.s.x v0, a1
    LOAD 1, 8, e8, mf2, vle8ff.v v8, (a0), v0.t
    CHECK a1, 1
    vsetivli x0, 1, e64, m1, tu, mu
    vmv.x.s a2, v8
    CHECK a2, -1

  // vl = 0
  TEST_CASE 19
    vsetivli x0, 0, e8, mf2, tu, mu
    la a0, closed
    USER_ACCESS_BEGIN
    vle8ff.v v8, (a0)
    USER_ACCESS_END
    csrr a1, vl
    CHECK a1, 0

  // vtype stays, and the cut vl serves what follows: strlen's use
  TEST_CASE 20
    LOAD 5, 8, e8, mf2, vle8ff.v v8, (a0)
    CHECK a1, 5
    csrr a1, vtype
    CHECK a1, 0x07
    vmv.v.i v9, 1
    vredsum.vs v10, v9, v9
    vmv.x.s a1, v10
    CHECK a1, 6

TEST_END
    .section .buffers, "aw", @nobits
    .balign 2 * BLOCK
    .zero BLOCK
closed:
    .zero 2 * BLOCK
