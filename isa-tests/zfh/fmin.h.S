/* fmin.h fd, fs1, fs2: fd = the smaller, -0 below +0, the number if the other is NaN (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fmin.h, FRM_RTZ, H(0x3c00), FRM_RTZ, H(0x3c00), H(0x4000)                              // 1, 2 -> 1
  TEST_FP2N 2, fmin.h, FRM_RDN, H(0x3c00), FRM_RDN, H(0x4000), H(0x3c00)                              // 2, 1 -> 1
  TEST_FP2N 3, fmin.h, FRM_RUP, H(0xbc00), FRM_RUP, H(0xbc00), H(0x4000)                              // -1, 2 -> -1
  TEST_FP2N 4, fmin.h, FRM_RMM|NV, H(0xc000), FRM_RMM|NV, H(0x3c00), H(0xc000)                        // 1, -2 -> -2
  TEST_FP2N 5, fmin.h, FRM_RNE, H(0xc200), FRM_RNE, H(0xc200), H(0xc000)                              // -3, -2 -> -3

  // classes of operands and results, flags
  TEST_FP2N 6, fmin.h, FRM_RNE, H(0x3b59), FRM_RNE, H(0x4249), H(0x3b59)                              // 0x1.924p+1, 0x1.d64p-1 -> 0x1.d64p-1
  TEST_FP2N 7, fmin.h, FRM_RTZ, H(0xc900), FRM_RTZ, H(0xc900), H(0x8c00)                              // -10, -0x1p-12 -> -10
  TEST_FP2N 8, fmin.h, FRM_RDN, H(0x8001), FRM_RDN|NV, H(0x8001), H(0xfd01)                           // -0x1p-24, -sNaN -> -0x1p-24
  TEST_FP2N 9, fmin.h, FRM_RUP, H(0x4200), FRM_RUP|NV, H(0x7c01), H(0x4200)                           // sNaN, 3 -> 3
  TEST_FP2N 10, fmin.h, FRM_RMM, H(0xcc00), FRM_RMM|NV, H(0xfd01), H(0xcc00)                          // -sNaN, -16 -> -16
  TEST_FP2N 11, fmin.h, FRM_RNE, H(0x03ff), FRM_RNE, H(0x03ff), H(0x7c00)                             // 0x1.ff8p-15, inf -> 0x1.ff8p-15
  TEST_FP2N 12, fmin.h, FRM_RTZ, H(0x8002), FRM_RTZ, H(0x7e00), H(0x8002)                             // NaN, -0x1p-23 -> -0x1p-23
  TEST_FP2N 13, fmin.h, FRM_RDN, H(0xfc00), FRM_RDN, H(0x0000), H(0xfc00)                             // 0, -inf -> -inf
  TEST_FP2N 14, fmin.h, FRM_RUP, H(0x0000), FRM_RUP|NV, H(0x7c01), H(0x0000)                          // sNaN, 0 -> 0
  TEST_FP2N 15, fmin.h, FRM_RMM|DZ, H(0x0002), FRM_RMM|NV|DZ, H(0x7c01), H(0x0002)                    // sNaN, 0x1p-23 -> 0x1p-23
  TEST_FP2N 16, fmin.h, FRM_RNE|DZ|OF|UF|NX, H(0x7e00), FRM_RNE|NV|DZ|OF|UF|NX, 0xfffffffffffe4000, H(0x7c01)  // unboxed, sNaN -> NaN
  TEST_FP2N 17, fmin.h, FRM_RTZ, H(0x7c00), FRM_RTZ, H(0x7c00), 0x0000000000003e00                    // inf, unboxed -> inf
  TEST_FP2N 18, fmin.h, FRM_RDN, H(0x7e00), FRM_RDN, 0x0000000000003e00, 0xfffffffffffe4000           // unboxed, unboxed -> NaN
  TEST_FP2N 19, fmin.h, FRM_RUP, H(0x7c00), FRM_RUP|NV, H(0x7c00), H(0x7c01)                          // inf, sNaN -> inf
  TEST_FP2N 20, fmin.h, FRM_RMM|OF, H(0xfc00), FRM_RMM|OF, H(0xfc00), H(0x7e00)                       // -inf, NaN -> -inf
  TEST_FP2N 21, fmin.h, FRM_RNE, H(0x0000), FRM_RNE, H(0x0000), H(0x0000)                             // 0, 0 -> 0
  TEST_FP2N 22, fmin.h, FRM_RTZ, H(0x8000), FRM_RTZ, H(0x8000), H(0x8000)                             // -0, -0 -> -0
  TEST_FP2N 23, fmin.h, FRM_RDN, H(0x8000), FRM_RDN, H(0x0000), H(0x8000)                             // 0, -0 -> -0
  TEST_FP2N 24, fmin.h, FRM_RUP, H(0x0000), FRM_RUP, H(0x7c00), H(0x0000)                             // inf, 0 -> 0
  TEST_FP2N 25, fmin.h, FRM_RMM|UF, H(0x8000), FRM_RMM|NV|UF, H(0x8000), H(0xfd01)                    // -0, -sNaN -> -0
  TEST_FP2N 26, fmin.h, FRM_RNE, H(0xfc00), FRM_RNE|NV, H(0x7c01), H(0xfc00)                          // sNaN, -inf -> -inf
  TEST_FP2N 27, fmin.h, FRM_RTZ|NV|DZ|OF|UF|NX, H(0x7c00), FRM_RTZ|NV|DZ|OF|UF|NX, H(0x7c00), H(0x7c00)  // inf, inf -> inf
  TEST_FP2N 28, fmin.h, FRM_RDN, H(0xfc00), FRM_RDN, H(0x7c00), H(0xfc00)                             // inf, -inf -> -inf
  TEST_FP2N 29, fmin.h, FRM_RUP, H(0xfc00), FRM_RUP, H(0xfc00), H(0x7c00)                             // -inf, inf -> -inf
  TEST_FP2N 30, fmin.h, FRM_RMM|NX, H(0xfc00), FRM_RMM|NX, H(0xfc00), H(0xfc00)                       // -inf, -inf -> -inf
  TEST_FP2N 31, fmin.h, FRM_RNE, H(0x8000), FRM_RNE, H(0x8000), H(0x0000)                             // -0, 0 -> -0

  // registers that coincide, other registers
  TEST_FP2N_IN 32, fmin.h, fa0, fa0, fa0, FRM_RNE, H(0x9600), FRM_RNE, H(0x9600), H(0x9600)           // -0x1.8p-10, -0x1.8p-10 -> -0x1.8p-10
  TEST_FP2N_IN 33, fmin.h, fa0, fa0, fa1, FRM_RTZ, H(0xcc00), FRM_RTZ, H(0xcc00), H(0x3087)           // -16, 0x1.21cp-3 -> -16
  TEST_FP2N_IN 34, fmin.h, fa1, fa0, fa1, FRM_RDN, H(0xf800), FRM_RDN, H(0x3c00), H(0xf800)           // 1, -32768 -> -32768
  TEST_FP2N_IN 35, fmin.h, ft11, ft10, ft9, FRM_RUP, H(0x4100), FRM_RUP, H(0x4100), H(0x4900)         // 2.5, 10 -> 2.5
  TEST_FP2N_IN 36, fmin.h, f1, f2, f3, FRM_RMM|NV, H(0xc249), FRM_RMM|NV, H(0x8c00), H(0xc249)        // -0x1p-12, -0x1.924p+1 -> -0x1.924p+1
  TEST_FP2N_IN 37, fmin.h, f16, f15, f0, FRM_RNE, H(0xed41), FRM_RNE, H(0xed41), H(0x3800)            // -5380, 0.5 -> -5380
  TEST_FP2N_IN 38, fmin.h, f0, f16, f31, FRM_RTZ, H(0xbc00), FRM_RTZ, H(0x8ea0), H(0xbc00)            // -0x1.a8p-12, -1 -> -1

TEST_END
