/* fcvt.d.w fd, rs1, rm: from a signed word to double. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_INT_FP 1, fcvt.d.w, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, 0                               // -> 0
  TEST_INT_FP 2, fcvt.d.w, rne, FRM_RDN, 0x3ff0000000000000, FRM_RDN, 1                               // -> 1
  TEST_INT_FP 3, fcvt.d.w, dyn, FRM_RNE, 0xbff0000000000000, FRM_RNE, -1                              // -> -1

  // cases that tell it from its neighbours
  TEST_INT_FP 4, fcvt.d.w, rne, FRM_RDN, 0xc008000000000000, FRM_RDN, 0x001ffffffffffffd              // -> -3

  // registers that coincide, other registers, x0
  TEST_INT_FP_IN 5, fcvt.d.w, rmm, fa0, a0, FRM_RTZ, 0x4008000000000000, FRM_RTZ, 0x0000000100000003  // -> 3
  TEST_INT_FP_IN 6, fcvt.d.w, dyn, ft11, t5, FRM_RUP, 0xbff0000000000000, FRM_RUP, 0xffffffff         // -> -1
  TEST_INT_FP_IN 7, fcvt.d.w, rdn, f1, sp, FRM_RMM, 0x408f400000000000, FRM_RMM, 0x3e8                // -> 1000
  TEST_INT_FP_IN 8, fcvt.d.w, dyn, f0, x16, FRM_RTZ, 0x4008000000000000, FRM_RTZ, 0xffe0000000000003  // -> 3
  TEST_INT_FP_IN 9, fcvt.d.w, rtz, fa2, x0, FRM_RUP|NV, 0x0000000000000000, FRM_RUP|NV, 0             // -> 0

TEST_END
