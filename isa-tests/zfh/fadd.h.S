/* fadd.h fd, fs1, fs2, rm: fd = fs1 + fs2 (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP2 1, fadd.h, dyn, FRM_RNE, H(0x4200), FRM_RNE, H(0x3c00), H(0x4000)                          // 1 + 2 -> 3
  TEST_FP2 2, fadd.h, rtz, FRM_RUP, H(0x4300), FRM_RUP, H(0x4100), H(0x3c00)                          // 2.5 + 1 -> 3.5
  TEST_FP2 3, fadd.h, dyn, FRM_RDN, H(0xc100), FRM_RDN, H(0xc200), H(0x3800)                          // -3 + 0.5 -> -2.5
  TEST_FP2 4, fadd.h, rup, FRM_RNE|NV, H(0xc580), FRM_RNE|NV, H(0xc300), H(0xc000)                    // -3.5 + -2 -> -5.5

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP2 5, fadd.h, dyn, FRM_RNE, H(0x0a60), FRM_RNE, H(0x9200), H(0x1398)                          // -0x1.8p-11 + 0x1.e6p-11 -> 0x1.98p-13
  TEST_FP2 6, fadd.h, rne, FRM_RDN, H(0xcc10), FRM_RDN|NX, H(0xcc00), H(0xb3ca)                       // -16 + -0x1.f28p-3 -> -16.25
  TEST_FP2 7, fadd.h, dyn, FRM_RDN, H(0xcc10), FRM_RDN|NX, H(0xcc00), H(0xb3ca)                       // -16 + -0x1.f28p-3 -> -16.25
  TEST_FP2 8, fadd.h, dyn, FRM_RUP|OF, H(0xcc0f), FRM_RUP|OF|NX, H(0xcc00), H(0xb3ca)                 // -16 + -0x1.f28p-3 -> -0x1.03cp+4
  TEST_FP2 9, fadd.h, dyn, FRM_RNE, H(0x4900), FRM_RNE|NX, H(0x4900), H(0x0002)                       // 10 + 0x1p-23 -> 10
  TEST_FP2 10, fadd.h, dyn, FRM_RTZ, H(0x4900), FRM_RTZ|NX, H(0x4900), H(0x0002)                      // 10 + 0x1p-23 -> 10
  TEST_FP2 11, fadd.h, rdn, FRM_RMM, H(0x4900), FRM_RMM|NX, H(0x4900), H(0x0002)                      // 10 + 0x1p-23 -> 10
  TEST_FP2 12, fadd.h, dyn, FRM_RMM|DZ, H(0x4900), FRM_RMM|DZ|NX, H(0x4900), H(0x0002)                // 10 + 0x1p-23 -> 10
  TEST_FP2 13, fadd.h, rup, FRM_RNE, H(0x4000), FRM_RNE|NX, H(0x8c00), H(0x4000)                      // -0x1p-12 + 2 -> 2
  TEST_FP2 14, fadd.h, rne, FRM_RDN, H(0x67fe), FRM_RDN|NX, H(0xbe00), H(0x6800)                      // -1.5 + 2048 -> 2046
  TEST_FP2 15, fadd.h, rtz, FRM_RUP, H(0x67fe), FRM_RUP|NX, H(0xbe00), H(0x6800)                      // -1.5 + 2048 -> 2046
  TEST_FP2 16, fadd.h, dyn, FRM_RDN|NV, H(0x67fe), FRM_RDN|NV|NX, H(0xbe00), H(0x6800)                // -1.5 + 2048 -> 2046
  TEST_FP2 17, fadd.h, dyn, FRM_RUP, H(0x67ff), FRM_RUP|NX, H(0xbe00), H(0x6800)                      // -1.5 + 2048 -> 2047
  TEST_FP2 18, fadd.h, rmm, FRM_RTZ, H(0x67ff), FRM_RTZ|NX, H(0xbe00), H(0x6800)                      // -1.5 + 2048 -> 2047
  TEST_FP2 19, fadd.h, dyn, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x8c00), H(0x0c00)                         // -0x1p-12 + 0x1p-12 -> 0
  TEST_FP2 20, fadd.h, rup, FRM_RNE|NX, H(0x0000), FRM_RNE|NX, H(0x8c00), H(0x0c00)                   // -0x1p-12 + 0x1p-12 -> 0
  TEST_FP2 21, fadd.h, dyn, FRM_RMM, H(0x0000), FRM_RMM, H(0x8c00), H(0x0c00)                         // -0x1p-12 + 0x1p-12 -> 0
  TEST_FP2 22, fadd.h, dyn, FRM_RNE, H(0xb7d7), FRM_RNE, H(0xb7d7), H(0x0000)                         // -0x1.f5cp-2 + 0 -> -0x1.f5cp-2
  TEST_FP2 23, fadd.h, rne, FRM_RDN, H(0xc100), FRM_RDN|NX, H(0xbe00), H(0xbc01)                      // -1.5 + -0x1.004p+0 -> -2.5
  TEST_FP2 24, fadd.h, rtz, FRM_RUP|UF, H(0xc100), FRM_RUP|UF|NX, H(0xbe00), H(0xbc01)                // -1.5 + -0x1.004p+0 -> -2.5
  TEST_FP2 25, fadd.h, rdn, FRM_RMM, H(0xc101), FRM_RMM|NX, H(0xbe00), H(0xbc01)                      // -1.5 + -0x1.004p+0 -> -0x1.404p+1
  TEST_FP2 26, fadd.h, dyn, FRM_RUP, H(0xc100), FRM_RUP|NX, H(0xbe00), H(0xbc01)                      // -1.5 + -0x1.004p+0 -> -2.5
  TEST_FP2 27, fadd.h, rmm, FRM_RTZ, H(0xc101), FRM_RTZ|NX, H(0xbe00), H(0xbc01)                      // -1.5 + -0x1.004p+0 -> -0x1.404p+1
  TEST_FP2 28, fadd.h, dyn, FRM_RMM|OF, H(0x5333), FRM_RMM|OF|NX, H(0x83ff), H(0x5333)                // -0x1.ff8p-15 + 57.59375 -> 57.59375
  TEST_FP2 29, fadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0xfffffffffffe4000, H(0xb3ca)                // unboxed + -0x1.f28p-3 -> NaN
  TEST_FP2 30, fadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xfc00), 0x0000000000003e00                // -inf + unboxed -> NaN
  TEST_FP2 31, fadd.h, dyn, FRM_RNE, H(0x0001), FRM_RNE, H(0x0002), H(0x8001)                         // 0x1p-23 + -0x1p-24 -> 0x1p-24
  TEST_FP2 32, fadd.h, dyn, FRM_RTZ|DZ, H(0xc249), FRM_RTZ|DZ|NX, H(0xc249), H(0x8002)                // -0x1.924p+1 + -0x1p-23 -> -0x1.924p+1
  TEST_FP2 33, fadd.h, rne, FRM_RDN, H(0x7c00), FRM_RDN|OF|NX, H(0x6800), H(0x7bfe)                   // 2048 + 65472 -> inf
  TEST_FP2 34, fadd.h, rtz, FRM_RUP, H(0x7bff), FRM_RUP|OF|NX, H(0x6800), H(0x7bfe)                   // 2048 + 65472 -> 65504
  TEST_FP2 35, fadd.h, dyn, FRM_RDN, H(0x7bff), FRM_RDN|OF|NX, H(0x6800), H(0x7bfe)                   // 2048 + 65472 -> 65504
  TEST_FP2 36, fadd.h, dyn, FRM_RNE|NV, H(0x7c00), FRM_RNE|NV, H(0x7c00), H(0x8000)                   // inf + -0 -> inf
  TEST_FP2 37, fadd.h, rne, FRM_RDN, H(0x83fe), FRM_RDN, H(0x0002), H(0x8400)                         // 0x1p-23 + -0x1p-14 -> -0x1.ffp-15
  TEST_FP2 38, fadd.h, dyn, FRM_RTZ, H(0xfbff), FRM_RTZ|OF|NX, H(0xf800), H(0xfbfe)                   // -32768 + -65472 -> -65504
  TEST_FP2 39, fadd.h, rmm, FRM_RTZ, H(0xfc00), FRM_RTZ|OF|NX, H(0xf800), H(0xfbfe)                   // -32768 + -65472 -> -inf
  TEST_FP2 40, fadd.h, dyn, FRM_RNE|NX, H(0x7e00), FRM_RNE|NV|NX, H(0xfe05), H(0x7c01)                // -NaN + sNaN -> NaN
  TEST_FP2 41, fadd.h, rne, FRM_RDN, H(0x7c00), FRM_RDN, H(0x8000), H(0x7c00)                         // -0 + inf -> inf
  TEST_FP2 42, fadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0x0000000000003e00, H(0xfe05)                // unboxed + -NaN -> NaN
  TEST_FP2 43, fadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfd01), 0xfffffffffffe4000             // -sNaN + unboxed -> NaN
  TEST_FP2 44, fadd.h, dyn, FRM_RNE|UF, H(0x0000), FRM_RNE|UF, H(0x0000), H(0x8000)                   // 0 + -0 -> 0
  TEST_FP2 45, fadd.h, rdn, FRM_RMM, H(0x8000), FRM_RMM, H(0x8000), H(0x0000)                         // -0 + 0 -> -0
  TEST_FP2 46, fadd.h, rne, FRM_RDN, H(0x7c00), FRM_RDN, H(0x7c00), H(0x7c00)                         // inf + inf -> inf
  TEST_FP2 47, fadd.h, rup, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, H(0x03ff), H(0x7bff)                   // 0x1.ff8p-15 + 65504 -> inf
  TEST_FP2 48, fadd.h, dyn, FRM_RNE|OF, H(0x7e00), FRM_RNE|NV|OF, H(0x7c00), H(0xfc00)                // inf + -inf -> NaN
  TEST_FP2 49, fadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfc00), H(0x7c00)                      // -inf + inf -> NaN
  TEST_FP2 50, fadd.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE, H(0xfc00), H(0xfc00)                         // -inf + -inf -> -inf
  TEST_FP2 51, fadd.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x0000), H(0x0000)                         // 0 + 0 -> 0
  TEST_FP2 52, fadd.h, dyn, FRM_RNE|DZ, H(0x8000), FRM_RNE|DZ, H(0x8000), H(0x8000)                   // -0 + -0 -> -0

  // cases that tell it from its neighbours
  TEST_FP2 53, fadd.h, dyn, FRM_RMM, H(0x67ff), FRM_RMM|NX, H(0xbe00), H(0x6800)                      // -1.5 + 2048 -> 2047

  // registers that coincide, other registers
  TEST_FP2_IN 54, fadd.h, rne, fa0, fa0, fa0, FRM_RDN, H(0x0801), FRM_RDN, H(0x0401), H(0x0401)       // 0x1.004p-14 + 0x1.004p-14 -> 0x1.004p-13
  TEST_FP2_IN 55, fadd.h, dyn, fa0, fa0, fa1, FRM_RDN, H(0xb556), FRM_RDN|NX, H(0xb555), H(0x8401)    // -0x1.554p-2 + -0x1.004p-14 -> -0x1.558p-2
  TEST_FP2_IN 56, fadd.h, rup, fa1, fa0, fa1, FRM_RNE, H(0x3800), FRM_RNE, H(0xb800), H(0x3c00)       // -0.5 + 1 -> 0.5
  TEST_FP2_IN 57, fadd.h, dyn, ft11, ft10, ft9, FRM_RMM, H(0x5333), FRM_RMM|NX, H(0x5333), H(0x9600)  // 57.59375 + -0x1.8p-10 -> 57.59375
  TEST_FP2_IN 58, fadd.h, rup, f1, f2, f3, FRM_RNE|NV, H(0x484e), FRM_RNE|NV|NX, H(0x4900), H(0xbd96)  // 10 + -0x1.658p+0 -> 8.609375
  TEST_FP2_IN 59, fadd.h, dyn, f16, f15, f0, FRM_RMM, H(0xb67f), FRM_RMM, H(0xb685), H(0x1600)        // -0x1.a14p-2 + 0x1.8p-10 -> -0x1.9fcp-2
  TEST_FP2_IN 60, fadd.h, rdn, f0, f16, f31, FRM_RMM, H(0x448a), FRM_RMM, H(0x4249), H(0x3d96)        // 0x1.924p+1 + 0x1.658p+0 -> 0x1.228p+2

TEST_END
