/* fsub.h fd, fs1, fs2, rm: fd = fs1 - fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fsub.h, dyn, FRM_RNE, H(0xbc00), FRM_RNE, H(0x3c00), H(0x4000)                          // 1 - 2 -> -1
  TEST_FP2 2, fsub.h, rtz, FRM_RUP, H(0x3e00), FRM_RUP, H(0x4100), H(0x3c00)                          // 2.5 - 1 -> 1.5
  TEST_FP2 3, fsub.h, dyn, FRM_RDN, H(0xc300), FRM_RDN, H(0xc200), H(0x3800)                          // -3 - 0.5 -> -3.5
  TEST_FP2 4, fsub.h, rup, FRM_RNE|NV, H(0xbe00), FRM_RNE|NV, H(0xc300), H(0xc000)                    // -3.5 - -2 -> -1.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fsub.h, dyn, FRM_RNE, H(0xc1a4), FRM_RNE, H(0xc192), H(0x2880)                          // -0x1.648p+1 - 0x1.2p-5 -> -0x1.69p+1
  TEST_FP2 6, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfd01), H(0x7c01)                       // -sNaN - sNaN -> NaN
  TEST_FP2 7, fsub.h, dyn, FRM_RNE, H(0x4112), FRM_RNE, H(0x2880), H(0xc100)                          // 0x1.2p-5 - -2.5 -> 0x1.448p+1
  TEST_FP2 8, fsub.h, rne, FRM_RDN|OF, H(0xd17e), FRM_RDN|OF|NX, H(0xc9f6), H(0x5000)                 // -0x1.7d8p+3 - 32 -> -43.9375
  TEST_FP2 9, fsub.h, dyn, FRM_RDN, H(0xd17e), FRM_RDN|NX, H(0xc9f6), H(0x5000)                       // -0x1.7d8p+3 - 32 -> -43.9375
  TEST_FP2 10, fsub.h, dyn, FRM_RUP, H(0xd17d), FRM_RUP|NX, H(0xc9f6), H(0x5000)                      // -0x1.7d8p+3 - 32 -> -0x1.5f4p+5
  TEST_FP2 11, fsub.h, dyn, FRM_RTZ, H(0x3e5e), FRM_RTZ|NX, H(0x3e5f), H(0x0003)                      // 0x1.97cp+0 - 0x1.8p-23 -> 0x1.978p+0
  TEST_FP2 12, fsub.h, rup, FRM_RNE|DZ, H(0x3e5f), FRM_RNE|DZ|NX, H(0x3e5f), H(0x0003)                // 0x1.97cp+0 - 0x1.8p-23 -> 0x1.97cp+0
  TEST_FP2 13, fsub.h, dyn, FRM_RMM, H(0x3e5f), FRM_RMM|NX, H(0x3e5f), H(0x0003)                      // 0x1.97cp+0 - 0x1.8p-23 -> 0x1.97cp+0
  TEST_FP2 14, fsub.h, dyn, FRM_RNE, H(0xc4a4), FRM_RNE|NX, H(0xbe00), H(0x4249)                      // -1.5 - 0x1.924p+1 -> -0x1.29p+2
  TEST_FP2 15, fsub.h, rtz, FRM_RUP, H(0xc4a4), FRM_RUP|NX, H(0xbe00), H(0x4249)                      // -1.5 - 0x1.924p+1 -> -0x1.29p+2
  TEST_FP2 16, fsub.h, rdn, FRM_RMM|NV, H(0xc4a5), FRM_RMM|NV|NX, H(0xbe00), H(0x4249)                // -1.5 - 0x1.924p+1 -> -0x1.294p+2
  TEST_FP2 17, fsub.h, dyn, FRM_RUP, H(0xc4a4), FRM_RUP|NX, H(0xbe00), H(0x4249)                      // -1.5 - 0x1.924p+1 -> -0x1.29p+2
  TEST_FP2 18, fsub.h, rmm, FRM_RTZ, H(0xc4a5), FRM_RTZ|NX, H(0xbe00), H(0x4249)                      // -1.5 - 0x1.924p+1 -> -0x1.294p+2
  TEST_FP2 19, fsub.h, rne, FRM_RDN, H(0x7bfe), FRM_RDN|NX, H(0x7bfe), H(0xcc00)                      // 65472 - -16 -> 65472
  TEST_FP2 20, fsub.h, dyn, FRM_RTZ, H(0x7bfe), FRM_RTZ|NX, H(0x7bfe), H(0xcc00)                      // 65472 - -16 -> 65472
  TEST_FP2 21, fsub.h, dyn, FRM_RDN, H(0x7bfe), FRM_RDN|NX, H(0x7bfe), H(0xcc00)                      // 65472 - -16 -> 65472
  TEST_FP2 22, fsub.h, rup, FRM_RNE, H(0x7bff), FRM_RNE|NX, H(0x7bfe), H(0xcc00)                      // 65472 - -16 -> 65504
  TEST_FP2 23, fsub.h, dyn, FRM_RMM, H(0x7bff), FRM_RMM|NX, H(0x7bfe), H(0xcc00)                      // 65472 - -16 -> 65504
  TEST_FP2 24, fsub.h, dyn, FRM_RNE|UF, H(0x4100), FRM_RNE|UF|NX, H(0x4100), H(0x8c00)                // 2.5 - -0x1p-12 -> 2.5
  TEST_FP2 25, fsub.h, rtz, FRM_RUP, H(0x4100), FRM_RUP|NX, H(0x4100), H(0x8c00)                      // 2.5 - -0x1p-12 -> 2.5
  TEST_FP2 26, fsub.h, rmm, FRM_RTZ, H(0x4100), FRM_RTZ|NX, H(0x4100), H(0x8c00)                      // 2.5 - -0x1p-12 -> 2.5
  TEST_FP2 27, fsub.h, rdn, FRM_RMM, H(0x3c00), FRM_RMM|NX, H(0x0001), H(0xbc00)                      // 0x1p-24 - -1 -> 1
  TEST_FP2 28, fsub.h, dyn, FRM_RTZ, H(0xfbff), FRM_RTZ|OF|NX, H(0xf800), H(0x7800)                   // -32768 - 32768 -> -65504
  TEST_FP2 29, fsub.h, dyn, FRM_RMM, H(0xfc00), FRM_RMM|OF|NX, H(0xf800), H(0x7800)                   // -32768 - 32768 -> -inf
  TEST_FP2 30, fsub.h, dyn, FRM_RUP, H(0x7c00), FRM_RUP|OF|NX, H(0x7bff), H(0xc100)                   // 65504 - -2.5 -> inf
  TEST_FP2 31, fsub.h, rne, FRM_RDN, H(0x8005), FRM_RDN, H(0x8002), H(0x0003)                         // -0x1p-23 - 0x1.8p-23 -> -0x1.4p-22
  TEST_FP2 32, fsub.h, rtz, FRM_RUP|DZ, H(0x0000), FRM_RUP|DZ, H(0xbe00), H(0xbe00)                   // -1.5 - -1.5 -> 0
  TEST_FP2 33, fsub.h, rup, FRM_RNE, H(0x0000), FRM_RNE, H(0xbe00), H(0xbe00)                         // -1.5 - -1.5 -> 0
  TEST_FP2 34, fsub.h, dyn, FRM_RNE, H(0x0001), FRM_RNE, H(0x8001), H(0x8002)                         // -0x1p-24 - -0x1p-23 -> 0x1p-24
  TEST_FP2 35, fsub.h, rne, FRM_RDN, H(0x7c00), FRM_RDN|OF|NX, H(0x73eb), H(0xfbff)                   // 16216 - -65504 -> inf
  TEST_FP2 36, fsub.h, dyn, FRM_RDN|NV, H(0x7bff), FRM_RDN|NV|OF|NX, H(0x73eb), H(0xfbff)             // 16216 - -65504 -> 65504
  TEST_FP2 37, fsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0xfe05), 0x000000000000be00                // -NaN - unboxed -> NaN
  TEST_FP2 38, fsub.h, rmm, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x83ff), H(0x83ff)                         // -0x1.ff8p-15 - -0x1.ff8p-15 -> 0
  TEST_FP2 39, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfc00), H(0xfc00)                      // -inf - -inf -> NaN
  TEST_FP2 40, fsub.h, dyn, FRM_RNE|NX, H(0x0000), FRM_RNE|NX, H(0x0000), H(0x8000)                   // 0 - -0 -> 0
  TEST_FP2 41, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffffffe4000, 0xfffffffffffe4000       // unboxed - unboxed -> NaN
  TEST_FP2 42, fsub.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE, H(0x7c00), H(0x8000)                         // inf - -0 -> inf
  TEST_FP2 43, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0x0000000000003e00, H(0xfe05)                // unboxed - -NaN -> NaN
  TEST_FP2 44, fsub.h, dyn, FRM_RNE|UF, H(0xfc00), FRM_RNE|UF, H(0x8000), H(0x7c00)                   // -0 - inf -> -inf
  TEST_FP2 45, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0x7c00), H(0x7c00)                      // inf - inf -> NaN
  TEST_FP2 46, fsub.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE, H(0x7c00), H(0xfc00)                         // inf - -inf -> inf
  TEST_FP2 47, fsub.h, rne, FRM_RDN, H(0xfc00), FRM_RDN, H(0xfc00), H(0x7c00)                         // -inf - inf -> -inf
  TEST_FP2 48, fsub.h, dyn, FRM_RNE|OF, H(0x0000), FRM_RNE|OF, H(0x0000), H(0x0000)                   // 0 - 0 -> 0
  TEST_FP2 49, fsub.h, rne, FRM_RDN, H(0x8000), FRM_RDN, H(0x8000), H(0x0000)                         // -0 - 0 -> -0
  TEST_FP2 50, fsub.h, rdn, FRM_RMM, H(0x8000), FRM_RMM, H(0x8000), H(0x8000)                         // -0 - -0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2 51, fsub.h, rtz, FRM_RUP, H(0xd17d), FRM_RUP|NX, H(0xc9f6), H(0x5000)                      // -0x1.7d8p+3 - 32 -> -0x1.5f4p+5
  TEST_FP2 52, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffffffe4000, H(0x3c00)                // unboxed - 1 -> NaN
  TEST_FP2 53, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x3854), 0x000000000000be00                // 0x1.15p-1 - unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 54, fsub.h, rmm, fa0, fa0, fa0, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x3bff), H(0x3bff)       // 0x1.ffcp-1 - 0x1.ffcp-1 -> 0
  TEST_FP2_IN 55, fsub.h, dyn, fa0, fa0, fa1, FRM_RNE, H(0x431b), FRM_RNE|NX, H(0x0401), H(0xc31b)    // 0x1.004p-14 - -0x1.c6cp+1 -> 0x1.c6cp+1
  TEST_FP2_IN 56, fsub.h, rup, fa1, fa0, fa1, FRM_RNE, H(0xcaf6), FRM_RNE, H(0xc9f6), H(0x4000)       // -0x1.7d8p+3 - 2 -> -0x1.bd8p+3
  TEST_FP2_IN 57, fsub.h, dyn, ft11, ft10, ft9, FRM_RNE, H(0xb156), FRM_RNE, H(0x3555), H(0x3800)     // 0x1.554p-2 - 0.5 -> -0x1.558p-3
  TEST_FP2_IN 58, fsub.h, rdn, f1, f2, f3, FRM_RMM|NV, H(0x69f3), FRM_RMM|NV|NX, H(0x3c00), H(0xe9f3)  // 1 - -3046 -> 3046
  TEST_FP2_IN 59, fsub.h, dyn, f16, f15, f0, FRM_RUP, H(0x49f7), FRM_RUP|NX, H(0x1600), H(0xc9f6)     // 0x1.8p-10 - -0x1.7d8p+3 -> 0x1.7dcp+3
  TEST_FP2_IN 60, fsub.h, rdn, f0, f16, f31, FRM_RMM, H(0xf3ea), FRM_RMM|NX, H(0x49f6), H(0x73eb)     // 0x1.7d8p+3 - 16216 -> -16208

TEST_END
