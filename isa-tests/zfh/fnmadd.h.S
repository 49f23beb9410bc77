/* fnmadd.h fd, fs1, fs2, fs3, rm: fd = -(fs1 * fs2) - fs3, rounded once (half precision). */

#include "test_macros.h"

TEST_BEGIN

  // plain values
  TEST_FP3 1, fnmadd.h, dyn, FRM_RNE, H(0xc900), FRM_RNE, H(0x4000), H(0x4200), H(0x4400)             // -(2 * 3) - 4 -> -10
  TEST_FP3 2, fnmadd.h, rtz, FRM_RUP, H(0x4400), FRM_RUP, H(0x4100), H(0xc000), H(0x3c00)             // -(2.5 * -2) - 1 -> 4
  TEST_FP3 3, fnmadd.h, dyn, FRM_RDN, H(0x4300), FRM_RDN, H(0xbc00), H(0x3800), H(0xc200)             // -(-1 * 0.5) - -3 -> 3.5
  TEST_FP3 4, fnmadd.h, rup, FRM_RNE|NV, H(0x3c00), FRM_RNE|NV, H(0x4200), H(0x4200), H(0xc900)       // -(3 * 3) - -10 -> 1

  // rounding modes, signs, classes of operands and results, flags
  TEST_FP3 5, fnmadd.h, dyn, FRM_RNE, H(0xcc00), FRM_RNE|NX, H(0x0400), H(0xc900), H(0x4c00)          // -(0x1p-14 * -10) - 16 -> -16
  TEST_FP3 6, fnmadd.h, dyn, FRM_RDN, H(0xcc00), FRM_RDN|NX, H(0x0400), H(0xc900), H(0x4c00)          // -(0x1p-14 * -10) - 16 -> -16
  TEST_FP3 7, fnmadd.h, dyn, FRM_RTZ, H(0x03ff), FRM_RTZ|UF|NX, H(0x0002), H(0x9600), H(0x83ff)       // -(0x1p-23 * -0x1.8p-10) - -0x1.ff8p-15 -> 0x1.ff8p-15
  TEST_FP3 8, fnmadd.h, dyn, FRM_RUP|OF, H(0x0400), FRM_RUP|OF|UF|NX, H(0x0002), H(0x9600), H(0x83ff)  // -(0x1p-23 * -0x1.8p-10) - -0x1.ff8p-15 -> 0x1p-14
  TEST_FP3 9, fnmadd.h, dyn, FRM_RMM, H(0x03ff), FRM_RMM|UF|NX, H(0x0002), H(0x9600), H(0x83ff)       // -(0x1p-23 * -0x1.8p-10) - -0x1.ff8p-15 -> 0x1.ff8p-15
  TEST_FP3 10, fnmadd.h, rne, FRM_RDN, H(0x7c00), FRM_RDN, H(0xfc00), H(0x3c00), H(0x0000)            // -(-inf * 1) - 0 -> inf
  TEST_FP3 11, fnmadd.h, rup, FRM_RNE, H(0x53f6), FRM_RNE|NX, H(0x58ab), H(0xb6d2), H(0x0003)         // -(149.375 * -0x1.b48p-2) - 0x1.8p-23 -> 63.6875
  TEST_FP3 12, fnmadd.h, rmm, FRM_RTZ|DZ, H(0x53f6), FRM_RTZ|DZ|NX, H(0x58ab), H(0xb6d2), H(0x0003)   // -(149.375 * -0x1.b48p-2) - 0x1.8p-23 -> 63.6875
  TEST_FP3 13, fnmadd.h, dyn, FRM_RNE, H(0xbdb4), FRM_RNE|NX, H(0x1000), H(0x6800), H(0x36d2)         // -(0x1p-11 * 2048) - 0x1.b48p-2 -> -0x1.6dp+0
  TEST_FP3 14, fnmadd.h, rtz, FRM_RUP, H(0xbdb4), FRM_RUP|NX, H(0x1000), H(0x6800), H(0x36d2)         // -(0x1p-11 * 2048) - 0x1.b48p-2 -> -0x1.6dp+0
  TEST_FP3 15, fnmadd.h, rdn, FRM_RMM, H(0xbdb5), FRM_RMM|NX, H(0x1000), H(0x6800), H(0x36d2)         // -(0x1p-11 * 2048) - 0x1.b48p-2 -> -0x1.6d4p+0
  TEST_FP3 16, fnmadd.h, dyn, FRM_RUP|NV, H(0xbdb4), FRM_RUP|NV|NX, H(0x1000), H(0x6800), H(0x36d2)   // -(0x1p-11 * 2048) - 0x1.b48p-2 -> -0x1.6dp+0
  TEST_FP3 17, fnmadd.h, dyn, FRM_RMM, H(0xbdb5), FRM_RMM|NX, H(0x1000), H(0x6800), H(0x36d2)         // -(0x1p-11 * 2048) - 0x1.b48p-2 -> -0x1.6d4p+0
  TEST_FP3 18, fnmadd.h, rne, FRM_RDN, H(0xe800), FRM_RDN, H(0x8c00), H(0x8000), H(0x6800)            // -(-0x1p-12 * -0) - 2048 -> -2048
  TEST_FP3 19, fnmadd.h, dyn, FRM_RNE, H(0x0002), FRM_RNE|UF|NX, H(0x1600), H(0x8400), H(0x8001)      // -(0x1.8p-10 * -0x1p-14) - -0x1p-24 -> 0x1p-23
  TEST_FP3 20, fnmadd.h, dyn, FRM_RTZ, H(0x0002), FRM_RTZ|UF|NX, H(0x1600), H(0x8400), H(0x8001)      // -(0x1.8p-10 * -0x1p-14) - -0x1p-24 -> 0x1p-23
  TEST_FP3 21, fnmadd.h, dyn, FRM_RDN, H(0x0002), FRM_RDN|UF|NX, H(0x1600), H(0x8400), H(0x8001)      // -(0x1.8p-10 * -0x1p-14) - -0x1p-24 -> 0x1p-23
  TEST_FP3 22, fnmadd.h, rup, FRM_RNE, H(0x0003), FRM_RNE|UF|NX, H(0x1600), H(0x8400), H(0x8001)      // -(0x1.8p-10 * -0x1p-14) - -0x1p-24 -> 0x1.8p-23
  TEST_FP3 23, fnmadd.h, rmm, FRM_RTZ, H(0x0003), FRM_RTZ|UF|NX, H(0x1600), H(0x8400), H(0x8001)      // -(0x1.8p-10 * -0x1p-14) - -0x1p-24 -> 0x1.8p-23
  TEST_FP3 24, fnmadd.h, rtz, FRM_RUP|UF, H(0x7bff), FRM_RUP|OF|UF|NX, H(0x5000), H(0xfbfe), H(0x17dd)  // -(32 * -65472) - 0x1.f74p-10 -> 65504
  TEST_FP3 25, fnmadd.h, rdn, FRM_RMM, H(0x7bff), FRM_RMM|OF|NX, H(0x5000), H(0xfbfe), H(0x17dd)      // -(32 * -65472) - 0x1.f74p-10 -> 65504
  TEST_FP3 26, fnmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, 0x0000000000003e00, H(0xb6ce), H(0x4200)   // -(unboxed * -0x1.b38p-2) - 3 -> NaN
  TEST_FP3 27, fnmadd.h, dyn, FRM_RNE, H(0x7c00), FRM_RNE|OF|NX, H(0xc900), H(0x7bff), H(0xbe00)      // -(-10 * 65504) - -1.5 -> inf
  TEST_FP3 28, fnmadd.h, dyn, FRM_RUP, H(0xfbff), FRM_RUP|OF|NX, H(0xcc00), H(0xfbff), H(0xbc01)      // -(-16 * -65504) - -0x1.004p+0 -> -65504
  TEST_FP3 29, fnmadd.h, dyn, FRM_RMM, H(0xfc00), FRM_RMM|OF|NX, H(0xcc00), H(0xfbff), H(0xbc01)      // -(-16 * -65504) - -0x1.004p+0 -> -inf
  TEST_FP3 30, fnmadd.h, rne, FRM_RDN, H(0x3800), FRM_RDN, H(0x0000), H(0x4900), H(0xb800)            // -(0 * 10) - -0.5 -> 0.5
  TEST_FP3 31, fnmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0xbc01), H(0xfd01), H(0x7c00)         // -(-0x1.004p+0 * -sNaN) - inf -> NaN
  TEST_FP3 32, fnmadd.h, rne, FRM_RDN|DZ, H(0x7e00), FRM_RDN|NV|DZ, H(0x7c01), H(0x7e00), H(0xfd01)   // -(sNaN * NaN) - -sNaN -> NaN
  TEST_FP3 33, fnmadd.h, dyn, FRM_RDN, H(0x0400), FRM_RDN|NX, H(0x83ff), H(0x1600), H(0x83ff)         // -(-0x1.ff8p-15 * 0x1.8p-10) - -0x1.ff8p-15 -> 0x1p-14
  TEST_FP3 34, fnmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0xfe05), 0x0000000000003e00, H(0xfc00)   // -(-NaN * unboxed) - -inf -> NaN
  TEST_FP3 35, fnmadd.h, rne, FRM_RDN, H(0x8001), FRM_RDN, H(0x8000), H(0x8c00), H(0x0001)            // -(-0 * -0x1p-12) - 0x1p-24 -> -0x1p-24
  TEST_FP3 36, fnmadd.h, dyn, FRM_RNE|NV, H(0x7e00), FRM_RNE|NV, 0xfffffffffffe4000, H(0x36ce), H(0x83ff)  // -(unboxed * 0x1.b38p-2) - -0x1.ff8p-15 -> NaN
  TEST_FP3 37, fnmadd.h, rne, FRM_RDN, H(0x0003), FRM_RDN, H(0x97dd), H(0x0000), H(0x8003)            // -(-0x1.f74p-10 * 0) - -0x1.8p-23 -> 0x1.8p-23
  TEST_FP3 38, fnmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE, H(0xfe05), 0xfffffffffffe4000, 0xfffffffffffe4000  // -(-NaN * unboxed) - unboxed -> NaN
  TEST_FP3 39, fnmadd.h, rne, FRM_RDN, H(0x0000), FRM_RDN, H(0x4579), H(0x0000), H(0x8000)            // -(0x1.5e4p+2 * 0) - -0 -> 0
  TEST_FP3 40, fnmadd.h, dyn, FRM_RTZ|NX, H(0x0000), FRM_RTZ|NX, H(0x4579), H(0x0000), H(0x8000)      // -(0x1.5e4p+2 * 0) - -0 -> 0
  TEST_FP3 41, fnmadd.h, rdn, FRM_RMM, H(0x8000), FRM_RMM, H(0x4579), H(0x0000), H(0x8000)            // -(0x1.5e4p+2 * 0) - -0 -> -0
  TEST_FP3 42, fnmadd.h, rup, FRM_RNE, H(0x0000), FRM_RNE, H(0x4579), H(0x0000), H(0x8000)            // -(0x1.5e4p+2 * 0) - -0 -> 0
  TEST_FP3 43, fnmadd.h, rmm, FRM_RTZ, H(0x0000), FRM_RTZ, H(0x4579), H(0x0000), H(0x8000)            // -(0x1.5e4p+2 * 0) - -0 -> 0
  TEST_FP3 44, fnmadd.h, rtz, FRM_RUP, H(0x8000), FRM_RUP|UF|NX, H(0x0002), H(0x83ff), H(0x0001)      // -(0x1p-23 * -0x1.ff8p-15) - 0x1p-24 -> -0
  TEST_FP3 45, fnmadd.h, dyn, FRM_RNE, H(0x7e00), FRM_RNE|NV, H(0xfc00), H(0x8000), 0x000000000000be00  // -(-inf * -0) - unboxed -> NaN
  TEST_FP3 46, fnmadd.h, rne, FRM_RDN, H(0x0000), FRM_RDN|UF|NX, H(0x0401), H(0x8c00), H(0x0000)      // -(0x1.004p-14 * -0x1p-12) - 0 -> 0
  TEST_FP3 47, fnmadd.h, dyn, FRM_RDN, H(0x8001), FRM_RDN|UF|NX, H(0x0001), H(0x0003), H(0x0000)      // -(0x1p-24 * 0x1.8p-23) - 0 -> -0x1p-24
  TEST_FP3 48, fnmadd.h, rdn, FRM_RMM|OF, H(0x8400), FRM_RMM|OF|UF|NX, H(0x8002), H(0x8401), H(0x03ff)  // -(-0x1p-23 * -0x1.004p-14) - 0x1.ff8p-15 -> -0x1p-14
  TEST_FP3 49, fnmadd.h, dyn, FRM_RNE, H(0xfc00), FRM_RNE, H(0x7c00), H(0x7c00), H(0x83ff)            // -(inf * inf) - -0x1.ff8p-15 -> -inf
  TEST_FP3 50, fnmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN|NV, H(0x8000), H(0xfc00), H(0x7e00)         // -(-0 * -inf) - NaN -> NaN

  // cases that tell it from its neighbours
  TEST_FP3 51, fnmadd.h, dyn, FRM_RTZ, H(0xcbff), FRM_RTZ|NX, H(0x0400), H(0xc900), H(0x4c00)         // -(0x1p-14 * -10) - 16 -> -0x1.ffcp+3
  TEST_FP3 52, fnmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x5000), 0x0000000000003e00, H(0xc56a)   // -(32 * unboxed) - -0x1.5a8p+2 -> NaN
  TEST_FP3 53, fnmadd.h, rne, FRM_RDN, H(0x7e00), FRM_RDN, H(0x4249), H(0x97dd), 0xfffffffffffe4000   // -(0x1.924p+1 * -0x1.f74p-10) - unboxed -> NaN

  // registers that coincide, other registers
  TEST_FP3_IN 54, fnmadd.h, rtz, fa0, fa0, fa0, fa0, FRM_RUP, H(0xc001), FRM_RUP|NX, H(0x3c01), H(0x3c01), H(0x3c01)  // -(0x1.004p+0 * 0x1.004p+0) - 0x1.004p+0 -> -0x1.004p+1
  TEST_FP3_IN 55, fnmadd.h, dyn, ft11, ft10, ft9, ft8, FRM_RTZ, H(0xc569), FRM_RTZ|NX, H(0x9000), H(0x4100), H(0x456a)  // -(-0x1p-11 * 2.5) - 0x1.5a8p+2 -> -0x1.5a4p+2
  TEST_FP3_IN 56, fnmadd.h, rtz, f1, f2, f3, f4, FRM_RUP, H(0xd000), FRM_RUP|NX, H(0x3c00), H(0x1600), H(0x5000)  // -(1 * 0x1.8p-10) - 32 -> -32
  TEST_FP3_IN 57, fnmadd.h, dyn, f16, f15, f31, f0, FRM_RDN, H(0xf6cf), FRM_RDN|NX, H(0xfbfe), H(0xb6d2), H(0xd000)  // -(-65472 * -0x1.b48p-2) - -32 -> -27888
  TEST_FP3_IN 58, fnmadd.h, rne, fa1, fa0, fa1, fa2, FRM_RDN|NV, H(0x7bff), FRM_RDN|NV|NX, H(0xfbff), H(0x3c00), H(0x456a)  // -(-65504 * 1) - 0x1.5a8p+2 -> 65504
  TEST_FP3_IN 59, fnmadd.h, dyn, fa2, fa0, fa1, fa2, FRM_RDN, H(0xc401), FRM_RDN|NX, H(0x3c01), H(0x4200), H(0x3bff)  // -(0x1.004p+0 * 3) - 0x1.ffcp-1 -> -0x1.004p+2

TEST_END
