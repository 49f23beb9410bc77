/* feq.h rd, fs1, fs2: rd = fs1 == fs2, quiet (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, feq.h, FRM_RTZ, 0, FRM_RTZ, H(0x3c00), H(0x4000)                                     // 1 == 2
  TEST_FP_CMP 2, feq.h, FRM_RDN, 0, FRM_RDN, H(0x4000), H(0x3c00)                                     // 2 == 1
  TEST_FP_CMP 3, feq.h, FRM_RUP, 1, FRM_RUP, H(0x4000), H(0x4000)                                     // 2 == 2
  TEST_FP_CMP 4, feq.h, FRM_RMM|NV, 0, FRM_RMM|NV, H(0xbc00), H(0x3c00)                               // -1 == 1
  TEST_FP_CMP 5, feq.h, FRM_RNE, 0, FRM_RNE, H(0xc000), H(0xbc00)                                     // -2 == -1
  TEST_FP_CMP 6, feq.h, FRM_RTZ, 0, FRM_RTZ, H(0xbc00), H(0xc000)                                     // -1 == -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, feq.h, FRM_RNE, 0, FRM_RNE, H(0xd000), H(0xc100)                                     // -32 == -2.5
  TEST_FP_CMP 8, feq.h, FRM_RTZ, 0, FRM_RTZ, 0x000000000000be00, H(0x8001)                            // unboxed == -0x1p-24
  TEST_FP_CMP 9, feq.h, FRM_RDN, 0, FRM_RDN|NV, H(0x1200), H(0xfd01)                                  // 0x1.8p-11 == -sNaN
  TEST_FP_CMP 10, feq.h, FRM_RUP, 0, FRM_RUP, H(0x8002), H(0x0c00)                                    // -0x1p-23 == 0x1p-12
  TEST_FP_CMP 11, feq.h, FRM_RMM|NV, 0, FRM_RMM|NV, 0xfffffffffffe4000, H(0x3555)                     // unboxed == 0x1.554p-2
  TEST_FP_CMP 12, feq.h, FRM_RNE, 0, FRM_RNE, H(0x0c00), 0xfffffffffffe4000                           // 0x1p-12 == unboxed
  TEST_FP_CMP 13, feq.h, FRM_RTZ, 0, FRM_RTZ, H(0x0001), 0x000000000000be00                           // 0x1p-24 == unboxed
  TEST_FP_CMP 14, feq.h, FRM_RDN, 0, FRM_RDN, H(0xfc00), H(0x8000)                                    // -inf == -0
  TEST_FP_CMP 15, feq.h, FRM_RUP, 0, FRM_RUP|NV, H(0xfd01), H(0x0002)                                 // -sNaN == 0x1p-23
  TEST_FP_CMP 16, feq.h, FRM_RMM|DZ, 1, FRM_RMM|DZ, H(0xfc00), H(0xfc00)                              // -inf == -inf
  TEST_FP_CMP 17, feq.h, FRM_RNE|NV|DZ|OF|UF|NX, 1, FRM_RNE|NV|DZ|OF|UF|NX, H(0x8000), H(0x0000)      // -0 == 0
  TEST_FP_CMP 18, feq.h, FRM_RTZ, 0, FRM_RTZ, H(0xfe05), H(0xfe05)                                    // -NaN == -NaN
  TEST_FP_CMP 19, feq.h, FRM_RDN, 0, FRM_RDN, H(0x0000), H(0x7c00)                                    // 0 == inf
  TEST_FP_CMP 20, feq.h, FRM_RUP, 1, FRM_RUP, H(0x8000), H(0x8000)                                    // -0 == -0
  TEST_FP_CMP 21, feq.h, FRM_RMM|OF, 0, FRM_RMM|OF, H(0xfc00), H(0x7c00)                              // -inf == inf
  TEST_FP_CMP 22, feq.h, FRM_RNE, 1, FRM_RNE, H(0x0000), H(0x8000)                                    // 0 == -0
  TEST_FP_CMP 23, feq.h, FRM_RTZ, 1, FRM_RTZ, H(0x7c00), H(0x7c00)                                    // inf == inf
  TEST_FP_CMP 24, feq.h, FRM_RDN, 0, FRM_RDN, H(0x7c00), H(0xfc00)                                    // inf == -inf
  TEST_FP_CMP 25, feq.h, FRM_RUP, 1, FRM_RUP, H(0x0000), H(0x0000)                                    // 0 == 0

  // cases that tell it from its neighbours
  TEST_FP_CMP 26, feq.h, FRM_RNE, 0, FRM_RNE, 0x0000000000003e00, H(0x3e00)                           // unboxed == 1.5
  TEST_FP_CMP 27, feq.h, FRM_RTZ, 0, FRM_RTZ, H(0x3e00), 0x0000000000003e00                           // 1.5 == unboxed

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 28, feq.h, a0, fa0, fa0, FRM_RNE, 1, FRM_RNE, H(0x3b16), H(0x3b16)                   // 0x1.c58p-1 == 0x1.c58p-1
  TEST_FP_CMP_IN 29, feq.h, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, H(0x3bff), H(0x3bff)                  // 0x1.ffcp-1 == 0x1.ffcp-1
  TEST_FP_CMP_IN 30, feq.h, ra, f2, f3, FRM_RDN, 1, FRM_RDN, H(0xb13e), H(0xb13e)                     // -0x1.4f8p-3 == -0x1.4f8p-3
  TEST_FP_CMP_IN 31, feq.h, x16, f31, f0, FRM_RUP, 1, FRM_RUP, H(0x8c00), H(0x8c00)                   // -0x1p-12 == -0x1p-12
  TEST_FP_CMP_IN 32, feq.h, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, H(0x3b16), H(0x3b16)             // 0x1.c58p-1 == 0x1.c58p-1

TEST_END
