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
  TEST_FP3 6, fmadd.h, dyn, FRM_RUP, H(0xcddd), FRM_RUP|NX, H(0xc459), H(0x4249), H(0xc8e7)           // -0x1.164p+2 * 0x1.924p+1 + -0x1.39cp+3 -> -0x1.774p+4
  TEST_FP3 7, fmadd.h, dyn, FRM_RMM, H(0xcdde), FRM_RMM|NX, H(0xc459), H(0x4249), H(0xc8e7)           // -0x1.164p+2 * 0x1.924p+1 + -0x1.39cp+3 -> -0x1.778p+4
  TEST_FP3 8, fmadd.h, dyn, FRM_RDN, H(0x7bff), FRM_RDN|OF|NX, H(0x7800), H(0x7bff), H(0xc200)        // 32768 * 65504 + -3 -> 65504
  TEST_FP3 9, fmadd.h, rmm, FRM_RTZ, H(0x7c00), FRM_RTZ|OF|NX, H(0x7800), H(0x7bff), H(0xc200)        // 32768 * 65504 + -3 -> inf
  TEST_FP3 10, fmadd.h, rne, FRM_RDN, H(0xfc00), FRM_RDN|OF|NX, H(0xfbfe), H(0x4249), H(0x7800)       // -65472 * 0x1.924p+1 + 32768 -> -inf
  TEST_FP3 11, fmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0x36b7), 0xfffffffffffe4000, H(0xc249)    // 0x1.adcp-2 * unboxed + -0x1.924p+1 -> NaN
  TEST_FP3 12, fmadd.h, rne, FRM_RDN|DZ, H(0x4000), FRM_RDN|DZ|NX, H(0xb8ca), H(0x8400), H(0x4000)    // -0x1.328p-1 * -0x1p-14 + 2 -> 2
  TEST_FP3 13, fmadd.h, rdn, FRM_RMM, H(0x4000), FRM_RMM|NX, H(0xb8ca), H(0x8400), H(0x4000)          // -0x1.328p-1 * -0x1p-14 + 2 -> 2
  TEST_FP3 14, fmadd.h, dyn, FRM_RMM, H(0x4000), FRM_RMM|NX, H(0xb8ca), H(0x8400), H(0x4000)          // -0x1.328p-1 * -0x1p-14 + 2 -> 2
  TEST_FP3 15, fmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0xe5a7), 0x000000000000be00, H(0xfd01)  // -1447 * unboxed + -sNaN -> NaN
  TEST_FP3 16, fmadd.h, dyn, FRM_RTZ|NV, H(0xfbff), FRM_RTZ|NV|OF|NX, H(0x7bfe), H(0xc249), H(0x0001)  // 65472 * -0x1.924p+1 + 0x1p-24 -> -65504
  TEST_FP3 17, fmadd.h, rne, FRM_RDN, H(0x3484), FRM_RDN, H(0xdc84), H(0xbc01), H(0xdc84)             // -289 * -0x1.004p+0 + -289 -> 0x1.21p-2
  TEST_FP3 18, fmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0x7e00), H(0xfbfe), 0x0000000000003e00    // NaN * -65472 + unboxed -> NaN
  TEST_FP3 19, fmadd.h, rne, FRM_RDN, H(0x0009), FRM_RDN, H(0x9200), H(0x9200), H(0x8000)             // -0x1.8p-11 * -0x1.8p-11 + -0 -> 0x1.2p-21
  TEST_FP3 20, fmadd.h, dyn, FRM_RNE, H(0x8bfe), FRM_RNE|NX, H(0x0001), H(0x4200), H(0x8c00)          // 0x1p-24 * 3 + -0x1p-12 -> -0x1.ff8p-13
  TEST_FP3 21, fmadd.h, rtz, FRM_RUP, H(0x8bfe), FRM_RUP|NX, H(0x0001), H(0x4200), H(0x8c00)          // 0x1p-24 * 3 + -0x1p-12 -> -0x1.ff8p-13
  TEST_FP3 22, fmadd.h, dyn, FRM_RDN, H(0x8bff), FRM_RDN|NX, H(0x0001), H(0x4200), H(0x8c00)          // 0x1p-24 * 3 + -0x1p-12 -> -0x1.ffcp-13
  TEST_FP3 23, fmadd.h, rup, FRM_RNE, H(0x8bfe), FRM_RNE|NX, H(0x0001), H(0x4200), H(0x8c00)          // 0x1p-24 * 3 + -0x1p-12 -> -0x1.ff8p-13
  TEST_FP3 24, fmadd.h, rmm, FRM_RTZ|UF, H(0x8bff), FRM_RTZ|UF|NX, H(0x0001), H(0x4200), H(0x8c00)    // 0x1p-24 * 3 + -0x1p-12 -> -0x1.ffcp-13
  TEST_FP3 25, fmadd.h, rne, FRM_RDN, H(0x8c00), FRM_RDN, H(0x8000), H(0xbc01), H(0x8c00)             // -0 * -0x1.004p+0 + -0x1p-12 -> -0x1p-12
  TEST_FP3 26, fmadd.h, dyn, FRM_RNE, H(0x81ff), FRM_RNE, H(0x8400), H(0x3800), H(0x0001)             // -0x1p-14 * 0.5 + 0x1p-24 -> -0x1.ffp-16
  TEST_FP3 27, fmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0xfffffffffffe4000, H(0x8001), H(0x9600)    // unboxed * -0x1p-24 + -0x1.8p-10 -> NaN
  TEST_FP3 28, fmadd.h, dyn, FRM_RNE|OF, H(0x7e00), FRM_RNE|OF, H(0x36b7), H(0x7c00), 0xfffffffffffe4000  // 0x1.adcp-2 * inf + unboxed -> NaN
  TEST_FP3 29, fmadd.h, dyn, FRM_RUP, H(0x7c00), FRM_RUP|OF|NX, H(0x0400), H(0x65a7), H(0x7bff)       // 0x1p-14 * 1447 + 65504 -> inf
  TEST_FP3 30, fmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, 0x0000000000003e00, H(0xfd01), H(0xc0f2)  // unboxed * -sNaN + -0x1.3c8p+1 -> NaN
  TEST_FP3 31, fmadd.h, dyn, FRM_RNE, H(0x08ca), FRM_RNE|NX, H(0xb8ca), H(0x8c00), H(0x0001)          // -0x1.328p-1 * -0x1p-12 + 0x1p-24 -> 0x1.328p-13
  TEST_FP3 32, fmadd.h, dyn, FRM_RTZ|DZ, H(0x08ca), FRM_RTZ|DZ|NX, H(0xb8ca), H(0x8c00), H(0x0001)    // -0x1.328p-1 * -0x1p-12 + 0x1p-24 -> 0x1.328p-13
  TEST_FP3 33, fmadd.h, rdn, FRM_RMM, H(0x08ca), FRM_RMM|NX, H(0xb8ca), H(0x8c00), H(0x0001)          // -0x1.328p-1 * -0x1p-12 + 0x1p-24 -> 0x1.328p-13
  TEST_FP3 34, fmadd.h, rup, FRM_RNE, H(0x08cb), FRM_RNE|NX, H(0xb8ca), H(0x8c00), H(0x0001)          // -0x1.328p-1 * -0x1p-12 + 0x1p-24 -> 0x1.32cp-13
  TEST_FP3 35, fmadd.h, dyn, FRM_RMM, H(0x08cb), FRM_RMM|NX, H(0xb8ca), H(0x8c00), H(0x0001)          // -0x1.328p-1 * -0x1p-12 + 0x1p-24 -> 0x1.32cp-13
  TEST_FP3 36, fmadd.h, rne, FRM_RDN|NV, H(0x0000), FRM_RDN|NV, H(0xf800), H(0x8000), H(0x8000)       // -32768 * -0 + -0 -> 0
  TEST_FP3 37, fmadd.h, rtz, FRM_RUP, H(0x0000), FRM_RUP, H(0xf800), H(0x8000), H(0x8000)             // -32768 * -0 + -0 -> 0
  TEST_FP3 38, fmadd.h, dyn, FRM_RUP, H(0x0000), FRM_RUP, H(0xf800), H(0x8000), H(0x8000)             // -32768 * -0 + -0 -> 0
  TEST_FP3 39, fmadd.h, rmm, FRM_RTZ, H(0x0000), FRM_RTZ, H(0xf800), H(0x8000), H(0x8000)             // -32768 * -0 + -0 -> 0
  TEST_FP3 40, fmadd.h, dyn, FRM_RMM, H(0x8000), FRM_RMM|UF|NX, H(0x8001), H(0x0401), H(0x8000)       // -0x1p-24 * 0x1.004p-14 + -0 -> -0
  TEST_FP3 41, fmadd.h, dyn, FRM_RTZ, H(0x3bff), FRM_RTZ|NX, H(0x0001), H(0x0002), H(0x3bff)          // 0x1p-24 * 0x1p-23 + 0x1.ffcp-1 -> 0x1.ffcp-1
  TEST_FP3 42, fmadd.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE, H(0xfc00), H(0x4828), H(0xfc00)             // -inf * 8.3125 + -inf -> -inf
  TEST_FP3 43, fmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0xfd01), H(0xfe05), H(0xc459)          // -sNaN * -NaN + -0x1.164p+2 -> NaN
  TEST_FP3 44, fmadd.h, rup, FRM_RNE, H(0x005b), FRM_RNE|UF|NX, H(0xbbff), H(0x805b), H(0x0000)       // -0x1.ffcp-1 * -0x1.6cp-18 + 0 -> 0x1.6cp-18
  TEST_FP3 45, fmadd.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE, H(0xc000), H(0xfc00), H(0x7c00)             // -2 * -inf + inf -> inf
  TEST_FP3 46, fmadd.h, dyn, FRM_RDN, H(0x8400), FRM_RDN|UF|NX, H(0x805b), H(0x1600), H(0x83ff)       // -0x1.6cp-18 * 0x1.8p-10 + -0x1.ff8p-15 -> -0x1p-14
  TEST_FP3 47, fmadd.h, rne, FRM_RDN, H(0x0400), FRM_RDN|UF|NX, H(0x0c00), H(0x8401), H(0x0400)       // 0x1p-12 * -0x1.004p-14 + 0x1p-14 -> 0x1p-14
  TEST_FP3 48, fmadd.h, rdn, FRM_RMM|OF, H(0x83ff), FRM_RMM|OF|UF|NX, H(0x83ff), H(0x8001), H(0x83ff)  // -0x1.ff8p-15 * -0x1p-24 + -0x1.ff8p-15 -> -0x1.ff8p-15
  TEST_FP3 49, fmadd.h, rtz, FRM_RUP, H(0x0000), FRM_RUP|UF|NX, H(0x0003), H(0x8400), H(0x0001)       // 0x1.8p-23 * -0x1p-14 + 0x1p-24 -> 0
  TEST_FP3 50, fmadd.h, dyn, FRM_RDN, H(0x8000), FRM_RDN, H(0x0000), H(0x65a7), H(0x8000)             // 0 * 1447 + -0 -> -0
  TEST_FP3 51, fmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0x7c00), H(0x0000), H(0x7e00)          // inf * 0 + NaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP3 52, fmadd.h, rdn, FRM_RMM, H(0x3bfe), FRM_RMM|NX, H(0xe800), H(0x0001), H(0x3bff)          // -2048 * 0x1p-24 + 0x1.ffcp-1 -> 0x1.ff8p-1

  // registers that coincide, other registers
  TEST_FP3_IN 53, fmadd.h, rup, fa0, fa0, fa0, fa0, FRM_RNE, H(0x4380), FRM_RNE, H(0xc100), H(0xc100), H(0xc100)  // -2.5 * -2.5 + -2.5 -> 3.75
  TEST_FP3_IN 54, fmadd.h, dyn, ft11, ft10, ft9, ft8, FRM_RMM, H(0x6810), FRM_RMM|NX, H(0x6800), H(0x3bff), H(0x5000)  // 2048 * 0x1.ffcp-1 + 32 -> 2080
  TEST_FP3_IN 55, fmadd.h, rup, f1, f2, f3, f4, FRM_RNE, H(0xdc84), FRM_RNE|NX, H(0xdc84), H(0x3c00), H(0x8c00)  // -289 * 1 + -0x1p-12 -> -289
  TEST_FP3_IN 56, fmadd.h, dyn, f16, f15, f31, f0, FRM_RDN, H(0x67fb), FRM_RDN, H(0xc900), H(0x3800), H(0x6800)  // -10 * 0.5 + 2048 -> 2043
  TEST_FP3_IN 57, fmadd.h, rmm, fa1, fa0, fa1, fa2, FRM_RTZ|NV, H(0xcc00), FRM_RTZ|NV|NX, H(0x9600), H(0x4459), H(0xcc00)  // -0x1.8p-10 * 0x1.164p+2 + -16 -> -16
  TEST_FP3_IN 58, fmadd.h, dyn, fa2, fa0, fa1, fa2, FRM_RMM, H(0xcc34), FRM_RMM|NX, H(0x4249), H(0xc459), H(0xc249)  // 0x1.924p+1 * -0x1.164p+2 + -0x1.924p+1 -> -16.8125

TEST_END
