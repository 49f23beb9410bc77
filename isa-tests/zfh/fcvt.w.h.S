/* fcvt.w.h rd, fs1, rm: from half to a signed word. */

#include "test_macros.h"

TEST_BEGIN

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP_INT 1, fcvt.w.h, dyn, FRM_RNE, 0, FRM_RNE|NX, H(0x3800)                                     // 0.5 -> 0
  TEST_FP_INT 2, fcvt.w.h, dyn, FRM_RTZ, 0, FRM_RTZ|NX, H(0x3800)                                     // 0.5 -> 0
  TEST_FP_INT 3, fcvt.w.h, dyn, FRM_RDN, 0, FRM_RDN|NX, H(0x3800)                                     // 0.5 -> 0
  TEST_FP_INT 4, fcvt.w.h, dyn, FRM_RUP|UF, 1, FRM_RUP|UF|NX, H(0x3800)                               // 0.5 -> 1
  TEST_FP_INT 5, fcvt.w.h, dyn, FRM_RMM, 1, FRM_RMM|NX, H(0x3800)                                     // 0.5 -> 1
  TEST_FP_INT 6, fcvt.w.h, rne, FRM_RDN, 1, FRM_RDN|NX, H(0x3801)                                     // 0x1.004p-1 -> 1
  TEST_FP_INT 7, fcvt.w.h, rtz, FRM_RUP, 0, FRM_RUP|NX, H(0x3801)                                     // 0x1.004p-1 -> 0
  TEST_FP_INT 8, fcvt.w.h, rdn, FRM_RMM|OF, 0, FRM_RMM|OF|NX, H(0x3801)                               // 0x1.004p-1 -> 0
  TEST_FP_INT 9, fcvt.w.h, rup, FRM_RNE, 1, FRM_RNE|NX, H(0x3801)                                     // 0x1.004p-1 -> 1
  TEST_FP_INT 10, fcvt.w.h, rmm, FRM_RTZ, 1, FRM_RTZ|NX, H(0x3801)                                    // 0x1.004p-1 -> 1
  TEST_FP_INT 11, fcvt.w.h, dyn, FRM_RNE, 0, FRM_RNE|NX, H(0x37ff)                                    // 0x1.ffcp-2 -> 0
  TEST_FP_INT 12, fcvt.w.h, dyn, FRM_RTZ|DZ, 0, FRM_RTZ|DZ|NX, H(0x37ff)                              // 0x1.ffcp-2 -> 0
  TEST_FP_INT 13, fcvt.w.h, dyn, FRM_RDN, 0, FRM_RDN|NX, H(0x37ff)                                    // 0x1.ffcp-2 -> 0
  TEST_FP_INT 14, fcvt.w.h, dyn, FRM_RMM, 0, FRM_RMM|NX, H(0x37ff)                                    // 0x1.ffcp-2 -> 0
  TEST_FP_INT 15, fcvt.w.h, rne, FRM_RDN, 1, FRM_RDN, H(0x3c00)                                       // 1 -> 1
  TEST_FP_INT 16, fcvt.w.h, dyn, FRM_RNE|NV, 0x3038, FRM_RNE|NV, H(0x7207)                            // 12344 -> 12344
  TEST_FP_INT 17, fcvt.w.h, dyn, FRM_RUP, 1, FRM_RUP|NX, H(0x0001)                                    // 0x1p-24 -> 1
  TEST_FP_INT 18, fcvt.w.h, rne, FRM_RDN, 0, FRM_RDN, H(0x0000)                                       // 0 -> 0
  TEST_FP_INT 19, fcvt.w.h, dyn, FRM_RNE, 0x7fffffff, FRM_RNE|NV, H(0x7c00)                           // inf -> 2147483647
  TEST_FP_INT 20, fcvt.w.h, rne, FRM_RDN, 0, FRM_RDN|NX, H(0xb800)                                    // -0.5 -> 0
  TEST_FP_INT 21, fcvt.w.h, rtz, FRM_RUP, 0, FRM_RUP|NX, H(0xb800)                                    // -0.5 -> 0
  TEST_FP_INT 22, fcvt.w.h, rdn, FRM_RMM, -1, FRM_RMM|NX, H(0xb800)                                   // -0.5 -> -1
  TEST_FP_INT 23, fcvt.w.h, rup, FRM_RNE, 0, FRM_RNE|NX, H(0xb800)                                    // -0.5 -> 0
  TEST_FP_INT 24, fcvt.w.h, rmm, FRM_RTZ|UF, -1, FRM_RTZ|UF|NX, H(0xb800)                             // -0.5 -> -1
  TEST_FP_INT 25, fcvt.w.h, dyn, FRM_RNE, -1, FRM_RNE|NX, H(0xb801)                                   // -0x1.004p-1 -> -1
  TEST_FP_INT 26, fcvt.w.h, dyn, FRM_RDN, -1, FRM_RDN|NX, H(0xb801)                                   // -0x1.004p-1 -> -1
  TEST_FP_INT 27, fcvt.w.h, rne, FRM_RDN, 0, FRM_RDN|NX, H(0xb7ff)                                    // -0x1.ffcp-2 -> 0
  TEST_FP_INT 28, fcvt.w.h, rdn, FRM_RMM|OF, -1, FRM_RMM|OF|NX, H(0xb7ff)                             // -0x1.ffcp-2 -> -1
  TEST_FP_INT 29, fcvt.w.h, dyn, FRM_RUP, 0, FRM_RUP|NX, H(0xb7ff)                                    // -0x1.ffcp-2 -> 0
  TEST_FP_INT 30, fcvt.w.h, dyn, FRM_RMM, 0, FRM_RMM|NX, H(0xb7ff)                                    // -0x1.ffcp-2 -> 0
  TEST_FP_INT 31, fcvt.w.h, dyn, FRM_RTZ, -1, FRM_RTZ|NX, H(0xbe00)                                   // -1.5 -> -1
  TEST_FP_INT 32, fcvt.w.h, rup, FRM_RNE|DZ, -1, FRM_RNE|DZ|NX, H(0xbe00)                             // -1.5 -> -1
  TEST_FP_INT 33, fcvt.w.h, rmm, FRM_RTZ, -2, FRM_RTZ|NX, H(0xbe00)                                   // -1.5 -> -2
  TEST_FP_INT 34, fcvt.w.h, dyn, FRM_RNE, -1, FRM_RNE, H(0xbc00)                                      // -1 -> -1
  TEST_FP_INT 35, fcvt.w.h, rne, FRM_RDN, -2, FRM_RDN, H(0xc000)                                      // -2 -> -2
  TEST_FP_INT 36, fcvt.w.h, rtz, FRM_RUP|NV, 0, FRM_RUP|NV|NX, H(0x8001)                              // -0x1p-24 -> 0
  TEST_FP_INT 37, fcvt.w.h, dyn, FRM_RNE, 0, FRM_RNE, H(0x8000)                                       // -0 -> 0
  TEST_FP_INT 38, fcvt.w.h, rne, FRM_RDN, 0xffffffff80000000, FRM_RDN|NV, H(0xfc00)                   // -inf -> -2147483648
  TEST_FP_INT 39, fcvt.w.h, dyn, FRM_RNE, 0x7fffffff, FRM_RNE|NV, H(0x7e00)                           // NaN -> 2147483647
  TEST_FP_INT 40, fcvt.w.h, rne, FRM_RDN|NX, 0x7fffffff, FRM_RDN|NV|NX, H(0x7c01)                     // sNaN -> 2147483647
  TEST_FP_INT 41, fcvt.w.h, dyn, FRM_RNE, 0x7fffffff, FRM_RNE|NV, 0x0000000000004000                  // unboxed -> 2147483647
  TEST_FP_INT 42, fcvt.w.h, rne, FRM_RDN, 0x7fffffff, FRM_RDN|NV, 0xfffffffffffe4200                  // unboxed -> 2147483647

  // cases that tell it from its neighbours
  TEST_FP_INT 43, fcvt.w.h, dyn, FRM_RDN, 0, FRM_RDN|NX, H(0x3801)                                    // 0x1.004p-1 -> 0

  // registers that coincide, other registers, x0
  TEST_FP_INT_IN 44, fcvt.w.h, rup, a0, fa0, FRM_RNE, -233, FRM_RNE|NX, H(0xdb4a)                     // -233.25 -> -233
  TEST_FP_INT_IN 45, fcvt.w.h, dyn, t6, ft10, FRM_RMM, 1, FRM_RMM|NX, H(0x3a01)                       // 0x1.804p-1 -> 1
  TEST_FP_INT_IN 46, fcvt.w.h, rup, ra, f2, FRM_RNE, 1, FRM_RNE|NX, H(0x3801)                         // 0x1.004p-1 -> 1
  TEST_FP_INT_IN 47, fcvt.w.h, dyn, x16, f31, FRM_RMM, 1, FRM_RMM, H(0x3c00)                          // 1 -> 1
  TEST_FP_INT_IN 48, fcvt.w.h, rmm, x0, fa0, FRM_RTZ|NV, 0, FRM_RTZ|NV, H(0xefae)                     // -7864 -> -7864

TEST_END
