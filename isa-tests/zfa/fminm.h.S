/* fminm.h fd, fs1, fs2: fd = the smaller, -0 below +0, NaN if any is NaN (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2N 1, fminm.h, FRM_RTZ, H(0x3c00), FRM_RTZ, H(0x3c00), H(0x4000)                             // 1, 2 -> 1
  TEST_FP2N 2, fminm.h, FRM_RDN, H(0x3c00), FRM_RDN, H(0x4000), H(0x3c00)                             // 2, 1 -> 1
  TEST_FP2N 3, fminm.h, FRM_RUP, H(0xbc00), FRM_RUP, H(0xbc00), H(0x4000)                             // -1, 2 -> -1
  TEST_FP2N 4, fminm.h, FRM_RMM|NV, H(0xc000), FRM_RMM|NV, H(0x3c00), H(0xc000)                       // 1, -2 -> -2
  TEST_FP2N 5, fminm.h, FRM_RNE, H(0xc200), FRM_RNE, H(0xc200), H(0xc000)                             // -3, -2 -> -3

  // classes of operands and results, flags
  TEST_FP2N 6, fminm.h, FRM_RNE, H(0x8400), FRM_RNE, H(0x8003), H(0x8400)                             // -0x1.8p-23, -0x1p-14 -> -0x1p-14
  TEST_FP2N 7, fminm.h, FRM_RTZ, H(0x3800), FRM_RTZ, H(0x7bff), H(0x3800)                             // 65504, 0.5 -> 0.5
  TEST_FP2N 8, fminm.h, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffffffe4000, 0x0000000000003e00           // unboxed, unboxed -> NaN
  TEST_FP2N 9, fminm.h, FRM_RUP, H(0x7e00), FRM_RUP|NV, H(0x875d), H(0x7c01)                          // -0x1.d74p-14, sNaN -> NaN
  TEST_FP2N 10, fminm.h, FRM_RMM|NV, H(0x0001), FRM_RMM|NV, H(0x0001), H(0x1000)                      // 0x1p-24, 0x1p-11 -> 0x1p-24
  TEST_FP2N 11, fminm.h, FRM_RNE, H(0x83ff), FRM_RNE, H(0x0003), H(0x83ff)                            // 0x1.8p-23, -0x1.ff8p-15 -> -0x1.ff8p-15
  TEST_FP2N 12, fminm.h, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x0000), H(0x0002)                            // 0, 0x1p-23 -> 0
  TEST_FP2N 13, fminm.h, FRM_RDN, H(0x7e00), FRM_RDN, H(0x7e00), H(0xfc00)                            // NaN, -inf -> NaN
  TEST_FP2N 14, fminm.h, FRM_RUP, H(0xfc00), FRM_RUP, H(0xfc00), H(0x8000)                            // -inf, -0 -> -inf
  TEST_FP2N 15, fminm.h, FRM_RMM|DZ, H(0xfc00), FRM_RMM|DZ, H(0x0000), H(0xfc00)                      // 0, -inf -> -inf
  TEST_FP2N 16, fminm.h, FRM_RNE|NV|DZ|OF|UF|NX, H(0x7e00), FRM_RNE|NV|DZ|OF|UF|NX, 0x000000000000be00, 0xfffffffffffe4000  // unboxed, unboxed -> NaN
  TEST_FP2N 17, fminm.h, FRM_RTZ, H(0xfc00), FRM_RTZ, H(0xfc00), H(0xfc00)                            // -inf, -inf -> -inf
  TEST_FP2N 18, fminm.h, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfd01), H(0xfe05)                         // -sNaN, -NaN -> NaN
  TEST_FP2N 19, fminm.h, FRM_RUP, H(0x8000), FRM_RUP, H(0x0000), H(0x8000)                            // 0, -0 -> -0
  TEST_FP2N 20, fminm.h, FRM_RMM|OF, H(0xfc00), FRM_RMM|OF, H(0xfc00), H(0x7c00)                      // -inf, inf -> -inf
  TEST_FP2N 21, fminm.h, FRM_RNE, H(0x8000), FRM_RNE, H(0x8000), H(0x0000)                            // -0, 0 -> -0
  TEST_FP2N 22, fminm.h, FRM_RTZ, H(0x7c00), FRM_RTZ, H(0x7c00), H(0x7c00)                            // inf, inf -> inf
  TEST_FP2N 23, fminm.h, FRM_RDN, H(0xfc00), FRM_RDN, H(0x7c00), H(0xfc00)                            // inf, -inf -> -inf
  TEST_FP2N 24, fminm.h, FRM_RUP, H(0x0000), FRM_RUP, H(0x0000), H(0x0000)                            // 0, 0 -> 0
  TEST_FP2N 25, fminm.h, FRM_RMM|UF, H(0x8000), FRM_RMM|UF, H(0x8000), H(0x8000)                      // -0, -0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2N 26, fminm.h, FRM_RNE, H(0x7e00), FRM_RNE, 0xfffffffffffe4000, H(0x5000)                   // unboxed, 32 -> NaN
  TEST_FP2N 27, fminm.h, FRM_RTZ, H(0x7e00), FRM_RTZ, H(0xb424), 0xfffffffffffe4000                   // -0x1.09p-2, unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2N_IN 28, fminm.h, fa0, fa0, fa0, FRM_RNE, H(0x7800), FRM_RNE, H(0x7800), H(0x7800)          // 32768, 32768 -> 32768
  TEST_FP2N_IN 29, fminm.h, fa0, fa0, fa1, FRM_RTZ, H(0xdcc0), FRM_RTZ, H(0xb0b9), H(0xdcc0)          // -0x1.2e4p-3, -304 -> -304
  TEST_FP2N_IN 30, fminm.h, fa1, fa0, fa1, FRM_RDN, H(0x5cc0), FRM_RDN, H(0x6800), H(0x5cc0)          // 2048, 304 -> 304
  TEST_FP2N_IN 31, fminm.h, ft11, ft10, ft9, FRM_RUP, H(0xc6fe), FRM_RUP, H(0xc6fe), H(0x8e57)        // -0x1.bf8p+2, -0x1.95cp-12 -> -0x1.bf8p+2
  TEST_FP2N_IN 32, fminm.h, f1, f2, f3, FRM_RMM|NV, H(0xc100), FRM_RMM|NV, H(0xc100), H(0x8400)       // -2.5, -0x1p-14 -> -2.5
  TEST_FP2N_IN 33, fminm.h, f16, f15, f0, FRM_RNE, H(0xc200), FRM_RNE, H(0xc200), H(0x36cf)           // -3, 0x1.b3cp-2 -> -3
  TEST_FP2N_IN 34, fminm.h, f0, f16, f31, FRM_RTZ, H(0x30b9), FRM_RTZ, H(0x30b9), H(0x7bfe)           // 0x1.2e4p-3, 65472 -> 0x1.2e4p-3

TEST_END
