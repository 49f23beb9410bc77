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
    vsetivli x0, 1, e32, m1, ta, ma
  V_LEGAL 5, vmulh.vv v8, v9, v10
  V_LEGAL 6, vsmul.vv v8, v9, v10
  V_LEGAL 7, vwmul.vv v8, v10, v11
  V_ILLEGAL 8, vfadd.vv v8, v9, v10
  V_ILLEGAL 9, vfmv.s.f v8, fa0
  V_ILLEGAL 10, vfredosum.vs v8, v9, v10
  V_ILLEGAL 11, vfwcvt.f.x.v v8, v10

TEST_END
    .balign 8
area:
    .zero 1024
