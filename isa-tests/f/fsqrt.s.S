/* fsqrt.s fd, fs1, rm: fd = the square root of fs1 (single precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fsqrt.s, dyn, FRM_RNE, S(0x00000000), FRM_RNE, S(0x00000000)                            // 0 -> 0
  TEST_FP1 2, fsqrt.s, rne, FRM_RDN, S(0x1a3504f3), FRM_RDN|NX, S(0x00000001)                         // 0x1p-149 -> 0x1.6a09e6p-75
  TEST_FP1 3, fsqrt.s, dyn, FRM_RDN, S(0x1a3504f3), FRM_RDN|NX, S(0x00000001)                         // 0x1p-149 -> 0x1.6a09e6p-75
  TEST_FP1 4, fsqrt.s, dyn, FRM_RUP|UF, S(0x1a3504f4), FRM_RUP|UF|NX, S(0x00000001)                   // 0x1p-149 -> 0x1.6a09e8p-75
  TEST_FP1 5, fsqrt.s, dyn, FRM_RMM, S(0x1a3504f3), FRM_RMM|NX, S(0x00000001)                         // 0x1p-149 -> 0x1.6a09e6p-75
  TEST_FP1 6, fsqrt.s, dyn, FRM_RNE, S(0x1a800000), FRM_RNE, S(0x00000002)                            // 0x1p-148 -> 0x1p-74
  TEST_FP1 7, fsqrt.s, rne, FRM_RDN, S(0x1a9cc471), FRM_RDN|NX, S(0x00000003)                         // 0x1.8p-148 -> 0x1.3988e2p-74
  TEST_FP1 8, fsqrt.s, dyn, FRM_RTZ|OF, S(0x1a9cc470), FRM_RTZ|OF|NX, S(0x00000003)                   // 0x1.8p-148 -> 0x1.3988ep-74
  TEST_FP1 9, fsqrt.s, rdn, FRM_RMM, S(0x1a9cc470), FRM_RMM|NX, S(0x00000003)                         // 0x1.8p-148 -> 0x1.3988ep-74
  TEST_FP1 10, fsqrt.s, rup, FRM_RNE, S(0x1a9cc471), FRM_RNE|NX, S(0x00000003)                        // 0x1.8p-148 -> 0x1.3988e2p-74
  TEST_FP1 11, fsqrt.s, rmm, FRM_RTZ, S(0x1a9cc471), FRM_RTZ|NX, S(0x00000003)                        // 0x1.8p-148 -> 0x1.3988e2p-74
  TEST_FP1 12, fsqrt.s, rtz, FRM_RUP|DZ, S(0x20000000), FRM_RUP|DZ|NX, S(0x00800001)                  // 0x1.000002p-126 -> 0x1p-63
  TEST_FP1 13, fsqrt.s, dyn, FRM_RNE, S(0x7f800000), FRM_RNE, S(0x7f800000)                           // inf -> inf
  TEST_FP1 14, fsqrt.s, rne, FRM_RDN, S(0x80000000), FRM_RDN, S(0x80000000)                           // -0 -> -0
  TEST_FP1 15, fsqrt.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x80000001)                        // -0x1p-149 -> NaN
  TEST_FP1 16, fsqrt.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN|NV, S(0x80800000)                        // -0x1p-126 -> NaN
  TEST_FP1 17, fsqrt.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0xff800000)                        // -inf -> NaN
  TEST_FP1 18, fsqrt.s, rne, FRM_RDN, S(0x7fc00000), FRM_RDN, S(0x7fc00000)                           // NaN -> NaN
  TEST_FP1 19, fsqrt.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE|NV, S(0x7f800001)                        // sNaN -> NaN
  TEST_FP1 20, fsqrt.s, rne, FRM_RDN|NX, S(0x7fc00000), FRM_RDN|NX, 0x000000003fc00000                // unboxed -> NaN
  TEST_FP1 21, fsqrt.s, dyn, FRM_RNE, S(0x7fc00000), FRM_RNE, 0xfffffffe40000000                      // unboxed -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 22, fsqrt.s, rtz, FRM_RUP, S(0x1a9cc470), FRM_RUP|NX, S(0x00000003)                        // 0x1.8p-148 -> 0x1.3988ep-74
  TEST_FP1 23, fsqrt.s, dyn, FRM_RDN, S(0x1a9cc470), FRM_RDN|NX, S(0x00000003)                        // 0x1.8p-148 -> 0x1.3988ep-74
  TEST_FP1 24, fsqrt.s, rup, FRM_RNE, S(0x1a3504f4), FRM_RNE|NX, S(0x00000001)                        // 0x1p-149 -> 0x1.6a09e8p-75

  // registers that coincide, other registers
  TEST_FP1_IN 25, fsqrt.s, rup, fa0, fa0, FRM_RNE, S(0x20000000), FRM_RNE, S(0x00800000)              // 0x1p-126 -> 0x1p-63
  TEST_FP1_IN 26, fsqrt.s, dyn, ft11, ft10, FRM_RDN, S(0x55a3b710), FRM_RDN|NX, S(0x6bd16544)         // 0x1.a2ca88p+88 -> 0x1.476e2p+44
  TEST_FP1_IN 27, fsqrt.s, rdn, f1, f2, FRM_RMM, S(0x3fb504f3), FRM_RMM|NX, S(0x40000000)             // 2 -> 0x1.6a09e6p+0
  TEST_FP1_IN 28, fsqrt.s, dyn, f0, f16, FRM_RMM, S(0x45800000), FRM_RMM, S(0x4b800000)               // 0x1p+24 -> 4096

TEST_END
