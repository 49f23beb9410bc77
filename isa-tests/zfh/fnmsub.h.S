/* fnmsub.h fd, fs1, fs2, fs3, rm: fd = -(fs1 * fs2) + fs3, rounded once (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fnmsub.h, dyn, FRM_RNE, H(0xc000), FRM_RNE, H(0x4000), H(0x4200), H(0x4400)             // -(2 * 3) + 4 -> -2
  TEST_FP3 2, fnmsub.h, rtz, FRM_RUP, H(0x4600), FRM_RUP, H(0x4100), H(0xc000), H(0x3c00)             // -(2.5 * -2) + 1 -> 6
  TEST_FP3 3, fnmsub.h, dyn, FRM_RDN, H(0xc100), FRM_RDN, H(0xbc00), H(0x3800), H(0xc200)             // -(-1 * 0.5) + -3 -> -2.5
  TEST_FP3 4, fnmsub.h, rup, FRM_RNE|NV, H(0xccc0), FRM_RNE|NV, H(0x4200), H(0x4200), H(0xc900)       // -(3 * 3) + -10 -> -19

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fnmsub.h, dyn, FRM_RNE, H(0xc508), FRM_RNE|NX, H(0x0400), H(0xb800), H(0xc508)          // -(0x1p-14 * -0.5) + -5.03125 -> -5.03125
  TEST_FP3 6, fnmsub.h, dyn, FRM_RMM, H(0xc508), FRM_RMM|NX, H(0x0400), H(0xb800), H(0xc508)          // -(0x1p-14 * -0.5) + -5.03125 -> -5.03125
  TEST_FP3 7, fnmsub.h, dyn, FRM_RTZ, H(0xc9a8), FRM_RTZ|NX, H(0xb555), H(0x8400), H(0xc9a8)          // -(-0x1.554p-2 * -0x1p-14) + -11.3125 -> -11.3125
  TEST_FP3 8, fnmsub.h, rtz, FRM_RUP|OF, H(0x42c6), FRM_RUP|OF|NX, H(0x34bb), H(0xc200), H(0x4100)    // -(0x1.2ecp-2 * -3) + 2.5 -> 0x1.b18p+1
  TEST_FP3 9, fnmsub.h, rmm, FRM_RTZ, H(0x42c6), FRM_RTZ|NX, H(0x34bb), H(0xc200), H(0x4100)          // -(0x1.2ecp-2 * -3) + 2.5 -> 0x1.b18p+1
  TEST_FP3 10, fnmsub.h, rne, FRM_RDN, H(0x6153), FRM_RDN, H(0x3555), H(0xe800), H(0xbc00)            // -(0x1.554p-2 * -2048) + -1 -> 681.5
  TEST_FP3 11, fnmsub.h, dyn, FRM_RUP, H(0x1613), FRM_RUP|NX, H(0x34bb), H(0x8401), H(0x1600)         // -(0x1.2ecp-2 * -0x1.004p-14) + 0x1.8p-10 -> 0x1.84cp-10
  TEST_FP3 12, fnmsub.h, dyn, FRM_RNE|DZ, H(0x0003), FRM_RNE|DZ|UF|NX, H(0x8002), H(0x0003), H(0x0003)  // -(-0x1p-23 * 0x1.8p-23) + 0x1.8p-23 -> 0x1.8p-23
  TEST_FP3 13, fnmsub.h, rne, FRM_RDN, H(0x7c00), FRM_RDN|OF|NX, H(0xfbff), H(0x6800), H(0x83ff)      // -(-65504 * 2048) + -0x1.ff8p-15 -> inf
  TEST_FP3 14, fnmsub.h, dyn, FRM_RTZ, H(0x7bff), FRM_RTZ|OF|NX, H(0xfbff), H(0x6800), H(0x83ff)      // -(-65504 * 2048) + -0x1.ff8p-15 -> 65504
  TEST_FP3 15, fnmsub.h, dyn, FRM_RMM, H(0x7c00), FRM_RMM|OF|NX, H(0xfbff), H(0x6800), H(0x83ff)      // -(-65504 * 2048) + -0x1.ff8p-15 -> inf
  TEST_FP3 16, fnmsub.h, dyn, FRM_RNE|NV, H(0xbe00), FRM_RNE|NV, H(0x8c00), H(0xe800), H(0xbc00)      // -(-0x1p-12 * -2048) + -1 -> -1.5
  TEST_FP3 17, fnmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xbc00), 0xfffffffffffe4000, H(0xc249)   // -(-1 * unboxed) + -0x1.924p+1 -> NaN
  TEST_FP3 18, fnmsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x49a8), H(0xfd01), H(0x9600)         // -(11.3125 * -sNaN) + -0x1.8p-10 -> NaN
  TEST_FP3 19, fnmsub.h, rne, FRM_RDN, H(0x0007), FRM_RDN, H(0x0c00), H(0x9600), H(0x0001)            // -(0x1p-12 * -0x1.8p-10) + 0x1p-24 -> 0x1.cp-22
  TEST_FP3 20, fnmsub.h, dyn, FRM_RDN, H(0xfc00), FRM_RDN|OF|NX, H(0xc9a8), H(0xfbff), H(0x0400)      // -(-11.3125 * -65504) + 0x1p-14 -> -inf
  TEST_FP3 21, fnmsub.h, rup, FRM_RNE, H(0xfbff), FRM_RNE|OF|NX, H(0xc9a8), H(0xfbff), H(0x0400)      // -(-11.3125 * -65504) + 0x1p-14 -> -65504
  TEST_FP3 22, fnmsub.h, dyn, FRM_RNE, H(0xcffe), FRM_RNE|NX, H(0x1200), H(0x7bff), H(0x4c00)         // -(0x1.8p-11 * 65504) + 16 -> -0x1.ff8p+4
  TEST_FP3 23, fnmsub.h, rtz, FRM_RUP, H(0xcffe), FRM_RUP|NX, H(0x1200), H(0x7bff), H(0x4c00)         // -(0x1.8p-11 * 65504) + 16 -> -0x1.ff8p+4
  TEST_FP3 24, fnmsub.h, rdn, FRM_RMM|UF, H(0xcfff), FRM_RMM|UF|NX, H(0x1200), H(0x7bff), H(0x4c00)   // -(0x1.8p-11 * 65504) + 16 -> -0x1.ffcp+4
  TEST_FP3 25, fnmsub.h, dyn, FRM_RUP, H(0xcffe), FRM_RUP|NX, H(0x1200), H(0x7bff), H(0x4c00)         // -(0x1.8p-11 * 65504) + 16 -> -0x1.ff8p+4
  TEST_FP3 26, fnmsub.h, rmm, FRM_RTZ, H(0xcfff), FRM_RTZ|NX, H(0x1200), H(0x7bff), H(0x4c00)         // -(0x1.8p-11 * 65504) + 16 -> -0x1.ffcp+4
  TEST_FP3 27, fnmsub.h, rne, FRM_RDN, H(0x7c00), FRM_RDN, H(0x8001), H(0x7c00), H(0x3cb6)            // -(-0x1p-24 * inf) + 0x1.2d8p+0 -> inf
  TEST_FP3 28, fnmsub.h, dyn, FRM_RNE|OF, H(0x0406), FRM_RNE|OF|NX, H(0xc100), H(0x0003), H(0x03ff)   // -(-2.5 * 0x1.8p-23) + 0x1.ff8p-15 -> 0x1.018p-14
  TEST_FP3 29, fnmsub.h, dyn, FRM_RTZ, H(0x0406), FRM_RTZ|NX, H(0xc100), H(0x0003), H(0x03ff)         // -(-2.5 * 0x1.8p-23) + 0x1.ff8p-15 -> 0x1.018p-14
  TEST_FP3 30, fnmsub.h, dyn, FRM_RDN, H(0x0406), FRM_RDN|NX, H(0xc100), H(0x0003), H(0x03ff)         // -(-2.5 * 0x1.8p-23) + 0x1.ff8p-15 -> 0x1.018p-14
  TEST_FP3 31, fnmsub.h, rup, FRM_RNE, H(0x0407), FRM_RNE|NX, H(0xc100), H(0x0003), H(0x03ff)         // -(-2.5 * 0x1.8p-23) + 0x1.ff8p-15 -> 0x1.01cp-14
  TEST_FP3 32, fnmsub.h, dyn, FRM_RMM|DZ, H(0x0407), FRM_RMM|DZ|NX, H(0xc100), H(0x0003), H(0x03ff)   // -(-2.5 * 0x1.8p-23) + 0x1.ff8p-15 -> 0x1.01cp-14
  TEST_FP3 33, fnmsub.h, rne, FRM_RDN, H(0x81fd), FRM_RDN, H(0xb800), H(0x8400), H(0x0003)            // -(-0.5 * -0x1p-14) + 0x1.8p-23 -> -0x1.fdp-16
  TEST_FP3 34, fnmsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0x0000000000003e00, H(0x8002), H(0x7e00)   // -(unboxed * -0x1p-23) + NaN -> NaN
  TEST_FP3 35, fnmsub.h, rtz, FRM_RUP, H(0x8001), FRM_RUP|UF|NX, H(0x3800), H(0x0003), H(0x8000)      // -(0.5 * 0x1.8p-23) + -0 -> -0x1p-24
  TEST_FP3 36, fnmsub.h, rne, FRM_RDN|NV, H(0x7c00), FRM_RDN|NV, H(0x0000), H(0x4ae9), H(0x7c00)      // -(0 * 0x1.ba4p+3) + inf -> inf
  TEST_FP3 37, fnmsub.h, rmm, FRM_RTZ, H(0x8000), FRM_RTZ|UF|NX, H(0x8401), H(0x8400), H(0x0000)      // -(-0x1.004p-14 * -0x1p-14) + 0 -> -0
  TEST_FP3 38, fnmsub.h, dyn, FRM_RNE, H(0x0000), FRM_RNE, H(0x3c00), H(0x4249), H(0x4249)            // -(1 * 0x1.924p+1) + 0x1.924p+1 -> 0
  TEST_FP3 39, fnmsub.h, dyn, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x3c00), H(0x4249), H(0x4249)            // -(1 * 0x1.924p+1) + 0x1.924p+1 -> 0
  TEST_FP3 40, fnmsub.h, dyn, FRM_RMM|NX, H(0x0000), FRM_RMM|NX, H(0x3c00), H(0x4249), H(0x4249)      // -(1 * 0x1.924p+1) + 0x1.924p+1 -> 0
  TEST_FP3 41, fnmsub.h, rdn, FRM_RMM, H(0x0000), FRM_RMM|UF|NX, H(0x8002), H(0x8c00), H(0x0001)      // -(-0x1p-23 * -0x1p-12) + 0x1p-24 -> 0
  TEST_FP3 42, fnmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfd01), 0x0000000000003e00, H(0x1200)  // -(-sNaN * unboxed) + 0x1.8p-11 -> NaN
  TEST_FP3 43, fnmsub.h, dyn, FRM_RDN, H(0x8000), FRM_RDN, H(0x8000), H(0x8c92), H(0x0000)            // -(-0 * -0x1.248p-12) + 0 -> -0
  TEST_FP3 44, fnmsub.h, dyn, FRM_RUP, H(0x0400), FRM_RUP|UF|NX, H(0x9522), H(0x0003), H(0x03ff)      // -(-0x1.488p-10 * 0x1.8p-23) + 0x1.ff8p-15 -> 0x1p-14
  TEST_FP3 45, fnmsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0xfffffffffffe4000, H(0x8000), 0x000000000000be00  // -(unboxed * -0) + unboxed -> NaN
  TEST_FP3 46, fnmsub.h, rdn, FRM_RMM, H(0x0c00), FRM_RMM|NX, H(0x03ff), H(0x8003), H(0x0c00)         // -(0x1.ff8p-15 * -0x1.8p-23) + 0x1p-12 -> 0x1p-12
  TEST_FP3 47, fnmsub.h, rne, FRM_RDN, H(0x8400), FRM_RDN|UF|NX, H(0x83ff), H(0xbbff), H(0x8001)      // -(-0x1.ff8p-15 * -0x1.ffcp-1) + -0x1p-24 -> -0x1p-14
  TEST_FP3 48, fnmsub.h, dyn, FRM_RNE|OF, H(0x7e00), FRM_RNE|OF, H(0x7e00), H(0xfe05), 0xfffffffffffe4000  // -(NaN * -NaN) + unboxed -> NaN
  TEST_FP3 49, fnmsub.h, rne, FRM_RDN, H(0xfc00), FRM_RDN, H(0xfc00), H(0xc249), H(0xfc00)            // -(-inf * -0x1.924p+1) + -inf -> -inf
  TEST_FP3 50, fnmsub.h, rup, FRM_RNE, H(0x0000), FRM_RNE, H(0x3c00), H(0x0000), H(0x0000)            // -(1 * 0) + 0 -> 0
  TEST_FP3 51, fnmsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x7c00), H(0xfc00), H(0x7c01)         // -(inf * -inf) + sNaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP3 52, fnmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffffffe4000, H(0x8c00), H(0x4249)   // -(unboxed * -0x1p-12) + 0x1.924p+1 -> NaN
  TEST_FP3 53, fnmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x6800), H(0x8003), 0xfffffffffffe4000   // -(2048 * -0x1.8p-23) + unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP3_IN 54, fnmsub.h, rtz, fa0, fa0, fa0, fa0, FRM_RUP, H(0x30b0), FRM_RUP|NX, H(0x31b5), H(0x31b5), H(0x31b5)  // -(0x1.6d4p-3 * 0x1.6d4p-3) + 0x1.6d4p-3 -> 0x1.2cp-3
  TEST_FP3_IN 55, fnmsub.h, dyn, ft11, ft10, ft9, ft8, FRM_RDN, H(0xec01), FRM_RDN|NX, H(0xc000), H(0xe800), H(0xc249)  // -(-2 * -2048) + -0x1.924p+1 -> -4100
  TEST_FP3_IN 56, fnmsub.h, rdn, f1, f2, f3, f4, FRM_RMM, H(0x4900), FRM_RMM|NX, H(0x3e00), H(0x8401), H(0x4900)  // -(1.5 * -0x1.004p-14) + 10 -> 10
  TEST_FP3_IN 57, fnmsub.h, dyn, f16, f15, f31, f0, FRM_RMM, H(0x6a03), FRM_RMM|NX, H(0xe800), H(0x3e00), H(0x4508)  // -(-2048 * 1.5) + 5.03125 -> 3078
  TEST_FP3_IN 58, fnmsub.h, rdn, fa1, fa0, fa1, fa2, FRM_RMM|NV, H(0x7bfd), FRM_RMM|NV|NX, H(0xe800), H(0x9522), H(0x7bfe)  // -(-2048 * -0x1.488p-10) + 65472 -> 65440
  TEST_FP3_IN 59, fnmsub.h, dyn, fa2, fa0, fa1, fa2, FRM_RTZ, H(0xbbfc), FRM_RTZ, H(0x3c00), H(0x3bff), H(0x1600)  // -(1 * 0x1.ffcp-1) + 0x1.8p-10 -> -0x1.ffp-1

TEST_END
