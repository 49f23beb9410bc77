/* fltq.h rd, fs1, fs2: rd = fs1 < fs2, quiet (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP_CMP 1, fltq.h, FRM_RTZ, 1, FRM_RTZ, H(0x3c00), H(0x4000)                                    // 1 < 2
  TEST_FP_CMP 2, fltq.h, FRM_RDN, 0, FRM_RDN, H(0x4000), H(0x3c00)                                    // 2 < 1
  TEST_FP_CMP 3, fltq.h, FRM_RUP, 0, FRM_RUP, H(0x4000), H(0x4000)                                    // 2 < 2
  TEST_FP_CMP 4, fltq.h, FRM_RMM|NV, 1, FRM_RMM|NV, H(0xbc00), H(0x3c00)                              // -1 < 1
  TEST_FP_CMP 5, fltq.h, FRM_RNE, 1, FRM_RNE, H(0xc000), H(0xbc00)                                    // -2 < -1
  TEST_FP_CMP 6, fltq.h, FRM_RTZ, 0, FRM_RTZ, H(0xbc00), H(0xc000)                                    // -1 < -2

  // classes of operands and results, flags
  TEST_FP_CMP 7, fltq.h, FRM_RNE, 1, FRM_RNE, H(0x8003), H(0x4ab6)                                    // -0x1.8p-23 < 0x1.ad8p+3
  TEST_FP_CMP 8, fltq.h, FRM_RTZ, 0, FRM_RTZ, H(0x7b13), H(0x8001)                                    // 57952 < -0x1p-24
  TEST_FP_CMP 9, fltq.h, FRM_RDN, 0, FRM_RDN, H(0xb555), H(0xfb13)                                    // -0x1.554p-2 < -57952
  TEST_FP_CMP 10, fltq.h, FRM_RUP, 0, FRM_RUP|NV, H(0x0000), H(0x7c01)                                // 0 < sNaN
  TEST_FP_CMP 11, fltq.h, FRM_RMM|NV, 0, FRM_RMM|NV, H(0xc200), 0x000000000000be00                    // -3 < unboxed
  TEST_FP_CMP 12, fltq.h, FRM_RNE, 0, FRM_RNE, 0x0000000000003e00, H(0xc000)                          // unboxed < -2
  TEST_FP_CMP 13, fltq.h, FRM_RTZ, 0, FRM_RTZ, H(0x0002), H(0x8000)                                   // 0x1p-23 < -0
  TEST_FP_CMP 14, fltq.h, FRM_RDN, 0, FRM_RDN, H(0x7c00), H(0xfc00)                                   // inf < -inf
  TEST_FP_CMP 15, fltq.h, FRM_RUP, 0, FRM_RUP, 0xfffffffffffe4000, H(0xfe05)                          // unboxed < -NaN
  TEST_FP_CMP 16, fltq.h, FRM_RMM|DZ, 0, FRM_RMM|DZ, H(0xfc00), H(0xfc00)                             // -inf < -inf
  TEST_FP_CMP 17, fltq.h, FRM_RNE|NV|DZ|OF|UF|NX, 0, FRM_RNE|NV|DZ|OF|UF|NX, H(0x7e00), H(0x0003)     // NaN < 0x1.8p-23
  TEST_FP_CMP 18, fltq.h, FRM_RTZ, 1, FRM_RTZ, H(0xfc00), H(0x7c00)                                   // -inf < inf
  TEST_FP_CMP 19, fltq.h, FRM_RDN, 0, FRM_RDN|NV, H(0xfd01), 0xfffffffffffe4000                       // -sNaN < unboxed
  TEST_FP_CMP 20, fltq.h, FRM_RUP, 1, FRM_RUP, H(0x0000), H(0x7c00)                                   // 0 < inf
  TEST_FP_CMP 21, fltq.h, FRM_RMM|OF, 0, FRM_RMM|OF, H(0x7c00), H(0x7c00)                             // inf < inf
  TEST_FP_CMP 22, fltq.h, FRM_RNE, 0, FRM_RNE, H(0x7c00), H(0x8000)                                   // inf < -0
  TEST_FP_CMP 23, fltq.h, FRM_RTZ, 0, FRM_RTZ, H(0x0000), H(0x0000)                                   // 0 < 0
  TEST_FP_CMP 24, fltq.h, FRM_RDN, 0, FRM_RDN, H(0x0000), H(0x8000)                                   // 0 < -0
  TEST_FP_CMP 25, fltq.h, FRM_RUP, 0, FRM_RUP, H(0x8000), H(0x0000)                                   // -0 < 0
  TEST_FP_CMP 26, fltq.h, FRM_RMM|UF, 0, FRM_RMM|UF, H(0x8000), H(0x8000)                             // -0 < -0

  // cases that tell it from its neighbours
  TEST_FP_CMP 27, fltq.h, FRM_RTZ, 0, FRM_RTZ, 0x0000000000003e00, H(0x7b13)                          // unboxed < 57952

  // registers that coincide, other registers, x0
  TEST_FP_CMP_IN 28, fltq.h, a0, fa0, fa0, FRM_RNE, 0, FRM_RNE, H(0xf800), H(0xf800)                  // -32768 < -32768
  TEST_FP_CMP_IN 29, fltq.h, t6, ft10, ft9, FRM_RTZ, 1, FRM_RTZ, H(0x3d60), H(0x5000)                 // 1.34375 < 32
  TEST_FP_CMP_IN 30, fltq.h, ra, f2, f3, FRM_RDN, 1, FRM_RDN, H(0xd000), H(0x6c00)                    // -32 < 4096
  TEST_FP_CMP_IN 31, fltq.h, x16, f31, f0, FRM_RUP, 1, FRM_RUP, H(0xc900), H(0x4c00)                  // -10 < 16
  TEST_FP_CMP_IN 32, fltq.h, x0, fa0, fa1, FRM_RMM|NV, 0, FRM_RMM|NV, H(0xbb52), H(0x4900)            // -0x1.d48p-1 < 10

TEST_END
