/* fcvt.lu.h rd, fs1, rm: from half to an unsigned doubleword. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.lu.h, dyn, FRM_RNE, 0, FRM_RNE|NX, H(0x3800)                                    // 0.5 -> 0
  TEST_FP_INT 2, fcvt.lu.h, dyn, FRM_RTZ, 0, FRM_RTZ|NX, H(0x3800)                                    // 0.5 -> 0
  TEST_FP_INT 3, fcvt.lu.h, dyn, FRM_RDN, 0, FRM_RDN|NX, H(0x3800)                                    // 0.5 -> 0
  TEST_FP_INT 4, fcvt.lu.h, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, H(0x3800)                              // 0.5 -> 1
  TEST_FP_INT 5, fcvt.lu.h, dyn, FRM_RMM, 1, FRM_RMM|NX, H(0x3800)                                    // 0.5 -> 1
  TEST_FP_INT 6, fcvt.lu.h, rne, FRM_RDN, 1, FRM_RDN|NX, H(0x3801)                                    // 0x1.004p-1 -> 1
  TEST_FP_INT 7, fcvt.lu.h, rtz, FRM_RUP, 0, FRM_RUP|NX, H(0x3801)                                    // 0x1.004p-1 -> 0
  TEST_FP_INT 8, fcvt.lu.h, rdn, FRM_RMM|OF, 0, FRM_RMM|OF|NX, H(0x3801)                              // 0x1.004p-1 -> 0
  TEST_FP_INT 9, fcvt.lu.h, rup, FRM_RNE, 1, FRM_RNE|NX, H(0x3801)                                    // 0x1.004p-1 -> 1
  TEST_FP_INT 10, fcvt.lu.h, rmm, FRM_RTZ, 1, FRM_RTZ|NX, H(0x3801)                                   // 0x1.004p-1 -> 1
  TEST_FP_INT 11, fcvt.lu.h, dyn, FRM_RNE, 0, FRM_RNE|NX, H(0x37ff)                                   // 0x1.ffcp-2 -> 0
  TEST_FP_INT 12, fcvt.lu.h, dyn, FRM_RTZ|DZ, 0, FRM_RTZ|DZ|NX, H(0x37ff)                             // 0x1.ffcp-2 -> 0
  TEST_FP_INT 13, fcvt.lu.h, dyn, FRM_RDN, 0, FRM_RDN|NX, H(0x37ff)                                   // 0x1.ffcp-2 -> 0
  TEST_FP_INT 14, fcvt.lu.h, dyn, FRM_RMM, 0, FRM_RMM|NX, H(0x37ff)                                   // 0x1.ffcp-2 -> 0
  TEST_FP_INT 15, fcvt.lu.h, rne, FRM_RDN, 1, FRM_RDN, H(0x3c00)                                      // 1 -> 1
  TEST_FP_INT 16, fcvt.lu.h, dyn, FRM_RNE|NV, 0x3038, FRM_RNE|NV, H(0x7207)                           // 12344 -> 12344
  TEST_FP_INT 17, fcvt.lu.h, dyn, FRM_RUP, 1, FRM_RUP|NX, H(0x0001)                                   // 0x1p-24 -> 1
  TEST_FP_INT 18, fcvt.lu.h, rne, FRM_RDN, 0, FRM_RDN, H(0x0000)                                      // 0 -> 0
  TEST_FP_INT 19, fcvt.lu.h, dyn, FRM_RNE, -1, FRM_RNE|NV, H(0x7c00)                                  // inf -> -1
  TEST_FP_INT 20, fcvt.lu.h, rdn, FRM_RMM|NX, 0, FRM_RMM|NV|NX, H(0xb800)                             // -0.5 -> 0
  TEST_FP_INT 21, fcvt.lu.h, rup, FRM_RNE, 0, FRM_RNE|NX, H(0xb800)                                   // -0.5 -> 0
  TEST_FP_INT 22, fcvt.lu.h, rmm, FRM_RTZ, 0, FRM_RTZ|NV, H(0xb800)                                   // -0.5 -> 0
  TEST_FP_INT 23, fcvt.lu.h, rne, FRM_RDN, 0, FRM_RDN|NV, H(0xb801)                                   // -0x1.004p-1 -> 0
  TEST_FP_INT 24, fcvt.lu.h, rtz, FRM_RUP|UF, 0, FRM_RUP|UF|NX, H(0x8001)                             // -0x1p-24 -> 0
  TEST_FP_INT 25, fcvt.lu.h, dyn, FRM_RNE, 0, FRM_RNE, H(0x8000)                                      // -0 -> 0
  TEST_FP_INT 26, fcvt.lu.h, rne, FRM_RDN, 0, FRM_RDN|NV, H(0xfc00)                                   // -inf -> 0
  TEST_FP_INT 27, fcvt.lu.h, dyn, FRM_RNE, -1, FRM_RNE|NV, H(0x7e00)                                  // NaN -> -1
  TEST_FP_INT 28, fcvt.lu.h, rne, FRM_RDN|OF, -1, FRM_RDN|NV|OF, H(0x7c01)                            // sNaN -> -1
  TEST_FP_INT 29, fcvt.lu.h, dyn, FRM_RNE, -1, FRM_RNE|NV, 0x0000000000004000                         // unboxed -> -1
  TEST_FP_INT 30, fcvt.lu.h, rne, FRM_RDN, -1, FRM_RDN|NV, 0xfffffffffffe4200                         // unboxed -> -1

  // cases that tell it from its neighbours
  TEST_FP_INT 31, fcvt.lu.h, dyn, FRM_RTZ, 0, FRM_RTZ|NX, H(0x3801)                                   // 0x1.004p-1 -> 0
  TEST_FP_INT 32, fcvt.lu.h, dyn, FRM_RDN, 0, FRM_RDN|NX, H(0x3801)                                   // 0x1.004p-1 -> 0
  TEST_FP_INT 33, fcvt.lu.h, rup, FRM_RNE, 1, FRM_RNE|NX, H(0x3800)                                   // 0.5 -> 1

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 34, fcvt.lu.h, rup, a0, fa0, FRM_RNE, 0xffe0, FRM_RNE, H(0x7bff)                     // 65504 -> 65504
  TEST_FP_INT_IN 35, fcvt.lu.h, dyn, t6, ft10, FRM_RNE, 1, FRM_RNE|NX, H(0x3c66)                      // 0x1.198p+0 -> 1
  TEST_FP_INT_IN 36, fcvt.lu.h, rdn, ra, f2, FRM_RMM, 1, FRM_RMM|NX, H(0x3f9a)                        // 0x1.e68p+0 -> 1
  TEST_FP_INT_IN 37, fcvt.lu.h, dyn, x16, f31, FRM_RTZ, 3, FRM_RTZ|NX, H(0x4201)                      // 0x1.804p+1 -> 3
  TEST_FP_INT_IN 38, fcvt.lu.h, rup, x0, fa0, FRM_RNE|NV, 0, FRM_RNE|NV|NX, H(0x4100)                 // 2.5 -> 3

TEST_END
