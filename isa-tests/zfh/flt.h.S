/* flt.h rd, fs1, fs2: rd = fs1 < fs2, any NaN is invalid (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // classes of operands and results, flags
  TEST_FP_CMP 1, flt.h, FRM_RNE, 1, FRM_RNE, H(0xbbff), H(0xb352)                                     // -0x1.ffcp-1 < -0x1.d48p-3
  TEST_FP_CMP 2, flt.h, FRM_RTZ, 0, FRM_RTZ|NV, H(0x1600), 0xfffffffffffe4000                         // 0x1.8p-10 < unboxed
  TEST_FP_CMP 3, flt.h, FRM_RDN, 0, FRM_RDN|NV, 0xfffffffffffe4000, H(0x0400)                         // unboxed < 0x1p-14
  TEST_FP_CMP 4, flt.h, FRM_RUP, 1, FRM_RUP, H(0x8002), H(0x03e5)                                     // -0x1p-23 < 0x1.f28p-15
  TEST_FP_CMP 5, flt.h, FRM_RMM|NV, 0, FRM_RMM|NV, 0x0000000000003e00, H(0xfd01)                      // unboxed < -sNaN
  TEST_FP_CMP 6, flt.h, FRM_RNE, 0, FRM_RNE|NV, 0x0000000000003e00, H(0x8000)                         // unboxed < -0
  TEST_FP_CMP 7, flt.h, FRM_RTZ, 0, FRM_RTZ|NV, H(0x7c00), H(0x7c01)                                  // inf < sNaN
  TEST_FP_CMP 8, flt.h, FRM_RDN, 0, FRM_RDN|NV, H(0x8000), H(0xfd01)                                  // -0 < -sNaN
  TEST_FP_CMP 9, flt.h, FRM_RUP, 0, FRM_RUP|NV, 0x0000000000003e00, H(0x0000)                         // unboxed < 0
  TEST_FP_CMP 10, flt.h, FRM_RMM|DZ, 0, FRM_RMM|NV|DZ, H(0xfc00), H(0x7c01)                           // -inf < sNaN
  TEST_FP_CMP 11, flt.h, FRM_RNE|NV|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, H(0x0002), H(0x8002)      // 0x1p-23 < -0x1p-23
  TEST_FP_CMP 12, flt.h, FRM_RTZ, 0, FRM_RTZ, H(0xfc00), H(0xfc00)                                    // -inf < -inf
  TEST_FP_CMP 13, flt.h, FRM_RDN, 0, FRM_RDN|NV, H(0x7c01), H(0x0000)                                 // sNaN < 0
  TEST_FP_CMP 14, flt.h, FRM_RUP, 1, FRM_RUP, H(0xfc00), H(0x7c00)                                    // -inf < inf
  TEST_FP_CMP 15, flt.h, FRM_RMM|OF, 0, FRM_RMM|NV|OF, H(0x7c01), H(0x7c00)                           // sNaN < inf
  TEST_FP_CMP 16, flt.h, FRM_RNE, 1, FRM_RNE, H(0x8000), H(0x7c00)                                    // -0 < inf
  TEST_FP_CMP 17, flt.h, FRM_RTZ, 0, FRM_RTZ|NV, H(0x0000), 0x0000000000003e00                        // 0 < unboxed
  TEST_FP_CMP 18, flt.h, FRM_RDN, 1, FRM_RDN, H(0xfc00), H(0x0000)                                    // -inf < 0
  TEST_FP_CMP 19, flt.h, FRM_RUP, 0, FRM_RUP|NV, H(0x7c01), H(0x8000)                                 // sNaN < -0
  TEST_FP_CMP 20, flt.h, FRM_RMM|UF, 0, FRM_RMM|UF, H(0x7c00), H(0x8000)                              // inf < -0
  TEST_FP_CMP 21, flt.h, FRM_RNE, 0, FRM_RNE|NV, H(0xfe05), H(0xfe05)                                 // -NaN < -NaN
  TEST_FP_CMP 22, flt.h, FRM_RTZ|DZ|OF|UF|NX, 0, FRM_RTZ|NV|DZ|OF|UF|NX, 0x0000000000003e00, 0x0000000000003e00  // unboxed < unboxed
  TEST_FP_CMP 23, flt.h, FRM_RDN, 0, FRM_RDN, H(0x7c00), H(0xfc00)                                    // inf < -inf
  TEST_FP_CMP 24, flt.h, FRM_RUP, 0, FRM_RUP|NV, H(0x0000), H(0x7c01)                                 // 0 < sNaN
  TEST_FP_CMP 25, flt.h, FRM_RMM|NX, 0, FRM_RMM|NX, H(0x8000), H(0xfc00)                              // -0 < -inf
  TEST_FP_CMP 26, flt.h, FRM_RNE, 0, FRM_RNE|NV, H(0xfd01), H(0xfc00)                                 // -sNaN < -inf
  TEST_FP_CMP 27, flt.h, FRM_RTZ, 0, FRM_RTZ, H(0x7c00), H(0x7c00)                                    // inf < inf
  TEST_FP_CMP 28, flt.h, FRM_RDN, 0, FRM_RDN|NV, H(0xfc00), 0x0000000000003e00                        // -inf < unboxed
  TEST_FP_CMP 29, flt.h, FRM_RUP, 0, FRM_RUP|NV, H(0xfd01), 0x0000000000003e00                        // -sNaN < unboxed
  TEST_FP_CMP 30, flt.h, FRM_RMM|NV, 0, FRM_RMM|NV, H(0x0000), H(0xfc00)                              // 0 < -inf

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 31, flt.h, a0, fa0, fa0, FRM_RNE, 0, FRM_RNE, H(0xfbff), H(0xfbff)                   // -65504 < -65504
  TEST_FP_CMP_IN 32, flt.h, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, H(0xc007), H(0x0401)                  // -0x1.01cp+1 < 0x1.004p-14
  TEST_FP_CMP_IN 33, flt.h, ra, f2, f3, FRM_RDN, 1, FRM_RDN, H(0x4900), H(0x5000)                     // 10 < 32
  TEST_FP_CMP_IN 34, flt.h, x16, f31, f0, FRM_RUP, 1, FRM_RUP, H(0xc7db), H(0x4200)                   // -0x1.f6cp+2 < 3
  TEST_FP_CMP_IN 35, flt.h, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, H(0xb800), H(0x0a81)             // -0.5 < 0x1.a04p-13

TEST_END
