/* Zve64x: 64-bit integers without floating point. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gc_zve64x

TEST_BEGIN
    V_ON
    la a0, area
    vsetivli x0, 1, e64, m1, ta, ma

  V_LEGAL 1, vadd.vv v8, v9, v10
  V_LEGAL 2, vmul.vv v8, v9, v10
  V_LEGAL 3, vdiv.vv v8, v9, v10
  V_LEGAL 4, vle64.v v8, (a0)
  // the Zve subsets leave out high halves of 64-bit products (V manual, section 18.2)
  V_ILLEGAL 5, vmulh.vv v8, v9, v10
  V_ILLEGAL 6, vmulhu.vx v8, v9, a0
  V_ILLEGAL 7, vmulhsu.vv v8, v9, v10
  V_ILLEGAL 8, vsmul.vv v8, v9, v10
  V_ILLEGAL 9, vsmul.vx v8, v9, a0
    vsetivli x0, 1, e32, m1, ta, ma
  V_LEGAL 10, vmulh.vv v8, v9, v10
  V_LEGAL 11, vsmul.vv v8, v9, v10
  V_LEGAL 12, vwmul.vv v8, v10, v11
  V_ILLEGAL 13, vfadd.vv v8, v9, v10
  V_ILLEGAL 14, vfmv.s.f v8, fa0
  V_ILLEGAL 15, vfredosum.vs v8, v9, v10
  V_ILLEGAL 16, vfwcvt.f.x.v v8, v10

TEST_END
    .balign 8
area:
    .zero 1024
