/* Zve32f: binary32 vectors, neither binary64 nor binary16. */

#include "test_macros.h"
#include "vector_macros.h"

REQUIRES_ISA rv64gc_zve32f

TEST_BEGIN
    V_ON
    vsetivli x0, 1, e32, m1, ta, ma

  V_LEGAL 1, vfadd.vv v8, v9, v10
  V_LEGAL 2, vfmv.v.f v8, fa0
  V_LEGAL 3, vfcvt.x.f.v v8, v9
  V_ILLEGAL 4, vfncvt.x.f.w v8, v10
  V_ILLEGAL 5, vfwadd.vv v8, v10, v11
  V_ILLEGAL 6, vfwcvt.f.f.v v8, v10
  V_ILLEGAL 7, vfwredosum.vs v8, v10, v11
    vsetivli x0, 1, e16, m1, ta, ma
  V_ILLEGAL 8, vfadd.vv v8, v9, v10
  V_ILLEGAL 9, vfwadd.vv v8, v10, v11
  V_ILLEGAL 10, vfncvt.f.f.w v8, v10
  V_LEGAL 11, vfwcvt.f.x.v v8, v10
  V_LEGAL 12, vfncvt.x.f.w v8, v10

  // a result in binary32
  TEST_CASE 13
    vsetivli x0, 1, e32, m1, ta, ma
    LOAD_CONST a0, 0x3fc00000
    vmv.s.x v9, a0
    vfadd.vv v8, v9, v9
    vmv.x.s a1, v8
    CHECK a1, 0x40400000
  TEST_CASE 14
    vsetvli a0, x0, e64, m1, ta, ma
    bnez a0, fail

TEST_END
