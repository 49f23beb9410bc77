/* fleq.h rd, fs1, fs2: rd = fs1 <= fs2, quiet (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fleq.h, FRM_RTZ, 1, FRM_RTZ, H(0x3c00), H(0x4000)                                    // 1 <= 2
  TEST_FP_CMP 2, fleq.h, FRM_RDN, 0, FRM_RDN, H(0x4000), H(0x3c00)                                    // 2 <= 1
  TEST_FP_CMP 3, fleq.h, FRM_RUP, 1, FRM_RUP, H(0x4000), H(0x4000)                                    // 2 <= 2
  TEST_FP_CMP 4, fleq.h, FRM_RMM|NV, 1, FRM_RMM|NV, H(0xbc00), H(0x3c00)                              // -1 <= 1
  TEST_FP_CMP 5, fleq.h, FRM_RNE, 1, FRM_RNE, H(0xc000), H(0xbc00)                                    // -2 <= -1
  TEST_FP_CMP 6, fleq.h, FRM_RTZ, 0, FRM_RTZ, H(0xbc00), H(0xc000)                                    // -1 <= -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fleq.h, FRM_RNE, 1, FRM_RNE, H(0xfc00), H(0x7c00)                                    // -inf <= inf
  TEST_FP_CMP 8, fleq.h, FRM_RTZ, 1, FRM_RTZ, H(0xdef7), H(0x8c00)                                    // -445.75 <= -0x1p-12
  TEST_FP_CMP 9, fleq.h, FRM_RDN, 1, FRM_RDN, H(0x83ff), H(0x03ff)                                    // -0x1.ff8p-15 <= 0x1.ff8p-15
  TEST_FP_CMP 10, fleq.h, FRM_RUP, 0, FRM_RUP, H(0x421d), H(0x8001)                                   // 0x1.874p+1 <= -0x1p-24
  TEST_FP_CMP 11, fleq.h, FRM_RMM, 0, FRM_RMM|NV, H(0x7c01), H(0x3c01)                                // sNaN <= 0x1.004p+0
  TEST_FP_CMP 12, fleq.h, FRM_RNE, 0, FRM_RNE, H(0xfe05), 0x000000000000be00                          // -NaN <= unboxed
  TEST_FP_CMP 13, fleq.h, FRM_RTZ, 0, FRM_RTZ, H(0x0000), H(0xfc00)                                   // 0 <= -inf
  TEST_FP_CMP 14, fleq.h, FRM_RDN, 0, FRM_RDN, H(0x0003), H(0x7e00)                                   // 0x1.8p-23 <= NaN
  TEST_FP_CMP 15, fleq.h, FRM_RUP, 0, FRM_RUP, 0xfffffffffffe4000, H(0x3c00)                          // unboxed <= 1
  TEST_FP_CMP 16, fleq.h, FRM_RMM|DZ, 1, FRM_RMM|DZ, H(0x7c00), H(0x7c00)                             // inf <= inf
  TEST_FP_CMP 17, fleq.h, FRM_RNE|NV|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, H(0x7c00), H(0x8000)     // inf <= -0
  TEST_FP_CMP 18, fleq.h, FRM_RTZ, 0, FRM_RTZ, H(0x8401), 0xfffffffffffe4000                          // -0x1.004p-14 <= unboxed
  TEST_FP_CMP 19, fleq.h, FRM_RDN, 0, FRM_RDN|NV, 0x000000000000be00, H(0x7c01)                       // unboxed <= sNaN
  TEST_FP_CMP 20, fleq.h, FRM_RUP, 1, FRM_RUP, H(0x0000), H(0x0000)                                   // 0 <= 0
  TEST_FP_CMP 21, fleq.h, FRM_RMM|OF, 1, FRM_RMM|OF, H(0xfc00), H(0xfc00)                             // -inf <= -inf
  TEST_FP_CMP 22, fleq.h, FRM_RNE, 0, FRM_RNE, H(0x7c00), H(0xfc00)                                   // inf <= -inf
  TEST_FP_CMP 23, fleq.h, FRM_RTZ, 1, FRM_RTZ, H(0x0000), H(0x8000)                                   // 0 <= -0
  TEST_FP_CMP 24, fleq.h, FRM_RDN, 1, FRM_RDN, H(0x8000), H(0x0000)                                   // -0 <= 0
  TEST_FP_CMP 25, fleq.h, FRM_RUP, 1, FRM_RUP, H(0x8000), H(0x8000)                                   // -0 <= -0

  // cases that tell it from its neighbours
  TEST_FP_CMP 26, fleq.h, FRM_RNE, 0, FRM_RNE, 0x000000000000be00, H(0xbc01)                          // unboxed <= -0x1.004p+0

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 27, fleq.h, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, H(0xfbfe), H(0xfbfe)                  // -65472 <= -65472
  TEST_FP_CMP_IN 28, fleq.h, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, H(0xc21d), H(0x6800)                 // -0x1.874p+1 <= 2048
  TEST_FP_CMP_IN 29, fleq.h, ra, f2, f3, FRM_RDN, 1, FRM_RDN, H(0xe800), H(0x3bff)                    // -2048 <= 0x1.ffcp-1
  TEST_FP_CMP_IN 30, fleq.h, x16, f31, f0, FRM_RUP, 1, FRM_RUP, H(0xdef7), H(0x7bfe)                  // -445.75 <= 65472
  TEST_FP_CMP_IN 31, fleq.h, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, H(0xc91d), H(0x3e00)            // -0x1.474p+3 <= 1.5

TEST_END
