/* fmaxm.h fd, fs1, fs2: fd = the larger, -0 below +0, NaN if any is NaN (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fmaxm.h, FRM_RTZ, H(0x4000), FRM_RTZ, H(0x3c00), H(0x4000)                             // 1, 2 -> 2
  TEST_FP2N 2, fmaxm.h, FRM_RDN, H(0x4000), FRM_RDN, H(0x4000), H(0x3c00)                             // 2, 1 -> 2
  TEST_FP2N 3, fmaxm.h, FRM_RUP, H(0x4000), FRM_RUP, H(0xbc00), H(0x4000)                             // -1, 2 -> 2
  TEST_FP2N 4, fmaxm.h, FRM_RMM|NV, H(0x3c00), FRM_RMM|NV, H(0x3c00), H(0xc000)                       // 1, -2 -> 1
  TEST_FP2N 5, fmaxm.h, FRM_RNE, H(0xc000), FRM_RNE, H(0xc200), H(0xc000)                             // -3, -2 -> -2

  // classes of operands and results, flags
  TEST_FP2N 6, fmaxm.h, FRM_RNE, H(0x7e00), FRM_RNE, H(0x7bfe), H(0xfe05)                             // 65472, -NaN -> NaN
  TEST_FP2N 7, fmaxm.h, FRM_RTZ, H(0xbe00), FRM_RTZ, H(0xed9b), H(0xbe00)                             // -5740, -1.5 -> -1.5
  TEST_FP2N 8, fmaxm.h, FRM_RDN, H(0x8002), FRM_RDN, H(0x9600), H(0x8002)                             // -0x1.8p-10, -0x1p-23 -> -0x1p-23
  TEST_FP2N 9, fmaxm.h, FRM_RUP, H(0x7e00), FRM_RUP|NV, H(0x7c01), H(0x0000)                          // sNaN, 0 -> NaN
  TEST_FP2N 10, fmaxm.h, FRM_RMM|NV, H(0x0001), FRM_RMM|NV, H(0x8002), H(0x0001)                      // -0x1p-23, 0x1p-24 -> 0x1p-24
  TEST_FP2N 11, fmaxm.h, FRM_RNE, H(0x3fc0), FRM_RNE, H(0x03ff), H(0x3fc0)                            // 0x1.ff8p-15, 1.9375 -> 1.9375
  TEST_FP2N 12, fmaxm.h, FRM_RTZ, H(0x7e00), FRM_RTZ|NV, 0x0000000000003e00, H(0xfd01)                // unboxed, -sNaN -> NaN
  TEST_FP2N 13, fmaxm.h, FRM_RDN, H(0x7e00), FRM_RDN, H(0x7e00), 0xfffffffffffe4000                   // NaN, unboxed -> NaN
  TEST_FP2N 14, fmaxm.h, FRM_RUP, H(0x7e00), FRM_RUP, 0xfffffffffffe4000, H(0x0c00)                   // unboxed, 0x1p-12 -> NaN
  TEST_FP2N 15, fmaxm.h, FRM_RMM|DZ, H(0x7c00), FRM_RMM|DZ, H(0x8000), H(0x7c00)                      // -0, inf -> inf
  TEST_FP2N 16, fmaxm.h, FRM_RNE|NV|DZ|OF|UF|NX, H(0x8000), FRM_RNE|NV|DZ|OF|UF|NX, H(0x8000), H(0x8000)  // -0, -0 -> -0
  TEST_FP2N 17, fmaxm.h, FRM_RTZ, H(0x7c00), FRM_RTZ, H(0xfc00), H(0x7c00)                            // -inf, inf -> inf
  TEST_FP2N 18, fmaxm.h, FRM_RDN, H(0x0000), FRM_RDN, H(0x0000), H(0xfc00)                            // 0, -inf -> 0
  TEST_FP2N 19, fmaxm.h, FRM_RUP, H(0x7e00), FRM_RUP, H(0x7c00), 0x000000000000be00                   // inf, unboxed -> NaN
  TEST_FP2N 20, fmaxm.h, FRM_RMM|OF, H(0x0000), FRM_RMM|OF, H(0x0000), H(0x0000)                      // 0, 0 -> 0
  TEST_FP2N 21, fmaxm.h, FRM_RNE, H(0x8000), FRM_RNE, H(0xfc00), H(0x8000)                            // -inf, -0 -> -0
  TEST_FP2N 22, fmaxm.h, FRM_RTZ, H(0x7c00), FRM_RTZ, H(0x7c00), H(0x7c00)                            // inf, inf -> inf
  TEST_FP2N 23, fmaxm.h, FRM_RDN, H(0x7c00), FRM_RDN, H(0x7c00), H(0xfc00)                            // inf, -inf -> inf
  TEST_FP2N 24, fmaxm.h, FRM_RUP, H(0xfc00), FRM_RUP, H(0xfc00), H(0xfc00)                            // -inf, -inf -> -inf
  TEST_FP2N 25, fmaxm.h, FRM_RMM|UF, H(0x0000), FRM_RMM|UF, H(0x0000), H(0x8000)                      // 0, -0 -> 0
  TEST_FP2N 26, fmaxm.h, FRM_RNE, H(0x0000), FRM_RNE, H(0x8000), H(0x0000)                            // -0, 0 -> 0

  // registers that coincide, other registers
  TEST_FP2N_IN 27, fmaxm.h, fa0, fa0, fa0, FRM_RNE, H(0x3800), FRM_RNE, H(0x3800), H(0x3800)          // 0.5, 0.5 -> 0.5
  TEST_FP2N_IN 28, fmaxm.h, fa0, fa0, fa1, FRM_RTZ, H(0x7800), FRM_RTZ, H(0x7800), H(0x8400)          // 32768, -0x1p-14 -> 32768
  TEST_FP2N_IN 29, fmaxm.h, fa1, fa0, fa1, FRM_RDN, H(0x3a33), FRM_RDN, H(0x3a33), H(0xcc00)          // 0x1.8ccp-1, -16 -> 0x1.8ccp-1
  TEST_FP2N_IN 30, fmaxm.h, ft11, ft10, ft9, FRM_RUP, H(0x4100), FRM_RUP, H(0x4100), H(0xcc00)        // 2.5, -16 -> 2.5
  TEST_FP2N_IN 31, fmaxm.h, f1, f2, f3, FRM_RMM|NV, H(0x6800), FRM_RMM|NV, H(0x6800), H(0xb033)       // 2048, -0x1.0ccp-3 -> 2048
  TEST_FP2N_IN 32, fmaxm.h, f16, f15, f0, FRM_RNE, H(0xc200), FRM_RNE, H(0xc200), H(0xc249)           // -3, -0x1.924p+1 -> -3
  TEST_FP2N_IN 33, fmaxm.h, f0, f16, f31, FRM_RTZ, H(0x6d9b), FRM_RTZ, H(0x6d9b), H(0x0c00)           // 5740, 0x1p-12 -> 5740

TEST_END
