/* mstatus.VS: with VS = Off every vector instruction and CSR is illegal; writing vector state makes VS dirty. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv

.macro TEST_OFF num, insn:vararg
    TEST_CASE \num
    la a0, cell
    li a1, POISON
    li t0, MSTATUS_VS
    csrc mstatus, t0
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    CHECK a1, POISON
    ld a2, 0(a0)
    CHECK a2, 0x123
.endm

/* With VS = Initial before, VS is Dirty after the instruction, and SD set. */
.macro TEST_DIRTY num, insn:vararg
    TEST_CASE \num
    la a0, cell
    li t0, MSTATUS_VS|MSTATUS_FS
    csrc mstatus, t0
    li t0, MSTATUS_VS_INITIAL
    csrs mstatus, t0
    \insn
    csrr a2, mstatus
    bgez a2, fail
    li t0, MSTATUS_VS
    and a2, a2, t0
    bne a2, t0, fail
.endm

TEST_BEGIN
    V_ON
    vsetivli x0, 2, e8, m1, ta, ma

  TEST_OFF 1, vadd.vv v8, v8, v8
  TEST_OFF 2, vle8.v v8, (a0)
  TEST_OFF 3, vse8.v v8, (a0)
  TEST_OFF 4, vsetivli a1, 1, e8, m1, ta, ma
  TEST_OFF 5, vsetvli a1, x0, e8, m1, ta, ma
  TEST_OFF 6, vsetvl a1, x0, x0
  TEST_OFF 7, vmv.x.s a1, v8
  TEST_OFF 8, vfirst.m a1, v8
  TEST_OFF 9, vl1re8.v v8, (a0)
  TEST_OFF 10, vs1r.v v8, (a0)
  TEST_OFF 11, vmv1r.v v8, v9
  TEST_OFF 12, vlm.v v8, (a0)
  TEST_OFF 13, vfadd.vv v8, v8, v8
  TEST_OFF 14, vlseg2e8.v v8, (a0)
  TEST_OFF 15, vsuxei8.v v8, (a0), v9
  TEST_OFF 16, vmand.mm v8, v8, v8
  TEST_OFF 17, vcompress.vm v8, v9, v10
  TEST_OFF 18, vredsum.vs v8, v9, v10
  TEST_OFF 19, csrr a1, vl
  TEST_OFF 20, csrr a1, vtype
  TEST_OFF 21, csrr a1, vlenb
  TEST_OFF 22, csrr a1, vstart
  TEST_OFF 23, csrr a1, vxsat
  TEST_OFF 24, csrr a1, vxrm
  TEST_OFF 25, csrr a1, vcsr
  TEST_OFF 26, csrwi vxrm, 1

  TEST_DIRTY 27, vadd.vv v8, v8, v8
  TEST_DIRTY 28, vle8.v v8, (a0)
  TEST_DIRTY 29, vsetivli x0, 2, e8, m1, ta, ma
  TEST_DIRTY 30, vsetvli a1, x0, e8, m1, ta, ma
  TEST_DIRTY 31, csrwi vstart, 0
  TEST_DIRTY 32, csrwi vxsat, 0
  TEST_DIRTY 33, csrwi vxrm, 0
  TEST_DIRTY 34, csrwi vcsr, 0
  TEST_DIRTY 35, vl1re8.v v8, (a0)
  TEST_DIRTY 36, vmv.s.x v8, a1
  TEST_DIRTY 37, vsadd.vv v8, v8, v8
  TEST_DIRTY 38, vmseq.vv v8, v8, v8
  TEST_DIRTY 39, vmv1r.v v8, v9

  // floating point wants FS as well as VS
  TEST_CASE 40
    vsetivli x0, 1, e32, m1, ta, ma
    li t0, MSTATUS_FS
    csrc mstatus, t0
    EXPECT_TRAP CAUSE_ILLEGAL, vfadd.vv v8, v8, v8
    EXPECT_TRAP CAUSE_ILLEGAL, vfmv.f.s fa0, v8
    vadd.vv v8, v8, v8

  // and makes FS dirty when it writes flags or f registers
  TEST_CASE 41
    li t0, MSTATUS_FS_INITIAL
    csrs mstatus, t0
    vfmv.f.s fa0, v8
    csrr a2, mstatus
    li t0, MSTATUS_FS
    and a2, a2, t0
    bne a2, t0, fail

TEST_END
cell:
    .dword 0x123
