/* fround.h fd, fs1, rm: fd = fs1 rounded to an integer, never inexact (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP1 1, fround.h, dyn, FRM_RNE, H(0x0000), FRM_RNE, H(0x3800)                                   // 0.5 -> 0
  TEST_FP1 2, fround.h, dyn, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x3800)                                   // 0.5 -> 0
  TEST_FP1 3, fround.h, dyn, FRM_RDN, H(0x0000), FRM_RDN, H(0x3800)                                   // 0.5 -> 0
  TEST_FP1 4, fround.h, dyn, FRM_RUP|UF, H(0x3c00), FRM_RUP|UF, H(0x3800)                             // 0.5 -> 1
  TEST_FP1 5, fround.h, dyn, FRM_RMM, H(0x3c00), FRM_RMM, H(0x3800)                                   // 0.5 -> 1
  TEST_FP1 6, fround.h, rne, FRM_RDN, H(0x3c00), FRM_RDN, H(0x3801)                                   // 0x1.004p-1 -> 1
  TEST_FP1 7, fround.h, rtz, FRM_RUP, H(0x0000), FRM_RUP, H(0x3801)                                   // 0x1.004p-1 -> 0
  TEST_FP1 8, fround.h, rdn, FRM_RMM|OF, H(0x0000), FRM_RMM|OF, H(0x3801)                             // 0x1.004p-1 -> 0
  TEST_FP1 9, fround.h, rup, FRM_RNE, H(0x3c00), FRM_RNE, H(0x3801)                                   // 0x1.004p-1 -> 1
  TEST_FP1 10, fround.h, rmm, FRM_RTZ, H(0x3c00), FRM_RTZ, H(0x3801)                                  // 0x1.004p-1 -> 1
  TEST_FP1 11, fround.h, dyn, FRM_RNE, H(0x0000), FRM_RNE, H(0x37ff)                                  // 0x1.ffcp-2 -> 0
  TEST_FP1 12, fround.h, dyn, FRM_RTZ|DZ, H(0x0000), FRM_RTZ|DZ, H(0x37ff)                            // 0x1.ffcp-2 -> 0
  TEST_FP1 13, fround.h, dyn, FRM_RDN, H(0x0000), FRM_RDN, H(0x37ff)                                  // 0x1.ffcp-2 -> 0
  TEST_FP1 14, fround.h, dyn, FRM_RMM, H(0x0000), FRM_RMM, H(0x37ff)                                  // 0x1.ffcp-2 -> 0
  TEST_FP1 15, fround.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x0000)                                  // 0 -> 0
  TEST_FP1 16, fround.h, dyn, FRM_RUP|NV, H(0x3c00), FRM_RUP|NV, H(0x0001)                            // 0x1p-24 -> 1
  TEST_FP1 17, fround.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE, H(0x7c00)                                  // inf -> inf
  TEST_FP1 18, fround.h, rne, FRM_RDN, H(0x8000), FRM_RDN, H(0xb800)                                  // -0.5 -> -0
  TEST_FP1 19, fround.h, rtz, FRM_RUP, H(0x8000), FRM_RUP, H(0xb800)                                  // -0.5 -> -0
  TEST_FP1 20, fround.h, rdn, FRM_RMM|NX, H(0xbc00), FRM_RMM|NX, H(0xb800)                            // -0.5 -> -1
  TEST_FP1 21, fround.h, rup, FRM_RNE, H(0x8000), FRM_RNE, H(0xb800)                                  // -0.5 -> -0
  TEST_FP1 22, fround.h, rmm, FRM_RTZ, H(0xbc00), FRM_RTZ, H(0xb800)                                  // -0.5 -> -1
  TEST_FP1 23, fround.h, dyn, FRM_RNE, H(0xbc00), FRM_RNE, H(0xb801)                                  // -0x1.004p-1 -> -1
  TEST_FP1 24, fround.h, dyn, FRM_RTZ|UF, H(0x8000), FRM_RTZ|UF, H(0xb801)                            // -0x1.004p-1 -> -0
  TEST_FP1 25, fround.h, dyn, FRM_RDN, H(0xbc00), FRM_RDN, H(0xb801)                                  // -0x1.004p-1 -> -1
  TEST_FP1 26, fround.h, dyn, FRM_RUP, H(0x8000), FRM_RUP, H(0xb801)                                  // -0x1.004p-1 -> -0
  TEST_FP1 27, fround.h, dyn, FRM_RMM, H(0xbc00), FRM_RMM, H(0xb801)                                  // -0x1.004p-1 -> -1
  TEST_FP1 28, fround.h, rne, FRM_RDN|OF, H(0x8000), FRM_RDN|OF, H(0xb7ff)                            // -0x1.ffcp-2 -> -0
  TEST_FP1 29, fround.h, rtz, FRM_RUP, H(0x8000), FRM_RUP, H(0xb7ff)                                  // -0x1.ffcp-2 -> -0
  TEST_FP1 30, fround.h, rup, FRM_RNE, H(0x8000), FRM_RNE, H(0xb7ff)                                  // -0x1.ffcp-2 -> -0
  TEST_FP1 31, fround.h, rmm, FRM_RTZ, H(0x8000), FRM_RTZ, H(0xb7ff)                                  // -0x1.ffcp-2 -> -0
  TEST_FP1 32, fround.h, dyn, FRM_RNE|DZ, H(0x8000), FRM_RNE|DZ, H(0x8000)                            // -0 -> -0
  TEST_FP1 33, fround.h, rdn, FRM_RMM, H(0xbc00), FRM_RMM, H(0x8001)                                  // -0x1p-24 -> -1
  TEST_FP1 34, fround.h, rne, FRM_RDN, H(0xfc00), FRM_RDN, H(0xfc00)                                  // -inf -> -inf
  TEST_FP1 35, fround.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0x7e00)                                  // NaN -> NaN
  TEST_FP1 36, fround.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0x7c01)                               // sNaN -> NaN
  TEST_FP1 37, fround.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0x0000000000004100                         // unboxed -> NaN
  TEST_FP1 38, fround.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffffffe3e00                         // unboxed -> NaN

  // cases that tell it from its neighbours
  TEST_FP1 39, fround.h, dyn, FRM_RDN, H(0x0000), FRM_RDN, H(0x3801)                                  // 0x1.004p-1 -> 0
  TEST_FP1 40, fround.h, rup, FRM_RNE, H(0x3c00), FRM_RNE, H(0x3800)                                  // 0.5 -> 1

  // registers that coincide, other registers
  TEST_FP1_IN 41, fround.h, rmm, fa0, fa0, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x37ff)                     // 0x1.ffcp-2 -> 0
  TEST_FP1_IN 42, fround.h, dyn, ft11, ft10, FRM_RMM, H(0xc000), FRM_RMM, H(0xc000)                   // -2 -> -2
  TEST_FP1_IN 43, fround.h, rdn, f1, f2, FRM_RMM, H(0xbc00), FRM_RMM, H(0xae65)                       // -0x1.994p-4 -> -1
  TEST_FP1_IN 44, fround.h, dyn, f0, f16, FRM_RMM, H(0x3c00), FRM_RMM, H(0x3dff)                      // 0x1.7fcp+0 -> 1

TEST_END
