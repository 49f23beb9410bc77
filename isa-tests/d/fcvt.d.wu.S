/* fcvt.d.wu fd, rs1, rm: from an unsigned word to double. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.d.wu, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0                              // -> 0
  TEST_INT_FP 2, fcvt.d.wu, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 1                              // -> 1

  // cases that tell it from its neighbours
  TEST_INT_FP 3, fcvt.d.wu, rne, FRM_RDN, 0x41efffffffe00000, FRM_RDN, -1                             // -> 0x1.fffffffep+31

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 4, fcvt.d.wu, rtz, fa0, a0, FRM_RUP, 0x4000000000000000, FRM_RUP, 0xffffffff00000002  // -> 2
  TEST_INT_FP_IN 5, fcvt.d.wu, dyn, ft11, t5, FRM_RUP, 0x40efffc000000000, FRM_RUP, 0xfffe            // -> 65534
  TEST_INT_FP_IN 6, fcvt.d.wu, rdn, f1, sp, FRM_RMM, 0x4000000000000000, FRM_RMM, 0xffe0000000000002  // -> 2
  TEST_INT_FP_IN 7, fcvt.d.wu, dyn, f0, x16, FRM_RNE, 0x41efffffffc00000, FRM_RNE, 0xfffffffefffffffe  // -> 0x1.fffffffcp+31
  TEST_INT_FP_IN 8, fcvt.d.wu, rup, fa2, x0, FRM_RNE|NV, 0x0000000000000000, FRM_RNE|NV, 0            // -> 0

TEST_END
