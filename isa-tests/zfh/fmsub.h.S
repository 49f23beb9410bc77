/* fmsub.h fd, fs1, fs2, fs3, rm: fd = fs1 * fs2 - fs3, rounded once (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fmsub.h, dyn, FRM_RNE, H(0x4000), FRM_RNE, H(0x4000), H(0x4200), H(0x4400)              // 2 * 3 - 4 -> 2
  TEST_FP3 2, fmsub.h, rtz, FRM_RUP, H(0xc600), FRM_RUP, H(0x4100), H(0xc000), H(0x3c00)              // 2.5 * -2 - 1 -> -6
  TEST_FP3 3, fmsub.h, dyn, FRM_RDN, H(0x4100), FRM_RDN, H(0xbc00), H(0x3800), H(0xc200)              // -1 * 0.5 - -3 -> 2.5
  TEST_FP3 4, fmsub.h, rup, FRM_RNE|NV, H(0x4cc0), FRM_RNE|NV, H(0x4200), H(0x4200), H(0xc900)        // 3 * 3 - -10 -> 19

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fmsub.h, dyn, FRM_RNE, H(0x3b00), FRM_RNE|NX, H(0x03ff), H(0xe800), H(0xbc00)           // 0x1.ff8p-15 * -2048 - -1 -> 0.875
  TEST_FP3 6, fmsub.h, dyn, FRM_RDN, H(0x3b00), FRM_RDN|NX, H(0x03ff), H(0xe800), H(0xbc00)           // 0x1.ff8p-15 * -2048 - -1 -> 0.875
  TEST_FP3 7, fmsub.h, dyn, FRM_RUP, H(0x3b01), FRM_RUP|NX, H(0x03ff), H(0xe800), H(0xbc00)           // 0x1.ff8p-15 * -2048 - -1 -> 0x1.c04p-1
  TEST_FP3 8, fmsub.h, dyn, FRM_RTZ, H(0xfbff), FRM_RTZ|OF|NX, H(0x5c97), H(0xfbff), H(0x8000)        // 293.75 * -65504 - -0 -> -65504
  TEST_FP3 9, fmsub.h, rdn, FRM_RMM, H(0xfc00), FRM_RMM|OF|NX, H(0x5c97), H(0xfbff), H(0x8000)        // 293.75 * -65504 - -0 -> -inf
  TEST_FP3 10, fmsub.h, rup, FRM_RNE, H(0xfbff), FRM_RNE|OF|NX, H(0x5c97), H(0xfbff), H(0x8000)       // 293.75 * -65504 - -0 -> -65504
  TEST_FP3 11, fmsub.h, dyn, FRM_RMM, H(0xfc00), FRM_RMM|OF|NX, H(0x5c97), H(0xfbff), H(0x8000)       // 293.75 * -65504 - -0 -> -inf
  TEST_FP3 12, fmsub.h, rtz, FRM_RUP|DZ, H(0xb0a9), FRM_RUP|DZ|NX, H(0xc200), H(0x0003), H(0x30a9)    // -3 * 0x1.8p-23 - 0x1.2a4p-3 -> -0x1.2a4p-3
  TEST_FP3 13, fmsub.h, rmm, FRM_RTZ, H(0xb0a9), FRM_RTZ|NX, H(0xc200), H(0x0003), H(0x30a9)          // -3 * 0x1.8p-23 - 0x1.2a4p-3 -> -0x1.2a4p-3
  TEST_FP3 14, fmsub.h, rne, FRM_RDN, H(0x3cad), FRM_RDN|NX, H(0x0c00), H(0x8401), H(0xbcad)          // 0x1p-12 * -0x1.004p-14 - -0x1.2b4p+0 -> 0x1.2b4p+0
  TEST_FP3 15, fmsub.h, dyn, FRM_RTZ, H(0x3cac), FRM_RTZ|NX, H(0x0c00), H(0x8401), H(0xbcad)          // 0x1p-12 * -0x1.004p-14 - -0x1.2b4p+0 -> 0x1.2bp+0
  TEST_FP3 16, fmsub.h, dyn, FRM_RMM|NV, H(0x3cad), FRM_RMM|NV|NX, H(0x0c00), H(0x8401), H(0xbcad)    // 0x1p-12 * -0x1.004p-14 - -0x1.2b4p+0 -> 0x1.2b4p+0
  TEST_FP3 17, fmsub.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE|OF|NX, H(0x7800), H(0xc474), H(0x8003)       // 32768 * -0x1.1dp+2 - -0x1.8p-23 -> -inf
  TEST_FP3 18, fmsub.h, rtz, FRM_RUP, H(0x0002), FRM_RUP|UF|NX, H(0x0401), H(0x3c01), H(0x0400)       // 0x1.004p-14 * 0x1.004p+0 - 0x1p-14 -> 0x1p-23
  TEST_FP3 19, fmsub.h, rne, FRM_RDN, H(0x4582), FRM_RDN, H(0x0000), H(0xb25d), H(0xc582)             // 0 * -0x1.974p-3 - -0x1.608p+2 -> 0x1.608p+2
  TEST_FP3 20, fmsub.h, dyn, FRM_RNE|NX, H(0x7e00), FRM_RNE|NX, 0xfffffffffffe4000, H(0x3800), H(0x03ff)  // unboxed * 0.5 - 0x1.ff8p-15 -> NaN
  TEST_FP3 21, fmsub.h, rne, FRM_RDN, H(0xc782), FRM_RDN|NX, H(0x3c01), H(0xc000), H(0x4582)          // 0x1.004p+0 * -2 - 0x1.608p+2 -> -0x1.e08p+2
  TEST_FP3 22, fmsub.h, dyn, FRM_RTZ, H(0xc782), FRM_RTZ|NX, H(0x3c01), H(0xc000), H(0x4582)          // 0x1.004p+0 * -2 - 0x1.608p+2 -> -0x1.e08p+2
  TEST_FP3 23, fmsub.h, dyn, FRM_RDN, H(0xc783), FRM_RDN|NX, H(0x3c01), H(0xc000), H(0x4582)          // 0x1.004p+0 * -2 - 0x1.608p+2 -> -0x1.e0cp+2
  TEST_FP3 24, fmsub.h, rmm, FRM_RTZ|UF, H(0xc783), FRM_RTZ|UF|NX, H(0x3c01), H(0xc000), H(0x4582)    // 0x1.004p+0 * -2 - 0x1.608p+2 -> -0x1.e0cp+2
  TEST_FP3 25, fmsub.h, dyn, FRM_RNE, H(0x8c92), FRM_RNE, H(0x8c00), H(0x4249), H(0x9000)             // -0x1p-12 * 0x1.924p+1 - -0x1p-11 -> -0x1.248p-12
  TEST_FP3 26, fmsub.h, dyn, FRM_RUP, H(0x7c00), FRM_RUP|OF|NX, H(0xc200), H(0xfbff), H(0x6800)       // -3 * -65504 - 2048 -> inf
  TEST_FP3 27, fmsub.h, rne, FRM_RDN, H(0x330a), FRM_RDN|NX, H(0x4c00), H(0x156c), H(0xb25d)          // 16 * 0x1.5bp-10 - -0x1.974p-3 -> 0x1.c28p-3
  TEST_FP3 28, fmsub.h, rtz, FRM_RUP|OF, H(0x330a), FRM_RUP|OF|NX, H(0x4c00), H(0x156c), H(0xb25d)    // 16 * 0x1.5bp-10 - -0x1.974p-3 -> 0x1.c28p-3
  TEST_FP3 29, fmsub.h, rup, FRM_RNE, H(0x330b), FRM_RNE|NX, H(0x4c00), H(0x156c), H(0xb25d)          // 16 * 0x1.5bp-10 - -0x1.974p-3 -> 0x1.c2cp-3
  TEST_FP3 30, fmsub.h, dyn, FRM_RMM, H(0x330b), FRM_RMM|NX, H(0x4c00), H(0x156c), H(0xb25d)          // 16 * 0x1.5bp-10 - -0x1.974p-3 -> 0x1.c2cp-3
  TEST_FP3 31, fmsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0x0000000000003e00, H(0x8000), H(0xb25d)    // unboxed * -0 - -0x1.974p-3 -> NaN
  TEST_FP3 32, fmsub.h, rdn, FRM_RMM|DZ, H(0x7bff), FRM_RMM|DZ|OF|NX, H(0xfbff), H(0xc474), H(0x8000)  // -65504 * -0x1.1dp+2 - -0 -> 65504
  TEST_FP3 33, fmsub.h, dyn, FRM_RDN, H(0x03f2), FRM_RDN|UF|NX, H(0x0400), H(0x3be5), H(0x0000)       // 0x1p-14 * 0x1.f94p-1 - 0 -> 0x1.f9p-15
  TEST_FP3 34, fmsub.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x0002), H(0xbc00), H(0x8002)             // 0x1p-23 * -1 - -0x1p-23 -> 0
  TEST_FP3 35, fmsub.h, dyn, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x0002), H(0xbc00), H(0x8002)             // 0x1p-23 * -1 - -0x1p-23 -> 0
  TEST_FP3 36, fmsub.h, rmm, FRM_RTZ|NV, H(0x0000), FRM_RTZ|NV, H(0x0002), H(0xbc00), H(0x8002)       // 0x1p-23 * -1 - -0x1p-23 -> 0
  TEST_FP3 37, fmsub.h, dyn, FRM_RNE, H(0x8000), FRM_RNE|UF|NX, H(0x83ff), H(0xbc01), H(0x0400)       // -0x1.ff8p-15 * -0x1.004p+0 - 0x1p-14 -> -0
  TEST_FP3 38, fmsub.h, rne, FRM_RDN, H(0xfc00), FRM_RDN, H(0x8000), H(0x8400), H(0x7c00)             // -0 * -0x1p-14 - inf -> -inf
  TEST_FP3 39, fmsub.h, dyn, FRM_RUP, H(0x800c), FRM_RUP|UF|NX, H(0xbbe5), H(0x8400), H(0x03ff)       // -0x1.f94p-1 * -0x1p-14 - 0x1.ff8p-15 -> -0x1.8p-21
  TEST_FP3 40, fmsub.h, dyn, FRM_RNE|NX, H(0x0008), FRM_RNE|NX, H(0x8c00), H(0x9600), H(0x8002)       // -0x1p-12 * -0x1.8p-10 - -0x1p-23 -> 0x1p-21
  TEST_FP3 41, fmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xb800), 0xfffffffffffe4000, 0xfffffffffffe4000  // -0.5 * unboxed - unboxed -> NaN
  TEST_FP3 42, fmsub.h, dyn, FRM_RNE, H(0x8001), FRM_RNE, H(0x1000), H(0x8c00), H(0x8001)             // 0x1p-11 * -0x1p-12 - -0x1p-24 -> -0x1p-24
  TEST_FP3 43, fmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0x7c00), H(0xfe05), H(0xfd01)          // inf * -NaN - -sNaN -> NaN
  TEST_FP3 44, fmsub.h, dyn, FRM_RNE|UF, H(0x7e00), FRM_RNE|NV|UF, H(0xfe05), H(0xfd01), H(0xfe05)    // -NaN * -sNaN - -NaN -> NaN
  TEST_FP3 45, fmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xfc00), 0x000000000000be00, 0x000000000000be00  // -inf * unboxed - unboxed -> NaN
  TEST_FP3 46, fmsub.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x7c01), H(0xfc00), H(0x6800)          // sNaN * -inf - 2048 -> NaN
  TEST_FP3 47, fmsub.h, rne, FRM_RDN, H(0x8400), FRM_RDN|UF|NX, H(0x83ff), H(0x956c), H(0x0401)       // -0x1.ff8p-15 * -0x1.5bp-10 - 0x1.004p-14 -> -0x1p-14
  TEST_FP3 48, fmsub.h, dyn, FRM_RNE|OF, H(0x7c00), FRM_RNE|OF, H(0x0002), H(0x7c00), H(0xfc00)       // 0x1p-23 * inf - -inf -> inf
  TEST_FP3 49, fmsub.h, rup, FRM_RNE, H(0x0400), FRM_RNE|UF|NX, H(0x3be5), H(0x8002), H(0x8401)       // 0x1.f94p-1 * -0x1p-23 - -0x1.004p-14 -> 0x1p-14
  TEST_FP3 50, fmsub.h, dyn, FRM_RMM, H(0x0000), FRM_RMM|UF|NX, H(0x8003), H(0x83ff), H(0x0000)       // -0x1.8p-23 * -0x1.ff8p-15 - 0 -> 0
  TEST_FP3 51, fmsub.h, dyn, FRM_RUP, H(0x0000), FRM_RUP, H(0x3c00), H(0x0000), H(0x0000)             // 1 * 0 - 0 -> 0
  TEST_FP3 52, fmsub.h, rdn, FRM_RMM|DZ, H(0x8000), FRM_RMM|DZ, H(0x3c00), H(0x0003), H(0x0003)       // 1 * 0x1.8p-23 - 0x1.8p-23 -> -0

  // cases that tell it from its neighbours
  TEST_FP3 53, fmsub.h, rtz, FRM_RUP, H(0xfbff), FRM_RUP|OF|NX, H(0x5c97), H(0xfbff), H(0x8000)       // 293.75 * -65504 - -0 -> -65504
  TEST_FP3 54, fmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xcc00), 0x000000000000be00, H(0x3b98)    // -16 * unboxed - 0x1.e6p-1 -> NaN
  TEST_FP3 55, fmsub.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xb800), H(0x9200), 0x000000000000be00    // -0.5 * -0x1.8p-11 - unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP3_IN 56, fmsub.h, rdn, fa0, fa0, fa0, fa0, FRM_RMM, H(0xb400), FRM_RMM, H(0x3800), H(0x3800), H(0x3800)  // 0.5 * 0.5 - 0.5 -> -0.25
  TEST_FP3_IN 57, fmsub.h, dyn, ft11, ft10, ft9, ft8, FRM_RMM, H(0x7bff), FRM_RMM|NX, H(0xbcad), H(0xbc01), H(0xfbff)  // -0x1.2b4p+0 * -0x1.004p+0 - -65504 -> 65504
  TEST_FP3_IN 58, fmsub.h, rup, f1, f2, f3, f4, FRM_RNE, H(0xbc00), FRM_RNE|NX, H(0xbbff), H(0xb800), H(0x3e00)  // -0x1.ffcp-1 * -0.5 - 1.5 -> -1
  TEST_FP3_IN 59, fmsub.h, dyn, f16, f15, f31, f0, FRM_RMM, H(0x4c00), FRM_RMM|NX, H(0x95a7), H(0x1600), H(0xcc00)  // -0x1.69cp-10 * 0x1.8p-10 - -16 -> 16
  TEST_FP3_IN 60, fmsub.h, rup, fa1, fa0, fa1, fa2, FRM_RNE|NV, H(0xfbfd), FRM_RNE|NV|NX, H(0x4000), H(0x325d), H(0x7bfe)  // 2 * 0x1.974p-3 - 65472 -> -65440
  TEST_FP3_IN 61, fmsub.h, dyn, fa2, fa0, fa1, fa2, FRM_RNE, H(0x7bfe), FRM_RNE|NX, H(0x3c00), H(0x7bfe), H(0x4000)  // 1 * 65472 - 2 -> 65472

TEST_END
