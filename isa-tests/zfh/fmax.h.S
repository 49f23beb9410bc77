/* fmax.h fd, fs1, fs2: fd = the larger, -0 below +0, the number if the other is NaN (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fmax.h, FRM_RTZ, H(0x4000), FRM_RTZ, H(0x3c00), H(0x4000)                              // 1, 2 -> 2
  TEST_FP2N 2, fmax.h, FRM_RDN, H(0x4000), FRM_RDN, H(0x4000), H(0x3c00)                              // 2, 1 -> 2
  TEST_FP2N 3, fmax.h, FRM_RUP, H(0x4000), FRM_RUP, H(0xbc00), H(0x4000)                              // -1, 2 -> 2
  TEST_FP2N 4, fmax.h, FRM_RMM|NV, H(0x3c00), FRM_RMM|NV, H(0x3c00), H(0xc000)                        // 1, -2 -> 1
  TEST_FP2N 5, fmax.h, FRM_RNE, H(0xc000), FRM_RNE, H(0xc200), H(0xc000)                              // -3, -2 -> -2

  // classes of operands and results, flags
  TEST_FP2N 6, fmax.h, FRM_RNE, H(0x1600), FRM_RNE, 0x000000000000be00, H(0x1600)                     // unboxed, 0x1.8p-10 -> 0x1.8p-10
  TEST_FP2N 7, fmax.h, FRM_RTZ, H(0x0003), FRM_RTZ, H(0x0003), H(0xc100)                              // 0x1.8p-23, -2.5 -> 0x1.8p-23
  TEST_FP2N 8, fmax.h, FRM_RDN, H(0xd000), FRM_RDN|NV, H(0xd000), H(0xfd01)                           // -32, -sNaN -> -32
  TEST_FP2N 9, fmax.h, FRM_RUP, H(0x0400), FRM_RUP, H(0x0400), H(0x0001)                              // 0x1p-14, 0x1p-24 -> 0x1p-14
  TEST_FP2N 10, fmax.h, FRM_RMM, H(0x0000), FRM_RMM|NV, H(0x0000), H(0xfd01)                          // 0, -sNaN -> 0
  TEST_FP2N 11, fmax.h, FRM_RNE, H(0xca31), FRM_RNE, H(0xca31), 0xfffffffffffe4000                    // -0x1.8c4p+3, unboxed -> -0x1.8c4p+3
  TEST_FP2N 12, fmax.h, FRM_RTZ, H(0x4c00), FRM_RTZ|NV, H(0x4c00), H(0x7c01)                          // 16, sNaN -> 16
  TEST_FP2N 13, fmax.h, FRM_RDN, H(0x8002), FRM_RDN, H(0x7e00), H(0x8002)                             // NaN, -0x1p-23 -> -0x1p-23
  TEST_FP2N 14, fmax.h, FRM_RUP, H(0x7e00), FRM_RUP, 0xfffffffffffe4000, 0x0000000000003e00           // unboxed, unboxed -> NaN
  TEST_FP2N 15, fmax.h, FRM_RMM|DZ, H(0x7e00), FRM_RMM|NV|DZ, H(0x7c01), H(0x7e00)                    // sNaN, NaN -> NaN
  TEST_FP2N 16, fmax.h, FRM_RNE|DZ|OF|UF|NX, H(0x8000), FRM_RNE|NV|DZ|OF|UF|NX, H(0x7c01), H(0x8000)  // sNaN, -0 -> -0
  TEST_FP2N 17, fmax.h, FRM_RTZ, H(0x0001), FRM_RTZ|NV, H(0x0001), H(0x7c01)                          // 0x1p-24, sNaN -> 0x1p-24
  TEST_FP2N 18, fmax.h, FRM_RDN, H(0x7c00), FRM_RDN, H(0x7c00), H(0x7c00)                             // inf, inf -> inf
  TEST_FP2N 19, fmax.h, FRM_RUP, H(0x8002), FRM_RUP|NV, H(0x8002), H(0x7c01)                          // -0x1p-23, sNaN -> -0x1p-23
  TEST_FP2N 20, fmax.h, FRM_RMM|OF, H(0x8000), FRM_RMM|OF, H(0x8000), H(0xfc00)                       // -0, -inf -> -0
  TEST_FP2N 21, fmax.h, FRM_RNE, H(0x7c00), FRM_RNE, H(0x7c00), H(0xfc00)                             // inf, -inf -> inf
  TEST_FP2N 22, fmax.h, FRM_RTZ, H(0x7c00), FRM_RTZ|NV, H(0x7c00), H(0x7c01)                          // inf, sNaN -> inf
  TEST_FP2N 23, fmax.h, FRM_RDN, H(0x7c00), FRM_RDN, H(0xfc00), H(0x7c00)                             // -inf, inf -> inf
  TEST_FP2N 24, fmax.h, FRM_RUP, H(0xfc00), FRM_RUP, H(0xfc00), H(0xfc00)                             // -inf, -inf -> -inf
  TEST_FP2N 25, fmax.h, FRM_RMM|UF, H(0x0000), FRM_RMM|UF, H(0xfc00), H(0x0000)                       // -inf, 0 -> 0
  TEST_FP2N 26, fmax.h, FRM_RNE, H(0xfc00), FRM_RNE|NV, H(0xfc00), H(0x7c01)                          // -inf, sNaN -> -inf
  TEST_FP2N 27, fmax.h, FRM_RTZ|NV|DZ|OF|UF|NX, H(0x0000), FRM_RTZ|NV|DZ|OF|UF|NX, H(0x0000), H(0x0000)  // 0, 0 -> 0
  TEST_FP2N 28, fmax.h, FRM_RDN, H(0x0000), FRM_RDN, H(0x0000), H(0x8000)                             // 0, -0 -> 0
  TEST_FP2N 29, fmax.h, FRM_RUP, H(0x0000), FRM_RUP, H(0x8000), H(0x0000)                             // -0, 0 -> 0
  TEST_FP2N 30, fmax.h, FRM_RMM|NX, H(0x8000), FRM_RMM|NX, H(0x8000), H(0x8000)                       // -0, -0 -> -0

  // registers that coincide, other registers
  TEST_FP2N_IN 31, fmax.h, fa0, fa0, fa0, FRM_RNE, H(0xbc01), FRM_RNE, H(0xbc01), H(0xbc01)           // -0x1.004p+0, -0x1.004p+0 -> -0x1.004p+0
  TEST_FP2N_IN 32, fmax.h, fa0, fa0, fa1, FRM_RTZ, H(0x4c00), FRM_RTZ, H(0xbe00), H(0x4c00)           // -1.5, 16 -> 16
  TEST_FP2N_IN 33, fmax.h, fa1, fa0, fa1, FRM_RDN, H(0x79ea), FRM_RDN, H(0x79ea), H(0x4c00)           // 48448, 16 -> 48448
  TEST_FP2N_IN 34, fmax.h, ft11, ft10, ft9, FRM_RUP, H(0x7800), FRM_RUP, H(0xfbff), H(0x7800)         // -65504, 32768 -> 32768
  TEST_FP2N_IN 35, fmax.h, f1, f2, f3, FRM_RMM|NV, H(0x4c00), FRM_RMM|NV, H(0x3c01), H(0x4c00)        // 0x1.004p+0, 16 -> 16
  TEST_FP2N_IN 36, fmax.h, f16, f15, f0, FRM_RNE, H(0x1600), FRM_RNE, H(0x1600), H(0xc11c)            // 0x1.8p-10, -0x1.47p+1 -> 0x1.8p-10
  TEST_FP2N_IN 37, fmax.h, f0, f16, f31, FRM_RTZ, H(0x7bff), FRM_RTZ, H(0xfbff), H(0x7bff)            // -65504, 65504 -> 65504

TEST_END
