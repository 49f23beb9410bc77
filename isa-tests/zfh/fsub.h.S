/* fsub.h fd, fs1, fs2, rm: fd = fs1 - fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fsub.h, dyn, FRM_RNE, H(0xbc00), FRM_RNE, H(0x3c00), H(0x4000)                          // 1 - 2 -> -1
  TEST_FP2 2, fsub.h, rtz, FRM_RUP, H(0x3e00), FRM_RUP, H(0x4100), H(0x3c00)                          // 2.5 - 1 -> 1.5
  TEST_FP2 3, fsub.h, dyn, FRM_RDN, H(0xc300), FRM_RDN, H(0xc200), H(0x3800)                          // -3 - 0.5 -> -3.5
  TEST_FP2 4, fsub.h, rup, FRM_RNE|NV, H(0xbe00), FRM_RNE|NV, H(0xc300), H(0xc000)                    // -3.5 - -2 -> -1.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fsub.h, dyn, FRM_RNE, H(0x5000), FRM_RNE|NX, H(0x5000), H(0x8002)                       // 32 - -0x1p-23 -> 32
  TEST_FP2 6, fsub.h, dyn, FRM_RTZ, H(0x5000), FRM_RTZ|NX, H(0x5000), H(0x8002)                       // 32 - -0x1p-23 -> 32
  TEST_FP2 7, fsub.h, dyn, FRM_RDN, H(0x5000), FRM_RDN|NX, H(0x5000), H(0x8002)                       // 32 - -0x1p-23 -> 32
  TEST_FP2 8, fsub.h, dyn, FRM_RMM|OF, H(0x5000), FRM_RMM|OF|NX, H(0x5000), H(0x8002)                 // 32 - -0x1p-23 -> 32
  TEST_FP2 9, fsub.h, rne, FRM_RDN, H(0xbfd7), FRM_RDN, H(0x3e5f), H(0x431b)                          // 0x1.97cp+0 - 0x1.c6cp+1 -> -0x1.f5cp+0
  TEST_FP2 10, fsub.h, dyn, FRM_RUP, H(0x42f4), FRM_RUP|NX, H(0x3555), H(0xc249)                      // 0x1.554p-2 - -0x1.924p+1 -> 0x1.bdp+1
  TEST_FP2 11, fsub.h, dyn, FRM_RNE, H(0x4100), FRM_RNE, H(0x3c00), H(0xbe00)                         // 1 - -1.5 -> 2.5
  TEST_FP2 12, fsub.h, rne, FRM_RDN|DZ, H(0xf800), FRM_RDN|DZ|NX, H(0x03ff), H(0x7800)                // 0x1.ff8p-15 - 32768 -> -32768
  TEST_FP2 13, fsub.h, rdn, FRM_RMM, H(0xf800), FRM_RMM|NX, H(0x03ff), H(0x7800)                      // 0x1.ff8p-15 - 32768 -> -32768
  TEST_FP2 14, fsub.h, rup, FRM_RNE, H(0xf7ff), FRM_RNE|NX, H(0x03ff), H(0x7800)                      // 0x1.ff8p-15 - 32768 -> -32752
  TEST_FP2 15, fsub.h, rmm, FRM_RTZ, H(0xf800), FRM_RTZ|NX, H(0x03ff), H(0x7800)                      // 0x1.ff8p-15 - 32768 -> -32768
  TEST_FP2 16, fsub.h, dyn, FRM_RNE|NV, H(0x7e00), FRM_RNE|NV, H(0xfc00), H(0x7e00)                   // -inf - NaN -> NaN
  TEST_FP2 17, fsub.h, rne, FRM_RDN, H(0x8005), FRM_RDN, H(0x8003), H(0x0002)                         // -0x1.8p-23 - 0x1p-23 -> -0x1.4p-22
  TEST_FP2 18, fsub.h, rtz, FRM_RUP, H(0x0000), FRM_RUP, H(0xbc01), H(0xbc01)                         // -0x1.004p+0 - -0x1.004p+0 -> 0
  TEST_FP2 19, fsub.h, dyn, FRM_RDN, H(0x8000), FRM_RDN, H(0xbc01), H(0xbc01)                         // -0x1.004p+0 - -0x1.004p+0 -> -0
  TEST_FP2 20, fsub.h, dyn, FRM_RUP|NX, H(0x0000), FRM_RUP|NX, H(0xbc01), H(0xbc01)                   // -0x1.004p+0 - -0x1.004p+0 -> 0
  TEST_FP2 21, fsub.h, rup, FRM_RNE, H(0xc900), FRM_RNE|NX, H(0x8002), H(0x4900)                      // -0x1p-23 - 10 -> -10
  TEST_FP2 22, fsub.h, dyn, FRM_RNE, H(0x69f2), FRM_RNE|NX, H(0x69f3), H(0x3c00)                      // 3046 - 1 -> 3044
  TEST_FP2 23, fsub.h, dyn, FRM_RTZ, H(0x69f2), FRM_RTZ|NX, H(0x69f3), H(0x3c00)                      // 3046 - 1 -> 3044
  TEST_FP2 24, fsub.h, rdn, FRM_RMM|UF, H(0x69f2), FRM_RMM|UF|NX, H(0x69f3), H(0x3c00)                // 3046 - 1 -> 3044
  TEST_FP2 25, fsub.h, dyn, FRM_RUP, H(0x69f3), FRM_RUP|NX, H(0x69f3), H(0x3c00)                      // 3046 - 1 -> 3046
  TEST_FP2 26, fsub.h, dyn, FRM_RMM, H(0x69f3), FRM_RMM|NX, H(0x69f3), H(0x3c00)                      // 3046 - 1 -> 3046
  TEST_FP2 27, fsub.h, rne, FRM_RDN, H(0xc5a4), FRM_RDN|NX, H(0xc249), H(0x4100)                      // -0x1.924p+1 - 2.5 -> -0x1.69p+2
  TEST_FP2 28, fsub.h, rtz, FRM_RUP|OF, H(0xc5a4), FRM_RUP|OF|NX, H(0xc249), H(0x4100)                // -0x1.924p+1 - 2.5 -> -0x1.69p+2
  TEST_FP2 29, fsub.h, dyn, FRM_RDN, H(0xc5a5), FRM_RDN|NX, H(0xc249), H(0x4100)                      // -0x1.924p+1 - 2.5 -> -0x1.694p+2
  TEST_FP2 30, fsub.h, rup, FRM_RNE, H(0xc5a4), FRM_RNE|NX, H(0xc249), H(0x4100)                      // -0x1.924p+1 - 2.5 -> -0x1.69p+2
  TEST_FP2 31, fsub.h, rdn, FRM_RMM, H(0xfc00), FRM_RMM|OF|NX, H(0xbc00), H(0x7bff)                   // -1 - 65504 -> -inf
  TEST_FP2 32, fsub.h, dyn, FRM_RDN|DZ, H(0x3c00), FRM_RDN|DZ|NX, H(0x3c01), H(0x03ff)                // 0x1.004p+0 - 0x1.ff8p-15 -> 1
  TEST_FP2 33, fsub.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE, H(0x7c00), H(0xfc00)                         // inf - -inf -> inf
  TEST_FP2 34, fsub.h, rne, FRM_RDN, H(0x7c00), FRM_RDN|OF|NX, H(0x4c00), H(0xfbff)                   // 16 - -65504 -> inf
  TEST_FP2 35, fsub.h, rmm, FRM_RTZ, H(0x7c00), FRM_RTZ|OF|NX, H(0x4c00), H(0xfbff)                   // 16 - -65504 -> inf
  TEST_FP2 36, fsub.h, dyn, FRM_RNE|NV, H(0x7e00), FRM_RNE|NV, H(0x7c01), H(0xfc00)                   // sNaN - -inf -> NaN
  TEST_FP2 37, fsub.h, dyn, FRM_RTZ, H(0x7bff), FRM_RTZ|OF|NX, H(0x7bfe), H(0xe800)                   // 65472 - -2048 -> 65504
  TEST_FP2 38, fsub.h, rtz, FRM_RUP, H(0xfbff), FRM_RUP|OF|NX, H(0xf3eb), H(0x7bff)                   // -16216 - 65504 -> -65504
  TEST_FP2 39, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xfe05), H(0x7c00)                         // -NaN - inf -> NaN
  TEST_FP2 40, fsub.h, dyn, FRM_RUP|NX, H(0x7c00), FRM_RUP|OF|NX, H(0x03ff), H(0xfbff)                // 0x1.ff8p-15 - -65504 -> inf
  TEST_FP2 41, fsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0xfd01), 0x0000000000003e00             // -sNaN - unboxed -> NaN
  TEST_FP2 42, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, 0x0000000000003e00, H(0x7c01)             // unboxed - sNaN -> NaN
  TEST_FP2 43, fsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0xfffffffffffe4000, 0xfffffffffffe4000       // unboxed - unboxed -> NaN
  TEST_FP2 44, fsub.h, rne, FRM_RDN|UF, H(0xfc00), FRM_RDN|UF, H(0xfc00), H(0x7c00)                   // -inf - inf -> -inf
  TEST_FP2 45, fsub.h, dyn, FRM_RNE, H(0x0000), FRM_RNE, H(0x0000), H(0x0000)                         // 0 - 0 -> 0
  TEST_FP2 46, fsub.h, dyn, FRM_RMM, H(0x0000), FRM_RMM, H(0x8000), H(0x8000)                         // -0 - -0 -> 0

  // cases that tell it from its neighbours
  TEST_FP2 47, fsub.h, rmm, FRM_RTZ, H(0x69f3), FRM_RTZ|NX, H(0x69f3), H(0x3c00)                      // 3046 - 1 -> 3046
  TEST_FP2 48, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0x0000000000003e00, H(0xc249)                // unboxed - -0x1.924p+1 -> NaN
  TEST_FP2 49, fsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x2880), 0xfffffffffffe4000                // 0x1.2p-5 - unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP2_IN 50, fsub.h, rmm, fa0, fa0, fa0, FRM_RTZ, H(0x0000), FRM_RTZ, H(0xbe00), H(0xbe00)       // -1.5 - -1.5 -> 0
  TEST_FP2_IN 51, fsub.h, dyn, fa0, fa0, fa1, FRM_RNE, H(0x3e00), FRM_RNE|NX, H(0x8400), H(0xbe00)    // -0x1p-14 - -1.5 -> 1.5
  TEST_FP2_IN 52, fsub.h, rne, fa1, fa0, fa1, FRM_RDN, H(0x2cac), FRM_RDN, H(0x3555), H(0x342a)       // 0x1.554p-2 - 0x1.0a8p-2 -> 0x1.2bp-4
  TEST_FP2_IN 53, fsub.h, dyn, ft11, ft10, ft9, FRM_RDN, H(0xbbfc), FRM_RDN, H(0x1600), H(0x3bff)     // 0x1.8p-10 - 0x1.ffcp-1 -> -0x1.ffp-1
  TEST_FP2_IN 54, fsub.h, rup, f1, f2, f3, FRM_RNE|NV, H(0xf7fc), FRM_RNE|NV, H(0xfbfe), H(0xf800)    // -65472 - -32768 -> -32704
  TEST_FP2_IN 55, fsub.h, dyn, f16, f15, f0, FRM_RMM, H(0x4212), FRM_RMM, H(0x2880), H(0xc200)        // 0x1.2p-5 - -3 -> 0x1.848p+1
  TEST_FP2_IN 56, fsub.h, rtz, f0, f16, f31, FRM_RUP, H(0xc07d), FRM_RUP, H(0xc192), H(0xb854)        // -0x1.648p+1 - -0x1.15p-1 -> -0x1.1f4p+1

TEST_END
