/* With frm 5, 6 or 7 every vector floating-point instruction is illegal, those that do not round included; others do not look at frm. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv_zvfh_zvfbfmin_zvfbfwma

.macro TEST_FRM num, insn:vararg
    TEST_CASE \num
    .irp mode, 5, 6, 7
    csrwi frm, \mode
    EXPECT_TRAP CAUSE_ILLEGAL, \insn
    .endr
    csrwi frm, 4
    \insn
.endm

TEST_BEGIN
    V_ON
    vsetivli x0, 2, e16, m1, tu, mu
    vmv.v.i v8, 0
    vmv.v.i v9, 0
    vmv.v.i v10, 0

  TEST_FRM 1, vfadd.vv v8, v9, v10
  TEST_FRM 2, vfmacc.vf v8, fa0, v9
  TEST_FRM 3, vfsqrt.v v8, v9
  TEST_FRM 4, vfrec7.v v8, v9
  TEST_FRM 5, vfmin.vv v8, v9, v10
  TEST_FRM 6, vfsgnj.vv v8, v9, v10
  TEST_FRM 7, vmfeq.vv v8, v9, v10
  TEST_FRM 8, vfclass.v v8, v9
  TEST_FRM 9, vfmerge.vfm v8, v9, fa0, v0
  TEST_FRM 10, vfmv.v.f v8, fa0
  TEST_FRM 11, vfmv.s.f v8, fa0
  TEST_FRM 12, vfmv.f.s fa0, v8
  TEST_FRM 13, vfslide1up.vf v8, v9, fa0
  TEST_FRM 14, vfcvt.rtz.x.f.v v8, v9
  TEST_FRM 15, vfwcvt.f.f.v v12, v9
  TEST_FRM 16, vfncvt.rod.f.f.w v12, v10
  TEST_FRM 17, vfredosum.vs v8, v9, v10
  TEST_FRM 18, vfredmax.vs v8, v9, v10
  TEST_FRM 19, vfwmul.vv v12, v9, v10
  TEST_FRM 20, vfwcvtbf16.f.f.v v12, v9
  TEST_FRM 21, vfwmaccbf16.vv v12, v9, v10

  // integer instructions go on
  TEST_CASE 22
    csrwi frm, 7
    vadd.vv v8, v9, v10
    vmv.x.s a0, v8
    vslide1up.vx v8, v9, a0
    csrwi frm, 0

TEST_END
