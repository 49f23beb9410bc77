/* mstatus.FS: with FS = Off every floating-point instruction and CSR is illegal; writing f registers or fcsr makes FS dirty. */

#include "test_macros.h"

.macro TEST_OFF num, insn:vararg
    TEST_CASE \num
    la a0, cell
    la sp, cell
    li a1, POISON
    li t0, MSTATUS_FS
    csrc mstatus, t0
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    CHECK a1, POISON
    ld a2, 0(a0)
    CHECK a2, 0x123
.endm

/* With FS = Initial before, FS after the instruction. */
.macro TEST_STATE num, expected, insn:vararg
    TEST_CASE \num
    la a0, cell
    li t0, MSTATUS_FS
    csrc mstatus, t0
    li t0, MSTATUS_FS_INITIAL
    csrs mstatus, t0
    \insn
    csrr a2, mstatus
    li t0, MSTATUS_FS
    and a2, a2, t0
    CHECK a2, \expected
.endm

TEST_BEGIN

  // off
  TEST_OFF 1, fadd.s fa0, fa1, fa2
  TEST_OFF 2, fld fa0, 0(a0)
  TEST_OFF 3, fsw fa0, 0(a0)
  TEST_OFF 4, fmv.x.d a1, fa0
  TEST_OFF 5, fmv.w.x fa0, a1
  TEST_OFF 6, feq.d a1, fa0, fa1
  TEST_OFF 7, fmadd.d fa0, fa1, fa2, fa3
  TEST_OFF 8, fcvt.s.w fa0, a1
  TEST_OFF 9, fclass.s a1, fa0
  TEST_OFF 10, fsgnj.h fa0, fa1, fa2
  TEST_OFF 11, flh fa0, 0(a0)
  TEST_OFF 12, fli.s fa0, 1.0
  TEST_OFF 13, fcvt.bf16.s fa0, fa1
  TEST_OFF 14, COMPRESSED c.fld fa0, 0(a0)
  TEST_OFF 15, COMPRESSED c.fsdsp fa0, 0(sp)
  TEST_OFF 16, csrr a1, fcsr
  TEST_OFF 17, csrr a1, frm
  TEST_OFF 18, csrwi fflags, 0
  TEST_OFF 19, csrrsi x0, fcsr, 0

  // mtval is the encoding
  TEST_CASE 20
    EXPECT_TRAP CAUSE_ILLEGAL, .word 0x00c5f553
    CHECK s10, 0x00c5f553
  TEST_CASE 21
    EXPECT_TRAP CAUSE_ILLEGAL, .half 0x2108
    CHECK s10, 0x2108

  // what writes an f register or fcsr makes it dirty
  TEST_STATE 22, MSTATUS_FS, fmv.d.x fa0, a0
  TEST_STATE 23, MSTATUS_FS, fld fa0, 0(a0)
  TEST_STATE 24, MSTATUS_FS, fadd.d fa0, fa0, fa0
  TEST_STATE 25, MSTATUS_FS, csrwi fcsr, 0
  TEST_STATE 26, MSTATUS_FS, fli.d fa0, 1.0

  // one that only raises a flag does too: 1 < NaN
    fli.d fa0, 1.0
    fli.d fa1, nan
    csrwi fflags, 0
  TEST_STATE 27, MSTATUS_FS, flt.d a1, fa0, fa1

  // reading does not
  TEST_STATE 28, MSTATUS_FS_INITIAL, fmv.x.d a1, fa0
  TEST_STATE 29, MSTATUS_FS_INITIAL, csrr a1, fcsr
  TEST_STATE 30, MSTATUS_FS_INITIAL, fsd fa0, 8(a0)

TEST_END
cell:
    .dword 0x123
    .dword 0
