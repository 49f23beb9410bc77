/* fle.h rd, fs1, fs2: rd = fs1 <= fs2, any NaN is invalid (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fle.h, FRM_RTZ, 1, FRM_RTZ, H(0x3c00), H(0x4000)                                     // 1 <= 2
  TEST_FP_CMP 2, fle.h, FRM_RDN, 0, FRM_RDN, H(0x4000), H(0x3c00)                                     // 2 <= 1
  TEST_FP_CMP 3, fle.h, FRM_RUP, 1, FRM_RUP, H(0x4000), H(0x4000)                                     // 2 <= 2
  TEST_FP_CMP 4, fle.h, FRM_RMM|NV, 1, FRM_RMM|NV, H(0xbc00), H(0x3c00)                               // -1 <= 1
  TEST_FP_CMP 5, fle.h, FRM_RNE, 1, FRM_RNE, H(0xc000), H(0xbc00)                                     // -2 <= -1
  TEST_FP_CMP 6, fle.h, FRM_RTZ, 0, FRM_RTZ, H(0xbc00), H(0xc000)                                     // -1 <= -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fle.h, FRM_RNE, 0, FRM_RNE, H(0x8003), H(0xfbff)                                     // -0x1.8p-23 <= -65504
  TEST_FP_CMP 8, fle.h, FRM_RTZ, 0, FRM_RTZ|NV, H(0x0c00), H(0x7c01)                                  // 0x1p-12 <= sNaN
  TEST_FP_CMP 9, fle.h, FRM_RDN, 1, FRM_RDN, H(0x9200), H(0x1000)                                     // -0x1.8p-11 <= 0x1p-11
  TEST_FP_CMP 10, fle.h, FRM_RUP, 0, FRM_RUP|NV, H(0x0400), H(0x7e00)                                 // 0x1p-14 <= NaN
  TEST_FP_CMP 11, fle.h, FRM_RMM, 0, FRM_RMM|NV, 0xfffffffffffe4000, H(0xb81c)                        // unboxed <= -0x1.07p-1
  TEST_FP_CMP 12, fle.h, FRM_RNE, 0, FRM_RNE|NV, H(0x7e00), H(0x8001)                                 // NaN <= -0x1p-24
  TEST_FP_CMP 13, fle.h, FRM_RTZ, 1, FRM_RTZ, H(0x8000), H(0x8000)                                    // -0 <= -0
  TEST_FP_CMP 14, fle.h, FRM_RDN, 0, FRM_RDN|NV, H(0x7c01), H(0x0002)                                 // sNaN <= 0x1p-23
  TEST_FP_CMP 15, fle.h, FRM_RUP, 0, FRM_RUP|NV, 0x000000000000be00, 0x000000000000be00               // unboxed <= unboxed
  TEST_FP_CMP 16, fle.h, FRM_RMM|DZ, 0, FRM_RMM|NV|DZ, H(0x03ff), 0xfffffffffffe4000                  // 0x1.ff8p-15 <= unboxed
  TEST_FP_CMP 17, fle.h, FRM_RNE|NV|DZ|OF|UF|NX, 1, FRM_RNE|NV|DZ|OF|UF|NX, H(0x8000), H(0x0000)      // -0 <= 0
  TEST_FP_CMP 18, fle.h, FRM_RTZ, 1, FRM_RTZ, H(0x0000), H(0x0000)                                    // 0 <= 0
  TEST_FP_CMP 19, fle.h, FRM_RDN, 1, FRM_RDN, H(0xfc00), H(0x0000)                                    // -inf <= 0
  TEST_FP_CMP 20, fle.h, FRM_RUP, 0, FRM_RUP, H(0x0000), H(0xfc00)                                    // 0 <= -inf
  TEST_FP_CMP 21, fle.h, FRM_RMM|OF, 1, FRM_RMM|OF, H(0xfc00), H(0x7c00)                              // -inf <= inf
  TEST_FP_CMP 22, fle.h, FRM_RNE, 0, FRM_RNE, H(0x7c00), H(0xfc00)                                    // inf <= -inf
  TEST_FP_CMP 23, fle.h, FRM_RTZ, 1, FRM_RTZ, H(0x7c00), H(0x7c00)                                    // inf <= inf
  TEST_FP_CMP 24, fle.h, FRM_RDN, 1, FRM_RDN, H(0xfc00), H(0xfc00)                                    // -inf <= -inf
  TEST_FP_CMP 25, fle.h, FRM_RUP, 1, FRM_RUP, H(0x0000), H(0x8000)                                    // 0 <= -0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 26, fle.h, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, H(0xb113), H(0xb113)                   // -0x1.44cp-3 <= -0x1.44cp-3
  TEST_FP_CMP_IN 27, fle.h, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, H(0x98bd), H(0x6800)                  // -0x1.2f4p-9 <= 2048
  TEST_FP_CMP_IN 28, fle.h, ra, f2, f3, FRM_RDN, 1, FRM_RDN, H(0x3e00), H(0x46b2)                     // 1.5 <= 0x1.ac8p+2
  TEST_FP_CMP_IN 29, fle.h, x16, f31, f0, FRM_RUP, 1, FRM_RUP, H(0x3c00), H(0x4900)                   // 1 <= 10
  TEST_FP_CMP_IN 30, fle.h, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, H(0x9000), H(0x1000)             // -0x1p-11 <= 0x1p-11

TEST_END
