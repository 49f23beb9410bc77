/* fcvt.s.h fd, fs1, rm: from half to single. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fcvt.s.h, dyn, FRM_RNE, S(0x00000000), FRM_RNE, H(0x0000)                               // 0 -> 0
  TEST_FP1 2, fcvt.s.h, rne, FRM_RDN, S(0x33800000), FRM_RDN, H(0x0001)                               // 0x1p-24 -> 0x1p-24
  TEST_FP1 3, fcvt.s.h, dyn, FRM_RNE, S(0x38800000), FRM_RNE, H(0x0400)                               // 0x1p-14 -> 0x1p-14
  TEST_FP1 4, fcvt.s.h, rne, FRM_RDN|UF, S(0x7f800000), FRM_RDN|UF, H(0x7c00)                         // inf -> inf
  TEST_FP1 5, fcvt.s.h, dyn, FRM_RNE, S(0x80000000), FRM_RNE, H(0x8000)                               // -0 -> -0
  TEST_FP1 6, fcvt.s.h, rne, FRM_RDN, S(0xb3800000), FRM_RDN, H(0x8001)                               // -0x1p-24 -> -0x1p-24
  TEST_FP1 7, fcvt.s.h, dyn, FRM_RNE, S(0xb8800000), FRM_RNE, H(0x8400)                               // -0x1p-14 -> -0x1p-14
  TEST_FP1 8, fcvt.s.h, rne, FRM_RDN|OF, S(0xff800000), FRM_RDN|OF, H(0xfc00)                         // -inf -> -inf
  TEST_FP1 9, fcvt.s.h, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, H(0x7e00)                               // NaN -> NaN
  TEST_FP1 10, fcvt.s.h, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, H(0x7c01)                           // sNaN -> NaN
  TEST_FP1 11, fcvt.s.h, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0x0000000000003e00                     // unboxed -> NaN
  TEST_FP1 12, fcvt.s.h, rne, FRM_RDN|DZ, S(0x7fc00000), FRM_RDN|DZ, 0xfffffffffffe4000               // unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP1_IN 13, fcvt.s.h, rne, fa0, fa0, FRM_RDN, S(0x3ac00000), FRM_RDN, H(0x1600)                 // 0x1.8p-10 -> 0x1.8p-10
  TEST_FP1_IN 14, fcvt.s.h, dyn, ft11, ft10, FRM_RMM, S(0xc77fc000), FRM_RMM, H(0xfbfe)               // -65472 -> -65472
  TEST_FP1_IN 15, fcvt.s.h, rup, f1, f2, FRM_RNE, S(0x40400000), FRM_RNE, H(0x4200)                   // 3 -> 3
  TEST_FP1_IN 16, fcvt.s.h, dyn, f0, f16, FRM_RTZ, S(0xba000000), FRM_RTZ, H(0x9000)                  // -0x1p-11 -> -0x1p-11

TEST_END
