/* fcvt.d.s fd, fs1, rm: from single to double. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fcvt.d.s, dyn, FRM_RNE, 0x0000000000000000, FRM_RNE, S(0x00000000)                      // 0 -> 0
  TEST_FP1 2, fcvt.d.s, rne, FRM_RDN, 0x36a0000000000000, FRM_RDN, S(0x00000001)                      // 0x1p-149 -> 0x1p-149
  TEST_FP1 3, fcvt.d.s, dyn, FRM_RNE, 0x3810000000000000, FRM_RNE, S(0x00800000)                      // 0x1p-126 -> 0x1p-126
  TEST_FP1 4, fcvt.d.s, rne, FRM_RDN|UF, 0x7ff0000000000000, FRM_RDN|UF, S(0x7f800000)                // inf -> inf
  TEST_FP1 5, fcvt.d.s, dyn, FRM_RNE, 0x8000000000000000, FRM_RNE, S(0x80000000)                      // -0 -> -0
  TEST_FP1 6, fcvt.d.s, rne, FRM_RDN, 0xb6a0000000000000, FRM_RDN, S(0x80000001)                      // -0x1p-149 -> -0x1p-149
  TEST_FP1 7, fcvt.d.s, dyn, FRM_RNE, 0xb810000000000000, FRM_RNE, S(0x80800000)                      // -0x1p-126 -> -0x1p-126
  TEST_FP1 8, fcvt.d.s, rne, FRM_RDN|OF, 0xfff0000000000000, FRM_RDN|OF, S(0xff800000)                // -inf -> -inf
  TEST_FP1 9, fcvt.d.s, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE, S(0x7fc00000)                      // NaN -> NaN
  TEST_FP1 10, fcvt.d.s, rne, FRM_RDN, 0x7ff8000000000000, FRM_RDN|NV, S(0x7f800001)                  // sNaN -> NaN
  TEST_FP1 11, fcvt.d.s, dyn, FRM_RNE, 0x7ff8000000000000, FRM_RNE, 0x000000003fc00000                // unboxed -> NaN
  TEST_FP1 12, fcvt.d.s, rne, FRM_RDN|DZ, 0x7ff8000000000000, FRM_RDN|DZ, 0xfffffffe40000000          // unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP1_IN 13, fcvt.d.s, rne, fa0, fa0, FRM_RDN, 0x4024000000000000, FRM_RDN, S(0x41200000)        // 10 -> 10
  TEST_FP1_IN 14, fcvt.d.s, dyn, ft11, ft10, FRM_RUP, 0x402d56cf80000000, FRM_RUP, S(0x416ab67c)      // 0x1.d56cf8p+3 -> 0x1.d56cf8p+3
  TEST_FP1_IN 15, fcvt.d.s, rne, f1, f2, FRM_RDN, 0x3fd5555560000000, FRM_RDN, S(0x3eaaaaab)          // 0x1.555556p-2 -> 0x1.555556p-2
  TEST_FP1_IN 16, fcvt.d.s, dyn, f0, f16, FRM_RNE, 0xbff0000020000000, FRM_RNE, S(0xbf800001)         // -0x1.000002p+0 -> -0x1.000002p+0

TEST_END
