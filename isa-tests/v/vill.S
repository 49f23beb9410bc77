/* With vill set only vset*, whole-register loads and stores execute. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gcv_zvbb_zvkned

TEST_BEGIN
    V_ON
    la a0, area
    vsetivli x0, 1, e8, m1, tu, mu
    vmv.v.i v8, 5
    li a1, 0x20
    vsetvl x0, x0, a1

  V_ILLEGAL 1, vadd.vv v8, v8, v8
  V_ILLEGAL 2, vle8.v v8, (a0)
  V_ILLEGAL 3, vse8.v v8, (a0)
  V_ILLEGAL 4, vlm.v v8, (a0)
  V_ILLEGAL 5, vsm.v v8, (a0)
  V_ILLEGAL 6, vmv1r.v v8, v9
  V_ILLEGAL 7, vmv.x.s a1, v8
  V_ILLEGAL 8, vmv.s.x v8, a1
  V_ILLEGAL 9, vfmv.f.s fa0, v8
  V_ILLEGAL 10, vcpop.m a1, v8
  V_ILLEGAL 11, vfirst.m a1, v8
  V_ILLEGAL 12, vmand.mm v8, v8, v8
  V_ILLEGAL 13, vid.v v8
  V_ILLEGAL 14, vredsum.vs v8, v8, v8
  V_ILLEGAL 15, vslide1up.vx v8, v9, a1
  V_ILLEGAL 16, vcompress.vm v8, v9, v10
  V_ILLEGAL 17, vlseg2e8.v v8, (a0)
  V_ILLEGAL 18, vlse64.v v8, (a0), a1
  V_ILLEGAL 19, vluxei8.v v8, (a0), v9
  V_ILLEGAL 20, vle8ff.v v8, (a0)
  V_ILLEGAL 21, vbrev.v v8, v8
  V_ILLEGAL 22, vaesem.vv v8, v9
  V_LEGAL 23, vl1re64.v v8, (a0)
  V_LEGAL 24, vs1r.v v8, (a0)

  // still vill
  TEST_CASE 25
    csrr a1, vtype
    CHECK a1, 1 << 63
    csrr a1, vl
    CHECK a1, 0
  V_LEGAL 26, vsetivli x0, 1, e8, m1, ta, ma
  V_LEGAL 27, vadd.vv v8, v8, v8

TEST_END
    .balign 8
area:
    .zero 512
