/* fmadd.h fd, fs1, fs2, fs3, rm: fd = fs1 * fs2 + fs3, rounded once (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fmadd.h, dyn, FRM_RNE, H(0x4900), FRM_RNE, H(0x4000), H(0x4200), H(0x4400)              // 2 * 3 + 4 -> 10
  TEST_FP3 2, fmadd.h, rtz, FRM_RUP, H(0xc400), FRM_RUP, H(0x4100), H(0xc000), H(0x3c00)              // 2.5 * -2 + 1 -> -4
  TEST_FP3 3, fmadd.h, dyn, FRM_RDN, H(0xc300), FRM_RDN, H(0xbc00), H(0x3800), H(0xc200)              // -1 * 0.5 + -3 -> -3.5
  TEST_FP3 4, fmadd.h, rup, FRM_RNE|NV, H(0xbc00), FRM_RNE|NV, H(0x4200), H(0x4200), H(0xc900)        // 3 * 3 + -10 -> -1

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fmadd.h, dyn, FRM_RNE, H(0xcdde), FRM_RNE|NX, H(0xc459), H(0x4249), H(0xc8e7)           // -0x1.164p+2 * 0x1.924p+1 + -0x1.39cp+3 -> -0x1.778p+4
  TEST_FP3 6, fmadd.h, dyn, FRM_RDN, H(0xcdde), FRM_RDN|NX, H(0xc459), H(0x4249), H(0xc8e7)           // -0x1.164p+2 * 0x1.924p+1 + -0x1.39cp+3 -> -0x1.778p+4
  TEST_FP3 7, fmadd.h, rdn, FRM_RMM, H(0x3bfe), FRM_RMM|NX, H(0xe800), H(0x0001), H(0x3bff)           // -2048 * 0x1p-24 + 0x1.ffcp-1 -> 0x1.ff8p-1
  TEST_FP3 8, fmadd.h, dyn, FRM_RMM|OF, H(0x3bff), FRM_RMM|OF|NX, H(0xe800), H(0x0001), H(0x3bff)     // -2048 * 0x1p-24 + 0x1.ffcp-1 -> 0x1.ffcp-1
  TEST_FP3 9, fmadd.h, rne, FRM_RDN, H(0x7c00), FRM_RDN|OF|NX, H(0x7800), H(0x7bff), H(0xc200)        // 32768 * 65504 + -3 -> inf
  TEST_FP3 10, fmadd.h, dyn, FRM_RDN, H(0x7bff), FRM_RDN|OF|NX, H(0x7800), H(0x7bff), H(0xc200)       // 32768 * 65504 + -3 -> 65504
  TEST_FP3 11, fmadd.h, dyn, FRM_RUP, H(0x7c00), FRM_RUP|OF|NX, H(0x7800), H(0x7bff), H(0xc200)       // 32768 * 65504 + -3 -> inf
  TEST_FP3 12, fmadd.h, rup, FRM_RNE|DZ, H(0xc400), FRM_RNE|DZ|NX, H(0xfbff), H(0x0401), H(0x005b)    // -65504 * 0x1.004p-14 + 0x1.6cp-18 -> -4
  TEST_FP3 13, fmadd.h, rmm, FRM_RTZ, H(0xfc00), FRM_RTZ|OF|NX, H(0xfbfe), H(0x4249), H(0x7800)       // -65472 * 0x1.924p+1 + 32768 -> -inf
  TEST_FP3 14, fmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0x7e00), H(0x0003), H(0xc0f2)             // NaN * 0x1.8p-23 + -0x1.3c8p+1 -> NaN
  TEST_FP3 15, fmadd.h, rne, FRM_RDN, H(0x9680), FRM_RDN, H(0x8400), H(0x4000), H(0x9600)             // -0x1p-14 * 2 + -0x1.8p-10 -> -0x1.ap-10
  TEST_FP3 16, fmadd.h, dyn, FRM_RNE|NV, H(0xfc00), FRM_RNE|NV, H(0x7c00), H(0xfbfe), H(0xe5a7)       // inf * -65472 + -1447 -> -inf
  TEST_FP3 17, fmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, 0xfffffffffffe4000, H(0xfd01), H(0x7bfe)  // unboxed * -sNaN + 65472 -> NaN
  TEST_FP3 18, fmadd.h, dyn, FRM_RTZ, H(0x5617), FRM_RTZ|NX, H(0x7bff), H(0x1600), H(0x3e00)          // 65504 * 0x1.8p-10 + 1.5 -> 97.4375
  TEST_FP3 19, fmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, 0x0000000000003e00, H(0x0001), H(0xfc00)    // unboxed * 0x1p-24 + -inf -> NaN
  TEST_FP3 20, fmadd.h, rne, FRM_RDN|NX, H(0x0009), FRM_RDN|NX, H(0x9200), H(0x9200), H(0x8000)       // -0x1.8p-11 * -0x1.8p-11 + -0 -> 0x1.2p-21
  TEST_FP3 21, fmadd.h, rtz, FRM_RUP, H(0xfbff), FRM_RUP|OF|NX, H(0x4200), H(0xfbfe), H(0x805b)       // 3 * -65472 + -0x1.6cp-18 -> -65504
  TEST_FP3 22, fmadd.h, dyn, FRM_RNE, H(0x35a6), FRM_RNE, H(0xe5a7), H(0x1600), H(0x40f2)             // -1447 * 0x1.8p-10 + 0x1.3c8p+1 -> 0x1.698p-2
  TEST_FP3 23, fmadd.h, rdn, FRM_RMM, H(0x0024), FRM_RMM|UF|NX, H(0x805b), H(0xb6b7), H(0x8002)       // -0x1.6cp-18 * -0x1.adcp-2 + -0x1p-23 -> 0x1.2p-19
  TEST_FP3 24, fmadd.h, dyn, FRM_RMM|UF, H(0x0024), FRM_RMM|UF|NX, H(0x805b), H(0xb6b7), H(0x8002)    // -0x1.6cp-18 * -0x1.adcp-2 + -0x1p-23 -> 0x1.2p-19
  TEST_FP3 25, fmadd.h, dyn, FRM_RUP, H(0x8002), FRM_RUP|UF|NX, H(0x40f2), H(0x8002), H(0x0002)       // 0x1.3c8p+1 * -0x1p-23 + 0x1p-23 -> -0x1p-23
  TEST_FP3 26, fmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfc00), 0x0000000000003e00, H(0xfd01)  // -inf * unboxed + -sNaN -> NaN
  TEST_FP3 27, fmadd.h, dyn, FRM_RNE, H(0xba56), FRM_RNE|NX, H(0xb6b7), H(0xbc00), H(0xbcd9)          // -0x1.adcp-2 * -1 + -0x1.364p+0 -> -0x1.958p-1
  TEST_FP3 28, fmadd.h, dyn, FRM_RTZ|OF, H(0xba56), FRM_RTZ|OF|NX, H(0xb6b7), H(0xbc00), H(0xbcd9)    // -0x1.adcp-2 * -1 + -0x1.364p+0 -> -0x1.958p-1
  TEST_FP3 29, fmadd.h, dyn, FRM_RDN, H(0xba57), FRM_RDN|NX, H(0xb6b7), H(0xbc00), H(0xbcd9)          // -0x1.adcp-2 * -1 + -0x1.364p+0 -> -0x1.95cp-1
  TEST_FP3 30, fmadd.h, rup, FRM_RNE, H(0xba56), FRM_RNE|NX, H(0xb6b7), H(0xbc00), H(0xbcd9)          // -0x1.adcp-2 * -1 + -0x1.364p+0 -> -0x1.958p-1
  TEST_FP3 31, fmadd.h, rmm, FRM_RTZ, H(0xba57), FRM_RTZ|NX, H(0xb6b7), H(0xbc00), H(0xbcd9)          // -0x1.adcp-2 * -1 + -0x1.364p+0 -> -0x1.95cp-1
  TEST_FP3 32, fmadd.h, rne, FRM_RDN|DZ, H(0x65a6), FRM_RDN|DZ|NX, H(0xe800), H(0x0c00), H(0x65a7)    // -2048 * 0x1p-12 + 1447 -> 1446
  TEST_FP3 33, fmadd.h, rtz, FRM_RUP, H(0x65a6), FRM_RUP|NX, H(0xe800), H(0x0c00), H(0x65a7)          // -2048 * 0x1p-12 + 1447 -> 1446
  TEST_FP3 34, fmadd.h, rdn, FRM_RMM, H(0x65a6), FRM_RMM|NX, H(0xe800), H(0x0c00), H(0x65a7)          // -2048 * 0x1p-12 + 1447 -> 1446
  TEST_FP3 35, fmadd.h, dyn, FRM_RUP, H(0x65a7), FRM_RUP|NX, H(0xe800), H(0x0c00), H(0x65a7)          // -2048 * 0x1p-12 + 1447 -> 1447
  TEST_FP3 36, fmadd.h, dyn, FRM_RMM|NV, H(0x65a7), FRM_RMM|NV|NX, H(0xe800), H(0x0c00), H(0x65a7)    // -2048 * 0x1p-12 + 1447 -> 1447
  TEST_FP3 37, fmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0x3c01), H(0x7c00), H(0xfe05)             // 0x1.004p+0 * inf + -NaN -> NaN
  TEST_FP3 38, fmadd.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x0401), H(0x8000), H(0x0000)             // 0x1.004p-14 * -0 + 0 -> 0
  TEST_FP3 39, fmadd.h, rup, FRM_RNE, H(0x0400), FRM_RNE|UF|NX, H(0x03ff), H(0x0400), H(0x03ff)       // 0x1.ff8p-15 * 0x1p-14 + 0x1.ff8p-15 -> 0x1p-14
  TEST_FP3 40, fmadd.h, dyn, FRM_RNE|NX, H(0x7e00), FRM_RNE|NX, H(0x9200), 0xfffffffffffe4000, 0x0000000000003e00  // -0x1.8p-11 * unboxed + unboxed -> NaN
  TEST_FP3 41, fmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x8000), H(0xfe05), H(0xfc00)             // -0 * -NaN + -inf -> NaN
  TEST_FP3 42, fmadd.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE, H(0xc000), H(0xfc00), H(0x7c00)             // -2 * -inf + inf -> inf
  TEST_FP3 43, fmadd.h, rne, FRM_RDN, H(0x0002), FRM_RDN|UF|NX, H(0x8003), H(0x8002), H(0x0002)       // -0x1.8p-23 * -0x1p-23 + 0x1p-23 -> 0x1p-23
  TEST_FP3 44, fmadd.h, dyn, FRM_RTZ|UF, H(0x0000), FRM_RTZ|UF|NX, H(0x8001), H(0xbbff), H(0x8000)    // -0x1p-24 * -0x1.ffcp-1 + -0 -> 0
  TEST_FP3 45, fmadd.h, rmm, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x805b), H(0x0000), H(0x0000)             // -0x1.6cp-18 * 0 + 0 -> 0
  TEST_FP3 46, fmadd.h, rtz, FRM_RUP, H(0x0000), FRM_RUP, H(0x03ff), H(0x8000), H(0x0000)             // 0x1.ff8p-15 * -0 + 0 -> 0
  TEST_FP3 47, fmadd.h, dyn, FRM_RDN, H(0x8000), FRM_RDN, H(0x0000), H(0x65a7), H(0x8000)             // 0 * 1447 + -0 -> -0
  TEST_FP3 48, fmadd.h, dyn, FRM_RNE|OF, H(0x7e00), FRM_RNE|NV|OF, H(0x7c01), H(0x0000), 0xfffffffffffe4000  // sNaN * 0 + unboxed -> NaN

  // cases that tell it from its neighbours
  TEST_FP3 49, fmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0xf800), 0xfffffffffffe4000, H(0x8400)    // -32768 * unboxed + -0x1p-14 -> NaN
  TEST_FP3 50, fmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x8c00), H(0x7800), 0xfffffffffffe4000    // -0x1p-12 * 32768 + unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP3_IN 51, fmadd.h, rdn, fa0, fa0, fa0, fa0, FRM_RMM, H(0x7bff), FRM_RMM|OF|NX, H(0x65a7), H(0x65a7), H(0x65a7)  // 1447 * 1447 + 1447 -> 65504
  TEST_FP3_IN 52, fmadd.h, dyn, ft11, ft10, ft9, ft8, FRM_RDN, H(0xc53b), FRM_RDN, H(0x38ca), H(0xcc00), H(0x4459)  // 0x1.328p-1 * -16 + 0x1.164p+2 -> -0x1.4ecp+2
  TEST_FP3_IN 53, fmadd.h, rne, f1, f2, f3, f4, FRM_RDN, H(0x7800), FRM_RDN|NX, H(0x9200), H(0xb8ca), H(0x7800)  // -0x1.8p-11 * -0x1.328p-1 + 32768 -> 32768
  TEST_FP3_IN 54, fmadd.h, dyn, f16, f15, f31, f0, FRM_RDN, H(0x8248), FRM_RDN, H(0xc249), H(0x0c00), H(0x1200)  // -0x1.924p+1 * 0x1p-12 + 0x1.8p-11 -> -0x1.24p-15
  TEST_FP3_IN 55, fmadd.h, rmm, fa1, fa0, fa1, fa2, FRM_RTZ|NV, H(0xdf8b), FRM_RTZ|NV|NX, H(0xb555), H(0x65a7), H(0xb8ca)  // -0x1.554p-2 * 1447 + -0x1.328p-1 -> -482.75
  TEST_FP3_IN 56, fmadd.h, dyn, fa2, fa0, fa1, fa2, FRM_RUP, H(0x4989), FRM_RUP|NX, H(0x36b7), H(0x4200), H(0x48e7)  // 0x1.adcp-2 * 3 + 0x1.39cp+3 -> 0x1.624p+3

TEST_END
