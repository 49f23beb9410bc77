/* flt.h rd, fs1, fs2: rd = fs1 < fs2, any NaN is invalid (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, flt.h, FRM_RTZ, 1, FRM_RTZ, H(0x3c00), H(0x4000)                                     // 1 < 2
  TEST_FP_CMP 2, flt.h, FRM_RDN, 0, FRM_RDN, H(0x4000), H(0x3c00)                                     // 2 < 1
  TEST_FP_CMP 3, flt.h, FRM_RUP, 0, FRM_RUP, H(0x4000), H(0x4000)                                     // 2 < 2
  TEST_FP_CMP 4, flt.h, FRM_RMM|NV, 1, FRM_RMM|NV, H(0xbc00), H(0x3c00)                               // -1 < 1
  TEST_FP_CMP 5, flt.h, FRM_RNE, 1, FRM_RNE, H(0xc000), H(0xbc00)                                     // -2 < -1
  TEST_FP_CMP 6, flt.h, FRM_RTZ, 0, FRM_RTZ, H(0xbc00), H(0xc000)                                     // -1 < -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, flt.h, FRM_RNE, 0, FRM_RNE|NV, H(0x8401), H(0x7c01)                                  // -0x1.004p-14 < sNaN
  TEST_FP_CMP 8, flt.h, FRM_RTZ, 0, FRM_RTZ|NV, 0x000000000000be00, H(0x4249)                         // unboxed < 0x1.924p+1
  TEST_FP_CMP 9, flt.h, FRM_RDN, 0, FRM_RDN, H(0x83ff), H(0xc200)                                     // -0x1.ff8p-15 < -3
  TEST_FP_CMP 10, flt.h, FRM_RUP, 0, FRM_RUP|NV, H(0x3352), H(0x7e00)                                 // 0x1.d48p-3 < NaN
  TEST_FP_CMP 11, flt.h, FRM_RMM, 0, FRM_RMM|NV, 0xfffffffffffe4000, H(0x0001)                        // unboxed < 0x1p-24
  TEST_FP_CMP 12, flt.h, FRM_RNE, 0, FRM_RNE|NV, H(0x7e00), H(0x83ff)                                 // NaN < -0x1.ff8p-15
  TEST_FP_CMP 13, flt.h, FRM_RTZ, 0, FRM_RTZ|NV, H(0xfd01), 0xfffffffffffe4000                        // -sNaN < unboxed
  TEST_FP_CMP 14, flt.h, FRM_RDN, 0, FRM_RDN, H(0x8000), H(0x8000)                                    // -0 < -0
  TEST_FP_CMP 15, flt.h, FRM_RUP, 0, FRM_RUP|NV, H(0x0003), 0x000000000000be00                        // 0x1.8p-23 < unboxed
  TEST_FP_CMP 16, flt.h, FRM_RMM|DZ, 0, FRM_RMM|DZ, H(0x8000), H(0xfc00)                              // -0 < -inf
  TEST_FP_CMP 17, flt.h, FRM_RNE|NV|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, H(0x7c00), H(0xfc00)      // inf < -inf
  TEST_FP_CMP 18, flt.h, FRM_RTZ, 0, FRM_RTZ, H(0x7c00), H(0x8000)                                    // inf < -0
  TEST_FP_CMP 19, flt.h, FRM_RDN, 0, FRM_RDN, H(0x7c00), H(0x7c00)                                    // inf < inf
  TEST_FP_CMP 20, flt.h, FRM_RUP, 1, FRM_RUP, H(0xfc00), H(0x7c00)                                    // -inf < inf
  TEST_FP_CMP 21, flt.h, FRM_RMM|OF, 0, FRM_RMM|OF, H(0xfc00), H(0xfc00)                              // -inf < -inf
  TEST_FP_CMP 22, flt.h, FRM_RNE, 0, FRM_RNE, H(0x0000), H(0x0000)                                    // 0 < 0
  TEST_FP_CMP 23, flt.h, FRM_RTZ, 0, FRM_RTZ, H(0x0000), H(0x8000)                                    // 0 < -0
  TEST_FP_CMP 24, flt.h, FRM_RDN, 0, FRM_RDN, H(0x8000), H(0x0000)                                    // -0 < 0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 25, flt.h, a0, fa0, fa0, FRM_RNE, 0, FRM_RNE, H(0xf800), H(0xf800)                   // -32768 < -32768
  TEST_FP_CMP_IN 26, flt.h, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, H(0x0401), H(0x3800)                  // 0x1.004p-14 < 0.5
  TEST_FP_CMP_IN 27, flt.h, ra, f2, f3, FRM_RDN, 1, FRM_RDN, H(0xbc01), H(0x4200)                     // -0x1.004p+0 < 3
  TEST_FP_CMP_IN 28, flt.h, x16, f31, f0, FRM_RUP, 1, FRM_RUP, H(0x0400), H(0x1000)                   // 0x1p-14 < 0x1p-11
  TEST_FP_CMP_IN 29, flt.h, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, H(0xa285), H(0x0400)             // -0x1.a14p-7 < 0x1p-14

TEST_END
